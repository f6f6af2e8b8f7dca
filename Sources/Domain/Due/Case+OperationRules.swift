extension Case {
    /// Whether the rulebook holds an operation against this limit: the one it ends by, or the one a share of its money is
    /// claimed by. Where the call leaves open whether the share binds it, it does not.
    func binds(_ limit: String, _ operation: Operation) -> Bool {
        guard operation.withdrawal == nil, let rules = rulebook?.operations else { return false }
        if let rule = rulebook?.timeLimit(limit)?.value, !rule.when.fits(traits(of: operation)) { return false }
        if rules.ends == limit { return true }
        guard let claimed = rules.claimed, claimed.limit == limit else { return false }
        switch claimed.above {
        case nil: return true
        case .value(let above)?: return operation.approvedNow.map { $0 > above } ?? false
        case .open?: return false
        }
    }

    /// Whether the record shows it. Once an operation is completed nobody can tell whether a smaller share was all it needed.
    func isKept(_ limit: String, by operation: Operation) -> Bool? {
        let isCompleted = operation.completion != nil
        guard let claimed = rulebook?.operations?.claimed, claimed.limit == limit else { return isCompleted }
        // The call speaks of the money that was requested, not of what was granted.
        let requested = operation.application.flatMap(application)?.data?.requested ?? operation.approvedNow
        guard let least = requested.flatMap(claimed.share.share) else { return nil }
        let sum = operation.claims.reduce(Money.zero) { $0 + ($1.amount ?? .zero) }
        return sum >= least ? true : isCompleted ? nil : false
    }
}
