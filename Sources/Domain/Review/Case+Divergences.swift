extension Case {
    /// Applications whose sheets differ so much that the rulebook asks for a further assessor, while none is called and the
    /// committee has not said why none will be.
    public var furtherAssessorsAsked: [ApplicationNumber] {
        diverging(.furtherAssessor).filter { application in
            let called = application.assignment?.further.contains { !application.isRecused($0) } ?? false
            return !called && !application.justifications.contains { $0.assessor == nil }
        }.map(\.number)
    }

    /// Applications with sheets that differ more than the rulebook takes without a word, while nobody has said one.
    public var justificationsAsked: [ApplicationNumber] {
        diverging(.justify).filter(\.justifications.isEmpty).map(\.number)
    }

    /// Scored applications that meet a divergence rule with this consequence. Sheets that are sealed differ for nobody.
    private func diverging(_ consequence: DivergenceRule.Consequence) -> [Application] {
        guard let rulebook,
            (rulebook.scoring.value ?? []).contains(where: { $0.divergence.contains { $0.then == consequence } }),
            applications.contains(where: { stage(of: $0) == .assessed })
        else { return [] }
        let input = input(rulebook)
        let met = input.ranking().divergences(input.tables).filter { $0.divergence.rule.then == consequence }
        let numbers = Set(met.map { input.numbers[$0.application] })
        return applications.filter { numbers.contains($0.number) && stage(of: $0) == .assessed }
    }
}
