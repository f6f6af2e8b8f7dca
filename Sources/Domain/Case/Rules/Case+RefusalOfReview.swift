extension Case {
    func refusalOfReview(_ act: Act) -> Refusal? {
        switch act {
        case .checkItem(let act):
            guard let application = application(act.application) else { return nil }
            if application.check(act.list, act.item) != nil { return .exists(.check, act.item) }
            return refusal(act.list, act.item, application)
        case .correctCheck(let act):
            guard let application = application(act.application) else { return nil }
            guard let check = application.check(act.list, act.item) else {
                return .notRecordedYet(.check, act.item)
            }
            if check.answer == act.answer, check.note == act.note, check.evidence == act.evidence {
                return .nothingChanges
            }
            return refusal(act.list, act.item, application)
        case .concludeCompleteness(let act):
            guard let application = application(act.application) else { return nil }
            return concluding(application, act.outcome)
        case .concludeEligibility(let act):
            guard let application = application(act.application) else { return nil }
            return concluding(application, act.outcome)
        case .reopenReview(let act):
            guard let application = application(act.application) else { return nil }
            let isConcluded =
                act.list == .completeness ? application.completeness != nil : application.eligibility != nil
            return isConcluded ? nil : .wrongList(act.list)
        default: return nil
        }
    }

    /// The list must be the one the application stands at, and the item one that is asked of it.
    private func refusal(_ kind: ChecklistKind, _ item: String, _ application: Application) -> Refusal? {
        let needed: ChecklistKind = stage(of: application) == .eligibility ? .eligibility : .completeness
        guard kind == needed else { return .wrongList(kind) }
        let items = kind == .completeness ? rulebook?.completeness : rulebook?.eligibility
        guard let known = items?.first(where: { $0.id == item }) else { return .unknown(.item, item) }
        if case .open(let doubt) = known.when { return .unsettled(doubt) }
        let list = checklist(kind, of: application)
        return list.lines.contains { $0.item.id == item } ? nil : .itemNotAsked(item)
    }

    private func answered(_ list: Checklist) -> Refusal? {
        if let doubt = list.doubts.first { return .unsettled(doubt) }
        return list.unanswered.isEmpty ? nil : .unanswered(list.unanswered.map(\.id))
    }

    private func concluding(_ application: Application, _ outcome: CompletenessOutcome) -> Refusal? {
        let list = checklist(.completeness, of: application)
        if let refusal = answered(list) { return refusal }
        switch outcome {
        case .complete: return list.refused.isEmpty ? nil : .openNo(list.refused.map(\.id))
        case .incomplete:
            if list.refused.isEmpty { return .noNo }
            if let doubt = list.refused.compactMap(\.ifNo.doubt).first { return .unsettled(doubt) }
            if list.refused.contains(where: { $0.ifNo == .value(.dismiss) }) { return nil }
            // Everybody gets the chance the call gives: no dismissal for what was never asked for.
            return application.requests.contains(where: \.isSupplement)
                ? nil : .supplementFirst(list.supplementable.map(\.id))
        }
    }

    private func concluding(_ application: Application, _ outcome: EligibilityOutcome) -> Refusal? {
        let list = checklist(.eligibility, of: application)
        if outcome == .eligible {
            if let refusal = answered(list) { return refusal }
            if !list.refused.isEmpty { return .openNo(list.refused.map(\.id)) }
            return moneyQuestions(of: application).first.map { .moneyQuestion($0) }
        }
        // One NO excludes: nobody has to answer the rest of the list.
        if let doubt = list.refused.compactMap(\.ifNo.doubt).first { return .unsettled(doubt) }
        return list.refused.isEmpty ? .noNo : nil
    }
}
