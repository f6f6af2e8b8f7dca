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

    /// A past call with one operation of 1.000,00 €; of each further act the day.
    private func archived(_ acts: [Act]) throws -> Story {
        var story = try Story.founded()
        try story.does(
            .archiveCall(ArchiveCall(call: "JP1", title: "1. javni poziv", published: try onDay("2020-01-15"))),
            by: "cene")
        for id in ["A-1", "A-2"] {
            try story.does(
                .recordOperation(
                    RecordOperation(
                        call: "JP1", operation: id, title: "Muzej", holder: "Zavod Stezica",
                        approved: Money(cents: 100_000))), by: "cene")
        }
        for act in acts { try story.does(act, by: "cene") }
        return story
    }

    @Test func whatHappenedLaterDoesNotRewriteAnEarlierYear() throws {
        let story = try archived([
            .changeOperation(
                ChangeOperation(
                    call: "JP1", operation: "A-1", description: "manj", approved: Money(cents: 80_000),
                    on: try onDay("2022-03-01"))),
            .completeOperation(CompleteOperation(call: "JP1", operation: "A-1", on: try onDay("2022-09-30"))),
            .withdrawOperation(WithdrawOperation(call: "JP1", operation: "A-2", on: try onDay("2022-05-01"))),
        ])
        let before = try report(story, 2021).total
        #expect(before.approved == Money(cents: 200_000) && before.withdrawn.isEmpty && before.completed.isEmpty)
        #expect(before.operations.map(\.state) == [.approved, .approved])
        let after = try report(story, 2022).total
        #expect(after.approvedWithoutWithdrawn == Money(cents: 80_000) && after.withdrawn.count == 1)
        #expect(after.operations.map(\.state) == [.completed, .withdrawn])
    }

    @Test func anOperationThatIsOnlyNotWithdrawnIsNotCompleted() throws {
        var story = try archived([
            .completeOperation(CompleteOperation(call: "JP1", operation: "A-1", on: try onDay("2022-09-30")))
        ])
        try story.does(
            .recordIndicator(
                RecordIndicator(
                    indicator: "completed", name: "zaključene operacije", achieved: 2, on: try onDay("2020-12-31"),
                    counts: .operationsCarriedOut)), by: "cene")
        #expect(try report(story, 2021).indicators.map(\.counted) == [0])
        let now = try report(story, 2022)
        #expect(now.indicators.map(\.counted) == [1] && now.total.standing.count == 2)
    }

    @Test func theClaimOfAWithdrawnOperationIsAShareOfNothing() throws {
        func claim(_ operation: String, _ cents: Int64) throws -> Act {
            .fileClaim(
                FileClaim(call: "JP1", operation: operation, amount: Money(cents: cents), on: try onDay("2021-02-01")))
        }
        let story = try archived([
            try claim("A-1", 25_000), try claim("A-2", 100_000),
            .withdrawOperation(WithdrawOperation(call: "JP1", operation: "A-2", on: try onDay("2022-05-01"))),
        ])
        #expect(try report(story, 2021).total.share == 6_250)
        #expect(try report(story, 2022).total.share == 2_500)
    }

    @Test func anOperationThatIsCompletedKeepsItsClaimInItsState() throws {
        let story = try archived([
            .fileClaim(FileClaim(call: "JP1", operation: "A-1", amount: Money(cents: 90_000))),
            .completeOperation(CompleteOperation(call: "JP1", operation: "A-1")),
            .fileClaim(FileClaim(call: "JP1", operation: "A-2", amount: Money(cents: 90_000))),
        ])
        #expect(try report(story, 2021).total.operations.map(\.state) == [.completedClaimFiled, .claimFiled])
    }

    @Test func sessionsThatWereOnlyPrintedAreCountedToo() throws {
        var story = try Story.founded()
        func print(_ number: Int, _ body: String?, _ kind: SessionKind?, _ day: String) throws {
            try story.does(
                .recordPrinted(
                    RecordPrinted(
                        figure: .sessions, body: body, kind: kind, on: try onDay(day), number: number,
                        source: "poročilo")), by: "cene")
        }
        try print(3, "board", .regular, "2024-12-31")
        try print(4, "board", nil, "2024-12-31")
        try print(9, nil, nil, "2023-12-31")
        try story.does(
            .conveneSession(
                ConveneSession(
                    session: "k-1", body: "board", number: "1", kind: .correspondence, on: nil, year: 2024)),
            by: "cene")
        let counts = try report(story, 2024).sessionCounts
        #expect(counts.map(\.kind) == [.correspondence, .regular, nil])
        #expect(counts.map(\.held) == [1, 0, 1] && counts.map(\.printed) == [nil, 3, 4])
        #expect(counts.map(\.differs) == [false, true, true])
        #expect(try report(story, 2023).sessionCounts.map(\.printed) == [9])
        #expect(try report(story, 2022).sessionCounts.isEmpty)
    }

    @Test func aPrintedSumOfOneOfTwoPlansIsNotLost() throws {
        var story = try Story.founded()
        for (period, cents) in [("do 2020", 50_000), ("do 2027", 70_000)] as [(String, Int64)] {
            try story.does(
                .planFunds(
                    PlanFunds(period: period, fund: "ESRR", purpose: .operations, amount: Money(cents: cents))),
                by: "cene")
        }
        try story.does(
            .recordPrinted(RecordPrinted(figure: .planned, amount: Money(cents: 70_000), source: "poročilo")),
            by: "cene")
        let group = try report(story, 2025).group
        #expect(group.plans.map(\.printed) == [nil, nil])
        #expect(group.plannedPrinted == Money(cents: 70_000) && group.planned == Money(cents: 120_000))
    }
}
