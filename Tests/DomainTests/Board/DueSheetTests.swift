import Testing

@testable import Domain

/// What sheets that differ, and points that do not, ask of the committee and the board.
@Suite struct `Sheets that differ too much` {
    private static let one = ApplicationNumber(1)

    private func due(_ story: Story, as person: String = "cene") throws -> [Due.Matter: Due.Owner] {
        let today = try onDay("2025-07-07")
        let all = story.office.due(for: story.office.viewer(person, on: today), on: today)
        return Dictionary(all.map { ($0.matter, $0.owner) }, uniquingKeysWith: { first, _ in first })
    }

    /// V-1 with 15 and with 2 points, where the rulebook calls a further assessor above 8; V-2 with 15 twice.
    private func apart(_ rule: String? = nil) throws -> Story {
        var story = try Story.inScoring(2)
        if let rule {
            let list = try Node(json: Array(rule.utf8))
            story.office.cases[0].rules?.versions[0].rulebook["scoring", "divergence"] = list
            story.office.cases[0].rules?.read()
        }
        try story.submit("ema", 1, "a", 3)
        try story.submit("eva", 1, "c", 0)
        for person in ["ema", "eva"] { try story.submit(person, 2, "a", 3) }
        try story.does(
            .settleDoubt(
                SettleDoubt(call: Story.call, doubt: "threshold", value: .scalar("5"), reason: "x", source: "x")),
            by: "bine")
        try story.does(.closeScoring(CloseScoring(call: Story.call)), by: "vida")
        for number in 1...2 { try story.declare("bine", number) }
        return story
    }

    private func adoption(_ story: Story) throws -> Act {
        let input = try story.now.rankingInput()
        return .adoptRanking(
            AdoptRanking(call: Story.call, rows: try #require(input.adoptedRows(of: input.ranking()))))
    }

    @Test func `name the chair, and no list is adopted before`() throws {
        let story = try apart()
        #expect(try due(story)[.step(.furtherAssessor, [Self.one])] == .chair)
        #expect(try due(story)[.adoption] == nil)
        #expect(try story.refusal(of: try adoption(story), by: "bine") == .furtherAssessorAsked([Self.one]))
    }

    @Test func `are settled by the sheet of the further assessor`() throws {
        var story = try apart()
        let call = Act.callFurtherAssessor(
            CallFurtherAssessor(call: Story.call, application: Self.one, person: "edo", reason: "13 točk razlike"))
        #expect(
            try story.refusal(of: call, by: "vida")
                == .wrongStage(
                    .callFurtherAssessor, stage: .assessed,
                    needed: [.completeness, .supplementing, .eligibility, .scoring]))
        try story.does(
            .reopenScoring(ReopenScoring(call: Story.call, application: Self.one, reason: "razlika")), by: "vida")
        try story.does(call, by: "vida")
        try story.declare("edo", 1)
        try story.submit("edo", 1, "b", 2)
        try story.does(.closeScoring(CloseScoring(call: Story.call)), by: "vida")
        #expect(try due(story)[.step(.furtherAssessor, [Self.one])] == nil)
        #expect(try due(story)[.adoption] == .body("board"))
        #expect(try story.refusal(of: try adoption(story), by: "bine") == nil)
    }

    @Test func `or by what the committee says, though not by one assessor`() throws {
        var story = try apart()
        func says(_ assessor: String?) throws {
            try story.does(
                .justifyDivergence(
                    JustifyDivergence(
                        call: Story.call, application: Self.one, assessor: assessor, reason: "razlaga načrta")),
                by: "vida")
        }
        try says("ema")
        #expect(try due(story)[.step(.furtherAssessor, [Self.one])] == .chair)
        try says(nil)
        #expect(try due(story)[.step(.furtherAssessor, [Self.one])] == nil)
        #expect(try story.refusal(of: try adoption(story), by: "bine") == nil)
    }

    @Test func `did not keep a list from being adopted by the rules before`() throws {
        var story = try apart()
        story.office.rules = 2
        #expect(try story.refusal(of: try adoption(story), by: "bine") == nil)
    }

    @Test func `wait for a word where the rulebook asks for one, and the list does not wait`() throws {
        var story = try apart(#"[{"of":"1","more-than":"4","against":"spread","then":"justify"}]"#)
        #expect(try due(story)[.step(.justification, [Self.one])] == .chair)
        #expect(try due(story)[.adoption] == .body("board"))
        try story.does(
            .justifyDivergence(
                JustifyDivergence(call: Story.call, application: Self.one, assessor: "ema", reason: "razlaga")),
            by: "ema")
        #expect(try due(story)[.step(.justification, [Self.one])] == nil)
    }

    @Test func `two alike below the line that waits are no tie yet`() throws {
        var story = try Story.inScoring(5)
        for number in 1...5 {
            for person in ["ema", "eva"] { try story.submit(person, number, number < 4 ? "a" : "b", 3) }
        }
        try story.does(
            .settleDoubt(
                SettleDoubt(call: Story.call, doubt: "threshold", value: .scalar("5"), reason: "x", source: "x")),
            by: "bine")
        try story.does(.closeScoring(CloseScoring(call: Story.call)), by: "vida")
        let tied = try due(story).keys.compactMap { matter -> [ApplicationNumber]? in
            guard case .tie(let numbers) = matter else { return nil }
            return numbers.sorted()
        }
        #expect(tied == [(1...3).map { ApplicationNumber($0) }])
    }

    @Test func `a tie the chain cannot order is the board's, and is told to nobody who sees another order`() throws {
        var story = try Story.tied()
        let tied = try due(story).compactMap { matter, owner -> [ApplicationNumber]? in
            guard case .tie(let numbers) = matter, owner == .body("board") else { return nil }
            return numbers.sorted()
        }
        #expect(tied == [(1...3).map { ApplicationNumber($0) }])
        #expect(try due(story)[.adoption] == nil)
        try story.declare("bojan", 1, .employment)
        for number in 2...3 { try story.declare("bojan", number) }
        #expect(try due(story, as: "bojan")[.adoption] == .body("board"))
    }
}
