/// What an operation has that the call or the decision does not give it: said, never refused, since the ministry or the
/// agency may have allowed it.
public enum OperationLook: Sendable, Hashable {
    /// The money the call measures phases by: the grant, or the eligible costs where it means the value of the project.
    case tooManyPhases(Int, OperationRules.Phases, at: Money)
    case plannedBelowLeast(phase: Int, Money, least: Money)
    /// What a phase that somebody is about to plan leaves open.
    case plannedWithout(phase: Int, [PhaseDatum])
    case claimedBelowLeast(phase: Int?, Money, least: Money)
    case tooManyChanges(Int, most: Int)
    /// nil: the operation itself.
    case endsLate(phase: Int?, Day, latest: Day)
    /// All that was paid before anything was claimed.
    case advanceAboveShare(Money, most: Money, share: Fraction)
    /// What the decision of the office gave.
    case approvedAboveGranted(Money, granted: Money)
    /// What the call gives one application at most.
    case approvedAboveLargest(Money, largest: Money)
    /// What the call wants looked at before an operation ends.
    case laterCheck(Text, basis: String?)
}

/// What a plan says of a phase.
public enum PhaseDatum: Sendable, Hashable {
    case amount, until
}

extension Phase {
    /// Without an amount nothing is compared with it, without a day it is never due.
    var missing: [PhaseDatum] { (amount == nil ? [.amount] : []) + (until == nil ? [.until] : []) }
}

extension Case {
    /// About an operation as it stands; one that was given up is not asked about any more.
    public func looks(at operation: Operation) -> [OperationLook] {
        guard operation.withdrawal == nil else { return [] }
        return looks(approving: operation.approvedNow, fund: operation.fund, for: operation.application)
            + looks(planning: operation.phases, of: operation)
            + operation.claims.flatMap { looks(claiming: $0.amount, phase: $0.phase) }
            + looks(paying: .zero, for: operation) + looks(changing: operation.changes.count)
            + looks(ending: operation.completion?.on, phase: nil, of: operation)
    }

    func looks(
        approving amount: Money?, fund: String?, for number: ApplicationNumber?
    ) -> [OperationLook] {
        guard let amount else { return [] }
        let application = number.flatMap(application)
        var looks: [OperationLook] = []
        if let granted = application?.decision?.grant, amount > granted {
            looks.append(.approvedAboveGranted(amount, granted: granted))
        }
        if let largest = largestGrant(fund, application), amount > largest {
            looks.append(.approvedAboveLargest(amount, largest: largest))
        }
        return looks
    }

    /// The most the call gives one application, as far as it is settled.
    private func largestGrant(_ fund: String?, _ application: Application?) -> Money? {
        guard let rulebook else { return nil }
        let traits = application.map(traits) ?? Traits(fund: rulebook.onlyFund)
        let fund = fund ?? traits.fund
        let pot = rulebook.pot(for: traits).flatMap { $0.fund == fund ? $0 : nil }
        return [fund.flatMap(rulebook.fund)?.most?.value, pot?.most?.value].compactMap(\.self).min()
    }

    func looks(planning phases: [Phase], of operation: Operation) -> [OperationLook] {
        var looks: [OperationLook] = []
        if let rule = rulebook?.operations?.phases, let amount = measured(rule.by, operation),
            phases.count > rule.most(at: amount)
        {
            looks.append(.tooManyPhases(phases.count, rule, at: amount))
        }
        for phase in phases {
            if let least = rulebook?.operations?.leastClaim, let amount = phase.amount, amount < least {
                looks.append(.plannedBelowLeast(phase: phase.phase, amount, least: least))
            }
            looks += self.looks(ending: phase.until, phase: phase.phase, of: operation)
        }
        return looks
    }

    private func measured(_ measure: OperationRules.Phases.Measure, _ operation: Operation) -> Money? {
        let application = operation.application.flatMap(application)
        switch measure {
        case .grant: return operation.approvedNow ?? application?.decision?.grant
        case .value: return application?.data?.eligibleCosts
        }
    }

    func looks(claiming amount: Money?, phase: Int?) -> [OperationLook] {
        guard let least = rulebook?.operations?.leastClaim, let amount, amount < least else { return [] }
        return [.claimedBelowLeast(phase: phase, amount, least: least)]
    }

    func looks(paying amount: Money, for operation: Operation) -> [OperationLook] {
        guard operation.claims.isEmpty, let share = rulebook?.operations?.advance,
            let most = operation.approvedNow.flatMap(share.share)
        else { return [] }
        let paid = operation.payments.reduce(amount) { $0 + $1.amount }
        return paid > most ? [.advanceAboveShare(paid, most: most, share: share)] : []
    }

    func looks(changing count: Int) -> [OperationLook] {
        guard let most = rulebook?.operations?.mostChanges, count > most else { return [] }
        return [.tooManyChanges(count, most: most)]
    }

    func looks(ending day: Day?, phase: Int?, of operation: Operation) -> [OperationLook] {
        guard let day, let latest = latestEnd(of: operation), day > latest else { return [] }
        return [.endsLate(phase: phase, day, latest: latest)]
    }

    /// The last day of an operation by the call; nil where the call names none, nobody has settled which, or it runs from a
    /// day that is not known yet and has no latest one.
    func latestEnd(of operation: Operation) -> Day? {
        guard let id = rulebook?.operations?.ends, let rule = rulebook?.timeLimit(id)?.value,
            rule.when.fits(traits(of: operation))
        else { return nil }
        let limit = limit(.value(rule)) { operation.day(of: $0).map(Domain.Service.on) }
        if case .ends(_, let end) = limit { return end.day }
        if case .after(_, _, let latest?) = rule.span { return latest.day }
        return nil
    }
}
