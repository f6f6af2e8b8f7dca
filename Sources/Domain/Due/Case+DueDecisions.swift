extension Case {
    /// Filings with their decisions, as far as they are seen.
    public var decided: [(filing: Filing, decisions: [Decision])] {
        applications.filter { $0.sight == .full && !$0.decisions.isEmpty }
            .map { (.application($0.number), $0.decisions) }
            + envelopes.filter { $0.sight == .full && !$0.decisions.isEmpty }.map {
                (.envelope($0.number), $0.decisions)
            }
    }

    func dueDecisions(_ today: Day) -> [Due] {
        dueUndecided(today) + dueToAuthority
            + decided.flatMap { filing, decisions -> [Due] in
                guard let decision = decisions.last, !decision.isAnnulled, decision.finalOn == nil else { return [] }
                if let application = filing.application.flatMap(application), isSuperseded(decision, application) {
                    return []
                }
                if decision.isAppealed { return dueAppealDecision(filing, decision) }
                return dueDecision(filing, decision, today)
            }
    }

    private func dueUndecided(_ today: Day) -> [Due] {
        let waiting = undecided
        guard !waiting.isEmpty else { return [] }
        let matter = Due.Matter.decisions(waiting)
        let last = rulebook.map { $0.submission.windows.count - 1 }
        let counted = due(KnownLimit.decision.rawValue, matter, today, isDone: false) { event in
            self.day(of: event, in: last).map(Domain.Service.on)
        }
        return counted.isEmpty ? [Due(call: call, matter: matter, owner: .body("board"))] : counted
    }

    private var dueToAuthority: [Due] {
        applications.filter { application in
            guard application.sight == .full, stage(of: application) == .final else { return false }
            return application.decision?.kind == .selection || application.decision?.kind == .reduced
        }.map { Due(call: call, matter: .sendToAuthority($0.number), owner: .clerk) }
    }

    /// A decision is sent, served, and open to appeal.
    private func dueDecision(_ filing: Filing, _ decision: Decision, _ today: Day) -> [Due] {
        guard let dispatch = decision.dispatch else {
            let matter = Due.Matter.sendDecision(filing)
            let counted = due(KnownLimit.notice.rawValue, matter, today, owner: .clerk, isDone: false) { event in
                event == .decision ? .on(decision.on) : self.day(of: event).map(Domain.Service.on)
            }
            return counted.isEmpty ? [Due(call: call, matter: matter, owner: .clerk)] : counted
        }
        var all = dueService(.decision(filing), decision.service, sent: dispatch.on, today)
        guard let service = decision.service else { return all }
        all += dueAppeal(filing, decision, today)
        let traits = filing.application.flatMap(application).map(traits) ?? Traits()
        let ladder = Set(rulebook?.appeals?.value?.ladder.compactMap(\.limit) ?? [])
        for entry in rulebook?.timeLimits ?? [] where !ladder.contains(entry.id) {
            guard entry.rule.value?.event == .service else { continue }
            if entry.id != KnownLimit.inspection.rawValue, decision.kind != .selection, decision.kind != .reduced {
                continue
            }
            all += due(entry.id, .filingLimit(filing, entry.id), today, isDone: nil, of: traits) { event in
                event == .service ? service.start : nil
            }
        }
        return all
    }

    /// What a body decided about an appeal is sent and served; then, or from the service of the decision itself, the limit
    /// for the next appeal runs, as long as a body is left to appeal to.
    private func dueAppeal(_ filing: Filing, _ decision: Decision, _ today: Day) -> [Due] {
        var all: [Due] = []
        if let ruling = decision.ruling {
            let ordinal = appealOrdinal(filing, decision)
            guard let dispatch = ruling.dispatch else {
                return [Due(call: call, matter: .sendRuling(filing, appeal: ordinal), owner: .clerk)]
            }
            all += dueService(.ruling(filing, appeal: ordinal), ruling.service, sent: dispatch.on, today)
        }
        guard let start = (decision.ruling?.service ?? decision.service)?.start,
            decision.ruling == nil || decision.ruling?.service != nil,
            rulebook?.appeals?.doubt == nil
        else { return all }
        let final = Due(call: call, matter: .declareFinal(filing), owner: .clerk)
        guard let appeals = rulebook?.appeals?.value, decision.appeals.count < appeals.reach(of: decision.kind),
            let id = appeals.ladder[decision.appeals.count].limit
        else { return all + [final] }
        return all
            + due(id, .appeal(filing), today, owner: .applicant, isDone: false) { event in
                event == .service ? start : self.day(of: event).map(Domain.Service.on)
            }.map { due in
                guard due.urgency(on: today) == .overdue else { return due }
                var over = due
                over.matter = final.matter
                over.owner = final.owner
                return over
            }
    }

    /// The number of the last appeal of a filing, counted over all its decisions.
    private func appealOrdinal(_ filing: Filing, _ decision: Decision) -> Int {
        decisions(on: filing).dropLast().reduce(decision.appeals.count) { $0 + $1.appeals.count }
    }

    private func dueAppealDecision(_ filing: Filing, _ decision: Decision) -> [Due] {
        let deciding = decidingLimit(of: decision)
        // Where the call names no body, the board is asked first.
        let body = deciding.body ?? "board"
        var due = Due(
            call: call, matter: .appealDecision(filing, appeal: appealOrdinal(filing, decision), body: body),
            owner: .body(body))
        if case .ends(let limit, let end) = deciding.limit { (due.limit, due.ends) = (limit, end) }
        return [due]
    }

    /// Which body decides the last appeal against a decision, and by when.
    public func decidingLimit(of decision: Decision) -> (body: String?, limit: RequestLimit) {
        guard case .value(let appeals)? = rulebook?.appeals, let appeal = decision.appeals.last else {
            return (nil, .none)
        }
        let index = decision.appeals.count - 1
        guard appeals.ladder.indices.contains(index) else { return (nil, .none) }
        let step = appeals.ladder[index]
        guard let id = step.decidesWithin else { return (step.body, .none) }
        let limit = limit(rulebook?.timeLimit(id)) { event in
            event == .filing ? .on(appeal.arrival.counted.day) : self.day(of: event).map(Domain.Service.on)
        }
        return (step.body, limit)
    }
}
