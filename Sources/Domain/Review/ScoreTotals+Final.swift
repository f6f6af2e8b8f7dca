extension ScoreTotals {
    /// By what the sum over the sheets is divided: their number, or 1 where sheets are added up. nil where there is no final
    /// value: no sheet, a sheet that lacks points, or a rule nobody has settled.
    func divisor(of application: Int, _ terms: ScoringTerms) -> Int64? {
        guard terms.isSettled, sheets[application] > 0, !incomplete[application],
            beyond.isEmpty || !beyond.contains(Int32(clamping: application))
        else { return nil }
        return terms.isSum ? 1 : Int64(sheets[application])
    }

    /// The final total; nil where there is none (yet).
    public func total(of application: Int, _ candidates: Candidates) -> Fraction? {
        final(application, candidates, slot: nil)
    }

    /// The final value of a wanted criterion; nil where it is no part of the application's tree.
    func final(_ application: Int, _ candidates: Candidates, slot: Int?) -> Fraction? {
        guard sums.indices.contains(application), candidates.planOf[application] >= 0 else { return nil }
        let number = Int(candidates.planOf[application])
        let terms = candidates.terms[number]
        guard let divisor = divisor(of: application, terms) else { return nil }
        if !terms.fits {
            let all = fractions[Int32(clamping: application)] ?? []
            let place = slot ?? all.count - 1
            guard all.indices.contains(place), let sum = all[place] else { return nil }
            return sum.divided(by: Fraction(divisor))
        }
        guard let slot else { return Fraction(Int128(sums[application]), over: Int128(terms.scale) * Int128(divisor)) }
        let scale = candidates.plans[number].slotScales[slot]
        guard scale > 0 else { return nil }
        return Fraction(Int128(slotSums[slot][application]), over: Int128(scale) * Int128(divisor))
    }
}

/// What a total needs of a plan, as plain numbers: a plan itself is too large to be handed about for every application.
struct ScoringTerms: Sendable {
    let scale: Int64
    let fits: Bool
    let isSum: Bool
    /// Whether there can be a total at all: the tree and how sheets are put together are known.
    let isSettled: Bool

    init(_ plan: ScoringPlan) {
        scale = plan.scale
        fits = plan.fits
        isSum = plan.set.assessors.aggregate.value == .sum
        isSettled = plan.open.isEmpty && plan.set.assessors.aggregate.value != nil
    }
}

extension ScoreTotals {
    /// What the loops below need of a plan.
    private struct Terms {
        var scale: Int64
        var isSum: Bool
        var counts: Bool

        init(_ plan: ScoringPlan, slot: Int?) {
            scale = slot.map { plan.slotScales[$0] } ?? plan.scale
            isSum = plan.set.assessors.aggregate.value == .sum
            counts = plan.fits && plan.open.isEmpty && plan.set.assessors.aggregate.value != nil && scale > 0
        }
    }

    /// Whole numbers that order these applications exactly as their final values do, higher is more; nil where one of them
    /// has no such value. The result is by position in `applications`.
    func keys(_ applications: ArraySlice<Int32>, _ candidates: Candidates, slot: Int?) -> [Int64]? {
        let terms = candidates.plans.map { Terms($0, slot: slot) }
        let sums = slot.map { slotSums[$0] } ?? sums
        var bottoms: [Int64] = []
        var last: Int64 = 0
        var most: UInt64 = 0
        for application in applications {
            let application = Int(application)
            let plan = Int(candidates.planOf[application])
            let divisor = Int64(sheets[application])
            guard plan >= 0, terms[plan].counts, divisor > 0, !incomplete[application] else {
                return slowKeys(applications, candidates, slot)
            }
            let bottom = terms[plan].isSum ? terms[plan].scale : terms[plan].scale.multipliedCapped(by: divisor)
            most = max(most, sums[application].magnitude)
            if bottom != last {
                last = bottom
                if !bottoms.contains(bottom) { bottoms.append(bottom) }
                if bottoms.count > 64 { return slowKeys(applications, candidates, slot) }
            }
        }
        var common: Int128 = 1
        for bottom in bottoms {
            common = leastCommonMultiple(common, Int128(bottom))
            if common > Int128(Int64.max) { return slowKeys(applications, candidates, slot) }
        }
        let factor = bottoms.map { common / Int128($0) }.max() ?? 1
        guard factor * Int128(most) < 1 << 62, !bottoms.contains(.max) else {
            return slowKeys(applications, candidates, slot)
        }
        if bottoms.count < 2 { return applications.map { sums[Int($0)] } }
        let multiple = Int64(common)
        last = 0
        var raise: Int64 = 1
        return applications.map { application in
            let application = Int(application)
            let term = terms[Int(candidates.planOf[application])]
            let bottom = term.isSum ? term.scale : term.scale &* Int64(sheets[application])
            if bottom != last {
                last = bottom
                raise = multiple / max(bottom, 1)
            }
            return sums[application] &* raise
        }
    }

    private func slowKeys(_ applications: ArraySlice<Int32>, _ candidates: Candidates, _ slot: Int?) -> [Int64]? {
        var values: [Fraction] = []
        for application in applications {
            guard let value = final(Int(application), candidates, slot: slot) else { return nil }
            values.append(value)
        }
        return ranks(of: values)
    }

    private func leastCommonMultiple(_ one: Int128, _ other: Int128) -> Int128 {
        var (a, b) = (one, other)
        while b != 0 { (a, b) = (b, a % b) }
        return one / max(a, 1) * other
    }
}

/// Of each value how many different smaller ones there are: numbers that compare as the fractions do.
func ranks(of values: [Fraction]) -> [Int64] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var result = [Int64](repeating: 0, count: values.count)
    for (position, index) in order.enumerated() where position > 0 {
        let before = order[position - 1]
        result[index] = result[before] + (values[before] == values[index] ? 0 : 1)
    }
    return result
}

extension Int64 {
    /// The product, or the largest number there is.
    func multipliedCapped(by factor: Int64) -> Int64 {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? .max : product
    }
}
