import Testing

@testable import Domain
@testable import Wording

@Suite struct `The page of roles` {
    @Test func `follows from the table`() throws { try GeneratedPage.expect(page(), in: "ROLES.md") }

    private func page() -> String {
        let roles = Role.allCases
        var text = """
            # Who may do what, and when

            The table `ActRule.table` as a page; a test fails when it is stale, another walks every cell. What an act carries stands in
            [ACTS.md](ACTS.md). Whoever is recused does nothing with an application, whatever the table says; members of the committee
            and of the board declare an interest, or none, before anything else.

            * **yes**: always.
            * **own**: one's own interest, sheet, vote, presence, key.
            * **session**: what a body decided in a session the act names.
            * **stage one**: unless the lead partner has an interest in the application; **instead**: only if it has.

            An auditor changes nothing. The founding of an office is the first entry and has nobody before it.


            """
        text += "| act | at | " + roles.map { Language.english.name(of: $0) }.joined(separator: " | ") + " |\n"
        text += "| --- | --- |" + String(repeating: " --- |", count: roles.count) + "\n"
        for rule in ActRule.table where rule.kind != .foundOffice {
            let stages = Stage.allCases.filter(rule.stages.contains).map(\.rawValue).joined(separator: ", ")
            let cells = roles.map { rule.roles[$0].map(word) ?? "" }.joined(separator: " | ")
            text += "| `\(rule.kind.rawValue)` | \(stages) | \(cells) |\n"
        }
        text += "\n| stage | of | meaning |\n| --- | --- | --- |\n"
        for stage in Stage.allCases {
            text += "| \(stage.rawValue) | \(owner(stage)) | \(Language.english.name(of: stage)) |\n"
        }
        return text
    }

    private func word(_ entitlement: ActRule.Entitlement) -> String {
        switch entitlement {
        case .always: "yes"
        case .own: "own"
        case .fromSession: "session"
        case .unlessLeadPartnerHasInterest: "stage one"
        case .ifLeadPartnerHasInterest: "instead"
        }
    }

    private func owner(_ stage: Stage) -> String {
        switch stage {
        case .office: "the office"
        case .receiving, .opened, .scored, .adopted, .archive: "a call"
        case .sealed, .unsealed, .takenBack: "an envelope"
        case .unrecorded, .completeness, .supplementing, .eligibility, .scoring, .assessed, .incomplete, .ineligible,
            .withdrawn, .ranked, .offered, .sent, .refusedByAuthority:
            "an application"
        case .decided, .served, .appealed, .final: "an application or a sealed envelope"
        case .approved, .contracted, .completed, .givenUp: "an operation"
        case .convened, .ended: "a session"
        }
    }
}
