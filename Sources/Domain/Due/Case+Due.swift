extension Case {
    /// What is due in this call: computed from what was done and the day, never kept.
    public func due(on today: Day) -> [Due] {
        // Whoever sees the headers alone cannot tell what was done.
        if withheld != nil { return [] }
        let seen = applications.filter { $0.sight == .full }
        return dueOfCall(today) + seen.flatMap { dueRequests(of: $0, today) + dueConsent(of: $0, today) }
            + dueDecisions(today) + dueSheets(seen) + dueSteps(seen, today) + dueOperations(today)
    }

    /// The limits of the call itself, in each of its windows.
    private func dueOfCall(_ today: Day) -> [Due] {
        guard let rulebook else { return [] }
        let windows = rulebook.submission.windows
        return windows.indices.flatMap { index -> [Due] in
            var all: [Due] = []
            let isOpened = day(of: .opening, in: index) != nil
            if !isOpened, let closes = windows[index].closes.value {
                all.append(
                    Due(
                        call: call, matter: .close(window: windows[index].id), owner: .clerk, ends: closes,
                        limit: TimeLimit(.until(closes))))
            }
            for entry in rulebook.timeLimits where !isFollowedElsewhere(entry.id) {
                all += due(entry.id, .callLimit(entry.id), today, isDone: isDone(entry.id, in: index)) { event in
                    self.day(of: event, in: index).map(Domain.Service.on)
                }
            }
            return all
        }.uniqued
    }

    /// These run for one filing, request or operation each and are counted there.
    private func isFollowedElsewhere(_ id: String) -> Bool {
        switch KnownLimit(rawValue: id) {
        case .opening?, .supplementRequest?, .report?, .decision?: false
        case nil: operations.contains { binds(id, $0) }
        // Counted from each decision, or from a day all of them have in common.
        case .notice?: rulebook?.timeLimit(id)?.value?.event == .decision
        default: true
        }
    }

    /// Whether the record shows that the office has done it; nil where no act would show it.
    private func isDone(_ id: String, in window: Int) -> Bool? {
        switch KnownLimit(rawValue: id) {
        case .opening?: day(of: .opening, in: window) != nil
        case .report?: day(of: .report, in: window) != nil
        case .supplementRequest?: isExamined(window)
        // From the adoption on those that wait are counted, with the same limit.
        case .decision?: day(of: .decision, in: window) != nil
        // What is decided and not sent is named one by one.
        case .notice?: day(of: .decision, in: window) != nil && undecided.isEmpty
        default: nil
        }
    }

    /// Whether nothing that was opened waits to be asked for what is missing; false until something is opened. What is
    /// withheld from the viewer is not theirs to ask for, and where it stands they do not know.
    private func isExamined(_ window: Int) -> Bool {
        guard day(of: .opening, in: window) != nil else { return false }
        return !applications.contains { application in
            guard envelope(application.envelope).map({ self.window(of: $0) }) ?? 0 == window,
                application.sight == .full, !application.requests.contains(where: \.isSupplement)
            else { return false }
            return [.unrecorded, .completeness].contains(stage(of: application))
        }
    }

    /// A limit by its id: once where the call is clear, once for each of its readings until somebody settles it.
    ///
    /// - Parameter isDone: false: it stays, overdue, until it is done; nil: nobody records it, so it is named until its day.
    /// - Parameter traits: whose limit it would be; nil: the call's.
    func due(
        _ id: String, _ matter: Due.Matter, _ today: Day, owner: Due.Owner? = nil, isDone: Bool?,
        of traits: Traits? = nil, from event: (LimitEvent) -> Service?
    ) -> [Due] {
        if isDone == true { return [] }
        let doubt = rulebook?.timeLimit(id)?.doubt
        return (rulebook?.limitReadings(id) ?? []).compactMap { reading -> Due? in
            if reading.standing == .other { return nil }
            if let traits, !reading.rule.when.fits(traits) { return nil }
            guard case .ends(let limit, let end) = limit(.value(reading.rule), from: event) else { return nil }
            if isDone == nil, end.day < today { return nil }
            var due = Due(
                call: call, matter: matter, owner: owner ?? reading.rule.owner, ends: end, limit: limit)
            if let doubt, let option = reading.option {
                due.reading = Due.Reading(doubt: doubt, option: option, source: reading.source)
            }
            return due
        }
    }

    private func dueSheets(_ seen: [Application]) -> [Due] {
        seen.filter { stage(of: $0) == .scoring }.flatMap { application in
            awaited(for: application).map {
                Due(call: call, matter: .sheet(application.number), owner: .person($0))
            }
        }
    }
}

extension TimeLimitRule {
    /// Whose it is to keep.
    var owner: Due.Owner {
        switch by {
        case "applicant"?, "beneficiary"?: .applicant
        case "lead-partner"?, nil: .clerk
        case let body?: .body(body)
        }
    }
}

extension [Due] {
    /// A printed date is the same in every window.
    fileprivate var uniqued: [Due] {
        reduce(into: []) { kept, due in
            if !kept.contains(due) { kept.append(due) }
        }
    }
}
