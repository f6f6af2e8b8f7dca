/// Allocation (section 8).
enum AllocationGrammar {
    enum Rounding: String, CaseIterable {
        case halfUpCent = "half-up-cent"
    }

    static let pots = Key<[Pot]>("pots", .list(PotGrammar.shape, least: 1))
    static let atTheLine = Key<Settled<LinePolicy>>("at-the-line", .settled(.word(), stops: .allocation))
    static let refusedOffer = Key<Allocation.Withdrawal>("refused-offer", .word(), .optional)
    static let withdrawnBeforeContract = Key<Allocation.Withdrawal>("withdrawn-before-contract", .word(), .optional)
    static let quotas = Key<[Quota]>("quotas", .list(QuotaGrammar.shape), .optional)
    static let award = Key<[AwardBand]>("award", .list(AwardGrammar.shape), .optional)
    static let byGoal = Key<GoalDivision>("by-goal", GoalDivisionGrammar.shape, .optional)
    static let rounding = Key<Rounding>("rounding", .word(), .optional)

    static let shape = Shape<Allocation>.map(
        "allocation", [pots, atTheLine, refusedOffer, withdrawnBeforeContract, quotas, award, byGoal, rounding]
    ) { map in
        let pots = map[Self.pots]
        let atTheLine = map[Self.atTheLine]
        _ = map[refusedOffer]
        let withdrawn = map[withdrawnBeforeContract]
        let quotas = map[Self.quotas] ?? []
        let award = map[Self.award] ?? []
        let byGoal = map[Self.byGoal]
        _ = map[rounding]
        if atTheLine?.value == .byGoal, !map.has(Self.byGoal) {
            map.report(.needsKey("by-goal", for: "at-the-line: by-goal"))
        }
        guard let pots, let atTheLine else { return nil }
        return Allocation(
            pots: pots, atTheLine: atTheLine, quotas: quotas, award: award, byGoal: byGoal,
            withdrawnBeforeContract: withdrawn)
    }
}

enum PotGrammar {
    static let fund = Key<String>("fund", .id)
    static let measure = Key<String>("measure", .id, .optional)
    static let budget = Key<Money>("budget", .amount)
    static let least = Key<Settled<Money>>("least", .settled(.amount, stops: .eligibility), .optional)
    static let most = Key<Settled<Money>>("most", .settled(.amount, stops: .eligibility), .optional)
    static let leftover = Key<Pot.Leftover>("leftover", ending, .optional)

    private static let ending = Shape<Pot.Leftover>.scalar(pattern: "^(stays|to [A-Za-z0-9._\\u00C0-\\u02AF-]{1,40})$")
    {
        .badForm($0, .leftover)
    } _: { text in
        if text == "stays" { return .stays }
        guard text.hasPrefix("to ") else { return nil }
        let id = String(text.dropFirst(3))
        return id.isID ? .to(id) : nil
    }

    static let shape = Shape<Pot>.map(
        "pot", [TextGrammar.id, fund, measure, ConditionsGrammar.when, budget, least, most, leftover]
    ) { map in
        let id = map[TextGrammar.id]
        let fund = map[Self.fund]
        let measure = map[Self.measure]
        let when = map[ConditionsGrammar.when] ?? .always
        let budget = map[Self.budget]
        let least = map[Self.least]
        let most = map[Self.most]
        let leftover = map[Self.leftover] ?? .stays
        guard let id, let fund, let budget else { return nil }
        return Pot(
            id: id, fund: fund, measure: measure, when: when, budget: budget, least: least, most: most,
            leftover: leftover)
    }
}

enum QuotaGrammar {
    static let when = Key<Conditions>("when", ConditionsGrammar.shape)
    static let most = Key<Fraction>("most", .percent)
    static let shape = Shape<Quota>.map("quota", [TextGrammar.id, when, most]) { map in
        let id = map[TextGrammar.id]
        let when = map[Self.when]
        let most = map[Self.most]
        guard let id, let when, let most else { return nil }
        return Quota(id: id, when: when, most: most)
    }
}

enum AwardGrammar {
    static let from = Key<Fraction>("from", .points)
    static let share = Key<Fraction>("share", .percent)
    static let shape = Shape<AwardBand>.map("award", [from, share]) { map in
        let from = map[Self.from]
        let share = map[Self.share]
        guard let from, let share else { return nil }
        return AwardBand(from: from, share: share)
    }
}

enum GoalDivisionGrammar {
    static let within = Key<LinePolicy>(
        "within", .words([LinePolicy.stop, .offer, .skip, .fundInFull].map { ($0.rawValue, $0) }))
    static let shares = Key<Settled<[GoalDivision.Share]>>(
        "shares",
        .settled(
            Shape<[(id: String, value: Money)]>.byID(.amount).map { amounts in
                amounts.map { GoalDivision.Share(goal: $0.id, amount: $0.value) }
            }, stops: .allocation))
    static let shape = Shape<GoalDivision>.map("by-goal", [within, shares]) { map in
        let within = map[Self.within]
        let shares = map[Self.shares]
        guard let within, let shares else { return nil }
        return GoalDivision(within: within, shares: shares)
    }
}
