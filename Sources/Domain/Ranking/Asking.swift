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

    /// What the choice of the set, quotas and keys of the chain look at in every application that comes to scoring.
    public var traitsAskedByScoring: Set<Trait> {
        let conditions = (scoring.value ?? []).map(\.when) + allocation.quotas.map(\.when)
        var asked = Set(conditions.flatMap(\.traits))
        for key in ranking.ties.value ?? [] { if case .fact(let id, _) = key { asked.insert(.fact(id)) } }
        return asked
    }
}

extension CriteriaSet {
    /// What its criteria look at: asked only of applications that are scored by this set.
    public var traitsAsked: Set<Trait> { Set(criteria.flatMap(\.conditions).flatMap(\.traits)) }
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

/// The limits on what applications of one kind may ask for: rate, the most of the fund and of the pot, the least of the
/// fund and of the pot. Limits that are not settled are not checked.
public struct AskLimits: Sendable {
    let rate: Fraction?
    let fundMost, fundLeast, potMost, potLeast: Money?

    public init(_ plan: RankingPlan, _ kind: Candidates.Kind) {
        let fund = kind.traits.fund.flatMap(plan.rulebook.fund)
        rate = fund?.rate.value
        fundMost = fund?.most?.value
        fundLeast = fund?.least?.value
        potMost = kind.pot.flatMap { plan.pots[$0].most?.value }
        potLeast = kind.pot.flatMap { plan.pots[$0].least?.value }
    }

    /// Those this application breaks, each with its amount.
    public func broken(by application: Int, of candidates: Candidates) -> [(TableFinding.AskLimit, Money)] {
        let asked = candidates.request(of: application)
        var broken: [(TableFinding.AskLimit, Money)] = []
        if let rate, candidates.eligible[application] >= 0,
            let most = rate.share(of: Money(cents: candidates.eligible[application])), asked > most
        {
            broken.append((.rate, most))
        }
        if let fundMost, asked > fundMost { broken.append((.fundMost, fundMost)) }
        if let fundLeast, asked < fundLeast { broken.append((.fundLeast, fundLeast)) }
        if let potMost, asked > potMost { broken.append((.potMost, potMost)) }
        if let potLeast, asked < potLeast { broken.append((.potLeast, potLeast)) }
        return broken
    }
}
