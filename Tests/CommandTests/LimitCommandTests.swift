import Foundation
import Testing

@Suite("tockovnik limit")
struct LimitCommandTests {
    @Test(
        "The last line is the date",
        arguments: [
            (["--after", "2018-01-12", "--length", "15 days"], "2018-01-29"),
            (["--after", "2016-05-25", "--length", "8 days"], "2016-06-02"),
            (["--after", "2025-04-18", "--length", "8 days"], "2025-04-28"),
            (["--after", "2025-04-23", "--length", "8 days"], "2025-05-05"),
            (["--after", "2025-12-24", "--length", "8 days"], "2026-01-05"),
            (["--after", "2025-07-04", "--length", "8 working days"], "2025-07-16"),
            (["--after", "2025-12-17", "--length", "8 working days"], "2025-12-31"),
            (["--after", "2025-06-13", "--length", "15 days", "--roll", "none"], "2025-06-28"),
            (["--after", "2025-06-13", "--length", "8 days", "--service", "fiction"], "2025-07-07"),
            (["--after", "2019-12-16", "--length", "8 working days"], "2019-12-30"),
            (["--after", "2025-07-04", "--length", "60 days"], "2025-09-02"),
            (["--after", "2025-07-04", "--length", "70 days"], "2025-09-12"),
            (["--after", "4. 7. 2025", "--length", "8 delovnih dni"], "2025-07-16"),
            (["--before", "2025-07-04", "--length", "10 working days"], "2025-06-19"),
            (["--after=2025-01-31", "--length=1 month"], "2025-02-28"),
        ] as [([String], String)])
    func ends(arguments: [String], expected: String) throws {
        let answer = try Shell.tockovnik(["limit"] + arguments)
        #expect(answer.status == 0 && answer.errors.isEmpty)
        #expect(answer.output.hasSuffix("\n\n" + expected + "\n"))
    }

    @Test("The card of the fiction of service, in English")
    func card() throws {
        let answer = try Shell.tockovnik(
            "limit", "--after", "2025-06-13", "--length", "8 days", "--service", "fiction", "--lang", "en")
        #expect(answer.lines.contains("  Sat 28 Jun 2025  day 15  counts as served"))
        #expect(answer.lines.contains("  Sun  6 Jul 2025  day 8  Sunday: the limit cannot end here"))
        #expect(answer.lines.contains("The limit ends on Monday, 7 July 2025, with the end of the day."))
        #expect(
            answer.lines.suffix(6) == [
                "Wrong would be:", "  Wed  9 Jul 2025  if 8 working days were counted",
                "  Sun  6 Jul 2025  if the limit stayed on a free day", "", "2025-07-07", "",
            ])
    }

    @Test("Another list of holidays, an office that is closed, and a list that is not there")
    func holidays() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID().uuidString).yaml").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let list = "days: [ { date: 2025-07-16, is: closed, sl: kolektivni dopust, en: office holiday } ]\n"
        try Data(list.utf8).write(to: URL(fileURLWithPath: path))
        let count = ["limit", "--after", "2025-07-04", "--length", "8 working days", "--holidays"]
        let answer = try Shell.tockovnik(count + [path])
        #expect(answer.lines.suffix(2) == ["2025-07-17", ""])
        #expect(
            answer.lines.contains(
                "  sre 16.  7. 2025  dan 8  kolektivni dopust (pisarna ne dela): rok se tu ne more izteči"))
        let missing = try Shell.tockovnik(count + ["/nonexistent.yaml"])
        #expect(missing.status == 66 && missing.errors.hasPrefix("/nonexistent.yaml: "))
        try Data("days: [ { date: 16. 7. 2025, is: closed, sl: a, en: b } ]\n".utf8).write(
            to: URL(fileURLWithPath: path))
        let wrong = try Shell.tockovnik(count + [path])
        #expect(wrong.status == 65 && wrong.output.isEmpty)
        #expect(wrong.errors == path + ":1:17: »16. 7. 2025« ni mogoče prebrati. Prav je na primer 2023-08-14.\n")
    }
}
