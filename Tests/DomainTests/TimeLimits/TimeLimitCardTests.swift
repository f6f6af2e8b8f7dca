import Testing

@testable import Domain

@Suite("The card of a time limit")
struct TimeLimitCardTests {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private func card(_ length: String, after iso: String, _ roll: TimeLimitRule.Roll = .nextWorkingDay) throws
        -> TimeLimitCard
    {
        let length = try #require(LimitLength(length))
        return try TimeLimitCard(TimeLimit(.after(length, .on(try day(iso))), roll: roll))
    }

    @Test("Eight working days after the close of the Pohorje call, day by day")
    func workingDays() throws {
        let card = try card("8 working days", after: "2025-07-04")
        let meanings = card.days.map(\.meaning)
        #expect(card.days.map(\.day.number) == Array(try day("2025-07-04").number...(try day("2025-07-16").number)))
        #expect(
            meanings == [
                .start, .skipped(.saturday), .skipped(.sunday), .counted(1), .counted(2), .counted(3), .counted(4),
                .counted(5),
                .skipped(.saturday), .skipped(.sunday), .counted(6), .counted(7), .counted(8),
            ])
        #expect(card.rolls.isEmpty)
        #expect(
            card.misreadings == [
                .init(mistake: .eventCounted, end: try day("2025-07-15")),
                .init(mistake: .unit(LimitLength(8, .days)), end: try day("2025-07-14")),
            ])
    }

    @Test("Holy Saturday's eight days: the end rolls over Sunday, and each misreading has its date")
    func rolls() throws {
        let card = try card("8 days", after: "2025-04-18")
        #expect(card.days.count == 9)
        #expect(
            card.rolls == [
                .init(day: try day("2025-04-26"), reason: .saturday),
                .init(
                    day: try day("2025-04-27"),
                    reason: .holiday(Text(sl: "dan upora proti okupatorju", en: "Day of Uprising against Occupation"))),
            ])
        #expect(
            card.misreadings == [
                .init(mistake: .eventCounted, end: try day("2025-04-25")),
                .init(mistake: .unit(LimitLength(8, .workingDays)), end: try day("2025-05-05")),
            ])
    }

    @Test("A misreading that gives the same date is left out and the next one takes its place")
    func misreadings() throws {
        // The end is a Sunday: with the day of the event as day 1 it is the Saturday before, and rolls to the same Monday.
        let card = try card("15 days", after: "2018-01-13")
        #expect(card.end.iso == "2018-01-29")
        #expect(card.misreadings.map(\.mistake) == [.unit(LimitLength(15, .workingDays)), .notRolled])
        #expect(card.misreadings.map(\.end.iso) == ["2018-02-02", "2018-01-28"])
    }

    @Test("The printed date of the last questions is what one gets who counts the day of the close")
    func lastQuestions() throws {
        let limit = TimeLimit(.before(LimitLength(10, .workingDays), try day("2025-07-04")))
        let card = try TimeLimitCard(limit)
        #expect(card.end.iso == "2025-06-19")
        #expect(
            card.days.contains(
                .init(
                    day: try day("2025-06-25"),
                    meaning: .skipped(.holiday(Text(sl: "dan državnosti", en: "Statehood Day"))))))
        #expect(card.misreadings.first == .init(mistake: .eventCounted, end: try day("2025-06-20")))
    }

    @Test("The fiction of service has its own fifteen days before the limit")
    func fiction() throws {
        let limit = TimeLimit(.after(LimitLength(8, .days), .fiction(noticeLeft: try day("2025-06-13"))))
        let card = try TimeLimitCard(limit)
        #expect(card.fiction.count == 16)
        #expect(card.fiction.last == .init(day: try day("2025-06-28"), meaning: .counted(15)))
        #expect(card.days.first == .init(day: try day("2025-06-28"), meaning: .start))
        #expect(card.rolls.map(\.day.iso) == ["2025-07-06"])
        #expect(card.end.iso == "2025-07-07")
    }

    @Test("A limit that ends on a holiday on which people work stays there with a note")
    func workedHoliday() throws {
        let card = try card("8 days", after: "2025-09-15")
        #expect(card.end.iso == "2025-09-23")
        #expect(card.workedHoliday == Text(sl: "dan slovenskega športa", en: "Slovenian Sports Day"))
    }

    @Test("A material limit says that it ends on a day nobody works")
    func material() throws {
        let card = try card("8 days", after: "2025-04-18", .none)
        #expect(card.end.iso == "2025-04-26")
        #expect(card.rolls.isEmpty)
        #expect(card.endsOnFreeDay == .saturday)
    }

    @Test("Months: only their days are listed, and a short month is told")
    func months() throws {
        let card = try card("3 months", after: "2025-08-31", .none)
        #expect(card.days.map(\.day.iso) == ["2025-08-31", "2025-09-30", "2025-10-31", "2025-11-30"])
        #expect(card.shortMonth)
        #expect(try !self.card("2 months", after: "2025-08-30").shortMonth)
    }

    @Test("A latest day that comes first cuts the count short")
    func cutShort() throws {
        let latest = try #require(Stamp(iso: "2029-08-31"))
        let limit = TimeLimit(.after(LimitLength(36, .months), .on(try day("2026-10-01")), latest: latest))
        let card = try TimeLimitCard(limit)
        #expect(card.end == latest)
        #expect(card.cutShort?.iso == "2029-10-01")
    }

    @Test("Days left are counted from today")
    func daysLeft() throws {
        let card = try card("8 days", after: "2025-06-28")
        #expect(card.daysLeft(on: try day("2025-07-04")) == 3)
        #expect(card.daysLeft(on: try day("2025-07-07")) == 0)
        #expect(card.daysLeft(on: try day("2025-07-08")) == -1)
    }

    @Test("For thousands of limits the card ends where a finger on a wall calendar ends")
    func recounted() throws {
        var random = Dice(state: 20_250_704)
        let names = FreeDays.slovenia
        for _ in 0..<3_000 {
            let start = Day(number: Int32(1_000 + random.next(below: 36_500)))
            let number = 1 + random.next(below: random.next(below: 4) == 0 ? 150 : 20)
            let unit: LimitLength.Unit = random.next(below: 2) == 0 ? .days : .workingDays
            let roll: TimeLimitRule.Roll = random.next(below: 4) == 0 ? .none : .nextWorkingDay
            let backwards = random.next(below: 5) == 0
            let length = LimitLength(number, unit)
            let limit = TimeLimit(backwards ? .before(length, start) : .after(length, .on(start)), roll: roll)
            let card = try TimeLimitCard(limit)

            var finger = start
            var left = number
            var move: (Day) -> Day { { $0.adding(backwards ? -1 : 1) } }
            while left > 0 {
                finger = move(finger)
                if unit == .days || wallCalendarWorks(finger) { left -= 1 }
            }
            while roll == .nextWorkingDay && !wallCalendarWorks(finger) { finger = move(finger) }
            #expect(card.end == Stamp(day: finger), "\(limit)")
            #expect(try limit.end(names) == card.end)
            let numbers = card.days.compactMap { if case .counted(let number) = $0.meaning { number } else { nil } }
            #expect(numbers == Array(1...number))
            #expect(card.misreadings.count <= 2 && card.misreadings.allSatisfy { $0.end != card.end.day })
        }
    }

    /// Written from the page of the law and not from the program: a list of dates, Easter Mondays by Gauss.
    private func wallCalendarWorks(_ day: Day) -> Bool {
        let (year, month, number) = day.parts
        if (Int(day.number) + 4) % 7 == 6 || (Int(day.number) + 4) % 7 == 0 { return false }
        let free = [
            (1, 1), (2, 8), (4, 27), (5, 1), (5, 2), (6, 25), (8, 15), (10, 31), (11, 1), (12, 25), (12, 26),
        ]
        if free.contains(where: { $0 == (month, number) }) { return false }
        if (month, number) == (1, 2) && !(2013...2016).contains(year) { return false }
        if (year, month, number) == (2023, 8, 14) { return false }
        let (a, b, c) = (year % 19, year % 4, year % 7)
        let century = year / 100
        let m = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30
        let n = (4 + century - century / 4) % 7
        let d = (19 * a + m) % 30
        let e = (2 * b + 4 * c + 6 * d + n) % 7
        var sunday = 22 + d + e
        if d == 29 && e == 6 { sunday -= 7 }
        if d == 28 && e == 6 && a > 10 { sunday -= 7 }
        let monday = sunday + 1
        return (month, number) != (monday > 31 ? (4, monday - 31) : (3, monday))
    }
}
