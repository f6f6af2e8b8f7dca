import Domain
import Testing

@testable import Wording

@Suite("Dates, money and points as people read them")
struct FigureTests {
    let sl = Language.slovenian
    let en = Language.english

    @Test("The closing day of the Pohorje call")
    func dates() throws {
        let day = try #require(Day(year: 2025, month: 7, day: 4))
        #expect(sl.date(day) == "4. 7. 2025")
        #expect(en.date(day) == "4 July 2025")
        #expect(sl.columnDate(day) == " 4.  7. 2025")
        #expect(en.columnDate(day) == " 4 Jul 2025")
        #expect(sl.longDate(day) == "petek, 4. 7. 2025")
        #expect(en.longDate(day) == "Friday, 4 July 2025")
        #expect(sl.shortWeekday(day) == "pet")
    }

    @Test("Hours, and an hour nobody knows")
    func stamps() throws {
        let noon = try #require(Stamp(iso: "2019-12-16T12:00:01"))
        let unknown = try #require(Stamp(iso: "2019-12-16"))
        let early = try #require(Stamp(iso: "2019-12-16T09:05"))
        #expect(sl.stamp(noon) == "16. 12. 2019 ob 12.00.01")
        #expect(en.stamp(noon) == "16 December 2019, 12:00:01")
        #expect(sl.stamp(unknown) == "16. 12. 2019, ura ni znana")
        #expect(sl.columnStamp(early) == "16. 12. 2019  9.05")
        #expect(sl.columnStamp(unknown) == "16. 12. 2019     –")
    }

    @Test(
        "Money always has its cents",
        arguments: [
            (7_500_000, "75.000,00 €", "€75,000.00"), (0, "0,00 €", "€0.00"), (-564_231, "-5.642,31 €", "-€5,642.31"),
            (100_000_000_000, "1.000.000.000,00 €", "€1,000,000,000.00"), (5, "0,05 €", "€0.05"),
        ])
    func money(cents: Int64, slovenian: String, english: String) {
        #expect(sl.money(Money(cents: cents)) == slovenian)
        #expect(en.money(Money(cents: cents)) == english)
    }

    @Test("Points are exact with their noun, rounded only on demand")
    func points() throws {
        let thirds = try #require(Fraction(254, over: 3))
        #expect(sl.points(thirds) == "84 2/3 točke")
        #expect(sl.points(Fraction(85)) == "85 točk")
        #expect(sl.points(Fraction(1)) == "1 točka")
        #expect(en.points(thirds) == "84 2/3 points")
        #expect(sl.rounded(thirds) == "84,67")
        #expect(en.rounded(thirds) == "84.67")
        #expect(sl.rounded(Fraction(85)) == "85,00")
        #expect(sl.rounded(try #require(Fraction(-1, over: 1000))) == "0,00")
        #expect(sl.rounded(try #require(Fraction(1, over: 8)), decimals: 2) == "0,13")
        #expect(sl.decimal(try #require(Fraction(5, over: 2))) == "2,5")
        #expect(sl.decimal(thirds) == "84 2/3")
        #expect(sl.percent(try #require(Fraction(4, over: 5))) == "80 %")
        #expect(en.percent(try #require(Fraction(1, over: 3))) == "33.33%")
    }
}
