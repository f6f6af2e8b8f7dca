import Foundation
import Testing

@Suite("Evaluate with bad input, as a shell sees it")
struct EvaluateBadInputTests {
    private static let rulebook = """
        {"call":"slab-vnos","title":{"sl":"Slab vnos","en":"Bad input"},"group":"LAS","source":"invented",
        "funds":[{"id":"F","budget":"100000.00","rate":"80 %"}],
        "submission":{"opens":"2025-05-15","closes":"2025-07-04","counts":"posted","channel":["registered-post"],
        "unknown-hour":"last","late":"dismiss","early":"dismiss","marking":{"label":"x","wrong":"dismiss"}},
        "opening":{"order":"posted"},"completeness":[],"eligibility":[],"time-limits":{},
        "scoring":{"assessors":{"number":"1","aggregate":"mean"},"threshold":"none",
        "criteria":[{"id":"a","sl":"a","en":"a","range":"0..10"}]},
        "ranking":{"ties":[{"arrival":"earlier"}],"scope":"funding-line","if-tied":"board"},
        "allocation":{"pots":[{"id":"P","fund":"F","budget":"100000.00"}],"at-the-line":"stop"}}
        """
    private static let applications = "application,requested_eur,posted_at\nV-1,100.00,2025-06-01T10:00\n"
    private static let scores = "application,assessor,a\nV-1,A,7\n"

    /// The three files in a folder, and what the program says of them.
    private func evaluate(
        rulebook: String = Self.rulebook, applications: Data = Data(Self.applications.utf8),
        scores: Data = Data(Self.scores.utf8)
    ) throws -> Shell.Answer {
        let folder = FileManager.default.temporaryDirectory.appending(path: "evaluate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(rulebook.utf8).write(to: folder.appending(path: "r.json"))
        try applications.write(to: folder.appending(path: "a.csv"))
        try scores.write(to: folder.appending(path: "s.csv"))
        let answer = try Shell.tockovnik(
            "evaluate", "--rulebook", folder.path + "/r.json", "--applications", folder.path + "/a.csv", "--scores",
            folder.path + "/s.csv", "--format", "csv", "--lang", "en")
        return Shell.Answer(
            output: answer.output, errors: answer.errors.replacing(folder.path + "/", with: ""), status: answer.status)
    }

    @Test("Good tables are 0, and the ranking is all of the answer")
    func good() throws {
        let answer = try evaluate()
        #expect(answer.status == 0)
        #expect(answer.errors == "")
        #expect(answer.lines.prefix(2).last?.hasPrefix("1,V-1,7,selected,100.00,P,") == true)
    }

    @Test("Wrong rows are 65, each with file, line, column and heading, and nothing is ranked")
    func wrongRows() throws {
        let answer = try evaluate(
            applications: Data((Self.applications + "V-2,x,2025-06-01T10:00\n").utf8),
            scores: Data("application,assessor,a\nV-1,A,77\nV-7,A,7\n".utf8))
        #expect(answer.status == 65)
        #expect(answer.output == "")
        let lines = answer.errors.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first?.hasPrefix("a.csv:3:5: requested_eur: ") == true)
        #expect(lines.dropFirst().first?.hasPrefix("s.csv:2:7: a: ") == true)
        #expect(lines.last?.hasPrefix("s.csv:3:1: application: ") == true)
    }

    @Test("Megabytes of nonsense are one sentence and 65, whichever file they are")
    func nonsense() throws {
        for byte in [UInt8(0), 0x61, 0xFF] {
            let nonsense = Data(repeating: byte, count: 5 << 20)
            let tables = [try evaluate(applications: nonsense), try evaluate(scores: nonsense)]
            for (answer, file) in zip(tables, ["a.csv", "s.csv"]) {
                #expect(answer.status == 65)
                #expect(answer.output == "")
                #expect(answer.errors.split(separator: "\n").count == 1)
                #expect(answer.errors.hasPrefix(file + ":1: "))
            }
        }
        let large = try evaluate(rulebook: String(repeating: "a", count: 5 << 20))
        #expect(large.status == 65)
        #expect(large.errors.split(separator: "\n").count == 1)
    }

    @Test("An id with a control character is 65 with the place of the id")
    func controlCharacter() throws {
        let answer = try evaluate(rulebook: Self.rulebook.replacing(#""id":"a""#, with: #""id":"a\u0007""#))
        #expect(answer.status == 65)
        #expect(answer.errors.contains("r.json:7:"))
        #expect(!answer.errors.contains("\u{7}"))
    }
}
