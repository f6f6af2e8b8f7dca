import Testing

@testable import Domain

/// What people and clocks get wrong: each is refused with its reason, and the record is what it was.
@Suite struct `Bad input` {
    private static let one = ApplicationNumber(1)

    /// The refusal, after looking that asking changed nothing and that the record still recounts.
    private func refusal(
        _ story: Story, _ act: Act, by person: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Refusal? {
        let before = story.office
        let refusal = try story.refusal(of: act, by: person)
        #expect(story.office == before, sourceLocation: sourceLocation)
        #expect(Office(story.entries) == before, sourceLocation: sourceLocation)
        return refusal
    }

    @Test func `given nothing opened, when an application is recorded, then there is no such application`() throws {
        let story = try Story.withCall()
        let act = Act.recordApplication(
            RecordApplication(call: Story.call, application: Self.one, facts: Story.data("Projekt")))
        #expect(try refusal(story, act, by: "cene") == .unknown(.application, "V-1"))
    }

    @Test func `given a list half answered, when a sheet is submitted, then its stage is named`() throws {
        let story = try Story.recorded(1)
        let act = Act.submitSheet(SubmitSheet(call: Story.call, application: Self.one, marks: Story.marks("a", 3)))
        var declared = story
        try declared.declare("ema", 1)
        #expect(
            try refusal(declared, act, by: "ema") == .wrongStage(.submitSheet, stage: .completeness, needed: [.scoring])
        )
        // Nobody who has not declared is told even that.
        #expect(try refusal(story, act, by: "ema") == .declareFirst(person: "ema", Self.one))
    }

