import Testing

@testable import Domain

@Suite("Where a time limit ends")
struct TimeLimitTests {
    /// `2025-07-04` for readers of a table; a slip in the table fails the test that uses it.
    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private func end(of length: String, after start: String, _ roll: TimeLimitRule.Roll = .nextWorkingDay) throws
        -> String
    {
        let limit = TimeLimit(.after(try #require(LimitLength(length)), .on(try day(start))), roll: roll)
        return try limit.end().iso
    }

    @Test(
        "Limits that courts and calls have counted",
        arguments: [
            ("2018-01-12", "15 days", "2018-01-29"), ("2016-05-25", "8 days", "2016-06-02"),
            ("2025-04-18", "8 days", "2025-04-28"), ("2025-04-23", "8 days", "2025-05-05"),
            ("2025-12-24", "8 days", "2026-01-05"), ("2025-07-04", "8 working days", "2025-07-16"),
            ("2025-12-17", "8 working days", "2025-12-31"), ("2025-06-28", "8 days", "2025-07-07"),
            ("2019-12-16", "8 working days", "2019-12-30"), ("2025-07-04", "60 days", "2025-09-02"),
            ("2025-07-04", "70 days", "2025-09-12"), ("2019-12-16", "60 days", "2020-02-14"),
        ])
    func vectors(start: String, length: String, expected: String) throws {
        #expect(try end(of: length, after: start) == expected)
    }

    @Test("A letter nobody collected is served on a Saturday, and the appeal after it ends on a Monday")
    func fiction() throws {
        let service = Service.fiction(noticeLeft: try day("2025-06-13"))
        #expect(service.day.iso == "2025-06-28")
        let appeal = TimeLimit(.after(LimitLength(8, .days), service))
        #expect(try appeal.end().iso == "2025-07-07")
    }

    @Test(
        "Months end on the day with the same number, or on the last one there is",
        arguments: [
            ("2025-01-31", "1 month", "2025-02-28"), ("2024-01-31", "1 month", "2024-02-29"),
            ("2025-03-14", "2 months", "2025-05-14"), ("2025-11-30", "3 months", "2026-02-28"),
            ("2026-03-10", "36 months", "2029-03-10"), ("2024-12-31", "2 months", "2025-02-28"),
        ])
    func months(start: String, length: String, expected: String) throws {
        #expect(try end(of: length, after: start, .none) == expected)
    }

    @Test("A month that ends on Sunday goes on to Monday, unless the limit is a material one")
    func monthRolls() throws {
        #expect(try end(of: "1 month", after: "2025-05-15") == "2025-06-16")
        #expect(try end(of: "1 month", after: "2025-05-15", .none) == "2025-06-15")
    }

    @Test("Ten working days before the close of the Pohorje call are 19. 6. 2025: Statehood Day does not count")
    func backwards() throws {
        let close = try day("2025-07-04")
        #expect(try TimeLimit(.before(LimitLength(10, .workingDays), close)).end().iso == "2025-06-19")
        #expect(try TimeLimit(.before(LimitLength(9, .workingDays), close)).end().iso == "2025-06-20")
    }

    @Test("Backwards, an end on a free day moves away from the event")
    func backwardsRoll() throws {
        let close = try day("2025-07-08")
        let limit = TimeLimit(.before(LimitLength(2, .days), close))
        #expect(try limit.end().iso == "2025-07-04")
        #expect(try TimeLimit(limit.span, roll: .none).end().iso == "2025-07-06")
    }

    @Test("A printed date stays where it is, with its hour")
    func until() throws {
        let noon = try #require(Stamp(iso: "2019-12-16T12:00"))
        #expect(try TimeLimit(.until(noon)).end() == noon)
        let sunday = try #require(Stamp(iso: "2025-07-06"))
        #expect(try TimeLimit(.until(sunday)).end() == sunday)
    }

    @Test("Whichever is earlier: three years after the contract, at the latest 31. 8. 2029")
    func latest() throws {
        let latest = try #require(Stamp(iso: "2029-08-31"))
        func end(_ contract: String) throws -> String {
            let length = LimitLength(36, .months)
            return try TimeLimit(.after(length, .on(try day(contract)), latest: latest)).end().iso
        }
        #expect(try end("2026-03-10") == "2029-03-12")
        #expect(try end("2026-10-01") == "2029-08-31")
    }

    @Test("In time to the second where the call prints an hour; without an hour on that day a person decides")
    func timeliness() throws {
        let noon = try #require(Stamp(iso: "2019-12-16T12:00"))
        func judged(_ iso: String, until end: Stamp) throws -> TimeLimit.Timeliness {
            TimeLimit.timeliness(of: try #require(Stamp(iso: iso)), until: end)
        }
        #expect(try judged("2019-12-16T12:00", until: noon) == .inTime)
        #expect(try judged("2019-12-16T12:00:01", until: noon) == .late)
        #expect(try judged("2019-12-16", until: noon) == .unclear)
        #expect(try judged("2019-12-15", until: noon) == .inTime)
        let day = try #require(Stamp(iso: "2025-07-04"))
        #expect(try judged("2025-07-04T23:59:59", until: day) == .inTime)
        #expect(try judged("2025-07-05T00:00", until: day) == .late)
        #expect(try judged("2025-07-04", until: day) == .inTime)
    }

    @Test("A length or a day that makes no sense is refused, whatever its size")
    func refused() throws {
        let start = try day("2025-06-13")
        for number in [0, -1, 10_001, Int.max, Int.min] {
            for unit in LimitLength.Unit.allCases {
                #expect(throws: TimeLimit.Refusal.length(number)) {
                    try TimeLimit(.after(LimitLength(number, unit), .on(start))).end()
                }
            }
        }
        #expect(throws: TimeLimit.Refusal.beyondCalendar) {
            try TimeLimit(.after(LimitLength(10_000, .months), .on(start))).end()
        }
        for number in [Int32.max, Int32.min] {
            #expect(throws: TimeLimit.Refusal.beyondCalendar) {
                try TimeLimitCard(TimeLimit(.after(LimitLength(8, .days), .on(Day(number: number)))))
            }
        }
        #expect(throws: TimeLimit.Refusal.beyondCalendar) {
            try TimeLimitCard(TimeLimit(.after(LimitLength(8, .workingDays), .on(Day.last))))
        }
    }
}
