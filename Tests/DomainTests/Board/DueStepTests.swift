import Testing

@testable import Domain

/// At every stage of the procedure somebody is named who owes the next act.
@Suite struct `The next step` {
    private static let one = ApplicationNumber(1)
    private static let filing = Filing.application(one)
    private static let call = Story.call

    private func due(_ story: Story, _ day: String, as person: String = "cene") throws -> [Due.Matter: Due.Owner] {
        let today = try onDay(day)
        let all = story.office.due(for: story.office.viewer(person, on: today), on: today)
        return Dictionary(all.map { ($0.matter, $0.owner) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `of an application is the clerk's until it is scored, then the chair's and the assessors'`() throws {
        let opened = try Story.opened(["Občina Log"])
        #expect(try due(opened, "2025-07-07")[.step(.recording, [Self.one])] == .clerk)
        var story = try Story.recorded(1)
        #expect(try due(story, "2025-07-07")[.step(.completeness, [Self.one])] == .clerk)
        try story.complete(1)
        #expect(try due(story, "2025-07-07")[.step(.eligibility, [Self.one])] == .clerk)
        try story.check(1, .eligibility, "E1", .yes)
        try story.does(
            .concludeEligibility(ConcludeEligibility(call: Self.call, application: Self.one, outcome: .eligible)),
            by: "cene")
        #expect(try due(story, "2025-07-07")[.step(.assessors, [Self.one])] == .chair)
        #expect(try due(story, "2025-07-07")[.step(.facts, [Self.one])] == .clerk)
        try story.assign(1)
        let scoring = try due(story, "2025-07-07")
        #expect(scoring[.sheet(Self.one)] == .person("ema") && scoring[.closingOfScoring] == nil)
        #expect(scoring[.step(.assessors, [Self.one])] == nil && scoring[.step(.facts, [Self.one])] == nil)
        for person in ["ema", "eva"] { try story.submit(person, 1, "a", 3) }
        #expect(try due(story, "2025-07-07")[.closingOfScoring] == .chair)
        let today = try onDay("2025-07-07")
        let chair = story.office.viewer("vida", on: today)
        #expect(story.office.due(for: chair, on: today).contains { story.office.concerns($0, chair, on: today) })
    }

    @Test func `passes to the committee where the lead partner has an interest`() throws {
        var story = try Story.recorded(1)
        try story.does(
            .declareLeadPartnerInterest(
                DeclareLeadPartnerInterest(call: Self.call, application: Self.one, interest: .employment, note: "x")),
            by: "cene")
        #expect(try due(story, "2025-07-07")[.step(.completeness, [Self.one])] == .chair)
    }

    @Test func `of a scored call is the board's: it adopts the list`() throws {
        #expect(try due(try Story.scored(1), "2025-07-07")[.adoption] == .body("board"))
        #expect(try due(try Story.adopted(1), "2025-07-07")[.adoption] == nil)
    }

    @Test func `of an adopted call is the board's again where what somebody leaves goes to others`() throws {
        let three = ApplicationNumber(3)
        var story = try Story.adopted(3)
        let day = try story.moment.day
        func withdraw(_ number: ApplicationNumber, in story: inout Story) throws {
            try story.does(
                .withdrawApplication(
                    WithdrawApplication(call: Self.call, application: number, on: day, reason: "x")), by: "cene")
        }
        #expect(try due(story, "2025-07-07")[.newAdoption([Self.one])] == nil)
        // The last one had what was left: nobody gets it.
        var last = story
        try withdraw(three, in: &last)
        #expect(try due(last, "2025-07-07")[.newAdoption([three])] == nil)
        try withdraw(Self.one, in: &story)
        #expect(try due(story, "2025-07-07")[.newAdoption([Self.one])] == .body("board"))
        let input = try story.now.rankingInput()
        let rows = try #require(input.adoptedRows(of: input.ranking()))
        try story.does(.adoptRanking(AdoptRanking(call: Self.call, rows: rows)), by: "bine")
        #expect(try due(story, "2025-07-07")[.newAdoption([Self.one])] == nil)
    }

    /// Every stage an application, an envelope, an operation or a session can wait at.
    @Test func `is named at every stage that waits for somebody`() throws {
        let ends: Set<Stage> = [.takenBack, .unsealed, .withdrawn, .refusedByAuthority, .completed, .givenUp, .ended]
        // An office, an archive and a call before its close wait for nothing but its days.
        let calls: Set<Stage> = [.office, .archive, .receiving, .opened, .adopted]
        for (stage, world) in try StageWorlds.all().byStage where !ends.contains(stage) && !calls.contains(stage) {
            let today = try world.story.moment.day.adding(stage == .served ? 30 : 0)
            let due = world.story.office.due(for: world.story.office.viewer("cene", on: today), on: today)
            #expect(due.contains { !$0.matter.isOfWholeCall }, "\(stage.rawValue)")
        }
    }

    @Test func `of what was sent is the authority's, then the contract, the payment and the end`() throws {
        let worlds = try StageWorlds.all().byStage
        let sent = try #require(worlds.first { $0.0 == .sent }).1.story
        #expect(try due(sent, "2025-07-20")[.authorityDecision(Self.one)] == .authority)
        var story = try #require(worlds.first { $0.0 == .approved }).1.story
        #expect(try due(story, "2025-07-20")[.contract(operation: "JP1-1")] == .applicant)
        let day = try onDay("2025-07-20")
        try story.does(.signContract(SignContract(call: Self.call, operation: "JP1-1", on: day)), by: "cene")
        #expect(try due(story, "2025-07-20")[.completion(operation: "JP1-1")] == .applicant)
        try story.does(
            .fileClaim(FileClaim(call: Self.call, operation: "JP1-1", amount: Money(cents: 100), on: day)), by: "cene")
        #expect(try due(story, "2025-07-20")[.payment(operation: "JP1-1")] == .authority)
        try story.does(
            .recordPayment(RecordPayment(call: Self.call, operation: "JP1-1", amount: Money(cents: 100), on: day)),
            by: "cene")
        #expect(try due(story, "2025-07-20")[.payment(operation: "JP1-1")] == nil)
    }
}

extension Due.Matter {
    fileprivate var isOfWholeCall: Bool { if case .callLimit = self { true } else { false } }
}
