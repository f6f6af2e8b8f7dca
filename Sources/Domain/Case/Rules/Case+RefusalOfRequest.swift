extension Case {
    func refusalOfRequest(_ act: Act, at moment: Moment) -> Refusal? {
        switch act {
        case .requestSupplement(let act): return application(act.application).flatMap { refusal(of: act, $0) }
        case .requestClarification(let act):
            guard let application = application(act.application) else { return nil }
            if application.requests.contains(where: \.isOpen) { return .supplementRunning }
            return unsettledLimit("clarification")
        default: break
        }
        guard let (application, ordinal) = requested(act) else { return nil }
        guard let request = application.request(ordinal) else { return .unknown(.request, String(ordinal)) }
        switch act {
        case .dispatchRequest(let act):
            if let dispatch = request.dispatch { return .alreadyDispatched(dispatch.on) }
            return order(act.on, after: request.on, .request, moment)
        case .serveRequest(let act):
            if let service = request.service, !request.isOpen || !service.isCollected(act.on, act.proof) {
                return .alreadyServed(service.counted)
            }
            guard let dispatch = request.dispatch else { return .notDispatched }
            return order(act.on, after: dispatch.on, .dispatch, moment)
        case .receiveAnswer(let act):
            if !request.isOpen { return .alreadyConcluded }
            if request.answer != nil { return .alreadyAnswered }
            if let posted = act.posted, posted.isCertainlyAfter(act.received) {
                return .postedAfterReceived(posted: posted, received: act.received)
            }
            return order(act.received.day, after: request.on, .request, moment)
        case .judgeAnswer(let act): return refusal(of: act, request)
        case .lapseRequest: return lapsing(request) { Submission.isOver($0, at: moment) }
        default: return nil
        }
    }

    func requested(_ act: Act) -> (Application, Int)? {
        let ordinal: Int
        switch act {
        case .dispatchRequest(let act): ordinal = act.request
        case .serveRequest(let act): ordinal = act.request
        case .receiveAnswer(let act): ordinal = act.request
        case .judgeAnswer(let act): ordinal = act.request
        case .lapseRequest(let act): ordinal = act.request
        default: return nil
        }
        return act.application.flatMap(application).map { ($0, ordinal) }
    }

    /// A day after the event it follows, and not after today.
    func order(_ day: Day, after event: Day, _ preceding: Refusal.Preceding, _ moment: Moment) -> Refusal? {
        if day > moment.day { return .inTheFuture(day) }
        return day < event ? .beforeEvent(event, preceding) : nil
    }

    /// A letter has to say how long there is time.
    func unsettledLimit(_ id: String) -> Refusal? {
        if case .open(let doubt)? = rulebook?.timeLimit(id) { return .unsettled(doubt) }
        return nil
    }

    private func refusal(of act: RequestSupplement, _ application: Application) -> Refusal? {
        let list = checklist(.completeness, of: application)
        if !list.unanswered.isEmpty { return .unanswered(list.unanswered.map(\.id)) }
        for missing in act.items {
            guard let line = list.lines.first(where: { $0.item.id == missing.item }) else {
                return .unknown(.item, missing.item)
            }
            if case .open(let doubt) = line.item.ifNo { return .unsettled(doubt) }
            guard line.check?.answer == .no, line.item.ifNo == .value(.supplement) else {
                return .notSupplementable(missing.item)
            }
        }
        // One request names everything that is missing: there may be no second one.
        let named = Set(act.items.map(\.item))
        let forgotten = list.supplementable.map(\.id).filter { !named.contains($0) }
        if !forgotten.isEmpty { return .openNo(forgotten) }
        switch supplementsLeft(for: application) {
        case .open(let doubt): return .unsettled(doubt)
        case .value(0): return .noRoundsLeft
        case .value: return unsettledLimit("supplement")
        }
    }

    /// What is there to be judged came, and came in time.
    func beforeJudging(_ request: Request) -> Refusal? {
        if !request.isOpen { return .alreadyConcluded }
        if request.answer == nil { return .notAnswered }
        guard timeliness(of: request) == .late else { return nil }
        return limit(of: request).end.map { .answerLate(limit: $0) }
    }

    private func refusal(of act: JudgeAnswer, _ request: Request) -> Refusal? {
        if let refusal = beforeJudging(request) { return refusal }
        let asked = request.missing.map(\.item)
        for item in act.items where !asked.contains(item.item) { return .unknown(.item, item.item) }
        let left = asked.filter { item in !act.items.contains { $0.item == item } }
        return left.isEmpty ? nil : .notJudged(left)
    }

    func lapsing(_ request: Request, _ isOver: (Stamp) -> Bool) -> Refusal? {
        if !request.isOpen { return .alreadyConcluded }
        switch limit(of: request) {
        case .unsettled(let doubt): return .unsettled(doubt)
        case .waits(let event): return event == .receipt ? .notServed : .notDispatched
        // Without a limit in the rulebook a person says when it is over.
        case .none: return nil
        case .ends(_, let end):
            if request.answer != nil {
                return timeliness(of: request) == .late ? nil : .answerInTime(limit: end)
            }
            return isOver(end) ? nil : .limitRunning(end)
        }
    }
}
