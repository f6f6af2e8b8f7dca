import Testing

@testable import Domain
@testable import Wording

/// Sentences about several applications agree with their number.
struct RankingWordsTests {
    /// So many applications with equal points, each asking for 1.000,00 €; without points nobody has scored them.
    private func ranking(_ count: Int, points: Int64?, budget: Int64 = 10_000_000) throws -> Ranking {
        let leaf = Criterion(
            id: "1", text: Text(sl: "1", en: "1"), kind: .range(from: .zero, to: Fraction(100), step: .one))
        let set = CriteriaSet(
            assessors: Assessors(number: .value(.exactly(1)), aggregate: .value(.mean)), threshold: .value([]),
            criteria: [leaf])
        let money = Money(cents: budget)
        let rulebook = Rulebook(
            identity: CallIdentity(
                id: "test", title: Text(sl: "Poziv", en: "Call"), short: "test", group: "LAS", source: "test"),
            funds: [Fund(id: "F", budget: money, rate: .value(.one))],
            submission: Submission(
                windows: [
                    SubmissionWindow(
                        opens: .value(Stamp(day: Day(number: 20_000))), closes: .value(Stamp(day: Day(number: 20_030))))
                ], counts: .value(.posted), channels: [.registeredPost], unknownHour: .value(.last),
                late: .value(.dismiss), early: .value(.dismiss), markingLabel: "Ne odpiraj",
                wrongMarking: .value(.dismiss)),
            opening: OpeningRule(), scoring: .value([set]),
            ranking: RankingRule(ties: .value([]), scope: .value(.fundingLine), ifTied: .value("board")),
            allocation: Allocation(
                pots: [Domain.Pot(id: "P", fund: "F", budget: money)], atTheLine: .value(.stop)))
        let candidates = Candidates(
            RankingPlan(rulebook),
            (1...count).map {
                Candidate(
                    id: "V-\($0)", traits: Traits(fund: "F"), arrival: Stamp(day: Day(number: 20_010), second: 43_200),
                    requested: Money(cents: 100_000))
            })
        var table = ScoreTable(columns: ScoringPlan.columns(of: set))
        if let points {
            let grains = try #require(ScoreGrain.count(Fraction(points)))
            for application in 0..<count {
                table.append(application: Int32(application), assessor: 0, row: [grains])
            }
        }
        return Ranking(candidates, ScoreTotals(candidates, [table]), [table])
    }

    @Test func equalsShareTheirPlace() throws {
        let sl = Language.slovenian
        #expect(
            sl.reason(try ranking(2, points: 80), row: 0).contains(
                "V-2 jih ima enako, mesto si delita, ker sta obe nad črto"))
        #expect(
            sl.reason(try ranking(6, points: 80), row: 0).contains(
                "V-2 in še 4 vloge, mesto si delijo, ker so vse nad črto"))
    }

    @Test(arguments: [
        (1, "1 vloga še ni v celoti ocenjena (V-1)"), (2, "2 vlogi še nista v celoti ocenjeni (V-1 in V-2)"),
        (3, "3 vloge še niso v celoti ocenjene"), (5, "5 vlog še ni v celoti ocenjenih"),
    ])
    func theProvisionalListCountsWhoWaits(count: Int, words: String) throws {
        #expect(Language.slovenian.provisional(try ranking(count, points: nil))?.contains(words) == true)
    }

    @Test func twoTiedAtTheLineAreTwo() throws {
        let sl = Language.slovenian
        let two = try ranking(2, points: 80, budget: 150_000)
        #expect(sl.stops(of: two).contains { $0.contains("V-1 in V-2 imata enako oceno na črti in pravila ju ne") })
        let three = try ranking(3, points: 80, budget: 150_000)
        #expect(
            sl.stops(of: three).contains { $0.contains("V-1, V-2 in V-3 imajo enako oceno na črti in pravila jih") })
    }
}
