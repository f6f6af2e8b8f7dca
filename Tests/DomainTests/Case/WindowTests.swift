import Testing

@testable import Domain

/// A call with several windows: each is opened, scored and adopted in its turn, and nothing of the next holds up the first.
@Suite struct `A call with several windows` {
    private static func told() throws -> Story {
        var node = try SmallCall.node()
        node["submission", "opens"] = nil
        node["submission", "closes"] = nil
        node["submission", "windows"] = try Node(
            json: Array(
                #"""
                [{"id":"pomlad","opens":"2025-05-15","closes":"2025-07-04"},
                 {"id":"jesen","opens":"2025-09-01","closes":"2025-10-03"}]
                """#.utf8))
        var story = try Story.founded()
        try story.does(.openCall(OpenCall(call: Story.call, rulebook: node, original: "x")), by: "ana")
        return story
    }

    private static func envelope(_ sender: String, _ day: String, _ number: String) throws -> Act {
        .registerEnvelope(
            RegisterEnvelope(
                call: Story.call,
                facts: EnvelopeFacts(
                    sender: sender, address: "Log 1, 3000 Log", posted: try atStamp(day + "T10:00"),
                    received: Stamp(day: try onDay(day)), registered: number, channel: "registered-post",
                    marking: .right)))
    }

    /// V-1 of the first window through to the adopted list.
    private static func firstRound() throws -> Story {
        var story = try told()
        story.at("2025-06-12")
        try story.does(try envelope("Občina Log", "2025-06-10", "RR473124829GB"), by: "cene")
        story.at("2025-07-07")
        try story.does(.openEnvelopes(OpenEnvelopes(call: Story.call, order: [EnvelopeNumber(1)])), by: "cene")
        try finish(&story, 1, settling: true)
        return story
    }

    private static func finish(_ story: inout Story, _ number: Int, settling: Bool) throws {
        let application = ApplicationNumber(number)
        try story.does(
            .recordApplication(
                RecordApplication(call: Story.call, application: application, facts: Story.data("Projekt \(number)"))),
            by: "cene")
        try story.eligible(number)
        try story.assign(number)
        try story.submit("ema", number, "a", 3)
        try story.submit("eva", number, "a", 3)
        if settling {
            try story.does(
                .settleDoubt(
                    SettleDoubt(call: Story.call, doubt: "threshold", value: .scalar("5"), reason: "x", source: "x")),
                by: "bine")
        }
        try story.does(.closeScoring(CloseScoring(call: Story.call)), by: "vida")
        try story.declare("bine", number)
        let input = try story.now.rankingInput()
        let rows = try #require(input.adoptedRows(of: input.ranking()))
        try story.does(.adoptRanking(AdoptRanking(call: Story.call, rows: rows)), by: "bine")
    }

    @Test func `opens the first window while the second runs`() throws {
        var story = try Self.told()
        story.at("2025-06-12")
        try story.does(try Self.envelope("Občina Log", "2025-06-10", "RR473124829GB"), by: "cene")
        story.at("2025-09-12")
        try story.does(try Self.envelope("Zavod Breg", "2025-09-10", "RR473124830GB"), by: "cene")
        // Nobody can read its stamp; it came in the second window, and that one can wait.
        try story.does(
            .registerEnvelope(
                RegisterEnvelope(
                    call: Story.call,
                    facts: EnvelopeFacts(
                        sender: "Zadruga Dol", address: "Dol 1, 3000 Dol", postmark: .illegible,
                        received: Stamp(day: try onDay("2025-09-11")), registered: "RR473124831GB",
                        channel: "registered-post", marking: .right))), by: "cene")
        let moment = try story.moment
        #expect(story.now.openingOrder(at: moment) == .value([EnvelopeNumber(1)]))
        try story.does(.openEnvelopes(OpenEnvelopes(call: Story.call, order: [EnvelopeNumber(1)])), by: "cene")
        story.at("2025-10-06")
        let second = Act.openEnvelopes(OpenEnvelopes(call: Story.call, order: [EnvelopeNumber(2)]))
        #expect(
            try story.refusal(of: second, by: "cene") == .decideFirst(EnvelopeNumber(3), .illegibleStamp))
    }

    @Test func `takes an applicant of the first window again in the second`() throws {
        var story = try Self.firstRound()
        story.at("2025-09-12")
        try story.does(try Self.envelope("Občina Log", "2025-09-10", "RR473124830GB"), by: "cene")
        #expect(!story.now.admissions.contains { !$0.isAdmitted })
        let now = story.now
        let windows = now.envelopes.map { now.window(of: $0) }
        #expect(windows == [0, 1])
    }

    @Test func `begins a round of its own after the first list is adopted, and seals its sheets`() throws {
        var story = try Self.firstRound()
        #expect(story.now.stage == .adopted)
        story.at("2025-09-12")
        try story.does(try Self.envelope("Zavod Breg", "2025-09-10", "RR473124830GB"), by: "cene")
        story.at("2025-10-06")
        try story.does(.openEnvelopes(OpenEnvelopes(call: Story.call, order: [EnvelopeNumber(2)])), by: "cene")
        #expect(story.now.stage == .opened)
        #expect(try story.stage(1) == .ranked)
        try story.does(
            .recordApplication(
                RecordApplication(call: Story.call, application: ApplicationNumber(2), facts: Story.data("Projekt 2"))),
            by: "cene")
        try story.eligible(2)
        try story.assign(2)
        try story.submit("ema", 2, "a", 3)
        #expect(try story.stage(2) == .scoring)
        let eva = story.office.viewer("eva", on: try story.moment.day)
        #expect(story.now.seen(by: eva).application(ApplicationNumber(2))?.sheets.first?.marks == nil)
        #expect(story.now.seen(by: eva).application(ApplicationNumber(1))?.sheets.first?.marks != nil)
        let now = story.now
        #expect(throws: Case.NoRanking.scoringOpen) { try now.rankingInput() }
        // The list of the first window is still the one that was adopted.
        #expect(story.now.adoption?.rows.count == 1)
    }

    @Test func `adopts the second list beside the first`() throws {
        var story = try Self.firstRound()
        story.at("2025-09-12")
        try story.does(try Self.envelope("Zavod Breg", "2025-09-10", "RR473124830GB"), by: "cene")
        story.at("2025-10-06")
        try story.does(.openEnvelopes(OpenEnvelopes(call: Story.call, order: [EnvelopeNumber(2)])), by: "cene")
        try Self.finish(&story, 2, settling: false)
        #expect(story.now.stage == .adopted)
        #expect(story.now.adoptions.map(\.rows.count) == [1, 2])
        #expect(story.now.adoption?.rows.map(\.pot) == ["ESRR/pomlad", "ESRR/jesen"])
        #expect(story.now.adoption?.rows.map(\.place) == [1, 1])
    }

    @Test func `has two closes, each due in its time`() throws {
        var story = try Self.firstRound()
        story.at("2025-07-08")
        let today = try onDay("2025-07-08")
        func closes() -> [Due.Matter] {
            story.office.due(for: story.office.viewer("cene", on: today), on: today).map(\.matter).filter {
                if case .close = $0 { true } else { false }
            }
        }
        #expect(closes() == [.close(window: "jesen")])
        #expect(story.now.day(of: .opening, in: 0)?.iso == "2025-07-07")
        #expect(story.now.day(of: .opening, in: 1) == nil)
    }
}
