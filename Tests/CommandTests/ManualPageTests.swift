import Foundation
import Testing

@Suite("The page for man")
struct ManualPageTests {
    private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs")

    @Test("It is what the program prints now", arguments: [("en", "tockovnik.1"), ("sl", "tockovnik.sl.1")])
    func isCurrent(language: String, file: String) throws {
        let printed = try Shell.tockovnik("help", "--man", "--lang", language)
        #expect(printed.status == 0 && printed.errors.isEmpty)
        let page = Self.docs.appending(path: file)
        if ProcessInfo.processInfo.environment["TOCKOVNIK_WRITE_PAGES"] == "1" {
            try printed.output.write(to: page, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: page, encoding: .utf8)
        #expect(
            written == printed.output,
            "docs/\(file) is stale: TOCKOVNIK_WRITE_PAGES=1 swift test --filter ManualPageTests")
    }

    @Test("Every command, every exit status and the keys stand on it")
    func isComplete() throws {
        let page = try Shell.tockovnik("help", "--man", "--lang", "en").output
        for command in [
            "act", "demo", "evaluate", "import", "journal", "limit", "limits", "lint", "new\\-rulebook", "rank",
            "report",
            "restore", "verify",
        ] {
            #expect(page.contains("\n.SS \(command)\n"), "\(command)")
        }
        for status in [0, 1, 64, 65, 66, 69, 73, 74, 77] { #expect(page.contains("\n\\fB\(status)\\fR\n")) }
        #expect(page.contains("\n\\fBCtrl\\-P\\fR\nLists every command; search and choose.\n"))
        // A line that begins with a point and is no request of ours would vanish from the page.
        let requests = [".TH", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE"]
        for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
            #expect(requests.contains { line.hasPrefix($0) }, "\(line)")
        }
    }

    @Test(
        "man renders it without a word of complaint",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/man")),
        arguments: ["tockovnik.1", "tockovnik.sl.1"])
    func renders(file: String) throws {
        let answer = try Shell.run(
            "/bin/sh", ["-c", "man --warnings -E UTF-8 -l \"$0\" | cat", Self.docs.appending(path: file).path],
            environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"])
        #expect(answer.status == 0 && answer.errors.isEmpty, "\(answer.errors)")
        #expect(answer.output.contains("Točkovnik"))
        #expect(answer.output.contains("tockovnik rank"))
    }
}
