extension ScoreTotals {
    /// The totals as if this application had so many points more (or fewer) in the end: the board's "what if". Keys of the
    /// chain that look at single criteria stay as they are. nil where the application has no total or the sum does not fit.
    public func raised(by points: Fraction, _ application: Int, _ candidates: Candidates) -> ScoreTotals? {
        guard sums.indices.contains(application), let number = candidates[kindOf: application].plan else { return nil }
        let plan = candidates.plans[number]
        guard let divisor = divisor(of: application, candidates.terms[number]) else { return nil }
        var raised = self
        if !plan.fits {
            let key = Int32(clamping: application)
            guard var all = raised.fractions[key], let last = all.indices.last,
                let more = points.times(Fraction(divisor)), let sum = all[last]?.adding(more)
            else { return nil }
            all[last] = sum
            raised.fractions[key] = all
            return raised
        }
        guard let sum = points.times(Fraction(divisor))?.times(Fraction(plan.scale)), sum.denominator == 1 else {
            return nil
        }
        let (total, overflow) = raised.sums[application].addingReportingOverflow(sum.numerator)
        guard !overflow else { return nil }
        raised.sums[application] = total
        return raised
    }
}

extension ScoreTotals {
    /// The most points an application can have in the end, bonus points with it; nil where there is no such bound, or it is
    /// in doubt.
    public func most(of application: Int, _ candidates: Candidates) -> Fraction? {
        guard sheets.indices.contains(application), let number = candidates[kindOf: application].plan else {
            return nil
        }
        let (set, traits) = (candidates.plans[number].set, candidates.plans[number].traits)
        let isUnbounded = set.leaves(for: traits).contains { leaf in
            if case .perUnit = leaf.kind { leaf.most == nil } else { false }
        }
        let criteria = set.criteria.filter { $0.isIn(traits) }
        guard !isUnbounded, let sheet = Criterion.total(of: criteria.map { $0.reachable(for: traits) })?.value else {
            return nil
        }
        return candidates.terms[number].isSum ? sheet.times(Fraction(Int64(sheets[application]))) : sheet
    }
}
