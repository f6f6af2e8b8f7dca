import Domain
import Foundation
import Testing
import Wording

@testable import Exchange

@Suite("The list of holidays as a file")
struct HolidayFileTests {
    @Test("data/holidays/si.yaml says what the program has built in, in the same order")
    func agrees() throws {
        let file = try HolidayFile.read(path: ProjectFolder.path("data/holidays/si.yaml"))
        #expect(file.holidays == FreeDays.slovenia.holidays)
    }

    @Test(
        "A wrong list says line, column and what would do",
        arguments: [
            (
                "days:\n  - { every: 1. 5., is: work-free, sl: a, en: b }\n",
                ":2:14: »1. 5.« ni mogoče prebrati. Prav je na primer 01-31."
            ),
            (
                "days:\n  - { every: 05-01, is: free, sl: a, en: b }\n",
                ":2:25: »free« ni mogoče prebrati. Prav je na primer work-free, worked, closed."
            ),
            (
                "days:\n  - { is: worked, sl: a, en: b }\n",
                ":2:5: Dan mora imeti natanko enega od ključev every, easter, date."
            ),
            ("days:\n  - { every: 05-01, is: worked, sl: a }\n", ":2:5: Manjka ključ en."),
            ("dnevi: []\n", ":1:1: Ključa dnevi tu ni."),
            ("", ":1:1: Tu mora stati seznam dni, vsak s ključi is, sl, en ter every, easter ali date."),
        ])
    func wrong(text: String, expected: String) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "holidays-\(UUID().uuidString).yaml").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            _ = try HolidayFile.read(path: path)
            Issue.record("read: \(text)")
        } catch {
            #expect(error.file == nil)
            #expect(Language.slovenian.line(error, in: "") == expected)
        }
    }

    @Test("A list that is not there is missing, not wrong")
    func missing() {
        #expect(throws: HolidayFile.Trouble.fault(RulebookFault(.notFound))) {
            try HolidayFile.read(path: "/nonexistent.yaml")
        }
        #expect(HolidayFile.Trouble.fault(RulebookFault(.notFound)).file == .notFound)
    }
}

/// Files of the project, wherever the tests are started from.
enum ProjectFolder {
    static func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: name).path
    }
}
