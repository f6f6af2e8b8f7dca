import Domain
import Testing
import Wording

@testable import Exchange

/// Tables as they come from the world: each fault has a sentence with its line, column and mend, all of them at once, and
/// nothing is computed. docs/EVALUATE.md.
@Suite("Bad tables")
struct BadTableTests {
    private func rulebook() throws -> Rulebook {
        let json = """
            {"call":"slabe-tabele","title":{"sl":"Slabe tabele","en":"Bad tables"},"group":"LAS","source":"invented",
            "funds":[{"id":"F","budget":"100000.00","rate":"80 %"}],
            "submission":{"opens":"2025-05-15","closes":"2025-07-04","counts":"posted","channel":["registered-post"],
            "unknown-hour":"last","late":"dismiss","early":"dismiss","marking":{"label":"x","wrong":"dismiss"}},
            "opening":{"order":"posted"},"completeness":[],"eligibility":[],"time-limits":{},
            "scoring":{"assessors":{"number":"2","aggregate":"mean"},"threshold":"none","criteria":[
            {"id":"a","sl":"a","en":"a","range":"0..10","step":"0.5"},
            {"id":"b","sl":"b","en":"b","one-of":[{"id":"da","points":"5","sl":"d","en":"y"},{"id":"ne","points":"0","sl":"n","en":"n"}]}]},
            "ranking":{"ties":[{"arrival":"earlier"}],"scope":"funding-line","if-tied":"board"},
            "allocation":{"pots":[{"id":"P","fund":"F","budget":"100000.00","most":"50000.00"}],"at-the-line":"stop"}}
            """
        let (rulebook, findings) = Rulebook.read(try Node(json: Array(json.utf8)))
        return try #require(rulebook, "\(findings)")
    }

    private func evaluate(_ applications: [UInt8], _ scores: [UInt8]) throws -> Evaluation {
        try Evaluation(try rulebook(), applications: applications, scores: scores)
    }

    /// The sentences of everything found, in English; none where there is a ranking.
    private func faults(_ applications: [UInt8], _ scores: [UInt8]) throws -> [String] {
        do {
            _ = try evaluate(applications, scores)
            return []
        } catch let failure as Evaluation.Failure {
            guard case .findings(let list) = failure else { return ["\(failure)"] }
            return list.findings.map { Language.english.line($0, name: $0.file.rawValue) }
        }
    }

    private func faults(_ applications: String, _ scores: String) throws -> [String] {
        try faults(Array(applications.utf8), Array(scores.utf8))
    }

    private let good = "application,requested_eur,posted_at\nV-1,100.00,2025-06-01T10:00\nV-2,200.00,2025-06-02T10:00\n"

    @Test("Windows-1250 with semicolons, decimal commas and CRLF reads like UTF-8 with commas")
    func excel() throws {
        // š 9A, č E8, ž 9E.
        var applications = Array("vloga;zapro".utf8) + [0x9A] + Array("eno_eur;oddano\r\n".utf8)
        applications += Array("V-1;1.000,50;4. 6. 2025 14.35\r\nV-2;200,00;2. 6. 2025\r\n".utf8)
        var scores = Array("vloga;ocenjevalec;a;b\r\n".utf8)
        for application in ["V-1", "V-2"] {
            scores += Array("\(application);Ma".utf8) + [0x9E] + Array("a;7,5;da\r\n\(application);Jo".utf8)
            scores += [0x9E] + Array("e;8;5\r\n".utf8)
        }
        let first = try evaluate(applications, scores)
        let second = try evaluate(
            Array(
                "application,requested_eur,posted_at\nV-1,1000.50,2025-06-04T14:35\nV-2,200.00,2025-06-02\n".utf8),
            Array(
                "application,assessor,a,b\nV-1,Maža,7.5,da\nV-1,Jože,8,5\nV-2,Maža,7.5,da\nV-2,Jože,8,5\n".utf8))
        #expect(first.csv(in: .slovenian) == second.csv(in: .slovenian))
        #expect(first.assessors == ["Maža", "Jože"])
        #expect(String(decoding: first.csv(in: .english), as: UTF8.self).contains("1,V-1,12 3/4,selected,1000.50,P,"))
    }

