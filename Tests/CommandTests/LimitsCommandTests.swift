import Foundation
import Testing

/// Every time limit of a call in one table, before anything has happened.
@Suite("tockovnik limits")
struct LimitsCommandTests {
    private static let calls = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "data/calls").path

    private static func call(_ name: String) -> String { "\(calls)/\(name).yaml" }

    /// `limit reading ends` of every row; `-` where there is no date.
    private func rows(_ arguments: String...) throws -> [String] {
        let answer = try Shell.tockovnik(["limits", "--format", "csv", "--lang", "en"] + arguments)
        #expect(answer.status == 0 && answer.errors.isEmpty)
        return answer.lines.dropFirst().filter { !$0.isEmpty }.map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return [cells[1], cells[3], cells[9].isEmpty ? "-" : cells[9]].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    @Test("POB with the days somebody names: every limit has its date, both readings of a doubt theirs")
    func pohorje() throws {
        let named = [
            "request=2025-07-24", "receipt=2025-07-24", "decision=2025-09-12", "service=2025-09-17",
            "filing=2025-09-25",
            "contract=2026-03-10", "advance-payment=2026-04-15", "last-claim=2029-08-31", "last-payment=2028-02-29",
        ].flatMap { ["--on", $0] }
        let answer = try Shell.tockovnik(
            ["limits", Self.call("las-pob-esrr-1-2025"), "--format", "csv"] + named)
        let found = Set(
            answer.lines.dropFirst().map { line in
                let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                return cells.count < 10 ? "" : "\(cells[1]) \(cells[3]) \(cells[9])"
            })
        for expected in [
            "questions 1 2025-06-20", "questions 2 2025-06-19", "opening  2025-07-16", "supplement 1 2025-08-01",
            "supplement 2 2025-08-05", "report 1 2025-09-02", "decision  2025-09-12", "notice  2025-09-17",
            "appeal  2025-09-25", "appeal-decision  2025-10-10", "second-appeal  ", "inspection  2025-09-25",
            "withdrawal  2026-04-09", "advance-claim  2026-10-12", "project-end  2029-03-10", "durability  2034-08-31",
            "durability-sme  2032-08-31", "documents  2033-02-28",
        ] { #expect(found.contains(expected), "\(expected)") }
    }

    @Test("Without named days a step that has a last day is counted from it, and the table says so")
    func lastDays() throws {
        let answer = try Shell.tockovnik("limits", Self.call("las-pob-esrr-1-2025"))
        // Close on 4. 7.; opening by 16. 7.; eight working days later, the request by 28. 7. 2025.
        #expect(answer.lines.contains("28.  7. 2025  supplement-request: poziv na dopolnitev"))
        #expect(answer.output.contains("najpozneje\n                16. 7. 2025 (opening) [§6.1]"))
        #expect(answer.lines.contains("–             appeal: pritožba zoper sklep"))
        #expect(answer.output.contains("poziv roka ne pove (vprašanje second-appeal)"))
        #expect(
            answer.errors.hasPrefix(
                "Brez datuma (–) so, dokler ne poveste dneva: --on request=DAN, --on receipt=DAN, --on service=DAN"))
        #expect(answer.lines.allSatisfy { $0.count <= 80 })
    }

    @Test("All calls at hand in one go, windows of a call one by one")
    func allCalls() throws {
        let names = ["las-drava-esrr-3-2017", "las-loskega-pogorja-6-2019", "las-pob-esrr-1-2025"]
        let answer = try Shell.tockovnik(["limits", "--format", "json"] + names.map(Self.call))
        #expect(answer.status == 0)
        let tables = try answer.lines.filter { !$0.isEmpty }.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(tables.compactMap { $0["call"] as? String } == names)
        let limits = tables.map { Set(($0["limits"] as? [[String: Any]] ?? []).compactMap { $0["limit"] as? String }) }
        #expect(limits.map(\.count) == [9, 11, 19])
        let rows = try rows(Self.call("las-loskega-pogorja-6-2019"))
        #expect(rows.contains("opening 2019-12-30") && rows.contains("notice 2020-02-14"))
        #expect(rows.contains("operation-end 1 2022-03-31") && rows.contains("operation-end 2 2021-03-31"))
    }

    @Test("A doubt that is settled with --set keeps one date that holds")
    func settled() throws {
        let answer = try Shell.tockovnik(
            "limits", Self.call("las-pob-esrr-1-2025"), "--set", "supplement-limit=2", "--on", "receipt=2025-07-24",
            "--lang", "en")
        #expect(answer.output.contains("reading 2, holds") && answer.output.contains("reading 1, does not hold"))
    }

    @Test("Wrong usage names what is possible; nothing is printed before all files are read")
    func wrong() throws {
        let file = Self.call("las-pob-esrr-1-2025")
        for (arguments, sentence) in [
            (["--on", "opening"], "--on opening: oblika je --on DOGODEK=DAN"),
            (["--on", "lunch=2025-07-04"], "»lunch« pri --on ni mogoče. Mogoče je: publication, opens, close"),
            (["--on", "close=2025-07-04", "--on", "close=2025-07-05"], "--on close je navedeno dvakrat."),
            (["--on", "close=35. 7. 2025"], "--on close: "), (["--format", "pdf"], "»pdf« pri --format ni mogoče."),
        ] {
            let answer = try Shell.tockovnik(["limits", file] + arguments)
            #expect(answer.status == 64 && answer.output.isEmpty)
            #expect(answer.errors.hasPrefix(sentence), "\(answer.errors)")
        }
        let missing = try Shell.tockovnik("limits", file, "/nonexistent.yaml")
        #expect(missing.status == 66 && missing.output.isEmpty && missing.errors.hasPrefix("/nonexistent.yaml: "))
        #expect(try Shell.tockovnik("limits").status == 64)
    }
}
