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
            * **answers**: unless the lead partner has an interest in the application.
            * **by the call**: unless the lead partner has an interest in the application, or the rules of the call give stage one to
              the committee (`reviewed-by: committee`, from rules 6 on); **instead**: only where one or the other is so.
            * **as it**: whoever may do what is corrected.

            The last column says how a mistake in such an entry is put right. `correct-entry` corrects it or takes it back as long as
            it could still be done now and everything entered about the same matter since would still be admitted; both versions stay
            in the record. Other kinds have an act of their own, or are done again: the last one holds. What has none stays as it is.

            An auditor changes nothing. The founding of an office is the first entry and has nobody before it.


            """
        text +=
            "| act | at | " + roles.map { Language.english.name(of: $0) }.joined(separator: " | ")
            + " | put right by |\n"
        text += "| --- | --- |" + String(repeating: " --- |", count: roles.count + 1) + "\n"
        for rule in ActRule.table where rule.kind != .foundOffice {
            let cells = roles.map { rule.roles[$0].map(word) ?? "" }.joined(separator: " | ")
            text += "| `\(rule.kind.rawValue)` | \(stages(of: rule)) | \(cells) | \(remedy(rule.kind)) |\n"
        }
        text += "\n| stage | of | meaning |\n| --- | --- | --- |\n"
        for stage in Stage.allCases {
            text += "| \(stage.rawValue) | \(owner(stage)) | \(Language.english.name(of: stage)) |\n"
        }
        return text
    }

    private func stages(of rule: ActRule) -> String {
        if rule.stages.count == Stage.allCases.count { return "any" }
        return Stage.allCases.filter(rule.stages.contains).map(\.rawValue).joined(separator: ", ")
    }

    private func remedy(_ kind: Act.Kind) -> String {
        switch kind.remedy {
        case .correction: "`correct-entry`"
        case .act(let other): "`\(other.rawValue)`"
        case .again: "the last one"
        case .none: "–"
        }
    }

    private func word(_ entitlement: ActRule.Entitlement) -> String {
        switch entitlement {
        case .always: "yes"
        case .own: "own"
        case .fromSession: "session"
        case .unlessLeadPartnerHasInterest: "answers"
        case .unlessCommitteeReviews: "by the call"
        case .ifCommitteeReviews: "instead"
        case .asWhatIsCorrected: "as it"
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
