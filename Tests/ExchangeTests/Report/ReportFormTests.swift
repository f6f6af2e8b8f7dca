import Domain
import Foundation
import Testing
import Wording

@testable import Exchange

/// The annual report of Zasavje in the three forms of the command.
struct ReportFormTests {
    /// - Parameter year: 2018 is a year of the body whose chair is known.
    private func report(_ year: Int = 2023, to viewer: Viewer? = nil) throws -> AnnualReport {
        let office = try SampleOffice("zasavje").told()
        let today = try #require(Day(iso: "2024-03-14"))
        return AnnualReport(office.seen(by: viewer ?? office.viewer("arhiv", on: today)), year: year, today: today)
    }

    @Test func markdownShowsPrintedBesideComputed() throws {
        let language = Language.slovenian
        let text = ReportMarkdown.text(language.annual(try report(), of: "LAS Zasavje"))
        for line in [
            "| JP1 | 72.208,39 | 90.200,65 | 43.144,00 | 205.553,04 | 0,00 | 205.553,04 | 211.195,35 | 5.642,31 |",
            "| JP5 | 17 | 2 | 607.507,88 | 607.507,88 | 0,00 | 554.681,46 |",
            "| Skupaj | 37 | 39 | 1.572.436,22 | 1.567.709,94 |",
            "| investicije | – | 21 | brez cilja | 31. 12. 2023 |",
            "| JP1 | 1. javni poziv LAS Zasavje | 1. 12. 2016 | Zneski v poročilu: po odločbi o sofinanciranju. |",
            "| Skupaj | vodenje LAS |  |  | 2 | 17.602,36 | – |",
            "| Skupaj | sofinanciranje občin |  |  | 33 | 41.939,97 | – |", "| Skupaj |  |  |  | 35 | 59.542,33 | – |",
            "Izvedenih operacij: 37 od 40.",
            "Operacije z odstopom: 102.826,17 €, vštete v odobreno in ne v zadnji stolpec.",
            "Natisnjenih je 39 operacij, vpisanih 40, brez odstopov 37.",
        ] {
            #expect(text.contains(line + "\n"), "\(line)")
        }
        #expect(text.contains("Izplačano presega odobreno za 9.849,31 €."))
        #expect(text.contains(" 50.000,00 | – |  | izvedena, zahtevek oddan | "))
        let before = ReportMarkdown.text(language.annual(try report(2018), of: "LAS Zasavje"))
        #expect(
            before.contains(
                "| nadzorni odbor | Gimnazija in ekonomska šola Trbovlje | predsednik | 13. 11. 2015 | 11. 12. 2018 |"))
    }

    @Test func whatIsLeftOutIsEmptyAndNoZero() throws {
        let report = try report(to: .anybody)
        let text = ReportMarkdown.text(Language.slovenian.annual(report, of: "LAS Zasavje"))
        #expect(text.contains("| JP1 | – | – | – | – | – | – |\n"), "\(text)")
        #expect(text.contains("| Skupaj | – | – | – | – | – | – |\n"))
        #expect(text.contains("JP1 (1. javni poziv LAS Zasavje), JP2 (2. javni poziv LAS Zasavje)"))
        let lines = ReportCSV.text(report, .slovenian).split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("call,,JP1,1. javni poziv LAS Zasavje,,,,,,,,,,,,,,,,,2016-12-01,") })
        #expect(lines.contains { $0.hasPrefix("total,") && $0.dropFirst(5).allSatisfy { $0 == "," } })
        let tree = try tree(report)
        #expect(tree["total"] == nil)
        let calls = try #require(tree["calls"] as? [[String: Any]])
        #expect(calls.count == 5 && calls.allSatisfy { $0["sums"] == nil })
        let left = try #require(tree["left_out"] as? [[String: Any]])
        #expect(left.first?["title"] as? String == "1. javni poziv LAS Zasavje")
    }

    @Test func csvHasOneRowForEverything() throws {
        let lines = ReportCSV.text(try report(), .slovenian).split(separator: "\n")
        #expect(lines.first.map(String.init) == ReportCSV.columns.joined(separator: ","))
        #expect(lines.count { $0.hasPrefix("operation,") } == 40)
        #expect(
            lines.contains {
                $0.hasPrefix(
                    "total,,,,,,,40,,3,1675262.39,1675262.39,0.00,1572436.22,1428385.61,49999.99,1484027.91,5642.31,")
            })
        #expect(
            lines.contains {
                $0.hasPrefix("operation,JP1,JP1-2,") && $0.contains("Steklarna Hrastnik – invalidsko podjetje d.d.")
            })
        // What the columns say of some of the rows, the empty ones left out.
        func row(_ prefix: String) throws -> [String: String] {
            let line = try #require(lines.first { $0.hasPrefix(prefix) }, "\(prefix)")
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == ReportCSV.columns.count, "\(line)")
            return Dictionary(uniqueKeysWithValues: zip(ReportCSV.columns, cells)).filter { !$0.value.isEmpty }
        }
        #expect(
            try row("phase,JP1,JP1-1,") == [
                "kind": "phase", "call": "JP1", "id": "JP1-1", "phase": "1", "paid_eur": "20974.37",
                "claimed_eur": "0.00",
            ])
        #expect(try row("cooperation,,S1")["number"] == "11")
        #expect(try row("session,,uo-k13")["state"] == "cancelled")
        #expect(try row("session,,uo-16")["state"] == nil)
        #expect(try row("running-costs,,upravljanje-1")["on"] == "2023-04-24")
        #expect(try row("running-costs-sum,,,vodenje LAS,")["claimed_eur"] == "17602.36")
        let count = try row("session-count,,,,uo,,regular,")
        #expect(count["number"] == "4" && count["number_printed"] == "4" && count["state"] == nil)
        #expect(try row("plan-sum,")["approved_printed_eur"] == "1073779.32")
        let stated = try row("indicator,,completed,")
        #expect(stated["achieved"] == "39" && stated["number"] == "37" && stated["state"] == "contradicted")
        #expect(try row("term,,,2018–2024,no,")["number"] == "3")
        #expect(try row("seat,,,Chipolo,no,")["act"] == "member")
        #expect(try row("total,")["completed"] == "37")
        #expect(lines.count { $0.contains(",completed-claim-filed,") } == 1)
    }

    private func tree(_ report: AnnualReport) throws -> [String: Any] {
        let text = ReportJSON.text(report, .english)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func jsonKeepsCentsAndLeavesOutWhatNobodyKnows() throws {
        let tree = try tree(try report())
        let funds = try #require(tree["by_fund"] as? [String: Any])
        #expect(funds["approved_printed_cents"] as? Int == 156_770_994)
        #expect(funds["difference_without_withdrawn_cents"] as? Int == -472_628)
        let one = try #require((funds["funds"] as? [[String: Any]])?.first)
        #expect(one["fund"] as? String == "EKSRP" && one["operations"] == nil && one["approved_cents"] == nil)
        let indicators = try #require(tree["indicators"] as? [[String: Any]])
        #expect(indicators.last?["target"] == nil)
        let calls = try #require(tree["calls"] as? [[String: Any]])
        #expect((calls.first?["sums"] as? [String: Any])?["paid_difference_cents"] as? Int == 564_231)
        #expect((tree["total"] as? [String: Any])?["completed"] as? Int == 37)
        #expect(indicators.map { $0["contradicted"] as? Bool } == [nil, true, nil, nil, nil, nil])
        let bodies = try #require(tree["bodies"] as? [[String: Any]])
        let seats = try #require(bodies.first { $0["id"] as? String == "no" }?["seats"] as? [[String: Any]])
        #expect(seats.map { $0["function"] as? String } == ["member", "member", "member"])
        let counts = try #require(tree["session_counts"] as? [[String: Any]])
        #expect(counts.map { $0["printed"] as? Int } == counts.map { $0["held"] as? Int })
        let group = try #require(tree["group"] as? [String: Any])
        let sums = try #require(group["plan_sums"] as? [[String: Any]])
        #expect(sums.map { $0["printed_cents"] as? Int } == [107_377_932])
        let sessions = try #require(tree["sessions"] as? [[String: Any]])
        #expect(sessions.compactMap { $0["cancelled_because"] as? String } == ["brezpredmetna"])
    }

    @Test func whatPeopleWriteIsNoMarkup() {
        let table = ReportTable([.init("a|b")], [["=2+3"], ["*x*"]])
        #expect(ReportMarkdown.text([.table(table)]) == "| a\\|b |\n| --- |\n| =2+3 |\n| \\*x\\* |\n")
    }
}
