import Testing

@testable import Domain

/// Nothing that can be read stops the program: figures at the end of what fits, and rulebooks that are nonsense.
@Suite struct RankingTroubleTests {
    private static let figures: [Int64] = [0, 1, -1, 10_000, -10_000, 1 << 31, -(1 << 31), 1 << 53, .max, -.max]

    @Test func figuresAtTheEndOfWhatFitsGiveARankingAllTheSame() {
        for seed in 0..<400 {
            var dice = Dice(seed: seed)
            var field = RankingField.random(&dice)
            func fraction() -> Fraction {
                Fraction(Int128(dice.one(of: Self.figures)), over: Int128(dice.one(of: Self.figures))) ?? .zero
            }
            field.rulebook.scoring = field.rulebook.scoring.map { sets in
                sets.map { set in
                    var set = set
                    for index in set.criteria.indices where dice.chance(1, in: 2) {
                        set.criteria[index].most = dice.chance(1, in: 2) ? fraction() : nil
                        set.criteria[index].floor = dice.chance(1, in: 2) ? fraction() : nil
                        set.criteria[index].weight = dice.chance(1, in: 2) ? fraction() : nil
                    }
                    if dice.chance(1, in: 2) { set.threshold = .value([Threshold(value: .value(.share(fraction())))]) }
                    if dice.chance(1, in: 4) { set.threshold = .value([Threshold(value: .value(.points(fraction())))]) }
                    if dice.chance(1, in: 4) { set.assessors.number = .value(.atLeast(dice.one(of: [-1, 0, 1]))) }
                    return set
                }
            }
            for index in field.candidates.indices {
                if dice.chance(1, in: 2) { field.candidates[index].requested = dice.one(of: [.zero, .largest]) }
                if dice.chance(1, in: 2) { field.candidates[index].eligibleCosts = dice.one(of: [.zero, .largest]) }
            }
            for index in field.rulebook.allocation.quotas.indices {
                field.rulebook.allocation.quotas[index].most = fraction()
            }
            for index in field.rulebook.allocation.award.indices {
                field.rulebook.allocation.award[index].share = fraction()
            }
            let (candidates, tables) = field.withWildPoints(&dice, Self.figures)
            let ranking = Ranking(candidates, ScoreTotals(candidates, tables), tables)
            #expect(ranking.rows.count == field.candidates.count, "seed \(seed)")
            for application in field.candidates.indices {
                #expect(ranking.explanation(of: application, tables) != nil, "seed \(seed)")
            }
        }
    }

    @Test func noBentRulebookIsTooMuch() throws {
        let sound = try SmallCall.node()
        var read = 0
        for seed in 0..<3_000 {
            var dice = Dice(seed: seed)
            var node = sound
            for _ in 0..<Int.random(in: 1...4, using: &dice) { node = node.bent(&dice) }
            let settlements: [DoubtID: Settlement] = [
                "threshold": .value(.scalar(dice.one(of: ["6", "60 %", "-1", "x"]))),
                "early": .value(.scalar("dismiss")),
                "supplement-limit": .option(dice.one(of: [1, 2, 0, -5, .max])),
            ]
            let (rulebook, findings) = Rulebook.read(node, settling: settlements)
            #expect(rulebook != nil || findings.contains { $0.severity == .error }, "seed \(seed)")
            guard let rulebook else { continue }
            read += 1
            let ranking = rank(under: rulebook, &dice)
            #expect(ranking.rows.count == 4, "seed \(seed)")
        }
        // Otherwise nothing but the grammar would be tried.
        #expect(read > 100)
    }

    private func rank(under rulebook: Rulebook, _ dice: inout Dice) -> Ranking {
        let people: [FactValue] = [.number(.max), .number(-1), .number(2), .choice("x")]
        let applications = (1...4).map { number in
            Candidate(
                id: "V-\(number)",
                traits: Traits(
                    fund: rulebook.funds.first?.id, projectType: "investment", facts: ["partners": dice.one(of: people)]
                ),
                arrival: Stamp(day: Day(number: dice.one(of: [20_250, 20_270, .max, .min]))),
                requested: Money(cents: dice.one(of: [0, 2_500_000, 5_000_000])))
        }
        let candidates = Candidates(RankingPlan(rulebook), applications)
        let tables = (rulebook.scoring.value ?? []).map { set in
            var table = ScoreTable(columns: ScoringPlan.columns(of: set), width: dice.one(of: [.narrow, .wide]))
            for application in 0..<4 {
                for assessor in 0..<2 {
                    let row = table.columns.map { _ in dice.one(of: Self.figures + [ScoreTable.missing]) }
                    table.append(application: Int32(application), assessor: Int32(assessor), row: row)
                }
            }
            return table
        }
        return Ranking(candidates, ScoreTotals(candidates, tables), tables)
    }
}

extension RankingField {
    /// The candidates, and sheets whose points no scale allows.
    fileprivate func withWildPoints(_ dice: inout Dice, _ figures: [Int64]) -> (Candidates, [ScoreTable]) {
        let candidates = Candidates(RankingPlan(rulebook), candidates)
        let tables = (rulebook.scoring.value ?? []).map { set in
            var table = ScoreTable(columns: ScoringPlan.columns(of: set), width: dice.one(of: [.narrow, .wide]))
            for (application, sheets) in sheets.enumerated() {
                for assessor in sheets.indices {
                    let row = table.columns.map { _ in
                        dice.chance(1, in: 10) ? ScoreTable.missing : dice.one(of: figures)
                    }
                    table.append(application: Int32(application), assessor: Int32(assessor), row: row)
                }
            }
            return table
        }
        return (candidates, tables)
    }
}

extension Node {
    private static let words = [
        "", "0", "-1", "1", "99999999", "1e9", "0.0001", "-0.00", "1000000000.00", "80 %", "101 %", "2025-07-04",
        "9999-12-31", "0..3", "3..0", "-5..5", "none", "only 1", "to ESRR", "everywhere", "by-goal", "share", "ESRR",
        "1",
        "partners", "8 days", "1000000 months", "ž", "\u{0}", "👩‍👩‍👧",
    ]

    /// The tree with one value somewhere replaced, left out, doubled or put elsewhere.
    fileprivate func bent(_ dice: inout Dice) -> Node {
        switch content {
        case .map(var pairs) where !pairs.isEmpty:
            let place = Int.random(in: pairs.indices, using: &dice)
            switch Int.random(in: 0..<16, using: &dice) {
            case 0: pairs.remove(at: place)
            case 1: pairs.append(pairs[place])
            case 2: pairs[place].key = dice.one(of: pairs).key
            case 3: return pairs[place].value
            default: pairs[place].value = pairs[place].value.bent(&dice)
            }
            return Node(.map(pairs))
        case .list(var items) where !items.isEmpty:
            let place = Int.random(in: items.indices, using: &dice)
            switch Int.random(in: 0..<8, using: &dice) {
            case 0: items.remove(at: place)
            case 1: items.append(items[place])
            default: items[place] = items[place].bent(&dice)
            }
            return Node(.list(items))
        default:
            return dice.chance(1, in: 12) ? .list([self]) : .scalar(dice.one(of: Node.words))
        }
    }
}