    @Test func `given a decision, when it is served before it is sent, or appealed before it is served, then not`()
        throws
    {
        var story = try Story.adopted(1)
        let filing = Filing.application(Self.one)
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: Story.call, filing: filing, decision: .selection, grant: Money(cents: 4_000_000), reason: "x")
            ),
            by: "bine")
        let day = try onDay("2025-07-07")
        let serve = Act.serveDecision(ServeDecision(call: Story.call, filing: filing, on: day, proof: .receipt))
        #expect(try refusal(story, serve, by: "cene") == .notDispatched)
        let appeal = Act.fileAppeal(
            FileAppeal(call: Story.call, filing: filing, received: Stamp(day: day), grounds: "x"))
        #expect(
            try refusal(story, appeal, by: "cene") == .wrongStage(.fileAppeal, stage: .decided, needed: [.served]))
    }

    @Test func `given an act that was done, when it is done again, then it is there already`() throws {
        var story = try Story.inScoring(1)
        try story.submit("ema", 1, "a", 3)
        let sheet = Act.submitSheet(SubmitSheet(call: Story.call, application: Self.one, marks: Story.marks("b", 1)))
        #expect(try refusal(story, sheet, by: "ema") == .exists(.sheet, "ema"))
        let open = Act.openEnvelopes(OpenEnvelopes(call: Story.call, order: [EnvelopeNumber(1)]))
        #expect(try refusal(story, open, by: "cene") == .nothingToOpen)
        let call = Act.openCall(OpenCall(call: Story.call, rulebook: try SmallCall.node(), original: "x"))
        #expect(try refusal(story, call, by: "ana") == .exists(.call, Story.call))
        let found = Act.foundOffice(
            FoundOffice(office: "log-2", name: "LAS", person: "ana", personName: "Ana", key: Story.key("f")))
        #expect(try refusal(story, found, by: "ana") == .alreadyFounded)
        let check = Act.checkItem(
            CheckItem(call: Story.call, application: Self.one, list: .completeness, item: "A1", answer: .no))
        #expect(
            try refusal(story, check, by: "cene")
                == .wrongStage(.checkItem, stage: .scoring, needed: [.completeness, .eligibility]))
    }

    @Test func `given an act of one, when another does it, then whose it is is said`() throws {
        let story = try Story.inScoring(1)
        let close = Act.closeScoring(CloseScoring(call: Story.call))
        #expect(try refusal(story, close, by: "cene") == .notYourAct(.closeScoring, roles: [.chair]))
        let sheet = Act.submitSheet(SubmitSheet(call: Story.call, application: Self.one, marks: Story.marks("a", 3)))
        var declared = story
        try declared.declare("edo", 1)
        // A substitute nobody has called.
        #expect(try refusal(declared, sheet, by: "edo") == .notAssigned(person: "edo"))
        #expect(try refusal(story, sheet, by: "nihče") == .unknown(.person, "nihče"))
        var left = story
        try left.does(.leave(LeaveOffice(person: "eva", on: try onDay("2025-07-07"), reason: "upokojitev")), by: "ana")
        left.at("2025-07-08")
        #expect(try refusal(left, sheet, by: "eva") == .personLeft("eva", on: try onDay("2025-07-07")))
    }

    @Test func `given a clock that steps back, when it is more than two minutes, then the act waits`() throws {
        var story = try Story.recorded(1)
        let last = try #require(story.office.last)
        story.clock = "2025-07-07T08:57:59.000+02:00"
        let act = Act.withdrawApplication(
            WithdrawApplication(call: Story.call, application: Self.one, on: try onDay("2025-07-07")))
        #expect(try refusal(story, act, by: "cene") == .clockStepsBack(last: last))
        // The same moment with another offset is the same moment.
        story.clock = "2025-07-07T07:00:00.000+00:00"
        #expect(try refusal(story, act, by: "cene") == nil)
        story.clock = "2025-07-07T08:58:00.000+02:00"
        try story.does(act, by: "cene")
        // Entries keep the order they were made in, whatever their clocks said.
        #expect(story.entries.last?.number == story.entries.count)
    }

    @Test func `given a day nobody works, when something is done on it, then it counts, and limits go on to Monday`()
        throws
    {
        var story = try Story.recorded(1)
        try story.does(
            .settleDoubt(
                SettleDoubt(
                    call: Story.call, doubt: "supplement-limit", value: .scalar("1"), reason: "x", source: "x")),
            by: "bine")
        try story.check(1, .completeness, "A1", .no)
        try story.check(1, .completeness, "A2", .yes)
        // Saturday, 12. 7. 2025: somebody works all the same.
        story.at("2025-07-12")
        let saturday = try onDay("2025-07-12")
        try story.does(
            .requestSupplement(
                RequestSupplement(
                    call: Story.call, application: Self.one, items: [MissingItem(item: "A1", missing: "podpis")])),
            by: "cene")
        try story.does(
            .dispatchRequest(DispatchRequest(call: Story.call, application: Self.one, request: 1, on: saturday)),
            by: "cene")
        let request = try #require(try story.application(1).requests.first)
        // Eight days end on Sunday, 20. 7.; the limit ends on Monday.
        #expect(story.now.limit(of: request).end?.day.iso == "2025-07-21")
        let lapse = Act.lapseRequest(LapseRequest(call: Story.call, application: Self.one, request: 1))
        story.at("2025-07-20")
        #expect(try refusal(story, lapse, by: "cene") == .limitRunning(try atStamp("2025-07-21")))
        story.at("2025-07-22")
        #expect(try refusal(story, lapse, by: "cene") == nil)
    }

    @Test func `given an amended rulebook, when an act names what it no longer has, then it is unknown`() throws {
        var story = try Story.withCall()
        var node = try SmallCall.node()
        node["submission", "channel"] = try Node(json: Array(#"["in-person"]"#.utf8))
        try story.does(
            .amendCall(AmendCall(call: Story.call, rulebook: node, original: "x", reason: "x")), by: "ana")
        story.at("2025-06-12")
        var settle = SettleDoubt(call: Story.call, doubt: "threshold", value: .scalar("5"), reason: "x", source: "x")
        #expect(try refusal(story, .settleDoubt(settle), by: "bine") == nil)
        settle.doubt = "odpravljena"
        #expect(try refusal(story, .settleDoubt(settle), by: "bine") == .unknown(.doubt, "odpravljena"))
        let broken = Act.amendCall(
            AmendCall(call: Story.call, rulebook: .map([("call", .scalar(Story.call))]), original: "x", reason: "x"))
        guard case .rulebookErrors? = try refusal(story, broken, by: "ana") else {
            Issue.record("a rulebook without rules was taken")
            return
        }
    }

    @Test func `given two people in one second, when the second acts on what the first changed, then it is told`()
        throws
    {
        var story = try Story.withCall()
        story.at("2025-06-13")
        let register = Act.registerEnvelope(
            RegisterEnvelope(call: Story.call, facts: try Story.envelope("Občina Log", 10)))
        // Both desks saw the same register and both were admitted by it.
        let seen = story.office
        #expect(seen.refusal(of: register, by: "cene", at: try story.moment) == nil)
        try story.does(register, by: "cene")
        #expect(try refusal(story, register, by: "cene") == .registeredTwice(EnvelopeNumber(1)))
        // Two different acts in one second are both in, one after the other.
        let other = Act.registerEnvelope(
            RegisterEnvelope(call: Story.call, facts: try Story.envelope("Zavod Breg", 11)))
        try story.does(other, by: "cene")
        #expect(story.entries.suffix(2).map(\.moment) == [try story.moment, try story.moment])
        #expect(story.now.envelopes.map(\.number.ordinal) == [1, 2])
    }

    @Test func `given two votes of one member in one second, then the last one counts, and none after the outcome`()
        throws
    {
        var story = try Story.withCall()
        let day = try story.moment.day
        try story.does(
            .conveneSession(ConveneSession(session: "s", body: "board", number: "1", kind: .regular, on: day)),
            by: "cene")
        try story.does(.addAgendaItem(AddAgendaItem(session: "s", item: "1", subject: "x")), by: "cene")
        for member in ["bine", "breda", "bojan"] {
            try story.does(
                .recordPresence(RecordPresence(session: "s", member: member, presence: .present)), by: "cene")
        }
        try story.does(.castVote(CastVote(session: "s", item: "1", member: "bine", vote: .against)), by: "bine")
        try story.does(.castVote(CastVote(session: "s", item: "1", member: "bine", vote: .for)), by: "cene")
        try story.does(.castVote(CastVote(session: "s", item: "1", member: "breda", vote: .for)), by: "breda")
        let item = try #require(story.office.session("s")?.item("1"))
        #expect(item.votes.map(\.vote) == [.for, .for])
        try story.does(
            .resolveItem(ResolveItem(session: "s", item: "1", resolution: .adopted, wording: "sprejme se")), by: "cene")
        let late = Act.castVote(CastVote(session: "s", item: "1", member: "bojan", vote: .against))
        #expect(try refusal(story, late, by: "bojan") == .resolved)
    }
}
