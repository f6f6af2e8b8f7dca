import Testing

@testable import Domain

@Suite struct `Envelopes` {
    private func story(_ facts: [EnvelopeFacts]) throws -> Story {
        var story = try Story.withCall()
        story.at("2025-07-09")
        for facts in facts {
            try story.does(.registerEnvelope(RegisterEnvelope(call: Story.call, facts: facts)), by: "cene")
        }
        return story
    }

    private func posted(_ stamp: String, sender: String = "Občina Log", marking: Marking = .right) throws
        -> EnvelopeFacts
    {
        EnvelopeFacts(
            sender: sender, posted: try atStamp(stamp),
            received: Stamp(day: try onDay("2025-07-08")), noRegisteredNumber: "listek je izgubljen",
            channel: "registered-post", marking: marking, markingNote: marking == .wrong ? "manjka naziv" : nil)
    }

    @Test func `are in time to the end of the last day, and late the day after`() throws {
        let story = try story([
            try posted("2025-07-04T23:59:59", sender: "A"), try posted("2025-07-04", sender: "B"),
            try posted("2025-07-05T00:00", sender: "C"), try posted("2025-05-14T23:59", sender: "D"),
            try posted("2025-05-15T00:00", sender: "E"),
        ])
        let closes = try atStamp("2025-07-04")
        #expect(
            story.now.admissions == [
                .admitted(arrival: try atStamp("2025-07-04T23:59:59")), .admitted(arrival: closes),
                .late(arrival: try atStamp("2025-07-05T00:00"), closes: closes), .question(.early),
                .admitted(arrival: try atStamp("2025-05-15T00:00")),
            ])
    }

    @Test func `late ones stay sealed, doubtful ones wait for a person`() throws {
        var story = try story([
            try posted("2025-07-05T08:00", sender: "A"), try posted("2025-07-01", sender: "B", marking: .wrong),
            try posted("2025-07-01T09:00", sender: "C"),
        ])
        let open = { (order: [Int]) in
            Act.openEnvelopes(OpenEnvelopes(call: Story.call, order: order.map { EnvelopeNumber($0) }))
        }
        #expect(try story.refusal(of: open([3, 2]), by: "cene") == .decideFirst(EnvelopeNumber(2), .marking))
        try story.does(
            .decideEnvelope(
                DecideEnvelope(
                    call: Story.call, envelope: EnvelopeNumber(2), question: .marking, ruling: .admit,
                    reason: "namen je jasen")), by: "vida")
        #expect(
            try story.refusal(of: open([2, 3]), by: "cene")
                == .wrongOrder(computed: [EnvelopeNumber(3), EnvelopeNumber(2)]))
        try story.does(open([3, 2]), by: "cene")
        #expect(story.now.applications.map(\.envelope.ordinal) == [3, 2])
        #expect(story.now.envelopes.map(\.application?.ordinal) == [nil, 2, 1])
        #expect(try story.refusal(of: open([1]), by: "cene") == .nothingToOpen)
    }

    @Test func `are opened after the close, not before`() throws {
        var story = try story([try posted("2025-07-01T09:00")])
        let open = Act.openEnvelopes(OpenEnvelopes(call: Story.call, order: [EnvelopeNumber(1)]))
        #expect(try story.refusal(of: open, by: "cene") == nil)
        story.office.last = nil
        story.at("2025-07-04", "23:59")
        #expect(try story.refusal(of: open, by: "cene") == .notClosedYet(try atStamp("2025-07-04")))
    }

    @Test func `are named by the entries that logged them, to whoever may know`() throws {
        let story = try Story.opened()
        let logged = story.entries.filter { $0.act.kind == .registerEnvelope }
        func filings(_ person: String) throws -> [Filing] {
            let viewer = story.office.viewer(person, on: try story.moment.day)
            return logged.compactMap { story.office.headline(of: $0, for: viewer).filing }
        }
        #expect(try filings("cene") == [1, 2, 3].map { Filing.envelope(EnvelopeNumber($0)) })
        #expect(try filings("ema").isEmpty)
    }

    @Test func `of one sender are put to a person`() throws {
        var story = try story([
            try posted("2025-07-01T09:00", sender: "Občina  Log"), try posted("2025-07-02T09:00", sender: "občina log"),
        ])
        #expect(story.now.admissions == [.question(.severalOfOneApplicant), .question(.severalOfOneApplicant)])
        try story.does(
            .decideEnvelope(
                DecideEnvelope(
                    call: Story.call, envelope: EnvelopeNumber(1), question: .severalOfOneApplicant, ruling: .dismiss,
                    reason: "prijavitelj je potrdil drugo")), by: "cene")
        #expect(story.now.admissions[0] == .dismissed(.severalOfOneApplicant))
        #expect(story.now.admissions[1].isAdmitted)
    }

    @Test func `with an illegible stamp take the time somebody established`() throws {
        var facts = try posted("2025-07-01")
        facts.posted = nil
        facts.postmark = .illegible
        var story = try story([facts])
        #expect(story.now.admissions == [.question(.illegibleStamp)])
        let without = DecideEnvelope(
            call: Story.call, envelope: EnvelopeNumber(1), question: .illegibleStamp, ruling: .admit, reason: "x")
        #expect(try story.refusal(of: .decideEnvelope(without), by: "cene") == .establishedStampMissing)
        var with = without
        with.posted = Stamp(iso: "2025-07-03T11:20")
        try story.does(.decideEnvelope(with), by: "cene")
        #expect(story.now.admissions == [.admitted(arrival: try atStamp("2025-07-03T11:20"))])
    }

    @Test func `are corrected, and the first version stays`() throws {
        var story = try story([try posted("2025-07-05")])
        let right = try posted("2025-07-04")
        let correct = CorrectEnvelope(
            call: Story.call, envelope: EnvelopeNumber(1), facts: right, reason: "tipkarska napaka")
        try story.does(.correctEnvelope(correct), by: "cene")
        #expect(story.now.admissions.map(\.isAdmitted) == [true])
        #expect(story.now.envelopes[0].earlier.map(\.posted?.iso) == ["2025-07-05"])
        #expect(try story.refusal(of: .correctEnvelope(correct), by: "cene") == .nothingChanges)
    }

    @Test func `count by the other clock once the reading is switched`() throws {
        var story = try story([try posted("2025-07-04")])
        try story.does(
            .switchReading(
                SwitchReading(call: Story.call, doubt: "clock", option: 2, reason: "sodba", source: "§6.1")), by: "bine"
        )
        #expect(
            story.now.admissions == [
                .late(arrival: try atStamp("2025-07-08"), closes: try atStamp("2025-07-04"))
            ])
    }

    @Test func `without a sender are opened for the address alone`() throws {
        var facts = try posted("2025-07-05")
        facts.sender = nil
        var story = try story([facts, try posted("2025-07-05", sender: "B")])
        let open = { (number: Int) in
            Act.openForAddress(
                OpenForAddress(
                    call: Story.call, envelope: EnvelopeNumber(number), sender: "Zavod Breg", address: "Breg 2"))
        }
        try story.does(open(1), by: "cene")
        #expect(story.now.envelopes[0].application == nil)
        #expect(story.now.envelopes[0].foundAddress?.sender == "Zavod Breg")
    }

    @Test func `say what is missing at the desk`() throws {
        let story = try story([])
        func refusal(_ change: (inout EnvelopeFacts) -> Void) throws -> Refusal? {
            var facts = try posted("2025-07-01T09:00")
            change(&facts)
            return try story.refusal(
                of: .registerEnvelope(RegisterEnvelope(call: Story.call, facts: facts)), by: "cene")
        }
        #expect(try refusal { $0.posted = nil } == .postedMissing)
        #expect(try refusal { $0.postmark = .illegible } == .postedWithoutStamp)
        #expect(try refusal { $0.noRegisteredNumber = nil } == .registeredNumberMissing)
        #expect(try refusal { $0.marking = .wrong } == .markingNoteMissing)
        #expect(try refusal { $0.condition = .damaged } == .conditionNoteMissing)
        #expect(try refusal { $0.channel = "golob" } == .unknown(.channel, "golob"))
        #expect(
            try refusal { $0.posted = Stamp(iso: "2025-07-09") }
                == .postedAfterReceived(
                    posted: try atStamp("2025-07-09"), received: try atStamp("2025-07-08")))
        #expect(try refusal { $0.received = Stamp(day: Day(number: 25_000)) } == .inTheFuture(Day(number: 25_000)))
        #expect(try refusal { _ in } == nil)
    }
}
