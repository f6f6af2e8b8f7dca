extension Sieve {
    /// The first threshold the application does not reach.
    func missedThreshold(_ application: Int, _ plan: ScoringPlan) -> MissedThreshold? {
        totals.missedThreshold(application, plan, candidates)
    }
}

extension ScoreTotals {
    func missedThreshold(_ application: Int, _ plan: ScoringPlan, _ candidates: Candidates) -> MissedThreshold? {
        let isSum = plan.set.assessors.aggregate.value == .sum
        for check in plan.checks {
            // With added sheets what can be reached grows with their number.
            let times = isSum && check.isShare ? Fraction(Int64(sheets[application])) : .one
            switch check.subject {
            case .total:
                guard let needed = check.values.first?.times(times) else { continue }
                if isMet(check, needed, application, plan, slot: nil, candidates) { continue }
                return MissedThreshold(
                    subject: .total, value: total(of: application, candidates), needed: needed,
                    comparison: check.comparison)
            case .criteria(let slots, let need):
                var reached = 0
                for (slot, value) in zip(slots, check.values) {
                    guard let needed = value.times(times) else { continue }
                    if isMet(check, needed, application, plan, slot: slot, candidates) { reached += 1 }
                }
                if reached >= need { continue }
                let ids = slots.map { candidates.plan.slots[$0] }
                let only = slots.count == 1 ? slots.first : nil
                return MissedThreshold(
                    subject: only != nil ? .criterion(ids[0]) : .criteria(ids, reached: reached, need: need),
                    value: only.flatMap { final(application, candidates, slot: $0) },
                    needed: check.values[0].times(times) ?? check.values[0], comparison: check.comparison)
            }
        }
        return nil
    }

    private func isMet(
        _ check: ThresholdCheck, _ needed: Fraction, _ application: Int, _ plan: ScoringPlan, slot: Int?,
        _ candidates: Candidates
    ) -> Bool {
        guard plan.fits, candidates.planOf[application] >= 0,
            let divisor = divisor(of: application, candidates.terms[Int(candidates.planOf[application])])
        else {
            guard let value = final(application, candidates, slot: slot) else { return false }
            return check.comparison == .atLeast ? value >= needed : value > needed
        }
        // Crosswise, so that no fraction has to be brought to lowest terms a hundred thousand times.
        let sum = slot.map { slotSums[$0][application] } ?? sums[application]
        let scale = slot.map { plan.slotScales[$0] } ?? plan.scale
        let mine = Int128(sum) * Int128(needed.denominator)
        let limit = (Int128(scale) * Int128(divisor)).multipliedReportingOverflow(by: Int128(needed.numerator))
        guard !limit.overflow else { return needed.numerator < 0 }
        return check.comparison == .atLeast ? mine >= limit.partialValue : mine > limit.partialValue
    }
}
