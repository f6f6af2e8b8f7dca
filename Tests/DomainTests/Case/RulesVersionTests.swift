import Testing

@testable import Domain

/// An entry is judged by the rules its office had when it was made.
@Suite struct `The version of the rules` {
    private static let call = Story.call

    private static func founding(_ rules: Int) -> Act {
        .foundOffice(
            FoundOffice(
                office: "log-1", name: "LAS Log", person: "ana", personName: "Ana Skrb", key: Story.key("a"),
                rules: rules))
    }

    @Test func `stands in the founding entry; without one it is the first`() throws {
        var story = Story()
        try story.does(Self.founding(1), by: "ana")
        #expect(story.office.rules == 1)
        #expect(Self.founding(1).node["rules"] == nil)
        #expect(Self.founding(2).node["rules"]?.text == "2")
        #expect(try Act(Self.founding(2).node) == Self.founding(2))
        #expect(try Story.founded().office.rules == Office.newestRules)
    }

    @Test func `of a later program is refused, in the founding and when it is raised`() throws {
        let later = Office.newestRules + 1
        let refusal = Refusal.rulesOfLaterProgram(later, known: Office.newestRules)
        #expect(try Story().refusal(of: Self.founding(later), by: "ana") == refusal)
        let story = try Story.founded()
        let raise = Act.raiseRules(RaiseRules(rules: later, reason: "x"))
        #expect(try story.refusal(of: raise, by: "ana") == refusal)
        let same = Act.raiseRules(RaiseRules(rules: Office.newestRules, reason: "x"))
        #expect(try story.refusal(of: same, by: "ana") == .nothingChanges)
        #expect(try story.refusal(of: same, by: "cene") == .notYourAct(.raiseRules, roles: [.administrator]))
    }

    /// A claim before the contract was admitted by the first rules: an old record with one holds, and a new claim is refused
    /// once the administrator has raised them.
    @Test func `keeps an old record right, and the rules of today for what comes`() throws {
        let stage = try #require(StageWorlds.all().byStage.first { $0.0 == .approved })
        var story = Story()
        for entry in stage.1.story.entries {
            story.clock = entry.moment.text
            var act = entry.act
            if case .foundOffice = act { act = Self.founding(1) }
            try story.does(act, by: entry.person)
        }
        #expect(story.office.rules == 1)
        let claim = Act.fileClaim(
            FileClaim(
                call: Self.call, operation: "JP1-1", amount: Money(cents: 100), on: try onDay("2025-07-07")))
        try story.does(claim, by: "cene")
        try story.does(.raiseRules(RaiseRules(rules: 2, reason: "nova različica programa")), by: "ana")
        #expect(
            try story.refusal(of: claim, by: "cene")
                == .wrongStage(.fileClaim, stage: .approved, needed: [.contracted]))
    }
}
