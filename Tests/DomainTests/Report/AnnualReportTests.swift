import Testing

@testable import Domain

/// A report of a year knows what was known of that year, and of two figures for one day the corrected one.
struct AnnualReportTests {
    private func report(_ story: Story, _ year: Int) throws -> AnnualReport {
        let today = try onDay("2025-12-31")
        return AnnualReport(
            story.office.seen(by: story.office.viewer("cene", on: today)), year: year, today: today)
    }

    @Test func theRunningYearIsReportedAsFarAsItHasCome() throws {
        let story = try Story.founded()
        let today = try onDay("2025-08-20")
        func until(_ year: Int?) -> Day { AnnualReport(story.office, year: year, today: today).until }
        #expect(until(2025) == today)
        #expect(until(nil) == today)
        #expect(until(2024) == (try onDay("2024-12-31")))
    }

    @Test func anIndicatorOfTheSameDayCorrectsTheOneBeforeIt() throws {
        var story = try Story.founded()
        for (achieved, day) in [(2, "2025-03-01"), (5, "2025-05-01"), (4, "2025-05-01")] {
            try story.does(
                .recordIndicator(
                    RecordIndicator(
                        indicator: "jobs", name: "zaposlitve", achieved: achieved, on: try onDay(day))),
                by: "cene")
        }
        #expect(try report(story, 2025).indicators.map(\.achieved) == [4])
    }

    @Test func aFigurePrintedOfALaterYearStaysOutOfAnEarlierReport() throws {
        var story = try Story.withCall()
        for (amount, day) in [(100_000, nil), (130_000, "2025-04-30")] as [(Int64, String?)] {
            try story.does(
                .recordPrinted(
                    RecordPrinted(
                        figure: .approved, fund: "ESRR", on: try day.map(onDay), amount: Money(cents: amount),
                        source: "poročilo")), by: "cene")
        }
        #expect(try report(story, 2024).funds.map(\.approvedPrinted) == [Money(cents: 100_000)])
        #expect(try report(story, 2025).funds.map(\.approvedPrinted) == [Money(cents: 130_000)])
    }
}
