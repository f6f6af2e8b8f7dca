extension RulebookChecks {
    /// The declared maximum is what every application it is meant for can reach.
    func checkMaximum(of set: CriteriaSet, at path: Path) {
        guard set.reachable() != nil else { return report(.figureTooLarge, at: path.key("criteria")) }
        guard let most = set.most else { return }
        for traits in applications(of: set) {
            guard case .value(let reachable)? = set.reachable(for: traits), reachable != most else { continue }
            return report(.maximumDiffers(declared: most, reachable: reachable), at: path.key("most"))
        }
    }

    /// The kinds of application the conditions in a tree tell apart: every combination of the ids they ask for. Where a
    /// recorded fact decides, or the combinations are too many to try, there are none.
    private func applications(of set: CriteriaSet) -> [Traits?] {
        var conditions: [Conditions] = []
        eachCriterion(of: set, at: .root) { criterion, _, _ in
            if !criterion.when.isAlways { conditions.append(criterion.when) }
        }
        guard !conditions.isEmpty else { return [nil] }
        guard conditions.allSatisfy(\.facts.isEmpty), set.when.facts.isEmpty else { return [] }
        conditions.append(set.when)
        func tried(_ asked: (Conditions) -> [String]?, _ ids: [String]) -> [String?] {
            conditions.contains { asked($0) != nil } ? ids.map(Optional.some) : [nil]
        }
        let funds = tried(\.funds, rulebook.funds.map(\.id))
        let measures = tried(\.measures, rulebook.measures.map(\.id))
        let types = tried(\.projectTypes, rulebook.projectTypes.map(\.id))
        let classes = tried(\.classes, rulebook.classes.map(\.id))
        guard funds.count * measures.count <= 1_000, types.count * classes.count <= 1_000,
            funds.count * measures.count * types.count * classes.count <= 2_000
        else { return [] }
        var all: [Traits] = []
        for fund in funds {
            for measure in measures where isOpen(measure, for: fund) {
                for type in types {
                    for applicantClass in classes {
                        all.append(
                            Traits(fund: fund, measure: measure, projectType: type, applicantClass: applicantClass))
                    }
                }
            }
        }
        return all.filter(set.when.fits)
    }

    private func isOpen(_ measure: String?, for fund: String?) -> Bool {
        guard let measure, let fund, let funds = rulebook.measure(measure)?.funds else { return true }
        return funds.contains(fund)
    }

    /// Whether a threshold can be met at all; what holds of the fullest tree holds of every application.
    func checkThresholds(of set: CriteriaSet, at path: Path) {
        let sheets = sheets(of: set)
        let list = path.key("threshold")
        let several = (set.threshold.value?.count ?? 0) > 1
        for (number, threshold) in (set.threshold.value ?? []).enumerated() {
            guard let value = threshold.value.value else { continue }
            let compare = threshold.compare.value ?? .atLeast
            let here = (several ? list.item(number) : list).key("value")
            switch threshold.of {
            case .total:
                let all = Criterion.total(of: set.criteria.map { $0.reachable() })
                check(value, compare, most: all?.value, of: set.reachable()?.value, sheets: sheets, at: here)
            case .criteria(let ids, let number):
                // Only where too few of them can reach it.
                let missed = ids.compactMap { id -> Fraction? in
                    let most = set.criterion(id)?.reachable()?.value
                    return unreached(value, compare, most: most, of: most, sheets: sheets)
                }
                if ids.count - missed.count < number, let most = missed.max() {
                    report(.thresholdUnreachable(value, reachable: most), at: here)
                }
            }
        }
        eachCriterion(of: set, at: path) { criterion, path, _ in
            guard let least = criterion.least else { return }
            let most = criterion.reachable()?.value
            check(least, .atLeast, most: most, of: most, sheets: sheets, at: path.key("least"))
        }
    }

    /// By how many sheets points are multiplied: 1 unless they are added up; nil where that is not known.
    func sheets(of set: CriteriaSet) -> Int? {
        guard let aggregate = set.assessors.aggregate.value else { return nil }
        guard aggregate == .sum else { return 1 }
        guard case .exactly(let number)? = set.assessors.number.value else { return nil }
        return number
    }

    private func check(
        _ value: PointsOrShare, _ compare: Threshold.Comparison, most: Fraction?, of whole: Fraction?, sheets: Int?,
        at path: Path
    ) {
        guard let most = unreached(value, compare, most: most, of: whole, sheets: sheets) else { return }
        report(.thresholdUnreachable(value, reachable: most), at: path)
    }

    /// What can be reached over all sheets, where that is not enough. A share does not grow with the sheets.
    private func unreached(
        _ value: PointsOrShare, _ compare: Threshold.Comparison, most: Fraction?, of whole: Fraction?, sheets: Int?
    ) -> Fraction? {
        guard let most, let whole else { return nil }
        let reached: Fraction?
        let asked: Fraction?
        switch value {
        case .points(let points):
            guard let sheets else { return nil }
            (asked, reached) = (points, most.times(Fraction(Int64(sheets))))
        case .share(let share): (asked, reached) = (share.times(whole), most)
        }
        guard let asked, let reached else { return nil }
        return asked > reached || (asked == reached && compare == .moreThan) ? reached : nil
    }
}
