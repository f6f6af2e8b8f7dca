extension Candidates {
    /// Who comes to scoring (timely, opened, complete, eligible, not withdrawn), and what keeps anybody from knowing.
    public var standing: (comesToScoring: [Bool], stops: [RankingStop]) {
        let none = ScoreTotals(self, [])
        var sieve = Sieve(self, none, [], plan)
        sieve.stand()
        return (sieve.isIn, sieve.stops)
    }

    /// Of each application the number of its criteria set; nil where none fits or the sets are in doubt.
    public func set(of application: Int) -> Int? { self[kindOf: application].set }

    /// What scoring an application of a kind asks for and nobody has settled: the tree, the number of sheets, how they are
    /// put together.
    public func openForTotal(ofKind kind: Int) -> [DoubtID] {
        guard let number = kinds[kind].plan else { return [] }
        let plan = plans[number]
        let assessors = plan.set.assessors
        return plan.open + [assessors.number.doubt, assessors.aggregate.doubt].compactMap(\.self)
    }

    /// The leaves on a sheet for applications of a kind, as columns of its score table: whether each is in its tree.
    public func columnsInTree(ofKind kind: Int) -> [Bool] {
        guard let number = kinds[kind].plan else { return [] }
        let set = plans[number].set
        let asked = Set(set.leaves(for: kinds[kind].traits).map(\.id))
        return ScoringPlan.columns(of: set).map(asked.contains)
    }

    /// A number that is the same for applications with the same tree.
    public func treeNumber(of application: Int) -> Int { Int(planOf[application]) }

    /// Computed leaves of the application's tree without points: the fact is not recorded (nil), or its value lies in no band.
    public func leavesWithoutPoints(of application: Int) -> [(criterion: String, fact: String, value: Int64?)] {
        guard planOf[application] >= 0 else { return [] }
        return plans[Int(planOf[application])].factLeaves.compactMap { leaf in
            guard let column = plan.rulebook.facts.firstIndex(where: { $0.id == leaf.fact }) else { return nil }
            let value = facts[column][application]
            if value == ScoreTable.missing { return (leaf.criterion, leaf.fact, nil) }
            return leaf.bands.contains { $0.holds(value) } ? nil : (leaf.criterion, leaf.fact, value)
        }
    }
}
