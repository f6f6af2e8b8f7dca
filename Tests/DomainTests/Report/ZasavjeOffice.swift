import Foundation
import Testing

@testable import Domain

/// The sample office of five past calls, founded from its text: every act goes through `refusal` first.
enum ZasavjeOffice {
    static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("data/samples/zasavje/acts.jsonl")

    static func founded() throws -> Office {
        var office = Office()
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let node = try Node(json: Array(line.utf8))
            let moment = try #require(node["at"]?.text.flatMap(Moment.init))
            let person = try #require(node["by"]?.text)
            let act = try Act(node, besides: ["at", "by"])
            if let refusal = office.refusal(of: act, by: person, at: moment) {
                Issue.record("\(refusal) in \(line)")
                throw refusal
            }
            office.apply(Entry(number: office.entries + 1, moment: moment, person: person, act: act))
        }
        return office
    }

    /// The report on 2023 as the clerk sees it.
    static func report(_ year: Int? = 2023) throws -> AnnualReport {
        let office = try founded()
        let today = try onDay("2024-03-14")
        return AnnualReport(office.seen(by: office.viewer("arhiv", on: today)), year: year, today: today)
    }
}

extension Money {
    /// `1.567.709,94` as the report prints it.
    init(printed text: String) throws {
        let exact = text.filter { $0 != "." }.map { $0 == "," ? "." : $0 }
        let size = String(exact.filter { $0 != "-" })
        let money = try #require(Money(exact: size))
        self = exact.first == "-" ? .zero - money : money
    }
}
