import Testing

@testable import Domain

/// What holds of every ranking, whatever the call. The random calls are the same on every run; a number that fails here can be
/// run alone.
@Suite struct RankingPropertyTests {
    static let seeds = 0..<400

    @Test func everyApplicationStandsInTheRankingOnce() {
        for seed in Self.seeds {
            let (field, ranking) = ranked(seed)
            #expect(
                ranking.rows.map { Int($0.application) }.sorted() == Array(field.candidates.indices), "seed \(seed)")
            for (number, row) in ranking.rows.enumerated() {
                #expect(ranking.row(of: Int(row.application))?.list == row.list, "seed \(seed), row \(number)")
            }
        }
    }

    @Test func placesCountRowsAndTotalsFall() {
        for seed in Self.seeds {
            let (_, ranking) = ranked(seed)
            for list in ranking.plan.lists.indices {
                let placed = ranking.rows.filter { $0.list == Int32(list) && $0.place > 0 }
                let totals = placed.compactMap { ranking.total(of: Int($0.application)) }
                #expect(totals.count == placed.count && totals == totals.sorted(by: >), "seed \(seed)")
                guard ranking.plan.policy.value != .byGoal else { continue }
                for (index, row) in placed.enumerated() {
                    let isShared = index > 0 && placed[index - 1].place == row.place
                    #expect(Int(row.place) == index + 1 || isShared, "seed \(seed)")
                }
            }
        }
    }

    @Test func noMoreIsGivenThanThereIs() {
        for seed in Self.seeds {
            let (field, ranking) = ranked(seed)
            var exceeded: Int64 = 0
            for row in ranking.rows where row.grant >= 0 {
                let ask = ranking.ask(of: Int(row.application))?.cents ?? -1
                #expect(row.grant <= ask, "seed \(seed)")
                #expect([.selected, .offered].contains(row.status), "seed \(seed)")
                if case .exceeded(let left) = row.amount { exceeded += row.grant - left }
            }
            for (list, outcome) in ranking.outcomes.enumerated() {
                let granted = ranking.rows.filter { $0.list == Int32(list) }.reduce(0) { $0 + max(0, $1.grant) }
                #expect(granted == outcome.granted, "seed \(seed)")
            }
            let given = ranking.outcomes.reduce(0) { $0 + $1.granted }
            let budget = field.rulebook.allocation.pots.reduce(0) { $0 + $1.budget.cents }
            #expect(given <= budget + exceeded, "seed \(seed)")
            if exceeded == 0 { #expect(ranking.outcomes.allSatisfy { $0.granted <= $0.budget }, "seed \(seed)") }
            let isInFull = [ranking.plan.policy.value, ranking.plan.byGoal?.within].contains(.fundInFull)
            #expect(exceeded == 0 || isInFull, "seed \(seed)")
        }
    }

    @Test func aQuotaIsNeverExceeded() {
        for seed in Self.seeds {
            let (field, ranking) = ranked(seed)
            guard let quota = field.rulebook.allocation.quotas.first else { continue }
            for (number, pot) in field.rulebook.allocation.pots.enumerated() {
                let held = ranking.rows.filter {
                    ranking.potNumber(of: $0) == number
                        && field.candidates[Int($0.application)].traits.applicantClass == "public"
                }.reduce(0) { $0 + max(0, $1.grant) }
                let most = Int128(pot.budget.cents) * Int128(quota.most.numerator)
                #expect(Int128(held) * Int128(quota.most.denominator) <= most, "seed \(seed)")
            }
        }
    }

    @Test func theOrderOfTheRowsInTheTablesDoesNotMatter() {
        for seed in Self.seeds {
            let (field, ranking) = ranked(seed)
            var dice = Dice(seed: -seed - 1)
            var other = field
            let order = Array(field.candidates.indices).shuffled(using: &dice)
            other.candidates = order.map { field.candidates[$0] }
            other.sheets = order.map { field.sheets[$0].shuffled(using: &dice) }
            #expect(other.ranked().lines == ranking.lines, "seed \(seed)")
        }
    }

    /// Not so the amount: whoever asks for more in a higher band of the award may come to the line.
    @Test func onePointMoreNeverCostsAPlace() {
        for seed in Self.seeds {
            let (field, ranking) = ranked(seed)
            var dice = Dice(seed: seed)
            for application in field.candidates.indices {
                guard let before = ranking.row(of: application), before.place > 0,
                    let better = field.withOnePointMore(application, &dice)
                else { continue }
                let after = better.ranked()
                guard let row = after.row(of: application), let total = after.total(of: application) else {
                    Issue.record("seed \(seed): \(application) has no total any more")
                    continue
                }
                // A tie nobody can order yet takes the place away, not the point.
                let others = field.candidates.indices.filter { $0 != application }
                let isTied = row.status == .undecided && others.contains { after.total(of: $0) == total }
                #expect(
                    row.place > 0 && row.place <= before.place || isTied, "seed \(seed), application \(application)")
            }
        }
    }

    private func ranked(_ seed: Int) -> (RankingField, Ranking) {
        var dice = Dice(seed: seed)
        let field = RankingField.random(&dice)
        return (field, field.ranked())
    }
}

extension RankingField {
    /// One point more on one sheet, where its scale goes so far.
    fileprivate func withOnePointMore(_ application: Int, _ dice: inout Dice) -> RankingField? {
        var copy = self
        let leaves = (rulebook.scoring.value ?? []).flatMap(\.leaves)
        let sheet = Int.random(in: sheets[application].indices, using: &dice)
        for (column, leaf) in leaves.enumerated() {
            guard case .range(_, let to, _) = leaf.kind, let given = copy.sheets[application][sheet][column], given < to
            else { continue }
            copy.sheets[application][sheet][column] = given.adding(.one)
            return copy
        }
        return nil
    }
}
