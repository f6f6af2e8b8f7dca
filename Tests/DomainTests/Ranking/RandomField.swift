@testable import Domain

extension RankingField {
    /// A call of every shape there is: pots that leave money to each other, quotas, goals, every policy and key; small scales and
    /// few amounts, so that equal totals and lines to the cent are frequent.
    static func random(_ dice: inout Dice) -> RankingField {
        let pots = Int.random(in: 1...3, using: &dice)
        let policy = dice.one(of: LinePolicy.allCases)
        let keys: [TieKey] = [
            .pointsOf("7", .higher), .pointsOf("1", .lower), .arrival(.earlier), .arrival(.later), .requested(.lower),
            .ownShare(.higher), .lot(seed: .value("seja 12")), .vote("board"),
        ]
        var field = RankingField.plain(
            policy: policy, ties: (0..<Int.random(in: 0...3, using: &dice)).map { _ in dice.one(of: keys) },
            scope: dice.one(of: RankingRule.Scope.allCases), criteria: criteria(&dice),
            assessors: Int.random(in: 1...3, using: &dice), aggregate: dice.one(of: [.mean, .sum]),
            threshold: dice.chance(1, in: 3)
                ? [Threshold(value: .value(dice.one(of: [.points(3), .share(Fraction(2, over: 5) ?? .one)])))] : [])
        let unit: Int64 = dice.one(of: [10_000, 10_001, 33_333])
        field.rulebook.measures = (0..<pots).map { number in
            Measure(id: "M\(number)", text: Text(sl: "Ukrep", en: "Measure"))
        }
        field.rulebook.allocation.pots = (0..<pots).map { number in
            let budget = Money(cents: unit * Int64.random(in: 0...6, using: &dice))
            var pot = Domain.Pot(id: "P\(number)", fund: "F", measure: "M\(number)", budget: budget)
            if number + 1 < pots, dice.chance(1, in: 2) { pot.leftover = .to("P\(number + 1)") }
            return pot
        }
        if dice.chance(1, in: 3) {
            field.rulebook.funds[0].least = .value(Money(cents: dice.one(of: [1, 5_000, 10_000])))
        }
        if dice.chance(1, in: 3) {
            let share = dice.one(of: [Fraction(1, over: 2), Fraction(1, over: 3), Fraction(3, over: 4)]) ?? .one
            field.rulebook.allocation.quotas = [
                Quota(id: "Q", when: Conditions(classes: ["public"]), most: share)
            ]
        }
        if dice.chance(1, in: 5) {
            field.rulebook.allocation.award = [
                AwardBand(from: 6, share: .one), AwardBand(from: 2, share: Fraction(7, over: 10) ?? .one),
            ]
        }
        if policy == .byGoal { field.divideByGoals(&dice) }
        for number in 0..<Int.random(in: 0...14, using: &dice) { field.addRandom(number, unit, &dice) }
        return field
    }

    private static func criteria(_ dice: inout Dice) -> [Criterion] {
        var tree: [Criterion] = [.range("1", to: 4), .range("7", from: -1, to: 3)]
        if dice.chance(1, in: 3) {
            let rule: Criterion.Combination = dice.one(of: [.sum, .highest])
            tree.append(
                .parts("8", [.range("8.1", to: 2), .range("8.2", to: 3)], rule)
                    .with(most: 3, weight: dice.one(of: [nil, "0.5", "1.25"])))
        }
        return tree
    }

    private mutating func divideByGoals(_ dice: inout Dice) {
        let budget = rulebook.allocation.pots[0].budget.cents
        let first = budget / Int64.random(in: 1...4, using: &dice)
        rulebook.goals = ["G1", "G2"].map { Named(id: $0, text: Text(sl: $0, en: $0)) }
        rulebook.allocation.pots = [rulebook.allocation.pots[0]]
        rulebook.allocation.byGoal = GoalDivision(
            within: dice.one(of: [.stop, .offer, .skip, .fundInFull]),
            shares: .value([
                .init(goal: "G1", amount: Money(cents: first)), .init(goal: "G2", amount: Money(cents: budget - first)),
            ]))
    }

    private mutating func addRandom(_ number: Int, _ unit: Int64, _ dice: inout Dice) {
        let asks = unit * dice.one(of: [1, 1, 1, 2, 3]) / dice.one(of: [1, 1, 2])
        let pots = rulebook.allocation.pots.count
        var candidate = Candidate(
            id: "V-\(number + 1)",
            traits: Traits(
                fund: "F", measure: "M\(Int.random(in: 0..<pots, using: &dice))",
                applicantClass: dice.one(of: ["public", "private"])),
            goal: dice.one(of: ["G1", "G1", "G2"]),
            arrival: Stamp(
                day: Day(number: 20_000 + dice.one(of: [-1, 1, 2, 2, 2, 3])),
                second: dice.chance(1, in: 4) ? nil : dice.one(of: [43_200, 50_000])),
            requested: Money(cents: asks))
        if dice.chance(1, in: 2) { candidate.eligibleCosts = Money(cents: asks * dice.one(of: [1, 2])) }
        if dice.chance(1, in: 15) { candidate.isWithdrawn = true }
        if dice.chance(1, in: 15) { candidate.incomplete = ["A1"] }
        if dice.chance(1, in: 8) { candidate.offer = dice.one(of: [.accepted, .refused]) }
        candidates.append(candidate)
        let leaves = (rulebook.scoring.value ?? []).flatMap(\.leaves)
        let needed = (rulebook.scoring.value ?? []).first?.assessors.number.value?.least ?? 1
        sheets.append(
            (0..<needed).map { _ in
                leaves.map { leaf in
                    guard !dice.chance(1, in: 200), case .range(let from, let to, _) = leaf.kind else { return nil }
                    return Fraction(Int64.random(in: from.numerator...to.numerator, using: &dice))
                }
            })
    }
}