    @Test("Every bad row of both tables is named at once")
    func rows() throws {
        let said = try faults(
            """
            application,requested_eur,posted_at
            V-1,100.00,2025-06-01T10:00
            V-1,100.00,2025-06-01T10:00
            V-2,60000.00,2025-06-01T10:00
            V-3
            V-4,abc,2025-06-01T10:00
            """,
            """
            application,assessor,a,b
            V-1,A,11,da
            V-1,B,7.3,nekaj
            V-1,A,7,da
            V-9,A,7,da
            V-2,A,1,da
            V-2,B,1,da
            V-2,C,1,da
            V-3,,1,da
            """)
        for place in [
            "3:1: application", "4:5: requested_eur", "5:4: Cells in the row: 1, in the heading", "6:5: requested_eur",
        ] {
            #expect(said.filter { $0.hasPrefix("applications:\(place): ") }.count == 1, "\(place) in \(said)")
        }
        for place in [
            "2:7: a", "3:7: a", "3:11: b", "4:5: assessor", "5:1: application", "8:5: assessor", "9:5: assessor",
        ] {
            #expect(said.filter { $0.hasPrefix("scores:\(place): ") }.count == 1, "\(place) in \(said)")
        }
        #expect(said.count == 11)
    }

    @Test("A row has as many cells as the heading: a short one is not filled up, empty cells beyond it do not count")
    func width() throws {
        let short = try faults(good, "application,assessor,a,b\nV-1,A,1\nV-1,B\n")
        #expect(
            short == [
                "scores:2:8: Cells in the row: 3, in the heading: 4. Empty cells need their delimiter.",
                "scores:3:6: Cells in the row: 2, in the heading: 4. Empty cells need their delimiter.",
            ])
        let long = try faults(good + "V-3,1.00,2025-06-02,,x\n", "application,assessor,a,b\n")
        #expect(long.count == 1 && long[0].hasPrefix("applications:4:22: Cells in the row: 5, in the heading: 3."))
        #expect(try faults(good + "V-3,1.00,2025-06-02,,\n", "application,assessor,a,b,\nV-1,A,1,da,,\n").isEmpty)
    }

    @Test("A criterion nobody knows is named with the one that was meant")
    func criterion() throws {
        let said = try faults(good, "application,assessor,a,bb\nV-1,A,1,da\n")
        #expect(said.count == 1)
        #expect(said[0].hasPrefix("scores:1:24: bb: The rulebook has no criterion with this id."))
    }

    @Test("What is no table at all is one sentence, and scores are not blamed for it")
    func nonsense() throws {
        let sheets = "application,assessor,a,b\nV-1,A,1,da\nV-1,B,1,da\n"
        let zeros = [UInt8](repeating: 0, count: 3_000_000)
        let line = [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000)
        #expect(
            try faults(zeros, Array(sheets.utf8)) == [
                "applications:1: This is not text (the file holds a zero byte). Export the table again as \"CSV UTF-8\"."
            ])
        #expect(
            try faults(line, Array(sheets.utf8)) == [
                "applications:1: The row is longer than 1,048,576 bytes. Is a closing quote missing?"
            ])
        #expect(try faults(Array(good.utf8), line).count == 1)
        #expect(try faults(Array(good.utf8), zeros).count == 1)
        #expect(try faults("application,requested_eur\nV-1,100.00\n", sheets).count == 1)
    }

    @Test("Of a table of wrong rows a thousand faults are kept and all are counted, and nonsense is given up")
    func bounded() throws {
        let rows = (0..<5_000).map { "V-\($0),abc,2025-06-01T10:00\n" }.joined()
        do {
            _ = try evaluate(
                Array(("application,requested_eur,posted_at\n" + rows).utf8), Array("application,assessor,a,b\n".utf8))
            Issue.record("a ranking of nothing")
        } catch let failure as Evaluation.Failure {
            guard case .findings(let list) = failure else { throw failure }
            #expect(list.findings.count == 1_000)
            #expect(list.errors == 5_000)
        }
        let nonsense = try faults(good, "application,assessor,a,b\n" + String(repeating: "x,y,z,\n", count: 50_000))
        #expect(nonsense.count == 1_000)
        #expect(nonsense[0].hasPrefix("scores:2:1: application: "))
    }
}
