import Testing

@testable import Domain

@Suite("Days on which nobody works")
struct FreeDaysTests {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test(
        "Easter",
        arguments: [
            "1900-04-15", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27",
            "2017-04-16",
            "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
            "2025-04-20",
            "2026-04-05", "2027-03-28", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19",
        ])
    func easter(iso: String) throws {
        let day = try day(iso)
        #expect(Day.easter(day.parts.year) == day)
    }

    @Test("Every work-free day of 2025 that is no weekend")
    func year2025() throws {
        let first = try day("2025-01-01")
        let free = (0..<365).map(first.adding).filter {
            ![.saturday, .sunday].contains($0.weekday) && !FreeDays.slovenia.isWorking($0)
        }.map(\.iso)
        #expect(
            free == [
                "2025-01-01", "2025-01-02", "2025-04-21", "2025-05-01", "2025-05-02", "2025-06-25", "2025-08-15",
                "2025-10-31",
                "2025-12-25", "2025-12-26",
            ])
    }

    @Test("2 January was a working day from 2013 to 2016")
    func secondOfJanuary() throws {
        let working = (2010...2020).filter { year in
            Day(year: year, month: 1, day: 2).map { FreeDays.slovenia.reason($0) == nil } ?? false
        }
        #expect(working == [2013, 2014, 2015])
        // In 2016 it was a Saturday.
        #expect(FreeDays.slovenia.reason(try day("2016-01-02")) == .saturday)
        #expect(FreeDays.slovenia.reason(try day("2012-01-02")) == .holiday(Text(sl: "novo leto", en: "New Year")))
    }

    @Test("14 August 2023 was free once")
    func once() throws {
        #expect(
            FreeDays.slovenia.reason(try day("2023-08-14"))
                == .holiday(Text(sl: "dan solidarnosti", en: "Solidarity Day")))
        #expect(FreeDays.slovenia.isWorking(try day("2024-08-14")))
    }

    @Test("On some holidays people work", arguments: ["06-08", "08-17", "09-15", "09-23", "10-25", "11-23"])
    func worked(date: String) throws {
        // In 2028 none of them is on a weekend but 23. 9.
        let day = try day("2028-" + date)
        #expect(FreeDays.slovenia.workedHoliday(day) != nil)
        #expect(FreeDays.slovenia.isWorking(day) == ![.saturday, .sunday].contains(day.weekday))
    }

    @Test("An office that is closed on a day moves the end, and still counts the day as a working day")
    func closed() throws {
        let christmasEve = Holiday(
            .once(try day("2025-12-24")), .closed, Text(sl: "kolektivni dopust", en: "office closed"))
        let free = FreeDays(FreeDays.slovenia.holidays + [christmasEve])
        let days = TimeLimit(.after(LimitLength(5, .days), .on(try day("2025-12-19"))))
        #expect(try days.end(free).iso == "2025-12-29")
        let workingDays = TimeLimit(.after(LimitLength(4, .workingDays), .on(try day("2025-12-19"))))
        #expect(try workingDays.end(free).iso == "2025-12-29")
    }

    @Test("A list is read from a tree, and a wrong one says where and why")
    func reading() throws {
        func list(_ pairs: [(String, Node)]) -> Node { .map([("days", .list([.map(pairs)]))]) }
        let names: [(String, Node)] = [("sl", .scalar("praznik")), ("en", .scalar("holiday"))]
        let path = Path.root.key("days").item(0)
        let good = try FreeDays(list([("every", .scalar("02-29")), ("is", .scalar("work-free"))] + names))
        #expect(
            good.holidays == [
                Holiday(.yearly(month: 2, day: 29), .workFree, Text(sl: "praznik", en: "holiday"))
            ])
        func finding(_ pairs: [(String, Node)]) -> FreeDays.Finding? {
            do {
                _ = try FreeDays(list(pairs + names))
                return nil
            } catch { return error }
        }
        #expect(finding([("is", .scalar("worked"))]) == .rule(path))
        #expect(
            finding([("is", .scalar("worked")), ("every", .scalar("1. 5."))])
                == .wrong(path.key("every"), "1. 5.", form: "01-31"))
        #expect(
            finding([("is", .scalar("free")), ("every", .scalar("05-01"))])
                == .wrong(path.key("is"), "free", form: "work-free, worked, closed"))
        #expect(finding([("every", .scalar("05-01"))]) == .missing(path, key: "is"))
        #expect(finding([("evry", .scalar("05-01"))]) == .unknownKey(path, "evry"))
        #expect(finding([("is", .scalar("worked")), ("is", .scalar("worked"))]) == .twice(path, "is"))
        #expect(
            finding([("is", .scalar("worked")), ("easter", .scalar("1")), ("from", .scalar("17"))])
                == .wrong(path.key("from"), "17", form: "2017"))
        #expect(throws: FreeDays.Finding.notAMap(.root)) { try FreeDays(.scalar("praznik")) }
    }
}
