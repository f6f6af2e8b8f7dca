import Testing

@testable import Domain

/// What is due says nothing of what is withheld, and names first what one owes oneself.
@Suite struct `What is due to whom` {
    private func due(_ story: Story, _ day: String, as person: String) throws -> [Due] {
        let today = try onDay(day)
        return story.office.due(for: story.office.viewer(person, on: today), on: today)
    }

    /// The same case under a rulebook that has one more limit.
    private func limited(_ story: Story, _ id: String, _ json: String) throws -> Story {
        var story = story
        var node = try SmallCall.node()
        node["time-limits", id] = try Node(json: Array(json.utf8))
        story.office.cases[0].rules?.versions[0].rulebook = node
        story.office.cases[0].rules?.read()
        return story
    }

    private static let request = Due.Matter.callLimit("supplement-request")
    private static let afterOpening =
        #"{"length":"10 days","after":"opening","sl":"poziv na dopolnitev","en":"request","by":"lead-partner"}"#

    @Test func `a member owes declarations first, one by one, until all are given`() throws {
        var story = try Story.recorded(2)
        func owed() throws -> [ApplicationNumber] {
            let mine = try due(story, "2025-07-07", as: "ema").first { $0.owner == .person("ema") }
            guard case .step(.interests, let numbers)? = mine?.matter else { return [] }
            return numbers
        }
        #expect(try owed() == [ApplicationNumber(1), ApplicationNumber(2)])
        try story.declare("ema", 1)
        #expect(try owed() == [ApplicationNumber(2)])
        try story.declare("ema", 2, .employment)
        #expect(try owed().isEmpty)
        #expect(try !due(story, "2025-07-07", as: "cene").contains { $0.owner == .person("cene") })
    }

    @Test func `after the adoption nobody is asked for declarations any more`() throws {
        let story = try Story.adopted(1)
        #expect(try due(story, "2025-07-07", as: "bojan").allSatisfy { $0.owner != .person("bojan") })
    }

    @Test func `nobody is told to close a scoring they cannot see into`() throws {
        var story = try Story.recorded(2)
        #expect(try due(story, "2025-07-07", as: "vida").allSatisfy { $0.matter != .closingOfScoring })
        for number in 1...2 { try story.declare("vida", number) }
        #expect(try due(story, "2025-07-07", as: "vida").allSatisfy { $0.matter != .closingOfScoring })
        var scored = try Story.inScoring(2)
        for number in 1...2 { for person in ["ema", "eva"] { try scored.submit(person, number, "a", 3) } }
        #expect(try due(scored, "2025-07-07", as: "vida").contains { $0.matter == .closingOfScoring })
    }

    @Test func `an application somebody is recused from does not look as if nobody had examined it`() throws {
        var story = try Story.recorded(2)
        for number in 1...2 { try story.complete(number) }
        story = try limited(story, "supplement-request", Self.afterOpening)
        try story.declare("ema", 1)
        try story.declare("ema", 2, .employment)
        for person in ["cene", "ema"] {
            #expect(try due(story, "2025-07-18", as: person).allSatisfy { $0.matter != Self.request }, "\(person)")
        }
    }

    @Test func `a request that was made is not asked for again when it lapses`() throws {
        var story = try limited(try Story.recorded(1), "supplement-request", Self.afterOpening)
        #expect(try due(story, "2025-07-18", as: "cene").contains { $0.matter == Self.request })
        try story.lackOne()
        try story.askForOne()
        story.at("2025-07-18")
        try story.does(
            .lapseRequest(LapseRequest(call: Story.call, application: ApplicationNumber(1), request: 1)), by: "cene")
        #expect(try story.stage(1) == .completeness)
        #expect(try due(story, "2025-07-18", as: "cene").allSatisfy { $0.matter != Self.request })
    }

    /// 60 days from the close on Friday, 4. 7. 2025: Tuesday, 2. 9. 2025.
    @Test func `the day by which applicants have to be told stays, overdue, until all is decided`() throws {
        let notice = #"{"length":"60 days","after":"close","sl":"obvestilo","en":"notice","by":"lead-partner"}"#
        let matter = Due.Matter.callLimit("notice")
        var story = try limited(try Story.adopted(1), "notice", notice)
        let over = try #require(try due(story, "2025-11-21", as: "cene").first { $0.matter == matter })
        #expect(over.ends?.day.iso == "2025-09-02" && over.owner == .clerk)
        #expect(over.urgency(on: try onDay("2025-11-21")) == .overdue)
        let filing = Filing.application(ApplicationNumber(1))
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: Story.call, filing: filing, decision: .selection, grant: Money(cents: 4_000_000),
                    reason: "na lestvici")), by: "bine")
        let after = try due(story, "2025-11-21", as: "cene")
        #expect(after.allSatisfy { $0.matter != matter })
        #expect(after.first { $0.matter == .sendDecision(filing) }?.ends?.day.iso == "2025-09-02")
    }

    @Test func `what the call leaves open is the board's before the step that needs it`() throws {
        func open(_ story: Story, as person: String = "cene") throws -> [DoubtID] {
            let all = try due(story, "2025-07-07", as: person).filter { $0.owner == .body("board") }
            for case .doubts(let doubts) in all.map(\.matter) { return doubts }
            return []
        }
        #expect(try open(try Story.withCall()).isEmpty)
        #expect(try open(try Story.opened()) == ["supplement-limit"])
        // Who has not declared sees no application, and so not what it waits for.
        var recorded = try Story.recorded(1)
        #expect(try open(recorded, as: "bine").isEmpty)
        try recorded.declare("bine", 1)
        #expect(try open(recorded, as: "bine") == ["supplement-limit"])
        var story = try Story.inScoring(1)
        #expect(try open(story).isEmpty)
        for person in ["ema", "eva"] { try story.submit(person, 1, "a", 3) }
        try story.does(.closeScoring(CloseScoring(call: Story.call)), by: "vida")
        #expect(try open(story) == ["threshold"])
    }
}
