extension RulebookChecks {
    /// Bands of the award in their order, none above 100 %, and each with somebody who can come into it: the total must be
    /// within reach, and not so low that everybody who passes the threshold is in the band above.
    func checkAward() {
        let bands = rulebook.allocation.award
        let highest = sets.map { highestTotal(of: $0.set) }
        let lowest = sets.map { lowestTotal(of: $0.set) }
        for (number, band) in bands.enumerated() {
            let here = Path.of("allocation", "award").item(number)
            if band.share > .one { report(.shareOutOfBounds(band.share), at: here.key("share")) }
            let above = number > 0 ? bands[number - 1].from : nil
            if let above, band.from >= above {
                report(.awardOrder(from: band.from), at: here.key("from"))
            } else if !sets.isEmpty {
                let isTooHigh = highest.allSatisfy { total in total.map { band.from > $0 } ?? false }
                let isTooLow = lowest.allSatisfy { total in
                    total.flatMap { total in above.map { total >= $0 } } ?? false
                }
                if isTooHigh || isTooLow { report(.awardUnreached(from: band.from), at: here.key("from")) }
            }
        }
        if let last = bands.last, let threshold = lowest.compactMap(\.self).filter({ $0 < last.from }).max() {
            report(
                .awardAboveThreshold(from: last.from, threshold: threshold),
                at: Path.of("allocation", "award").item(bands.count - 1).key("from"))
        }
    }

    /// What an application of the set can reach at most; nil where that is not known.
    private func highestTotal(of set: CriteriaSet) -> Fraction? {
        guard let sheets = sheets(of: set) else { return nil }
        return Criterion.total(of: set.criteria.map { $0.reachable() })?.value?.times(Fraction(Int64(sheets)))
    }

    /// The total nobody who is paid lies below; nil where the set has no threshold for it, or it is not known.
    private func lowestTotal(of set: CriteriaSet) -> Fraction? {
        let values = (set.threshold.value ?? []).compactMap { threshold -> Fraction? in
            guard threshold.of == .total else { return nil }
            switch threshold.value.value {
            case .points(let points)?: return points
            case .share(let share)?:
                guard let sheets = sheets(of: set), let whole = set.reachable()?.value else { return nil }
                return share.times(whole)?.times(Fraction(Int64(sheets)))
            case nil: return nil
            }
        }
        return values.max()
    }
}
