/// The whole derivation of one row: what a person needs to recount it with a pencil.
public struct Explanation: Sendable {
    /// One sheet with every step of its sum.
    public struct Sheet: Sendable {
        /// The number of the assessor in the score table.
        public var assessor: Int32
        /// Top-level criteria, with their parts; empty where something keeps the sheet from having a total.
        public var scores: [CriterionScore]
        public var gap: SheetGap?
        public var total: Fraction?
    }

    public struct ThresholdCheckResult: Sendable, Equatable {
        public enum Subject: Sendable, Equatable {
            case total
            case criterion(String)
            case criteria([String], need: Int)
        }

        public var subject: Subject
        /// Beside the subject's criteria, or one for the total: the final value, and what it has to reach.
        public var values: [(value: Fraction, needed: Fraction)]
        public var comparison: Threshold.Comparison

        public static func == (one: Self, other: Self) -> Bool {
            one.subject == other.subject && one.comparison == other.comparison
                && one.values.elementsEqual(other.values) { $0.value == $1.value && $0.needed == $1.needed }
        }
    }

    public var application: Int
    public var row: Ranking.Row
    public var rowNumber: Int
    public var sheets: [Sheet]
    public var aggregation: Assessors.Aggregation?
    /// Final values of the top-level criteria, in order.
    public var finals: [(criterion: String, value: Fraction)]
    public var total: Fraction?
    public var thresholds: [ThresholdCheckResult]
    public var exclusion: ExclusionReason?
    public var asks: Money?
    public var place: PlaceReason
    /// Against the neighbours with the same total.
    public var ties: [TieComparison]
    public var divergences: [Divergence]
}

extension Ranking {
    /// - Parameter tables: the sheets the totals were made from.
    public func explanation(of application: Int, _ tables: [ScoreTable]) -> Explanation? {
        guard let row = row(of: application) else { return nil }
        let number = Int(rowNumbers[application])
        let plan = candidates[kindOf: application].plan.map { candidates.plans[$0] }
        let set = candidates[kindOf: application].set
        let table = set.flatMap { tables.indices.contains($0) ? tables[$0] : nil }
        let sheets = table.map { table in
            table.applications.indices.filter { Int(table.applications[$0]) == application }
                .map { sheet($0, table, application) }
        }
        let isTotalled = hasTotal[application]
        return Explanation(
            application: application, row: row, rowNumber: number, sheets: sheets ?? [],
            aggregation: plan?.set.assessors.aggregate.value,
            finals: isTotalled ? finals(sheets ?? [], plan) : [], total: total(of: application),
            thresholds: isTotalled ? thresholds(application, plan) : [],
            exclusion: exclusion(of: application), asks: ask(of: application), place: placeReason(ofRow: number),
            ties: tieComparisons(ofRow: number),
            divergences: isTotalled ? divergences(of: (sheets ?? []).map(\.scores), application) : [])
    }

    func sheet(_ sheet: Int, _ table: ScoreTable, _ application: Int) -> Explanation.Sheet {
        var result = Explanation.Sheet(assessor: table.assessors[sheet], scores: [])
        guard let plan = candidates[kindOf: application].plan.map({ candidates.plans[$0] }) else { return result }
        do {
            result.scores = try plan.set.score(for: plan.traits) { leaf in
                if case .fromFacts(let fact, let bands) = leaf.kind {
                    return candidates.points(of: fact, bands, application: application)
                }
                return table.columns.firstIndex(of: leaf.id).flatMap { table.given(sheet: sheet, column: $0) }
            }
            result.total = result.scores.reduce(Fraction?.some(.zero)) { $0?.adding($1.value) }
        } catch {
            result.gap = error
        }
        return result
    }

    private func finals(_ sheets: [Explanation.Sheet], _ plan: ScoringPlan?) -> [(criterion: String, value: Fraction)] {
        let divisor = plan?.set.assessors.aggregate.value == .sum ? Fraction.one : Fraction(Int64(sheets.count))
        return (sheets.first?.scores ?? []).indices.compactMap { index in
            var sum = Fraction.zero
            for sheet in sheets where sheet.scores.indices.contains(index) {
                guard let next = sum.adding(sheet.scores[index].value) else { return nil }
                sum = next
            }
            return sum.divided(by: divisor).map { (sheets[0].scores[index].criterion, $0) }
        }
    }

    private func thresholds(_ application: Int, _ plan: ScoringPlan?) -> [Explanation.ThresholdCheckResult] {
        guard let plan else { return [] }
        let isSum = plan.set.assessors.aggregate.value == .sum
        return plan.checks.map { check in
            let times = isSum && check.isShare ? Fraction(Int64(totals.sheets[application])) : .one
            func pair(_ slot: Int?, _ needed: Fraction) -> (value: Fraction, needed: Fraction) {
                (totals.final(application, candidates, slot: slot) ?? .zero, needed.times(times) ?? needed)
            }
            switch check.subject {
            case .total:
                return Explanation.ThresholdCheckResult(
                    subject: .total, values: check.values.map { pair(nil, $0) }, comparison: check.comparison)
            case .criteria(let slots, let need):
                let ids = slots.map { candidates.plan.slots[$0] }
                return Explanation.ThresholdCheckResult(
                    subject: ids.count == 1 ? .criterion(ids[0]) : .criteria(ids, need: need),
                    values: zip(slots, check.values).map { pair($0, $1) }, comparison: check.comparison)
            }
        }
    }
}
