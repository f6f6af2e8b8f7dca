import Testing

@testable import Domain

/// A call whose rules give stage one to the committee (§19 of the sixth call of Loško pogorje).
@Suite struct `Stage one by the rules of the call` {
    private static let one = ApplicationNumber(1)

    /// An application with its data, in a call with `reviewed-by: committee`, in an office with this version of the rules.
    private func recorded(rules: Int = Office.newestRules) throws -> Story {
        var story = Story()
        for entry in try Story.recorded(1).entries {
            story.clock = entry.moment.text
            var act = entry.act
            switch act {
            case .foundOffice(var founding):
                founding.rules = rules
                act = .foundOffice(founding)
            case .openCall(var opening):
                let pairs = opening.rulebook.pairs ?? []
                opening.rulebook = Node(.map(pairs + [Node.Pair("reviewed-by", .scalar("committee"))]))
                act = .openCall(opening)
            default: break
            }
            try story.does(act, by: entry.person)
        }
        for person in ["ema", "vida"] { try story.declare(person, 1) }
        return story
    }

    private func answer(_ list: ChecklistKind, _ item: String, _ answer: Answer = .yes) -> Act {
        .checkItem(CheckItem(call: Story.call, application: Self.one, list: list, item: item, answer: answer))
    }

    private let complete = Act.concludeCompleteness(
        ConcludeCompleteness(call: Story.call, application: one, outcome: .complete))

    private func owners(_ story: Story) throws -> [Due.Owner] {
        let step = Due.Matter.step(.completeness, [Self.one])
        let chair = story.now.seen(by: Viewer(person: "vida", roles: [.chair]))
        return chair.due(on: try story.moment.day).filter { $0.matter == step }.map(\.owner)
    }

    @Test func `is prepared by the clerk and concluded by the committee`() throws {
        var story = try recorded()
        #expect(try owners(story) == [.chair])
        try story.does(answer(.completeness, "A1"), by: "cene")
        try story.does(answer(.completeness, "A2"), by: "ema")
        #expect(try story.refusal(of: complete, by: "cene") == .committeeReviews(Self.one))
        try story.does(complete, by: "ema")
        try story.does(answer(.eligibility, "E1"), by: "vida")
        try story.does(
            .concludeEligibility(ConcludeEligibility(call: Story.call, application: Self.one, outcome: .eligible)),
            by: "vida")
        #expect(try story.stage(1) == .scoring)
    }

    @Test func `asks for a supplement and judges it, and the clerk sends and enters the letters`() throws {
        var story = try recorded()
        try story.does(
            .settleDoubt(
                SettleDoubt(
                    call: Story.call, doubt: "supplement-limit", value: .scalar("1"), reason: "x", source: "x")),
            by: "bine")
        try story.does(answer(.completeness, "A1", .no), by: "cene")
        try story.does(answer(.completeness, "A2"), by: "cene")
        let request = Act.requestSupplement(
            RequestSupplement(
                call: Story.call, application: Self.one, items: [MissingItem(item: "A1", missing: "podpis")]))
        #expect(try story.refusal(of: request, by: "cene") == .committeeReviews(Self.one))
        try story.does(request, by: "vida")
        let day = try story.moment.day
        try story.does(
            .dispatchRequest(DispatchRequest(call: Story.call, application: Self.one, request: 1, on: day)),
            by: "cene")
        try story.does(
            .receiveAnswer(
                ReceiveAnswer(
                    call: Story.call, application: Self.one, request: 1, channel: .inPerson,
                    received: Stamp(day: day))), by: "cene")
        let judge = Act.judgeAnswer(
            JudgeAnswer(
                call: Story.call, application: Self.one, request: 1, items: [JudgedItem(item: "A1", answer: .yes)]))
        #expect(try story.refusal(of: judge, by: "cene") == .committeeReviews(Self.one))
        try story.does(judge, by: "vida")
        #expect(try story.stage(1) == .completeness)
    }

    @Test func `is not even prepared by the clerk where the lead partner has an interest`() throws {
        var story = try recorded()
        try story.does(
            .declareLeadPartnerInterest(
                DeclareLeadPartnerInterest(call: Story.call, application: Self.one, interest: .employment, note: "x")),
            by: "cene")
        #expect(try story.refusal(of: answer(.completeness, "A1"), by: "cene") == .leadPartnerHasInterest(Self.one))
        #expect(try story.refusal(of: answer(.completeness, "A1"), by: "ema") == nil)
    }

    /// Records of before hold; once the rules are raised the committee takes over.
    @Test func `was the clerk's by the rules before`() throws {
        var story = try recorded(rules: 5)
        #expect(try owners(story) == [.clerk])
        try story.does(answer(.completeness, "A1"), by: "cene")
        #expect(
            try story.refusal(of: answer(.completeness, "A2"), by: "ema") == .leadPartnerHasNoInterest(Self.one))
        try story.does(answer(.completeness, "A2"), by: "cene")
        #expect(try story.refusal(of: complete, by: "cene") == nil)
        try story.does(.raiseRules(RaiseRules(rules: Office.newestRules, reason: "nova različica programa")), by: "ana")
        #expect(try story.refusal(of: complete, by: "cene") == .committeeReviews(Self.one))
        #expect(try story.refusal(of: complete, by: "vida") == nil)
    }
}
