import Domain
import Glibc
import Testing

@testable import tockovnik

/// A list of work-free days from a file into the record.
@Suite struct `A list of free days in a file` {
    let desks: TwoDesks
    init() throws { desks = try TwoDesks() }

    private func file(_ text: String) throws -> String {
        let path = desks.folder + "/days.yaml"
        let file = try #require(fopen(path, "w"))
        fputs(text, file)
        fclose(file)
        return path
    }

    @Test func `is adopted whole, and limits are counted by it`() throws {
        let seat = try desks.founded()
        let path = try file(
            "source: sklep\ndays: [ { date: 2025-07-16, is: closed, sl: kolektivni dopust, en: office holiday } ]\n")
        guard case .act(let act) = CalendarFile.read(path, reason: "dopust", .slovenian) else {
            Issue.record("the list was not read")
            return
        }
        _ = seat.perform(act, at: try TwoDesks.moment(1))
        let limit = TimeLimit(.after(LimitLength(8, .workingDays), .on(try #require(Day(iso: "2025-07-04")))))
        #expect(try limit.end(seat.office.freeDays).iso == "2025-07-17")
        #expect(seat.office.calendar?.source == "sklep" && seat.office.calendar?.person == "ana")
    }

    @Test func `that is wrong or missing says where`() throws {
        let path = try file("days: [ { date: 16. 7. 2025, is: closed, sl: a, en: b } ]\n")
        for (name, sentence) in [
            (path, "Seznama ni mogoče sprejeti. \(path):1:17: »16. 7. 2025« ni mogoče prebrati."),
            ("/nonexistent.yaml", "Seznama ni mogoče sprejeti. /nonexistent.yaml: "),
        ] {
            guard case .wrong(let found) = CalendarFile.read(name, reason: "x", .slovenian) else {
                Issue.record("\(name) was taken")
                continue
            }
            #expect(found.hasPrefix(sentence), "\(found)")
        }
    }
}
