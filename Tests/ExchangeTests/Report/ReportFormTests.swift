import Domain
import Foundation
import Testing
import Wording

@testable import Exchange

/// The annual report of Zasavje in the three forms of the command.
struct ReportFormTests {
    private func report() throws -> AnnualReport {
        let office = try SampleOffice("zasavje").told()
        let today = try #require(Day(iso: "2024-03-14"))
        return AnnualReport(office.seen(by: office.viewer("arhiv", on: today)), year: 2023, today: today)
    }

    @Test func markdownShowsPrintedBesideComputed() throws {
        let language = Language.slovenian
        let text = ReportMarkdown.text(language.annual(try report(), of: "LAS Zasavje"))
        for line in [
            "| JP1 | 72.208,39 | 90.200,65 | 43.144,00 | 205.553,04 | 0,00 | 205.553,04 | 211.195,35 | 5.642,31 |",
            "| JP5 | 17 | 2 | 607.507,88 | 607.507,88 | 0,00 | 554.681,46 |",
            "| Skupaj | 37 | 39 | 1.572.436,22 | 1.567.709,94 |", "| investicije | – | 21 | brez cilja |",
            "Operacije z odstopom: 102.826,17 €, vštete v odobreno in ne v zadnji stolpec.",
            "Natisnjenih je 39 operacij, vpisanih 40, brez odstopov 37.",
        ] {
            #expect(text.contains(line + "\n"), "\(line)")
        }
        #expect(text.contains("Izplačano presega odobreno za 9.849,31 €."))
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
    }

    @Test func jsonKeepsCentsAndLeavesOutWhatNobodyKnows() throws {
        let text = ReportJSON.text(try report(), .english)
        let tree = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let funds = try #require(tree["by_fund"] as? [String: Any])
        #expect(funds["approved_printed_cents"] as? Int == 156_770_994)
        #expect(funds["difference_without_withdrawn_cents"] as? Int == -472_628)
        let one = try #require((funds["funds"] as? [[String: Any]])?.first)
        #expect(one["fund"] as? String == "EKSRP" && one["operations"] == nil && one["approved_cents"] == nil)
        let indicators = try #require(tree["indicators"] as? [[String: Any]])
        #expect(indicators.last?["target"] == nil)
        let calls = try #require(tree["calls"] as? [[String: Any]])
        #expect((calls.first?["sums"] as? [String: Any])?["paid_difference_cents"] as? Int == 564_231)
    }

    @Test func whatPeopleWriteIsNoMarkup() {
        let table = ReportTable([.init("a|b")], [["=2+3"], ["*x*"]])
        #expect(ReportMarkdown.text([.table(table)]) == "| a\\|b |\n| --- |\n| =2+3 |\n| \\*x\\* |\n")
    }
}
