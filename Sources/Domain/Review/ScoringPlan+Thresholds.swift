extension ScoringPlan {
    /// The criteria a set's thresholds ask the final value of.
    public static func slotsOfThresholds(in set: CriteriaSet) -> [String] {
        var ids: [String] = []
        for threshold in set.threshold.value ?? [] {
            if case .criteria(let criteria, _) = threshold.of { ids += criteria }
        }
        return ids + set.criteria.flatMap(\.idsWithLeast)
    }

    mutating func compileThresholds(_ slotNumbers: [String: Int]) {
        if case .open(let doubt) = set.threshold { openThresholds.append(doubt) }
        for threshold in set.threshold.value ?? [] { add(threshold, slotNumbers) }
        for id in set.criteria.flatMap(\.idsWithLeast) {
            guard let least = set.criterion(id)?.least else { continue }
            add(Threshold(of: .criteria([id], number: 1), value: .value(least)), slotNumbers)
        }
    }

    private mutating func add(
        _ threshold: Threshold, _ slotNumbers: [String: Int]
    ) {
        guard case .value(let value) = threshold.value, case .value(let comparison) = threshold.compare else {
            openThresholds += [threshold.value.doubt, threshold.compare.doubt].compactMap(\.self)
            return
        }
        switch threshold.of {
        case .total:
            guard let points = points(value, of: reachable) else { return }
            checks.append(
                ThresholdCheck(
                    subject: .total, values: [points], isShare: value.isShare, comparison: comparison))
        case .criteria(let ids, let number):
            var slots: [Int] = []
            var values: [Fraction] = []
            // A criterion that is no part of this application's tree is not asked, so it cannot fail.
            for id in ids {
                guard let slot = slotNumbers[id], slotScales[slot] > 0, let criterion = set.criterion(id),
                    let points = points(value, of: criterion.reachable(for: traits))
                else { continue }
                slots.append(slot)
                values.append(points)
            }
            guard !slots.isEmpty else { return }
            checks.append(
                ThresholdCheck(
                    subject: .criteria(slots, need: min(number, slots.count)), values: values,
                    isShare: value.isShare, comparison: comparison))
        }
    }

    private func points(_ value: PointsOrShare, of reachable: Settled<Fraction>?) -> Fraction? {
        switch value {
        case .points(let points): points
        case .share(let share): reachable?.value?.times(share)
        }
    }
}

extension PointsOrShare {
    var isShare: Bool { if case .share = self { true } else { false } }
}

extension Criterion {
    /// Itself and every criterion below it that has a `least`.
    var idsWithLeast: [String] { (least == nil ? [] : [id]) + parts.flatMap(\.idsWithLeast) }
}
