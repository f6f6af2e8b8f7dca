import Domain
import Testing

@testable import Wording

@Suite("What people type into fields")
struct TypingTests {
    let today: Day

    init() throws { today = try #require(Day(iso: "2025-06-27")) }

    @Test(
        "Days",
        arguments: [
            ("4.7.25", "2025-07-04"), ("4. 7. 2025", "2025-07-04"), ("4.7.2025", "2025-07-04"),
            ("2025-07-04", "2025-07-04"),
            ("4.7.", "2025-07-04"), ("4/7/2025", "2025-07-04"), ("4-7-25", "2025-07-04"), ("04.07.2025.", "2025-07-04"),
            ("040725", "2025-07-04"), ("04072025", "2025-07-04"), ("20250704", "2025-07-04"),
            ("20112012", "2012-11-20"),
            ("4. julij 2025", "2025-07-04"), ("4. julija 2025", "2025-07-04"), ("4 July 2025", "2025-07-04"),
            ("4 Jul 25", "2025-07-04"), ("1. avgusta", "2025-08-01"), ("1. marca 2024", "2024-03-01"),
            ("  4. 7. 2025 ", "2025-07-04"),
            ("danes", "2025-06-27"), ("Jutri", "2025-06-28"), ("včeraj", "2025-06-26"), ("vceraj", "2025-06-26"),
            ("pojutrišnjem", "2025-06-29"), ("today", "2025-06-27"), ("29.2.24", "2024-02-29"),
            ("4.\u{A0}7.\u{A0}2025", "2025-07-04"),
        ])
    func days(typed: String, expected: String) throws {
        #expect(try Day(typed: typed, today: today).iso == expected)
    }

    @Test(
        "Days that are none say why",
        arguments: [
            ("", Mistyped.empty), ("   ", .empty), ("31. 4. 2025", .noSuchDay("31. 4. 2025", last: 30)),
            ("29.2.25", .noSuchDay("29.2.25", last: 28)), ("4.13.2025", .noSuchDay("4.13.2025", last: nil)),
            ("0.7.2025", .noSuchDay("0.7.2025", last: 31)), ("4.7.1025", .yearOutOfRange(1025)),
            ("petek", .notADay("petek")),
            ("4", .notADay("4")), ("4.7.2025.1", .notADay("4.7.2025.1")), ("4.7.025", .notADay("4.7.025")),
            ("12345", .notADay("12345")), ("4 ma", .notADay("4 ma")), ("٤.٧.٢٠٢٥", .notADay("٤.٧.٢٠٢٥")),
            ("99999999999999999999", .notADay("99999999999999999999")),
        ])
    func notDays(typed: String, expected: Mistyped) {
        #expect(throws: expected) { try Day(typed: typed, today: today) }
    }

    @Test(
        "Hours",
        arguments: [
            ("14.35", 52_500), ("14:35", 52_500), ("1435", 52_500), ("935", 34_500), ("9", 32_400), ("09", 32_400),
            ("14.35.10", 52_510), ("143510", 52_510), ("14h", 50_400), ("14h35", 52_500), ("0.00", 0),
            ("23.59.59", 86_399),
            ("14,35", 52_500),
        ])
    func hours(typed: String, expected: Int) throws {
        #expect(try Stamp.second(typed: typed) == expected)
    }

    @Test(
        "Hours that are none",
        arguments: ["24.00", "14.60", "14.5", "12345", "1.2.3.4", "x", "-1", "14.35.61", "", "987"])
    func notHours(typed: String) {
        #expect(throws: typed.isEmpty ? Mistyped.empty : .notAnHour(typed)) { try Stamp.second(typed: typed) }
    }

    @Test(
        "Stamps, as typed and as printed",
        arguments: [
            ("4. 7. 2025 14.35", "2025-07-04T14:35"), ("4.7.25 1435", "2025-07-04T14:35"),
            ("4.7. 9", "2025-07-04T09:00"),
            ("danes 9.05", "2025-06-27T09:05"), ("2025-07-04T14:35:10", "2025-07-04T14:35:10"),
            ("2025-07-04 14:35:10", "2025-07-04T14:35:10"), ("4. 7. 2025 ob 14.35", "2025-07-04T14:35"),
            ("4 July 2025, 14:35", "2025-07-04T14:35"), ("4. 7. 2025, ura ni znana", "2025-07-04"),
            ("4.7.2025 14:35", "2025-07-04T14:35"),
            ("4. 7. 2025 14", "2025-07-04T14:00"), ("4 July 2025, hour unknown", "2025-07-04"),
        ])
    func stamps(typed: String, expected: String) throws {
        #expect(try Stamp(typed: typed, today: today).iso == expected)
    }

    @Test("What the program prints can be typed again", arguments: Language.allCases)
    func roundTrip(language: Language) throws {
        for number in stride(from: Day.first.number, through: Day.last.number, by: 97) {
            let day = Day(number: number)
            #expect(try Day(typed: language.date(day), today: today) == day)
            #expect(try Day(typed: language.columnDate(day), today: today) == day)
            let stamp = Stamp(day: day, second: Int(number.magnitude) * 61 % 86_400)
            #expect(try Stamp(typed: language.stamp(stamp), today: today) == stamp)
        }
        for cents in [0, 5, 100, 99_999, 7_500_000, 123_456_789, 100_000_000_000] as [Int64] {
            let money = Money(cents: cents)
            #expect(try Money(typed: language.money(money)) == money)
            #expect(try Money(typed: language.amount(money)) == money)
            #expect(try Money(typed: money.exact) == money)
        }
    }

    @Test(
        "Amounts",
        arguments: [
            ("75000", 7_500_000), ("75.000", 7_500_000), ("75.000,5", 7_500_050), ("75.000,50", 7_500_050),
            ("75000.00", 7_500_000), ("75000,00", 7_500_000), ("75 000,00", 7_500_000), ("75,000.00", 7_500_000),
            ("75.5", 7_550), ("75,5", 7_550), ("1.250.000", 125_000_000), ("1,250,000", 125_000_000),
            ("1.250.000,00", 125_000_000),
            ("€ 75.000", 7_500_000), ("75.000,00 €", 7_500_000), ("75000 EUR", 7_500_000), ("0", 0), ("0,01", 1),
            ("007", 700),
            ("75\u{A0}000,00", 7_500_000), ("75'000.00", 7_500_000), ("1000000000", 100_000_000_000),
        ])
    func amounts(typed: String, cents: Int64) throws {
        #expect(try Money(typed: typed) == Money(cents: cents))
    }

    @Test(
        "Amounts that are none, or could be two",
        arguments: [
            ("", Mistyped.empty), ("-5", .negativeAmount), ("abc", .notAnAmount("abc")),
            ("75.00.0", .notAnAmount("75.00.0")),
            ("7500.000", .notAnAmount("7500.000")), ("75,0000", .notAnAmount("75,0000")), ("75.", .notAnAmount("75.")),
            (",", .notAnAmount(",")),
            ("1,5E+12", .notAnAmount("1,5E+12")), ("75.000,00.00", .notAnAmount("75.000,00.00")),
            ("€", .notAnAmount("€")),
            ("75,000", .ambiguousAmount("75,000", thousands: Money(cents: 7_500_000), decimal: Money(cents: 7_500))),
            ("1000000000,01", .amountTooLarge), ("99999999999999999999999", .amountTooLarge),
        ])
    func notAmounts(typed: String, expected: Mistyped) {
        #expect(throws: expected) { try Money(typed: typed) }
    }

    @Test("In points a comma and a point are both decimal")
    func points() throws {
        let half = try #require(Fraction(5, over: 2))
        #expect(try Fraction(typed: "2,5") == half)
        #expect(try Fraction(typed: "2.5") == half)
        #expect(try Fraction(typed: " 10 ") == Fraction(10))
        #expect(throws: Mistyped.notPoints("2,5,5")) { try Fraction(typed: "2,5,5") }
        #expect(throws: Mistyped.notPoints("deset")) { try Fraction(typed: "deset") }
    }

    @Test(
        "Lengths of limits in both languages",
        arguments: [
            ("8 days", LimitLength(8, .days)), ("8 dni", LimitLength(8, .days)),
            ("8 delovnih dni", LimitLength(8, .workingDays)),
            ("1 delovni dan", LimitLength(1, .workingDays)), ("2 meseca", LimitLength(2, .months)),
            ("3 mesece", LimitLength(3, .months)), ("8 working days", LimitLength(8, .workingDays)),
        ])
    func lengths(typed: String, expected: LimitLength) {
        #expect(LimitLength(typed: typed) == expected)
    }

    @Test(
        "No length",
        arguments: [
            "", "8", "dni", "8 let", "0 days", "-8 days", "99999999999999999999 days", "8.5 days", "8  working",
        ])
    func notLengths(typed: String) {
        #expect(LimitLength(typed: typed) == nil)
    }

    @Test("Whatever is typed, somebody gets an answer")
    func noise() {
        let pieces = [
            "4", "7", ".", ",", " ", "2025", "-", "€", "č", "T", ":", "julij", "0", "99", "ob", "\u{301}", "ı", "𝟜",
            "\u{202E}",
        ]
        var state: UInt64 = 7
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<(1 + state % 8) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            // An answer is a value or a sentence; a trap would end the test run.
            if let day = try? Day(typed: text, today: today) { #expect(Day.calendar.contains(day)) }
            if let money = try? Money(typed: text) { #expect(money <= .largest && money >= .zero) }
            if let stamp = try? Stamp(typed: text, today: today) { #expect((0..<86_400).contains(stamp.second ?? 0)) }
            if let length = LimitLength(typed: text) { #expect(length.number > 0) }
        }
    }

    @Test("Every mistake has a sentence in both languages that repeats what was typed")
    func sentences() {
        let mistakes: [Mistyped] = [
            .notADay("x y"), .noSuchDay("x y", last: 30), .noSuchDay("x y", last: nil), .notAnHour("x y"),
            .notAnAmount("x y"),
            .ambiguousAmount("x y", thousands: .zero, decimal: .zero), .notPoints("x y"),
        ]
        for mistake in mistakes {
            for language in Language.allCases { #expect(language.sentence(mistake).contains("x y")) }
            #expect(Language.slovenian.sentence(mistake) != Language.english.sentence(mistake))
        }
        #expect(
            Language.slovenian.sentence(Mistyped.noSuchDay("31. 4. 2025", last: 30))
                == "Dneva 31. 4. 2025 ni: zadnji dan tega meseca je 30.")
    }
}
