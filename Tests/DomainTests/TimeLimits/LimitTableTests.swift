import Testing

@testable import Domain

/// All limits of a call before anything has happened.
@Suite struct `The table of limits` {
    private func table(
        _ on: [LimitEvent: String] = [:], _ change: (inout Node) -> Void = { _ in }
    ) throws -> [String] {
        var node = try SmallCall.node()
        change(&node)
        let (rulebook, findings) = Rulebook.read(node)
        let known = try #require(rulebook, "\(findings.filter { $0.severity == .error })")
        return LimitTable(known, on: try on.mapValues { try onDay($0) }).rows.map { row in
            let window = row.window.map { " \($0)" } ?? ""
            let option = row.reading?.option.map { " \($0)" } ?? ""
            return "\(row.id)\(option)\(window) "
                + (row.end?.iso ?? row.waits.map { "waits for \($0.rawValue)" } ?? "silent")
        }
    }

    @Test func `names what a limit without a day waits for, each reading for itself`() throws {
        #expect(
            try table() == [
                "supplement 1 waits for request", "supplement 2 waits for receipt", "clarification waits for request",
                "appeal waits for service", "appeal-decision waits for filing",
            ])
        #expect(
            try table([.request: "2025-07-07", .receipt: "2025-07-08"]).prefix(3) == [
                "supplement 1 2025-07-15", "supplement 2 2025-07-18", "clarification 2025-07-15",
            ])
    }

    @Test func `gives a question of the committee no last day, for nobody has to ask one by a day`() throws {
        func rows(_ on: [LimitEvent: String] = [:]) throws -> [String] {
            try table(on) { tree in
                tree["time-limits", "supplement-request"] = try? Node(
                    json: Array(#"{"length":"10 days","after":"close","sl":"poziv","en":"request"}"#.utf8))
            }.filter { $0.hasPrefix("clar") || $0.hasPrefix("supplement 1") }
        }
        // The request at the latest on Monday, 14. 7.; eight days to answer it.
        #expect(try rows() == ["supplement 1 2025-07-22", "clarification waits for request"])
        #expect(try rows([.request: "2025-07-21"]) == ["supplement 1 2025-07-29", "clarification 2025-07-29"])
    }

    @Test func `goes on from the last day of a step, unless somebody names the day`() throws {
        // Served on 8. 7.; the appeal is filed by 16. 7.; fifteen days later is Thursday, 31. 7. 2025.
        #expect(
            try table([.service: "2025-07-08"]).suffix(2) == ["appeal 2025-07-16", "appeal-decision 2025-07-31"])
        #expect(
            try table([.service: "2025-07-08", .filing: "2025-07-10"]).suffix(2) == [
                "appeal 2025-07-16", "appeal-decision 2025-07-25",
            ])
    }

    @Test func `counts from the publication, for which the first day stands where it is not written down`() throws {
        func limit(_ published: String?) throws -> TimeLimit {
            var node = try SmallCall.node()
            node["published"] = published.map { Node.scalar($0) }
            let first = #"{"length":"15 days","after":"publication","roll":"none","sl":"prvi","en":"first"}"#
            node["time-limits", "first-day"] = try Node(json: Array(first.utf8))
            let rulebook = try #require(Rulebook.read(node).rulebook)
            let rule = try #require(rulebook.timeLimit("first-day")?.value)
            let row = try #require(LimitTable(rulebook).rows.first { $0.id == "first-day" })
            let start = try #require(row.start)
            #expect(start.origin == (published == nil ? .standIn(.opens) : .printed))
            return rulebook.limit(rule, from: .on(start.day))
        }
        let printed = try limit("2025-05-08")
        #expect(try printed.end().iso == "2025-05-23" && printed.standIn == nil)
        let opening = try limit(nil)
        #expect(try opening.end().iso == "2025-05-30" && opening.standIn == .opens)
    }

    @Test func `lets no condition stand at a limit the program itself looks for, nor one that names nothing`() throws {
        func errors(_ id: String, _ fund: String) throws -> [FindingCode] {
            var node = try SmallCall.node()
            let limit = #"{"length":"8 days","after":"contract","when":{"fund":"\#(fund)"},"sl":"rok","en":"limit"}"#
            node["time-limits", id] = try Node(json: Array(limit.utf8))
            return Rulebook.read(node).findings.filter { $0.severity == .error }.map(\.code)
        }
        #expect(try errors("odstop", "ESRR") == [])
        #expect(try errors("odstop", "EKSRP") == [.unknownReference])
        #expect(try errors("notice", "ESRR") == [.unknownKey])
    }

    @Test func `says silent where the call is, and counts in every window`() throws {
        let rows = try table { node in
            node["submission", "opens"] = nil
            node["submission", "closes"] = nil
            node["submission", "windows"] = try? Node(
                json: Array(
                    #"[{"id":"pomlad","opens":"2025-05-15","closes":"2025-07-04"},{"id":"jesen","opens":"2025-09-01","closes":"2025-10-03"}]"#
                        .utf8))
            node["time-limits", "opening"] = try? Node(
                json: Array(#"{"length":"8 working days","after":"close","sl":"odpiranje","en":"opening"}"#.utf8))
            node["time-limits", "report"] = try? Node(json: Array(#"{"unknown":"report","source":"§4"}"#.utf8))
        }
        #expect(rows.contains("opening pomlad 2025-07-16") && rows.contains("opening jesen 2025-10-15"))
        #expect(rows.contains("report silent"))
    }
}
