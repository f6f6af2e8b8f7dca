/// One application beside a neighbour with the same total: every key of the chain that was looked at, in order, until the one that
/// decided between the two.
public struct TieComparison: Sendable, Equatable {
    /// What one key said.
    public enum Verdict: Sendable, Equatable {
        case equal
        /// This key put the application before the neighbour, or behind it.
        case ahead, behind
        /// Somebody among those that were being ordered has no value under the key, so it ordered nobody.
        case unanswered
    }

    public struct Step: Sendable, Equatable {
        /// The number of the key in the chain of the plan.
        public var key: Int
        public var mine: KeyValue?
        public var theirs: KeyValue?
        public var verdict: Verdict
    }

    /// The neighbour, by its number among the candidates.
    public var other: Int32
    /// Empty where the two share a place, or wait, without any key having been looked at.
    public var steps: [Step]
}

extension Ranking {
    /// A row against those right before and right behind it that have the same total.
    func tieComparisons(ofRow number: Int) -> [TieComparison] {
        [number - 1, number + 1].filter { isTied(number, $0) }.map { comparison(number, with: $0) }
    }

    private func comparison(_ number: Int, with other: Int) -> TieComparison {
        let (one, two) = (Int(rows[number].application), Int(rows[other].application))
        var count = keysLookedAt(number)
        var deciding: Int?
        if case .key(let key) = rows[max(number, other)].boundary {
            deciding = Int(key)
            count = Int(key) + 1
        }
        let keys = plan.keys.value ?? []
        let steps = keys.indices.prefix(count).map { key in
            let (mine, theirs) = (value(of: keys[key], one), value(of: keys[key], two))
            let verdict: TieComparison.Verdict
            if key == deciding {
                verdict = number < other ? .ahead : .behind
            } else {
                verdict = mine != nil && mine == theirs ? .equal : isDecision(key: key) ? .equal : .unanswered
            }
            return TieComparison.Step(key: key, mine: mine, theirs: theirs, verdict: verdict)
        }
        return TieComparison(other: rows[other].application, steps: steps)
    }

    /// How many keys were looked at for those that stand with this row undivided: the whole chain up to a vote where it orders
    /// everybody or could not help at the line; where the group fitted as soon as it had been split off, only the keys before.
    private func keysLookedAt(_ number: Int) -> Int {
        let keys = plan.keys.value ?? []
        let whole = keys.firstIndex { if case .vote = $0 { true } else { false } } ?? keys.count
        if plan.scope.value == .everywhere || plan.policy.value == .byGoal { return whole }
        switch rows[number].amount {
        case .tied, .shared, .shareTooLittle: return whole
        case .afterTie: return 0
        default: break
        }
        var looked = 0
        for step in [-1, 1] {
            var edge = number
            while isTied(edge, edge + step) {
                if case .key(let key) = rows[max(edge, edge + step)].boundary {
                    looked = max(looked, Int(key) + 1)
                    break
                }
                edge += step
            }
        }
        return min(looked, whole)
    }

    /// Whether both were walked on one list and have the same total.
    private func isTied(_ number: Int, _ other: Int) -> Bool {
        guard rows.indices.contains(number), rows.indices.contains(other) else { return false }
        let (one, two) = (rows[number], rows[other])
        return one.list == two.list && isInOrder(number) && isInOrder(other)
            && total(of: Int(one.application)) == total(of: Int(two.application))
    }
}
