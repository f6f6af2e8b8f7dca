import Testing

@testable import Domain

/// What somebody mistyped is corrected, or taken back; both versions stay, and everything computed follows the right one.
@Suite struct `A correction` {
    private static let one = ApplicationNumber(1)
    private static let filing = Filing.application(one)
    private static let call = Story.call

    private static func service(_ day: String) throws -> Act {
        .serveDecision(ServeDecision(call: call, filing: filing, on: try onDay(day), proof: .receipt))
    }

    /// V-1 is selected, the letter sent on the 8th and served on the 10th of July.
    private static func served() throws -> Story {
        var story = try Story.adopted(1)
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: call, filing: filing, decision: .selection, grant: Money(cents: 4_000_000), reason: "15 točk")
            ),
            by: "bine")
        story.at("2025-07-08")
        try story.does(
            .dispatchDecision(DispatchDecision(call: call, filing: filing, on: try onDay("2025-07-08"))), by: "cene")
        story.at("2025-07-20")
        try story.does(try service("2025-07-10"), by: "cene")
        return story
    }

    private static func operating() throws -> Story {
        var story = try served()
        story.at("2025-08-20")
        let day = try onDay("2025-08-20")
        try story.does(.declareFinal(DeclareFinal(call: call, filing: filing, on: day)), by: "cene")
        try story.does(
            .sendToAuthority(SendToAuthority(call: call, application: one, on: day, authority: "MKRR")), by: "cene")
        try story.does(
            .recordOperation(
                RecordOperation(
                    call: call, operation: "JP1-1", application: one, title: "Pot", holder: "Občina Log",
                    approved: Money(cents: 4_000_000), approval: .contract, on: day)), by: "cene")
        story.at("2025-09-10")
        try story.does(
            .signContract(SignContract(call: call, operation: "JP1-1", on: try onDay("2025-09-01"))), by: "cene")
        return story
    }

    private static func payment(_ euro: Int64, _ day: String = "2025-09-10") throws -> Act {
        .recordPayment(
            RecordPayment(call: call, operation: "JP1-1", amount: Money(cents: euro * 100), on: try onDay(day)))
    }

    private func corrects(_ story: Story, _ entry: Int? = nil, _ instead: Act? = nil) throws -> Act {
        let number = entry ?? story.entries.count
        return .correctEntry(
            CorrectEntry(
                entry: number, was: story.entries[number - 1].act, instead: instead, reason: "tipkarska napaka"))
    }

    @Test func `moves the limit for an appeal with the day of service, and keeps both versions`() throws {
        var story = try Self.served()
        let before = try story.application(1)
        let decision = try #require(before.decision)
        #expect(story.now.appealLimit(of: decision, appeal: 1).end?.day == (try onDay("2025-07-18")))
        story.at("2025-07-21")
        try story.does(try corrects(story, nil, Self.service("2025-07-17")), by: "cene")
        let corrected = try #require(try story.application(1).decision)
        #expect(corrected.service?.on == (try onDay("2025-07-17")))
        #expect(story.now.appealLimit(of: corrected, appeal: 1).end?.day == (try onDay("2025-07-25")))
        #expect(
            story.office.due(for: story.office.viewer("cene", on: try onDay("2025-07-21")), on: try onDay("2025-07-21"))
                .contains { $0.matter == .appeal(Self.filing) && $0.ends?.day == (try? onDay("2025-07-25")) })
        #expect(story.entries.dropLast().last?.act == (try Self.service("2025-07-10")))
        // Once more, from what holds now.
        let again = Act.correctEntry(
            CorrectEntry(
                entry: story.entries.count - 1, was: try Self.service("2025-07-17"),
                instead: try Self.service("2025-07-16"), reason: "še enkrat"))
        try story.does(again, by: "cene")
        #expect(try story.application(1).decision?.service?.on == (try onDay("2025-07-16")))
    }

    @Test func `of a service is refused while an appeal rests on it, and a new day must suit the appeal`() throws {
        var story = try Self.served()
        let served = story.entries.count
        try story.does(
            .fileAppeal(
                FileAppeal(
                    call: Self.call, filing: Self.filing, received: Stamp(day: try onDay("2025-07-15")), grounds: "x")),
            by: "cene")
        let appeal = story.entries.count
        let back = try corrects(story, served)
        #expect(try story.refusal(of: back, by: "cene") == .restsOn(entry: appeal, .fileAppeal))
        let later = try corrects(story, served, Self.service("2025-07-16"))
        #expect(try story.refusal(of: later, by: "cene") == .restsOn(entry: appeal, .fileAppeal))
        let early = try corrects(story, served, Self.service("2025-07-07"))
        #expect(try story.refusal(of: early, by: "cene") == .beforeEvent(try onDay("2025-07-08"), .dispatch))
        try story.does(try corrects(story, served, Self.service("2025-07-09")), by: "cene")
        #expect(try story.stage(1) == .appealed)
        // The appeal was of somebody else: taken back, the service can be taken back too.
        try story.does(try corrects(story, appeal), by: "cene")
        #expect(try story.stage(1) == .served)
        let now = Act.correctEntry(
            CorrectEntry(entry: served, was: try Self.service("2025-07-09"), reason: "druga vloga"))
        try story.does(now, by: "cene")
        #expect(try story.stage(1) == .decided)
        try story.does(try Self.service("2025-07-11"), by: "cene")
        #expect(try story.stage(1) == .served)
    }

    @Test func `of a decision ends with its letter`() throws {
        let story = try Self.served()
        let letter = story.entries.count - 1
        let act = try corrects(story, letter - 1)
        #expect(try story.refusal(of: act, by: "bine") == .restsOn(entry: letter, .dispatchDecision))
    }

    @Test func `of a payment changes what was paid, and nothing else`() throws {
        var story = try Self.operating()
        let contract = story.entries.count
        try story.does(try Self.payment(10_000), by: "cene")
        let first = story.entries.count
        try story.does(try Self.payment(2_000), by: "cene")
        try story.does(try corrects(story, first, Self.payment(1_000)), by: "cene")
        let now = try #require(story.now.operation("JP1-1"))
        #expect(now.payments.map(\.amount.cents) == [100_000, 200_000])
        #expect(now.figures(until: try onDay("2025-12-31")).paid == Money(cents: 300_000))
        let report = AnnualReport(story.office, year: nil, today: try onDay("2025-12-31"))
        #expect(report.calls.first?.figures.paid == Money(cents: 300_000))
        try story.does(
            .correctEntry(
                CorrectEntry(entry: first, was: try Self.payment(1_000), reason: "plačilo druge operacije")), by: "cene"
        )
        #expect(story.now.operation("JP1-1")?.payments.map(\.amount.cents) == [200_000])
        #expect(
            try story.refusal(of: try corrects(story, contract), by: "cene")
                == .restsOn(entry: first + 1, .recordPayment))
        let gone = Act.correctEntry(CorrectEntry(entry: first, was: try Self.payment(1_000), reason: "x"))
        #expect(try story.refusal(of: gone, by: "cene") == .unknown(.entry, String(first)))
    }

    @Test func `reaches the contract, the claim and the phases, in the place they had`() throws {
        var story = try Self.operating()
        let contract = story.entries.count
        let early = Act.signContract(
            SignContract(call: Self.call, operation: "JP1-1", on: try onDay("2025-08-01")))
        #expect(
            try story.refusal(of: try corrects(story, contract, early), by: "cene")
                == .beforeEvent(try onDay("2025-08-20"), .approval))
        let right = Act.signContract(
            SignContract(call: Self.call, operation: "JP1-1", on: try onDay("2025-09-05"), number: "33152-7/2025"))
        try story.does(try corrects(story, contract, right), by: "cene")
        #expect(story.now.operation("JP1-1")?.contract?.number == "33152-7/2025")
        try story.does(
            .planPhases(PlanPhases(call: Self.call, operation: "JP1-1", phases: [Phase(phase: 1), Phase(phase: 2)])),
            by: "cene")
        try story.does(try corrects(story), by: "cene")
        #expect(story.now.operation("JP1-1")?.phases.isEmpty == true)
        let claim = FileClaim(
            call: Self.call, operation: "JP1-1", phase: 1, amount: Money(cents: 5_000_000), on: try onDay("2025-09-09"))
        try story.does(.fileClaim(claim), by: "cene")
        var less = claim
        less.amount = Money(cents: 500_000)
        try story.does(try corrects(story, nil, .fileClaim(less)), by: "cene")
        #expect(story.now.operation("JP1-1")?.claims.map(\.amount) == [Money(cents: 500_000)])
        #expect(try story.application(1).operation == "JP1-1")
    }

    @Test func `of what went to the authority is refused once an operation came of it`() throws {
        let story = try Self.operating()
        let sent = try #require(story.entries.first { $0.act.kind == .sendToAuthority })
        let record = try #require(story.entries.first { $0.act.kind == .recordOperation })
        #expect(
            try story.refusal(of: try corrects(story, sent.number), by: "cene")
                == .restsOn(entry: record.number, .recordOperation))
        var right = story
        let later = Act.sendToAuthority(
            SendToAuthority(call: Self.call, application: Self.one, on: try onDay("2025-08-19"), authority: "MKRR"))
        try right.does(try corrects(story, sent.number, later), by: "cene")
        #expect(try right.application(1).sent?.on == (try onDay("2025-08-19")))
        #expect(try right.application(1).operation == "JP1-1")
    }

    @Test func `must say what holds, be about the same, and change something`() throws {
        var story = try Self.operating()
        try story.does(try Self.payment(10_000), by: "cene")
        let number = story.entries.count
        func by(_ was: Act, _ instead: Act?) -> Act {
            .correctEntry(CorrectEntry(entry: number, was: was, instead: instead, reason: "x"))
        }
        let was = try Self.payment(10_000)
        #expect(try story.refusal(of: by(try Self.payment(9), nil), by: "cene") == .notAsEntered(number))
        #expect(try story.refusal(of: by(was, was), by: "cene") == .nothingChanges)
        let claim = Act.fileClaim(FileClaim(call: Self.call, operation: "JP1-1"))
        #expect(try story.refusal(of: by(was, claim), by: "cene") == .otherMatter(number))
        let elsewhere = Act.recordPayment(
            RecordPayment(call: Self.call, operation: "JP1-2", amount: Money(cents: 100)))
        #expect(try story.refusal(of: by(was, elsewhere), by: "cene") == .otherMatter(number))
        #expect(
            try story.refusal(of: by(was, try Self.payment(10_000, "2025-09-11")), by: "cene")
                == .inTheFuture(try onDay("2025-09-11")))
        #expect(try story.refusal(of: by(was, nil), by: "ema") == .notYourAct(.recordPayment, roles: [.clerk]))
        let check = try #require(story.entries.first { $0.act.kind == .checkItem })
        #expect(try story.refusal(of: try corrects(story, check.number), by: "cene") == .notCorrectable(.checkItem))
    }

    @Test func `knows a remedy for every kind of act, and folds what it corrects`() throws {
        for act in try ActSamples.all() {
            #expect((act.kind.remedy == .correction) == (act.matter != nil), "\(act.kind.rawValue)")
        }
    }
}
