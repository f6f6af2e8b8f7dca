import Domain
import Testing

import Wording

@testable import Exchange

@Suite struct RankingCaseTests {
    @Test func thereAreEnoughCases() { #expect(RankingCase.all.count >= 40) }

    @Test(arguments: RankingCase.all)
    func everyCaseComesOutAsWritten(one: RankingCase) throws {
        let evaluation = try one.evaluate()
        let csv = String(decoding: evaluation.csv(in: .slovenian), as: UTF8.self)
        let rows = csv.split(separator: "\n").map { row in
            row.split(separator: ",", maxSplits: 6, omittingEmptySubsequences: false).prefix(5).joined(separator: ",")
        }
        #expect(rows.joined(separator: "\n") == one.result)
        #expect((evaluation.isDecided ? 0 : 1) == one.status)
    }

    /// What the program adds up in blocks of whole numbers, the explanation adds up in fractions, step by step.
    @Test(arguments: RankingCase.all)
    func everyTotalIsExplained(one: RankingCase) throws {
        let evaluation = try one.evaluate()
        for row in evaluation.ranking.rows {
            let application = Int(row.application)
            let explanation = try #require(evaluation.ranking.explanation(of: application, evaluation.tables))
            guard let total = evaluation.ranking.total(of: application) else { continue }
            let sheets = try explanation.sheets.map { try #require($0.total) }
            let sum = sheets.reduce(Fraction?.some(.zero)) { $0?.adding($1) }
            let isSum = explanation.aggregation == .sum
            #expect(sum?.divided(by: Fraction(isSum ? 1 : Int64(sheets.count))) == total)
        }
    }

    @Test(arguments: RankingCase.all, Language.allCases)
    func everyRowHasAReason(one: RankingCase, language: Language) throws {
        let evaluation = try one.evaluate()
        for number in evaluation.ranking.rows.indices {
            let reason = language.reason(evaluation.ranking, row: number)
            #expect(reason.hasSuffix(".") && reason.count > 8)
        }
    }
}
