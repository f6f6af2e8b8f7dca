import Testing

@testable import Domain

/// Opening the scoring of one application again, after that of the whole call was closed.
@Suite struct `One application that is scored again` {
    private static let one = ApplicationNumber(1)
    private static let two = ApplicationNumber(2)

    /// The scored call with V-1 open again, in an office with this version of the rules.
    private func reopened(rules: Int = Office.newestRules) throws -> Story {
        var story = Story()
        for entry in try Story.scored(3).entries {
            story.clock = entry.moment.text
            var act = entry.act
            if case .foundOffice(var founding) = act {
                founding.rules = rules
                act = .foundOffice(founding)
            }
            try story.does(act, by: entry.person)
        }
        try story.does(
            .reopenScoring(
                ReopenScoring(call: Story.call, application: Self.one, reason: "dodatni ocenjevalec")), by: "vida")
        return story
    }

    private func correction(of number: ApplicationNumber) -> Act {
        .correctSheet(
            CorrectSheet(
                call: Story.call, application: number, assessor: "ema", marks: Story.marks("c", 0),
                reason: "zdaj vem več"))
    }

    @Test func `leaves the others closed, seen and beyond correction`() throws {
        let story = try reopened()
        #expect(try [1, 2, 3].map(story.stage) == [.scoring, .assessed, .assessed])
        #expect(story.now.stage == .opened)
        #expect(throws: Case.NoRanking.scoringOpen) { try story.now.rankingInput() }
        #expect(
            try story.refusal(of: correction(of: Self.two), by: "ema")
                == .wrongStage(.correctSheet, stage: .assessed, needed: [.scoring]))
        #expect(try story.refusal(of: correction(of: Self.one), by: "ema") == nil)
        let seen = story.now.seen(by: Viewer(person: "eva", roles: [.assessor]))
        #expect(seen.application(Self.one)?.sheet(of: "ema")?.marks == nil)
        #expect(seen.application(Self.two)?.sheet(of: "ema")?.marks == Story.marks("b", 3))
    }

    @Test func `is closed again with the whole, which then opens as a whole`() throws {
        var story = try reopened()
        try story.does(correction(of: Self.one), by: "ema")
        try story.does(.closeScoring(CloseScoring(call: Story.call)), by: "vida")
        #expect(try [1, 2, 3].map(story.stage) == [.assessed, .assessed, .assessed])
        #expect(story.now.stage == .scored)
        try story.does(.reopenScoring(ReopenScoring(call: Story.call, reason: "nov ocenjevalec")), by: "vida")
        #expect(try [1, 2, 3].map(story.stage) == [.scoring, .scoring, .scoring])
    }

    /// Records made before say so: what was entered about the others meanwhile still holds.
    @Test func `opened all of them by the rules before`() throws {
        let story = try reopened(rules: 2)
        #expect(try [1, 2, 3].map(story.stage) == [.scoring, .scoring, .scoring])
        #expect(try story.refusal(of: correction(of: Self.two), by: "ema") == nil)
    }
}
