extension Case {
    func refusalOfApplication(_ act: Act, at moment: Moment) -> Refusal? {
        switch act {
        case .recordApplication(let act): return refusal(of: act.facts)
        case .correctApplication(let act):
            if application(act.application)?.data == act.facts { return .nothingChanges }
            return refusal(of: act.facts)
        case .recordFact(let act):
            if application(act.application)?.fact(act.fact) != nil { return .exists(.fact, act.fact) }
            return refusal(ofFact: act.fact, act.value)
        case .correctFact(let act):
            guard let recorded = application(act.application)?.fact(act.fact) else {
                return .notRecordedYet(.fact, act.fact)
            }
            if recorded.value == act.value, recorded.evidence == act.evidence { return .nothingChanges }
            return refusal(ofFact: act.fact, act.value)
        case .withdrawApplication(let act): return act.on > moment.day ? .inTheFuture(act.on) : nil
        default: return nil
        }
    }

    private func refusal(ofFact id: String, _ value: String) -> Refusal? {
        guard let fact = rulebook?.fact(id) else { return .unknown(.fact, id) }
        return fact.value(value) == nil ? .factUnreadable(id, given: value) : nil
    }

    private func refusal(of facts: ApplicationFacts) -> Refusal? {
        guard let rulebook else { return .noRules }
        func known(_ thing: Refusal.Thing, _ id: String?, _ ids: [String]) -> Refusal? {
            guard let id, !ids.contains(id) else { return nil }
            return .unknown(thing, id)
        }
        let unknown =
            known(.fund, facts.fund, rulebook.funds.map(\.id))
            ?? known(.measure, facts.measure, rulebook.measures.map(\.id))
            ?? known(.projectType, facts.projectType, rulebook.projectTypes.map(\.id))
            ?? known(.applicantClass, facts.applicantClass, rulebook.classes.map(\.id))
            ?? known(.goal, facts.goal, rulebook.goals.map(\.id))
        if let unknown { return unknown }
        for party in [facts.applicant] + facts.partners {
            if let refusal = known(.sector, party.sector, rulebook.sectors.map(\.id)) { return refusal }
            // Doubtful check digits are warnings and refuse nothing.
            if let fault = party.identifierFaults.first(where: { $0.severity == .error }) {
                return .identifierWrong(fault)
            }
        }
        if facts.fund == nil, rulebook.funds.count > 1 { return .missing(.fund) }
        if facts.measure == nil, rulebook.asksForMeasure { return .missing(.measure) }
        return facts.requested == .zero ? .requestedNothing : nil
    }
}

extension Rulebook {
    /// Some rule looks at the measure, so an application without one belongs nowhere.
    var asksForMeasure: Bool { measures.count > 1 && allocation.pots.contains { $0.measure != nil } }
}
