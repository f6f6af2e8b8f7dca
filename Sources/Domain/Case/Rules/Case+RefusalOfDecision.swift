extension Case {
    func refusalOfDecision(_ act: Act, at moment: Moment) -> Refusal? {
        switch act {
        case .decideFiling(let act): return refusal(of: act)
        case .dispatchDecision(let act): return refusal(of: act, moment)
        case .serveDecision(let act): return refusal(of: act, moment)
        case .fileAppeal(let act): return refusal(of: act, moment)
        case .decideAppeal(let act): return refusal(of: act)
        case .declareFinal(let act): return declaringFinal(act, moment)
        case .recordInspection(let act): return act.on > moment.day ? .inTheFuture(act.on) : nil
        case .sendToAuthority(let act):
            guard let decision = decision(on: .application(act.application)) else { return nil }
            if decision.kind != .selection, decision.kind != .reduced {
                return .wrongDecision(decision.kind, stage: .final)
            }
            return act.on > moment.day ? .inTheFuture(act.on) : nil
        default: return nil
        }
    }

    /// The letter with the decision, and after every appeal the letter with what was decided about it.
    private func refusal(of act: DispatchDecision, _ moment: Moment) -> Refusal? {
        guard let decision = decision(on: act.filing) else { return nil }
        guard let dispatch = decision.dispatch else { return order(act.on, after: decision.on, .decision, moment) }
        guard let ruling = decision.ruling, let decided = ruling.decidedOn else {
            return .alreadyDispatched(dispatch.on)
        }
        return ruling.dispatch.map { .alreadyDispatched($0.on) } ?? order(act.on, after: decided, .ruling, moment)
    }

    private func refusal(of act: ServeDecision, _ moment: Moment) -> Refusal? {
        guard let decision = decision(on: act.filing), let dispatch = decision.dispatch else { return .notDispatched }
        guard let served = decision.service else { return order(act.on, after: dispatch.on, .dispatch, moment) }
        guard let ruling = decision.ruling else {
            return served.isCollected(act.on, act.proof)
                ? order(act.on, after: dispatch.on, .dispatch, moment) : .alreadyServed(served.counted)
        }
        guard let letter = ruling.dispatch else { return .notDispatched }
        if let served = ruling.service, !served.isCollected(act.on, act.proof) { return .alreadyServed(served.counted) }
        return order(act.on, after: letter.on, .dispatch, moment)
    }

    /// The decision that holds on a filing.
    public func decision(on filing: Filing) -> Decision? {
        switch filing {
        case .application(let number): return application(number)?.decision
        case .envelope(let number):
            guard let last = envelope(number)?.decisions.last, !last.isAnnulled else { return nil }
            return last
        }
    }

    private func refusal(of act: DecideFiling) -> Refusal? {
        // Dismissals too take effect at the end of the selection.
        if adoptions.isEmpty { return .noAdoptionYet }
        let stage: Stage
        switch act.filing {
        case .application(let number):
            guard let application = application(number) else { return nil }
            stage = self.stage(of: application)
        case .envelope(let number):
            guard let envelope = envelope(number) else { return nil }
            if !admission(of: envelope).isDismissed { return .notDismissed(number) }
            stage = .sealed
        }
        let onForm = stage != .ranked
        if onForm != (act.decision == .dismissal) { return .wrongDecision(act.decision, stage: stage) }
        switch act.decision {
        case .selection, .reduced:
            guard let grant = act.grant else { return .grantMissing }
            let requested = act.filing.application.flatMap(application)?.data?.requested ?? .zero
            return grant > requested ? .grantAbove(requested) : nil
        case .reserve, .rejection, .dismissal: return act.grant == nil ? nil : .grantNotAllowed
        }
    }

    /// The appeal ladder of the rulebook; nil where it says nothing.
    private var ladder: Settled<Appeals>? { rulebook?.appeals }

    private func refusal(of act: FileAppeal, _ moment: Moment) -> Refusal? {
        guard let decision = decision(on: act.filing), let service = decision.service else { return .notServed }
        if let posted = act.posted, posted.isCertainlyAfter(act.received) {
            return .postedAfterReceived(posted: posted, received: act.received)
        }
        if act.received.day > moment.day { return .inTheFuture(act.received.day) }
        if act.received.day < service.on { return .beforeEvent(service.on, .service) }
        switch ladder {
        case .open(let doubt)?: return .unsettled(doubt)
        case .value(let appeals)?:
            return decision.appeals.count < appeals.reach(of: decision.kind) ? nil : .noAppealLeft
        case nil: return nil
        }
    }

    /// The limit for an appeal against a decision on a filing: the first runs from the service of the decision, every later
    /// one from the service of what was decided about the appeal before it.
    public func appealLimit(of decision: Decision, appeal ordinal: Int) -> RequestLimit {
        guard case .value(let appeals)? = ladder else {
            if case .open(let doubt)? = ladder { return .unsettled(doubt) }
            return .none
        }
        let steps = appeals.ladder
        guard steps.indices.contains(ordinal - 1), let id = steps[ordinal - 1].limit else { return .none }
        return limit(rulebook?.timeLimit(id)) { event in
            guard event == .service else { return self.day(of: event).map(Domain.Service.on) }
            return (ordinal == 1 ? decision.service : decision.appeals.prefix(ordinal - 1).last?.service)?.start
        }
    }

    /// Whether an appeal came in time; nil where there is no limit to compare with.
    public func timeliness(of appeal: Appeal, _ ordinal: Int, against decision: Decision) -> TimeLimit.Timeliness? {
        guard let end = appealLimit(of: decision, appeal: ordinal).end else { return nil }
        return TimeLimit.timeliness(of: appeal.arrival.counted, until: end)
    }

    /// The end of the limit, where an appeal that comes so comes after it; nil where it is in time or nobody can say.
    public func endMissed(by act: FileAppeal) -> Stamp? {
        guard let decision = decision(on: act.filing),
            let end = appealLimit(of: decision, appeal: decision.appeals.count + 1).end
        else { return nil }
        let arrival = Arrival(channel: act.channel, posted: act.posted, received: act.received)
        return TimeLimit.timeliness(of: arrival.counted, until: end) == .late ? end : nil
    }

    private func refusal(of act: DecideAppeal) -> Refusal? {
        guard let decision = decision(on: act.filing), let appeal = decision.appeals.last else { return nil }
        let earlier = decisions(on: act.filing).dropLast().reduce(0) { $0 + $1.appeals.count }
        guard act.appeal == earlier + decision.appeals.count else { return .unknown(.appeal, String(act.appeal)) }
        switch ladder {
        case .open(let doubt)?: return .unsettled(doubt)
        case .value(let appeals)?:
            let step = decision.appeals.count - 1
            if appeals.ladder.indices.contains(step), appeals.ladder[step].body != act.body {
                return .wrongBody(needed: appeals.ladder[step].body)
            }
        case nil: break
        }
        if act.outcome != .dismissed, timeliness(of: appeal, decision.appeals.count, against: decision) == .late,
            let end = appealLimit(of: decision, appeal: decision.appeals.count).end
        {
            return .appealLate(limit: end)
        }
        return nil
    }

    func decisions(on filing: Filing) -> [Decision] {
        switch filing {
        case .application(let number): application(number)?.decisions ?? []
        case .envelope(let number): envelope(number)?.decisions ?? []
        }
    }

    private func declaringFinal(_ act: DeclareFinal, _ moment: Moment) -> Refusal? {
        if act.on > moment.day { return .inTheFuture(act.on) }
        guard let decision = decision(on: act.filing) else { return nil }
        if case .value(let appeals)? = ladder, decision.appeals.count >= appeals.reach(of: decision.kind) { return nil }
        switch appealLimit(of: decision, appeal: decision.appeals.count + 1) {
        case .unsettled(let doubt): return .unsettled(doubt)
        case .ends(_, let end):
            return Submission.isOver(end, at: moment) ? nil : .limitRunning(end)
        default: return nil
        }
    }
}

extension Appeals {
    /// How many appeals there can be against a decision of this kind: up to the body after which it is final.
    func reach(of kind: DecisionKind) -> Int {
        guard finalFor?.contains(kind) ?? true, case .value(let last)? = finalAfter,
            let index = ladder.firstIndex(where: { $0.body == last })
        else { return ladder.count }
        return index + 1
    }
}
