/// The fewest points one assessor would have to move on one criterion so that something *matters*: the application crosses the
/// threshold, crosses the line, or a tie comes about or ends.
public struct SmallestChange: Sendable, Equatable {
    public enum Effect: Sendable, Hashable, CaseIterable {
        case threshold, line, tie
    }

    public var effect: Effect
    /// The number of the assessor in the score tables.
    public var assessor: Int32
    public var criterion: String
    /// As given on the sheet, and as it would have to be.
    public var from: Fraction
    public var to: Fraction
    /// What becomes of the application then.
    public var status: RankStatus
    public var place: Int32

    /// How many points are moved.
    public var moved: Fraction {
        guard let distance = to.subtracting(from) else { return .zero }
        return distance < .zero ? distance.negated : distance
    }
}

extension RankingInput {
    /// The smallest change for each effect that one assessor on one criterion can bring about; found by trying, with the
    /// engine that ranks. Among equals the first criterion of the rulebook, then the first sheet.
    ///
    /// Moves to the same total and the same tie keys are tried once.
    public func smallestChanges(for number: ApplicationNumber) -> [SmallestChange] {
        guard let application = candidate(number), let set = candidates[kindOf: application].set,
            tables.indices.contains(set)
        else { return [] }
        let before = ranking()
        guard before.total(of: application) != nil, let now = before.row(of: application) else { return [] }
        var found: [SmallestChange.Effect: SmallestChange] = [:]
        var known: [[Fraction?]: SmallestChange.Outcome] = [:]
        let slots = Array(plan.slots.indices)
        for move in moves(of: application, set: set) {
            if found.count == SmallestChange.Effect.allCases.count { break }
            var changed = tables
            changed[set].set(sheet: move.sheet, column: move.column, grains: move.grains)
            let totals = ScoreTotals(candidates, changed)
            let key =
                [totals.total(of: application, candidates)]
                + slots.map { totals.final(application, candidates, slot: $0) }
            let outcome: SmallestChange.Outcome
            if let seen = known[key] {
                outcome = seen
            } else {
                outcome = SmallestChange.Outcome(Ranking(candidates, totals, changed, plan: plan), application)
                known[key] = outcome
            }
            for effect in outcome.effects(against: SmallestChange.Outcome(before, application))
            where found[effect] == nil {
                found[effect] = SmallestChange(
                    effect: effect, assessor: tables[set].assessors[move.sheet],
                    criterion: tables[set].columns[move.column], from: move.from, to: move.to,
                    status: outcome.row?.status ?? now.status, place: outcome.row?.place ?? 0)
            }
        }
        return SmallestChange.Effect.allCases.compactMap { found[$0] }
    }

    private struct Move {
        var sheet: Int
        var column: Int
        var from: Fraction
        var to: Fraction
        var grains: Int64
        var size: Fraction
    }

    /// Everything one assessor could have given instead, the smallest move first.
    private func moves(of application: Int, set: Int) -> [Move] {
        let table = tables[set]
        let traits = candidates[kindOf: application].traits
        let leaves = (plan.rulebook.scoring.value ?? [])[set].leaves(for: traits)
        var moves: [Move] = []
        for leaf in leaves where leaf.isAssessed {
            guard let column = table.columns.firstIndex(of: leaf.id) else { continue }
            for sheet in table.applications.indices where Int(table.applications[sheet]) == application {
                guard let from = table.given(sheet: sheet, column: column) else { continue }
                for to in leaf.possiblePoints(near: from) where to != from {
                    guard let grains = ScoreGrain.count(to), let step = to.subtracting(from) else { continue }
                    moves.append(
                        Move(
                            sheet: sheet, column: column, from: from, to: to, grains: grains,
                            size: step < .zero ? step.negated : step))
                }
            }
        }
        let order = moves.indices.sorted {
            moves[$0].size != moves[$1].size ? moves[$0].size < moves[$1].size : $0 < $1
        }
        return order.map { moves[$0] }
    }
}

extension SmallestChange {
    /// What of a ranking concerns one application.
    struct Outcome {
        var row: Ranking.Row?
        var isShared = false

        init(_ ranking: Ranking, _ application: Int) {
            row = ranking.row(of: application)
            guard let number = ranking.rows.firstIndex(where: { Int($0.application) == application }) else { return }
            if case .shared = ranking.placeReason(ofRow: number) { isShared = true }
            if row?.status == .undecided { isShared = true }
        }

        func effects(against before: Outcome) -> [SmallestChange.Effect] {
            let wasBelow = before.row?.status == .belowThreshold
            let isBelow = row?.status == .belowThreshold
            if wasBelow != isBelow { return [.threshold] }
            var effects: [SmallestChange.Effect] = []
            if (before.row?.grant ?? -1) != (row?.grant ?? -1) { effects.append(.line) }
            if isShared != before.isShared { effects.append(.tie) }
            return effects
        }
    }
}

extension Criterion {
    /// Points a sheet can have here. Of long scales only the two hundred steps nearest to what was given.
    func possiblePoints(near given: Fraction) -> [Fraction] {
        switch kind {
        case .oneOf(let levels): return levels.filter { !$0.isKnockOut }.compactMap(\.points.value)
        case .severalOf(let levels):
            // One level more or one less: the smallest moves there are.
            return levels.compactMap(\.points.value).flatMap { points in
                [given.adding(points), given.subtracting(points)].compactMap { $0 }
            }.filter { $0 >= .zero && $0 <= (mostOnSheet ?? $0) }
        case .yesNo(let points): return [.zero, points]
        case .range(let from, let to, let step): return steps(from, to, step, near: given)
        case .perUnit(let each, _): return steps(.zero, most ?? .zero, each, near: given)
        case .parts, .fromFacts: return []
        }
    }

    private func steps(_ from: Fraction, _ to: Fraction, _ step: Fraction, near given: Fraction) -> [Fraction] {
        guard step > .zero else { return [] }
        return (-200...200).compactMap { number in
            step.times(Fraction(Int64(number))).flatMap { given.adding($0) }
        }.filter { $0 >= from && $0 <= to }
    }
}
