@testable import Domain

/// A small call to rank on: one fund, one pot, one criteria set. Tests change what they are about.
struct RankingField {
    var rulebook: Rulebook
    var candidates: [Candidate] = []
    /// By application: sheets, each with points per leaf, nil where one is missing.
    var sheets: [[[Fraction?]]] = []

    /// Leaves `1` (0 to 100) and `7` (0 to 20), one assessor, no threshold, 100.000,00 € and `stop`.
    static func plain(
        budget: String = "100000.00", policy: LinePolicy = .stop, ties: [TieKey] = [],
        scope: RankingRule.Scope = .fundingLine,
        criteria: [Criterion]? = nil, assessors: Int = 1, aggregate: Assessors.Aggregation = .mean,
        threshold: [Threshold] = []
    ) -> RankingField {
        let set = CriteriaSet(
            assessors: Assessors(number: .value(.exactly(assessors)), aggregate: .value(aggregate)),
            threshold: .value(threshold),
            criteria: criteria ?? [.range("1", to: 100), .range("7", to: 20)])
        let money = Money(exact: budget) ?? .zero
        return RankingField(
            rulebook: Rulebook(
                identity: CallIdentity(
                    id: "test", title: Text(sl: "Poziv", en: "Call"), short: "test", group: "LAS", source: "test"),
                funds: [Fund(id: "F", budget: money, rate: .value(.one))],
                submission: Submission(
                    windows: [
                        SubmissionWindow(
                            opens: .value(Stamp(day: Day(number: 20_000))),
                            closes: .value(Stamp(day: Day(number: 20_030))))
                    ], counts: .value(.posted), channels: [.registeredPost], unknownHour: .value(.last),
                    late: .value(.dismiss), early: .value(.dismiss), markingLabel: "Ne odpiraj",
                    wrongMarking: .value(.dismiss)),
                opening: OpeningRule(),
                scoring: .value([set]),
                ranking: RankingRule(ties: .value(ties), scope: .value(scope), ifTied: .value("board")),
                allocation: Allocation(
                    pots: [Domain.Pot(id: "P", fund: "F", budget: money)], atTheLine: .value(policy))))
    }

    /// An application of the fund that came `minute` minutes after noon of the tenth day, with the points of one sheet.
    mutating func add(
        _ id: String, _ points: [Fraction?], asks: String = "10000.00", minute: Int? = 0, measure: String? = nil,
        type: String? = nil
    ) {
        candidates.append(
            Candidate(
                id: id, traits: Traits(fund: "F", measure: measure, projectType: type),
                arrival: Stamp(day: Day(number: 20_010), second: minute.map { 43_200 + $0 * 60 }),
                requested: Money(exact: asks) ?? .zero))
        sheets.append([points])
    }

    func gathered() -> (Candidates, [ScoreTable]) {
        let candidates = Candidates(RankingPlan(rulebook), candidates)
        let sets = rulebook.scoring.value ?? []
        var tables = sets.map { ScoreTable(columns: ScoringPlan.columns(of: $0)) }
        for (application, sheets) in sheets.enumerated() {
            for (assessor, points) in sheets.enumerated() {
                let row = points.map { $0.flatMap(ScoreGrain.count) ?? ScoreTable.missing }
                tables[candidates[kindOf: application].set ?? 0].append(
                    application: Int32(application), assessor: Int32(assessor), row: row)
            }
        }
        return (candidates, tables)
    }

    func ranked() -> Ranking {
        let (candidates, tables) = gathered()
        return Ranking(candidates, ScoreTotals(candidates, tables), tables)
    }
}

extension Ranking {
    /// `1 V-1 selected 10000.00`: what a row says, for comparison in tests.
    var lines: [String] {
        rows.map { row in
            let place = row.place > 0 ? "\(row.place)" : "-"
            let grant = row.grant >= 0 ? " " + Money(cents: row.grant).exact : ""
            return "\(place) \(candidates.ids[Int(row.application)]) \(row.status.word)\(grant)"
        }
    }
}

extension Criterion {
    static func range(_ id: String, from: Int64 = 0, to: Int64) -> Criterion {
        Criterion(
            id: id, text: Text(sl: id, en: id),
            kind: .range(from: Fraction(from), to: Fraction(to), step: .one))
    }

    static func parts(_ id: String, _ parts: [Criterion], _ combination: Combination = .sum) -> Criterion {
        Criterion(id: id, text: Text(sl: id, en: id), kind: .parts(.value(combination), parts))
    }

    func with(most: Int64? = nil, floor: Int64? = nil, weight: String? = nil) -> Criterion {
        var copy = self
        copy.most = most.map { Fraction($0) }
        copy.floor = floor.map { Fraction($0) }
        copy.weight = weight.flatMap { Fraction(decimal: $0) }
        return copy
    }
}
