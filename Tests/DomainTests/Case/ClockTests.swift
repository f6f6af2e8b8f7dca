import Testing

@testable import Domain

/// A desk whose clock is years ahead makes one entry, and then everybody's clock is behind: there is a way out, in the open.
@Suite struct `A clock that was ahead` {
    /// Entry n is of 2035; the desk of everybody else is right.
    private static func locked() throws -> (Story, Int) {
        var story = try Story.recorded(1)
        story.at("2035-07-08")
        try story.check(1, .completeness, "A1", .yes)
        let wrong = story.entries.count
        try story.check(1, .completeness, "A2", .yes)
        story.at("2025-07-08")
        return (story, wrong)
    }

    private static let check = Act.concludeCompleteness(
        ConcludeCompleteness(call: Story.call, application: ApplicationNumber(1), outcome: .complete))

    @Test func `keeps everybody out, until the administrator says since when it was wrong`() throws {
        var (story, wrong) = try Self.locked()
        let last = try #require(story.office.last)
        #expect(try story.refusal(of: Self.check, by: "cene") == .clockStepsBack(last: last))
        #expect(story.office.leaps(beyond: try story.moment).contains(wrong))
        let correction = Act.correctClock(CorrectClock(since: wrong, reason: "ura v letu 2035"))
        #expect(try story.refusal(of: correction, by: "cene") == .notYourAct(.correctClock, roles: [.administrator]))
        try story.does(correction, by: "ana")
        try story.does(Self.check, by: "cene")
        let fault = try #require(story.office.clockFaults.first)
        let shown = try onDay("2035-07-08")
        #expect(fault.since == wrong && fault.until == wrong + 1 && fault.days == [shown])
        #expect(story.office.clockFault(on: try onDay("2035-07-08")) == fault)
        #expect(story.office.clockFault(on: try onDay("2025-07-08")) == nil)
    }

    @Test func `does not let time go back before the entry the clock leapt from`() throws {
        var (story, wrong) = try Self.locked()
        let correction = Act.correctClock(CorrectClock(since: wrong, reason: "x"))
        story.at("2025-07-01")
        let before = try #require(Moment("2025-07-07T09:00:00.000+02:00"))
        #expect(try story.refusal(of: correction, by: "ana") == .clockStepsBack(last: before))
        story.at("2025-07-08")
        let other = Act.correctClock(CorrectClock(since: wrong + 1, reason: "x"))
        #expect(try story.refusal(of: other, by: "ana") == .noLeap(wrong + 1))
        story.at("2035-07-09")
        #expect(try story.refusal(of: correction, by: "ana") == .clockIsRight)
    }

    @Test func `is asked about before an act when the office has rested for more than a month`() throws {
        let (story, _) = try Self.locked()
        var office = Office()
        for entry in story.entries.dropLast(2) { office.apply(entry) }
        func doubt(_ text: String) throws -> ClockDoubt? { office.clockDoubt(at: try #require(Moment(text))) }
        #expect(try doubt("2025-08-07T09:00:00.000+02:00") == nil)
        #expect(
            try doubt("2025-08-08T09:00:00.000+02:00")
                == ClockDoubt(last: try onDay("2025-07-07"), now: try onDay("2025-08-08")))
        #expect(Office().clockDoubt(at: try story.moment) == nil)
    }

    @Test func `is stated where a limit counts from a day it showed`() throws {
        var story = try Story.adopted(1)
        let filing = Filing.application(ApplicationNumber(1))
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: Story.call, filing: filing, decision: .selection, grant: Money(cents: 4_000_000),
                    reason: "15 točk")), by: "bine")
        story.at("2035-07-08")
        let shown = try onDay("2035-07-08")
        try story.does(.dispatchDecision(DispatchDecision(call: Story.call, filing: filing, on: shown)), by: "cene")
        let wrong = story.entries.count
        try story.does(
            .serveDecision(ServeDecision(call: Story.call, filing: filing, on: shown, proof: .inPerson)), by: "cene")
        story.at("2025-07-08")
        try story.does(.correctClock(CorrectClock(since: wrong, reason: "ura v letu 2035")), by: "ana")
        let today = try onDay("2025-07-08")
        func appeal() -> Due? {
            story.office.due(for: story.office.viewer("cene", on: today), on: today)
                .first { $0.matter == .appeal(filing) }
        }
        #expect(appeal()?.clockFault?.since == wrong)
        // The day of service is corrected like every other, and nothing is left to state.
        let service = story.entries[wrong]
        let right = Act.serveDecision(
            ServeDecision(call: Story.call, filing: filing, on: today, proof: .inPerson))
        #expect(
            try story.refusal(
                of: .correctEntry(CorrectEntry(entry: wrong + 1, was: service.act, instead: right, reason: "x")),
                by: "cene") == .beforeEvent(shown, .dispatch))
        try story.does(.correctEntry(CorrectEntry(entry: wrong + 1, was: service.act, reason: "x")), by: "cene")
        try story.does(
            .correctEntry(
                CorrectEntry(
                    entry: wrong, was: story.entries[wrong - 1].act,
                    instead: .dispatchDecision(DispatchDecision(call: Story.call, filing: filing, on: today)),
                    reason: "x")), by: "cene")
        try story.does(right, by: "cene")
        #expect(appeal() != nil && appeal()?.clockFault == nil)
    }
}
