import Testing

@testable import Domain

/// What is due follows from what was done; nothing of it is kept.
struct DueTests {
    private func due(_ story: Story, _ day: String, as person: String = "cene") throws -> [Due] {
        let today = try onDay(day)
        return story.office.due(for: story.office.viewer(person, on: today), on: today)
    }

    @Test func sheetsThatAreAwaitedNameTheirAssessors() throws {
        var story = try Story.recorded(1)
        try story.eligible(1)
        try story.assign(1)
        let sheets = try due(story, "2025-07-08").filter { if case .sheet = $0.matter { true } else { false } }
        #expect(sheets.map(\.owner) == [.person("ema"), .person("eva")])
        #expect(sheets.allSatisfy { $0.urgency(on: Day(number: 20_300)) == .undated })
    }

    @Test func aServedDecisionHasItsLimitAndThenItsAppeal() throws {
        var story = try Story.adopted(3)
        let one = Filing.application(ApplicationNumber(1))
        story.at("2025-09-15")
        if try story.application(1).interest(of: "bine") == nil { try story.declare("bine", 1) }
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: Story.call, filing: one, decision: .selection, grant: Money(cents: 4_000_000),
                    reason: "na lestvici")), by: "bine")
        try story.does(
            .dispatchDecision(DispatchDecision(call: Story.call, filing: one, on: try onDay("2025-09-15"))), by: "cene")
        story.at("2025-09-18")
        try story.does(
            .serveDecision(ServeDecision(call: Story.call, filing: one, on: try onDay("2025-09-17"), proof: .receipt)),
            by: "cene")
        let appeal = try #require(try due(story, "2025-09-18").first { $0.matter == .appeal(one) })
        // Served on Wednesday, 17. 9.; eight days end on Thursday, 25. 9. 2025.
        #expect(appeal.ends?.day.iso == "2025-09-25")
        #expect(appeal.urgency(on: try onDay("2025-09-17")) == .later)
        #expect(appeal.urgency(on: try onDay("2025-09-18")) == .week)
        #expect(appeal.urgency(on: try onDay("2025-09-25")) == .today)
        #expect(appeal.urgency(on: try onDay("2025-09-26")) == .overdue)
        #expect(appeal.owner == .applicant)

        story.at("2025-09-26")
        try story.does(
            .fileAppeal(
                FileAppeal(
                    call: Story.call, filing: one, channel: .registeredPost, posted: try atStamp("2025-09-25T10:00"),
                    received: try atStamp("2025-09-26T08:00"), grounds: "točke")), by: "cene")
        let all = try due(story, "2025-09-26")
        #expect(!all.contains { $0.matter == .appeal(one) })
        let ruling = try #require(all.first { $0.matter == .appealDecision(one, appeal: 1, body: "board") })
        #expect(ruling.owner == .body("board"))
        // Filed with the post on 25. 9.; fifteen days end on Friday, 10. 10. 2025.
        #expect(ruling.ends?.day.iso == "2025-10-10")
    }

    @Test func whatABodyDecidedOnAnAppealIsSentServedAndOpenToTheNextAppeal() throws {
        var story = try Story.adopted(1)
        let one = Filing.application(ApplicationNumber(1))
        func decision(_ kind: DecisionKind) -> Act {
            .decideFiling(DecideFiling(call: Story.call, filing: one, decision: kind, reason: "točke"))
        }
        func post(_ day: String) throws -> Act {
            .dispatchDecision(DispatchDecision(call: Story.call, filing: one, on: try onDay(day)))
        }
        func service(_ day: String, _ proof: ServiceProof = .receipt) throws -> Act {
            .serveDecision(ServeDecision(call: Story.call, filing: one, on: try onDay(day), proof: proof))
        }
        func appeal(_ day: String) throws -> Act {
            .fileAppeal(
                FileAppeal(call: Story.call, filing: one, received: try atStamp("\(day)T09:00"), grounds: "točke"))
        }
        func ruling(_ number: Int, _ body: String) -> Act {
            .decideAppeal(
                DecideAppeal(
                    call: Story.call, filing: one, appeal: number, body: body, outcome: .rejected, reason: "prav je"))
        }
        func matters(_ day: String) throws -> [Due.Matter] { try due(story, day).map(\.matter) }
        try story.does(decision(.rejection), by: "bine")
        try story.does(try post("2025-07-07"), by: "cene")
        story.at("2025-07-10")
        try story.does(try service("2025-07-10"), by: "cene")
        story.at("2025-07-14")
        try story.does(try appeal("2025-07-14"), by: "cene")
        story.at("2025-07-21")
        try story.does(ruling(1, "board"), by: "bine")
        // The ruling of the board lies on the table: it has no day, and it is the office's to post.
        let sending = try #require(try due(story, "2025-07-21").first { $0.matter == .sendRuling(one, appeal: 1) })
        #expect(sending.ends == nil && sending.owner == .clerk)
        #expect(try !matters("2025-07-21").contains(.appeal(one)), "no limit runs before the ruling is served")
        try story.does(try post("2025-07-21"), by: "cene")
        #expect(try matters("2025-07-21") == [.service(.ruling(one, appeal: 1))])
        story.at("2025-07-22")
        try story.does(try service("2025-07-22", .fiction), by: "cene")
        // The notice was left on Tuesday, 22. 7.: the fifteenth day is Wednesday, 6. 8.; eight days more end on 14. 8.
        let fiction = try #require(
            try due(story, "2025-07-23").first { $0.matter == .service(.ruling(one, appeal: 1)) })
        #expect(fiction.ends?.day.iso == "2025-08-06" && fiction.owner == .applicant)
        let second = try #require(try due(story, "2025-08-07").first { $0.matter == .appeal(one) })
        #expect(second.ends?.day.iso == "2025-08-14")
        #expect(try matters("2025-08-07") == [.appeal(one)])
        story.at("2025-08-12")
        try story.does(try appeal("2025-08-12"), by: "cene")
        try story.does(ruling(2, "assembly"), by: "bine")
        #expect(try matters("2025-08-12") == [.sendRuling(one, appeal: 2)])
        try story.does(try post("2025-08-12"), by: "cene")
        story.at("2025-08-14")
        try story.does(try service("2025-08-14"), by: "cene")
        #expect(try matters("2025-08-14") == [.declareFinal(one)], "above the assembly there is nobody to appeal to")
    }

    @Test func whoHasNoKeyIsNotToldOfSessions() throws {
        var story = try Story.adopted(3)
        let today = try story.moment.day
        try story.does(
            .conveneSession(
                ConveneSession(session: "uo-9", body: "board", number: "9", kind: .regular, on: today)), by: "cene")
        #expect(try due(story, today.iso).contains { $0.matter == .session("uo-9") })
        #expect(!story.office.due(for: .anybody, on: today).contains { $0.matter == .session("uo-9") })
    }

    @Test func theMostUrgentStandsFirst() {
        func due(_ day: Int32?) -> Due {
            Due(matter: .session("s\(day ?? 0)"), owner: .clerk, ends: day.map { Stamp(day: Day(number: $0)) })
        }
        #expect([due(nil), due(20_010), due(20_000)].byDay.map { $0.ends?.day.number } == [20_000, 20_010, nil])
        let counts = DueCounts([due(19_999), due(20_000), due(20_007), due(20_008), due(nil)], on: Day(number: 20_000))
        #expect([counts.overdue, counts.today, counts.week] == [1, 1, 1])
    }
}
