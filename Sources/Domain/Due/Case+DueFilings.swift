extension Case {
    /// Requests: to be sent, to be served, to be answered, and once the limit is over to be judged or lapsed.
    func dueRequests(of application: Application, _ today: Day) -> [Due] {
        guard application.withdrawal == nil else { return [] }
        return application.requests.enumerated().flatMap { index, request -> [Due] in
            guard request.isOpen else { return [] }
            return dueRequest(request, index + 1, application, today)
        }
    }

    private func dueRequest(
        _ request: Request, _ ordinal: Int, _ application: Application, _ today: Day
    ) -> [Due] {
        let number = application.number
        guard let dispatch = request.dispatch else {
            let id: KnownLimit = request.isSupplement ? .supplementRequest : .clarification
            let matter = Due.Matter.sendRequest(number, request: ordinal, isSupplement: request.isSupplement)
            var sending: [Due] = []
            if id == .supplementRequest {
                sending = due(id.rawValue, matter, today, owner: .clerk, isDone: false) { event in
                    self.day(of: event, for: application).map(Domain.Service.on)
                }
            }
            return sending.isEmpty ? [Due(call: call, matter: matter, owner: .clerk)] : sending
        }
        var all: [Due] = []
        if request.answer == nil {
            all += dueService(.request(number, ordinal), request.service, sent: dispatch.on, today)
        }
        let id: KnownLimit = request.isSupplement ? .supplement : .clarification
        let matter = Due.Matter.answer(number, request: ordinal, isSupplement: request.isSupplement)
        all += due(id.rawValue, matter, today, owner: .applicant, isDone: false) { event in
            switch event {
            case .request: .on(dispatch.on)
            case .receipt: request.service?.start
            default: self.day(of: event, for: application).map(Domain.Service.on)
            }
        }.map { $0.passed(to: .clerk, on: today, always: request.answer != nil) }
        return all
    }

    /// A letter nobody has signed for yet; a fiction of service counts on its fifteenth day and is named until then.
    private func dueService(_ letter: Due.Letter, _ service: ServedLetter?, sent: Day, _ today: Day) -> [Due] {
        guard let service else { return [Due(call: call, matter: .service(letter), owner: .clerk)] }
        guard service.proof == .fiction, service.counted >= today else { return [] }
        return [
            Due(
                call: call, matter: .service(letter), owner: .applicant, ends: Stamp(day: service.counted),
                limit: TimeLimit(.after(LimitLength(15, .days), .on(service.on)), roll: .none))
        ]
    }

    /// Consent to less money. Without a limit in the rulebook it has no day.
    func dueConsent(of application: Application, _ today: Day) -> [Due] {
        guard let offer = application.offers.last, offer.answer == nil, application.withdrawal == nil else { return [] }
        let matter = Due.Matter.consent(application.number)
        let counted = due(KnownLimit.offerConsent.rawValue, matter, today, owner: .applicant, isDone: false) { event in
            switch event {
            case .request, .receipt, .decision, .service: .on(offer.on)
            default: self.day(of: event, for: application).map(Domain.Service.on)
            }
        }
        return counted.isEmpty
            ? [Due(call: call, matter: matter, owner: .applicant)]
            : counted.map { $0.passed(to: .clerk, on: today) }
    }

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
                if decision.isAppealed { return dueAppealDecision(filing, decisions, decision, today) }
                return dueDecision(filing, decision, today)
            }
    }

    /// Ranked, incomplete, ineligible and sealed filings the board has said nothing of yet.
    private func dueUndecided(_ today: Day) -> [Due] {
        guard !adoptions.isEmpty else { return [] }
        let waiting: Set<Stage> = [.ranked, .incomplete, .ineligible]
        let number =
            applications.count { $0.sight == .full && waiting.contains(stage(of: $0)) }
            + envelopes.count {
                $0.sight == .full && $0.application == nil && $0.decisions.isEmpty && admission(of: $0).isDismissed
            }
        guard number > 0 else { return [] }
        let matter = Due.Matter.decisions(number)
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
        if decision.appeals.isEmpty, let id = firstAppealLimit {
            all += due(id, .appeal(filing), today, owner: .applicant, isDone: false) { event in
                event == .service ? service.start : self.day(of: event).map(Domain.Service.on)
            }.map { $0.passed(to: .clerk, on: today) }
        }
        let ladder = Set(rulebook?.appeals?.value?.ladder.compactMap(\.limit) ?? [])
        for entry in rulebook?.timeLimits ?? [] where !ladder.contains(entry.id) {
            guard entry.rule.value?.event == .service else { continue }
            if entry.id != KnownLimit.inspection.rawValue, decision.kind != .selection, decision.kind != .reduced {
                continue
            }
            all += due(entry.id, .filingLimit(filing, entry.id), today, isDone: nil) { event in
                event == .service ? service.start : nil
            }
        }
        return all
    }

    private var firstAppealLimit: String? { rulebook?.appeals?.value?.ladder.first?.limit }

    private func dueAppealDecision(
        _ filing: Filing, _ decisions: [Decision], _ decision: Decision, _ today: Day
    ) -> [Due] {
        let earlier = decisions.dropLast().reduce(0) { $0 + $1.appeals.count }
        let deciding = decidingLimit(of: decision)
        guard let body = deciding.body else { return [] }
        var due = Due(
            call: call, matter: .appealDecision(filing, appeal: earlier + decision.appeals.count, body: body),
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
            event == .filing ? .on((appeal.posted ?? appeal.received).day) : self.day(of: event).map(Domain.Service.on)
        }
        return (step.body, limit)
    }
}

extension Due {
    /// Whose it is once the last day is over: what follows from a limit that ran out is an act of the office.
    fileprivate func passed(to owner: Owner, on today: Day, always: Bool = false) -> Due {
        guard always || urgency(on: today) == .overdue else { return self }
        var due = self
        due.owner = owner
        return due
    }
}
