import Domain
import Testing

@testable import Exchange

/// Every time limit of every call at hand, produced by its rulebook and nothing else. Days of events are examples; the
/// closes are the printed ones.
@Suite("The time limits of the calls")
struct CallLimitsTests {
    struct Expected: Sendable {
        var limit: String
        /// The day of the event; empty where the call prints a date or is silent.
        var event: String
        /// One date for each reading, the chosen one first; none where the call is silent.
        var ends: [String]

        init(_ limit: String, _ event: String, _ ends: String...) {
            self.limit = limit
            self.event = event
            self.ends = ends
        }
    }

    @Test("LAS Od Pohorja do Bohorja, ESRR 1/2025")
    func pohorje() throws {
        try check(
            "las-pob-esrr-1-2025",
            [
                Expected("questions", "2025-07-04", "2025-06-20", "2025-06-19"),
                Expected("opening", "2025-07-04", "2025-07-16"),
                Expected("supplement-request", "2025-07-14", "2025-07-24"),
                Expected("supplement", "2025-07-24", "2025-08-01", "2025-08-05"),
                Expected("clarification", "2025-08-20", "2025-08-28"),
                Expected("report", "2025-07-04", "2025-09-02", "2025-09-02"),
                Expected("decision", "2025-07-04", "2025-09-12"),
                Expected("notice", "2025-09-12", "2025-09-17"),
                Expected("appeal", "2025-09-17", "2025-09-25"),
                Expected("appeal-decision", "2025-09-25", "2025-10-10"),
                Expected("second-appeal", ""), Expected("second-appeal-decision", ""),
                Expected("inspection", "2025-09-17", "2025-09-25"),
                Expected("withdrawal", "2026-03-10", "2026-04-09"),
                Expected("advance-claim", "2026-04-15", "2026-10-12"),
                Expected("project-end", "2026-10-01", "2029-08-31"),
                Expected("durability", "2029-08-31", "2034-08-31"),
                Expected("durability-sme", "2029-08-31", "2032-08-31"),
                Expected("documents", "2028-02-29", "2033-02-28"),
            ])
    }

    @Test("LAS loškega pogorja, 6/2019")
    func loskoPogorje() throws {
        try check(
            "las-loskega-pogorja-6-2019",
            [
                Expected("opening", "2019-12-16", "2019-12-30"), Expected("supplement", ""),
                Expected("notice", "2019-12-16", "2020-02-14"), Expected("appeal", "2020-02-14", "2020-03-02"),
                Expected("appeal-decision", "2020-03-02", "2020-04-01"),
                Expected("claim-preparation", "2021-03-31", "2021-04-30"),
                Expected("interim-claims", "", "2021-03-31"),
                Expected("operation-end", "", "2022-03-31", "2021-03-31"),
                Expected("withdrawal-eksrp", "2020-05-04", "2020-06-03"),
                Expected("withdrawal-esrr", "2020-06-01", "2020-07-01"),
                Expected("documents", "2028-02-29", "2033-02-28"),
            ])
    }

    @Test("LAS Drava, ESRR 3/2017")
    func drava() throws {
        try check(
            "las-drava-esrr-3-2017",
            [
                Expected("window-opens", "2017-05-12", "2017-05-27"), Expected("supplement", ""),
                Expected("project-end", "", "2018-08-31"),
                Expected("final-report", "2018-05-31", "2018-07-02", "2018-08-31"),
                Expected("withdrawal", "2017-09-01", "2017-10-02"),
                Expected("indicator-reports", "2018-05-31", "2023-05-31"),
                Expected("documents", "2018-09-30", "2023-09-30"), Expected("jobs", "2018-09-30", "2021-09-30"),
                Expected("jobs-investment", "2018-09-30", "2023-09-30"),
            ])
    }

    private func check(_ call: String, _ expected: [Expected]) throws {
        let file = try RulebookFile(path: ProjectFolder.path("data/calls/\(call).yaml"))
        let rulebook = try #require(Rulebook.read(file.tree).rulebook)
        #expect(rulebook.timeLimits.map(\.id).sorted() == expected.map(\.limit).sorted())
        for row in expected {
            let readings = rulebook.limitReadings(row.limit)
            let ends = try readings.map { reading in
                let day = reading.rule.event == nil ? Day.first : try #require(Day(iso: row.event))
                return try reading.rule.starting(.on(day)).end().iso
            }
            #expect(ends == row.ends, "\(call) \(row.limit)")
        }
    }
}
