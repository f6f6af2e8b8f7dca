extension RulebookChecks {
    func checkFunds() {
        for (number, fund) in rulebook.funds.enumerated() {
            let path = Path.of("funds").item(number)
            if let rate = fund.rate.value, rate <= .zero || rate > .one {
                report(.rateOutOfBounds(rate), at: path.key("rate"))
            }
            let grant = path.key("grant")
            if let least = fund.least?.value, let most = fund.most?.value, least > most {
                report(.grantReversed(least: least, most: most), at: grant)
            }
            let pots = rulebook.allocation.pots.filter { $0.fund == fund.id }
            let sum = pots.reduce(Money.zero) { $0 + $1.budget }
            if !pots.isEmpty, sum != fund.budget {
                report(.potsDoNotAddUp(fund: fund.id, pots: sum, budget: fund.budget), at: path.key("budget"))
            }
            if let most = fund.most?.value,
                let smallest = pots.filter({ $0.most == nil && !canPayMore(than: $0) }).map(\.budget).min(),
                most > smallest
            {
                report(.capAbovePot(cap: most, budget: smallest), at: grant.key("most"))
            }
            checkPotsOf(fund, at: path)
        }
    }

    /// Every fund and measure an application can name leads to a pot.
    private func checkPotsOf(_ fund: Fund, at path: Path) {
        let pots = rulebook.allocation.pots.filter { $0.fund == fund.id }
        let measures = rulebook.measures.filter { $0.funds?.contains(fund.id) ?? true }
        if pots.isEmpty {
            report(.noPot(fund: fund.id, measure: nil), at: path)
        } else {
            for measure in measures where !pots.contains(where: { $0.measure == nil || $0.measure == measure.id }) {
                report(.noPot(fund: fund.id, measure: measure.id), at: path)
            }
        }
    }

    func checkPots() {
        let pots = rulebook.allocation.pots
        for (number, pot) in pots.enumerated() {
            let path = Path.of("allocation", "pots").item(number)
            if let cap = pot.most?.value, cap > pot.budget, !canPayMore(than: pot) {
                report(.capAbovePot(cap: cap, budget: pot.budget), at: path.key("most"))
            }
            if let earlier = pots[..<number].first(where: { $0.takesAll(of: pot) }) {
                report(.potUnreached(earlier.id), at: path)
            }
            let fund = rulebook.fund(pot.fund)
            let most = min(pot.most?.value ?? pot.budget, pot.budget)
            if let least = [fund?.least?.value, pot.least?.value].compactMap(\.self).max(), least > most {
                report(.leastAbovePot(pot: pot.id, least: least, most: most), at: path)
            }
            if case .to(let id) = pot.leftover {
                refer(id, .pot, among: pots.map(\.id), at: path.key("leftover"))
                if pots[...number].contains(where: { $0.id == id }) {
                    report(.leftoverNotLater(pot: id), at: path.key("leftover"))
                }
                if let heir = pots.first(where: { $0.id == id }), heir.fund != pot.fund {
                    report(.leftoverOtherFund(pot: id, fund: heir.fund), at: path.key("leftover"))
                }
                // A warning: rulebooks in records say so, and what follows from them does not change.
                if rulebook.allocation.atTheLine.value == .byGoal {
                    report(.leftoverByGoal(pot: id), at: path.key("leftover"))
                }
            }
        }
    }

    /// Whether a pot can pay one application more than its budget: with what another one leaves to it, or beyond the line.
    private func canPayMore(than pot: Pot) -> Bool {
        rulebook.allocation.atTheLine.value == .fundInFull
            || rulebook.allocation.pots.contains { $0.leftover == .to(pot.id) }
    }

    /// Quotas and the division by goals.
    func checkDivision() {
        let allocation = rulebook.allocation
        let path = Path.of("allocation")
        for (number, quota) in allocation.quotas.enumerated() where quota.most > .one {
            report(.shareOutOfBounds(quota.most), at: path.key("quotas").item(number).key("most"))
        }
        guard allocation.atTheLine.value == .byGoal, let shares = allocation.byGoal?.shares.value else { return }
        let here = path.key("by-goal").key("shares")
        for share in shares {
            refer(share.goal, .goal, among: rulebook.goals.map(\.id), at: here.key(share.goal))
        }
        let sum = shares.reduce(Money.zero) { $0 + $1.amount }
        for pot in allocation.pots where pot.budget != sum {
            report(.sharesDoNotAddUp(pot: pot.id, shares: sum, budget: pot.budget), at: here)
        }
    }
}

extension Pot {
    /// Whether nothing is left for the other pot: the first pot that fits takes an application.
    fileprivate func takesAll(of other: Pot) -> Bool {
        fund == other.fund && (measure == nil || measure == other.measure) && (when.isAlways || when == other.when)
    }
}
