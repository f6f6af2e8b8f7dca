import Testing

@testable import Domain

/// Leaving one assessor out, side by side with what it changes.
@Suite struct `One assessor left out` {
    @Test func `lifts an application over the threshold`() throws {
        var story = try Story.inScoring(1)
        // 5 + 3 and 0 + 0, and 2 from the facts: 10 and 2, a mean of 6 below the threshold of 7.
        try story.submit("ema", 1, "b", 3)
        try story.submit("eva", 1, "c", 0)
        try story.does(
            .settleDoubt(
                SettleDoubt(call: Story.call, doubt: "threshold", value: .scalar("7"), reason: "x", source: "x")),
            by: "bine")
        try story.does(.closeScoring(CloseScoring(call: Story.call)), by: "vida")
        let drops = try story.now.dropsThatMatter(for: ApplicationNumber(1))
        #expect(
            drops == [
                DroppedSheet(assessor: "eva", effects: [.threshold], total: Fraction(10), status: .selected, place: 1)
            ])
    }

    @Test func `moves an application across the line, and says nothing where it does not`() throws {
        let story = try Story.scored(3)
        // 15; 9 1/2; 9, of which the last is offered 20.000 of 40.000: with one sheet of 10 alone it would be second.
        let third = try story.now.dropsThatMatter(for: ApplicationNumber(3))
        #expect(third.map(\.assessor) == ["eva"])
        #expect(third.first?.effects == [.line] && third.first?.place == 2 && third.first?.total == Fraction(10))
        #expect(try story.now.dropsThatMatter(for: ApplicationNumber(1)).isEmpty)
    }

    @Test func `waits for the close of the scoring`() throws {
        let now = try Story.inScoring(1).now
        #expect(throws: Case.NoRanking.scoringOpen) { try now.dropsThatMatter(for: ApplicationNumber(1)) }
    }
}
