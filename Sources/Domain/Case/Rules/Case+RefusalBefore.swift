extension Case {
    /// What of the content of an act is decided before anybody has typed a word: nothing was asked that could be answered, the
    /// rounds are used up, the rulebook has no such thing.
    func refusalBefore(_ act: Act, by person: String, on day: Day) -> Refusal? {
        guard let application = act.application.flatMap(application) else { return nil }
        switch act {
        case .requestSupplement: return beforeSupplement(application)
        case .requestClarification:
            return application.requests.contains(where: \.isOpen) ? .supplementRunning : unsettledLimit("clarification")
        case .callFurtherAssessor: return takesFurtherAssessors(application) ? nil : .furtherNotProvided
        case .submitSheet: return refusal(ofSheetBy: person, application)
        default: break
        }
        guard let (_, ordinal) = requested(act) else { return nil }
        // Where the place does not say which request, one that can be taken is enough.
        let asked = ordinal > 0 ? application.request(ordinal).map { [$0] } ?? [] : application.requests
        let refusals = asked.map { refusal(before: act.kind, $0, on: day) }
        if refusals.contains(nil) { return nil }
        return refusals.last ?? .nothingAsked
    }

    private func beforeSupplement(_ application: Application) -> Refusal? {
        switch supplementsLeft(for: application) {
        case .open(let doubt): return .unsettled(doubt)
        case .value(0): return .noRoundsLeft
        case .value: break
        }
        let unanswered = checklist(.completeness, of: application).unanswered
        return unanswered.isEmpty ? unsettledLimit("supplement") : .unanswered(unanswered.map(\.id))
    }

    private func refusal(before kind: Act.Kind, _ request: Request, on day: Day) -> Refusal? {
        switch kind {
        case .dispatchRequest: return request.dispatch.map { .alreadyDispatched($0.on) }
        case .serveRequest:
            guard request.dispatch != nil else { return .notDispatched }
            guard let service = request.service else { return nil }
            return request.isOpen && service.proof == .fiction ? nil : .alreadyServed(service.counted)
        case .receiveAnswer:
            if !request.isOpen { return .alreadyConcluded }
            return request.answer == nil ? nil : .alreadyAnswered
        case .judgeAnswer: return beforeJudging(request)
        case .lapseRequest: return lapsing(request) { $0.day < day || ($0.day == day && $0.second != nil) }
        default: return nil
        }
    }
}
