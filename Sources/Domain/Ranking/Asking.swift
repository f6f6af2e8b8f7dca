extension Rulebook {
    /// What pots look at: without it nobody knows where an application belongs.
    public var traitsAskedByPots: Set<Trait> {
        var asked: Set<Trait> = [.fund]
        for pot in allocation.pots {
            if pot.measure != nil { asked.insert(.measure) }
            asked.formUnion(pot.when.traits)
        }
        return asked
    }

    /// What sets, criteria, quotas and keys of the chain look at in an application that comes to scoring.
    public var traitsAskedByScoring: Set<Trait> {
        let sets = scoring.value ?? []
        let conditions =
            sets.map(\.when) + sets.flatMap { $0.criteria.flatMap(\.conditions) } + allocation.quotas.map(\.when)
        var asked = Set(conditions.flatMap(\.traits))
        for key in ranking.ties.value ?? [] { if case .fact(let id, _) = key { asked.insert(.fact(id)) } }
        return asked
    }
}

extension Conditions {
    /// What the condition looks at.
    public var traits: [Trait] {
        var traits: [Trait] = []
        if funds != nil { traits.append(.fund) }
        if measures != nil { traits.append(.measure) }
        if projectTypes != nil { traits.append(.projectType) }
        if classes != nil { traits.append(.applicantClass) }
        return traits + facts.map { .fact($0.fact) }
    }
}

extension Traits {
    /// Whether the application says it.
    public func has(_ trait: Trait) -> Bool {
        switch trait {
        case .fund: fund != nil
        case .measure: measure != nil
        case .projectType: projectType != nil
        case .applicantClass: applicantClass != nil
        case .fact(let id): facts[id] != nil
        }
    }
}

extension Candidates {
    public func request(of application: Int) -> Money { Money(cents: requested[application]) }

    /// Whether an application says this; of facts also those no condition looks at.
    public func has(_ trait: Trait, _ application: Int) -> Bool {
        guard case .fact(let id) = trait else { return kinds[Int(kind[application])].traits.has(trait) }
        guard let column = plan.rulebook.facts.firstIndex(where: { $0.id == id }) else { return false }
        return facts[column][application] != ScoreTable.missing
    }

    /// The goal it serves: that of its measure, or its own.
    public func goal(of application: Int) -> String? { kinds[Int(kind[application])].goal }
}

extension RankingPlan {
    /// The limits a request breaks: rate, the most of the fund and of the pot, the least of the fund. Limits that are not
    /// settled are not checked.
    public func brokenLimits(
        _ candidates: Candidates, _ application: Int, pot: Int
    ) -> [(TableFinding.AskLimit, Money)] {
        let asked = candidates.request(of: application)
        var broken: [(TableFinding.AskLimit, Money)] = []
        if let fund = candidates[kindOf: application].traits.fund.flatMap(rulebook.fund) {
            if candidates.eligible[application] >= 0, case .value(let rate) = fund.rate,
                let most = rate.share(of: Money(cents: candidates.eligible[application])), asked > most
            {
                broken.append((.rate, most))
            }
            if case .value(let most)? = fund.most, asked > most { broken.append((.fundMost, most)) }
            if case .value(let least)? = fund.least, asked < least { broken.append((.fundLeast, least)) }
        }
        if case .value(let most)? = pots[pot].most, asked > most { broken.append((.potMost, most)) }
        return broken
    }
}
