/// A divergence rule that the sheets of an application meet: a report, never a change of the score.
public struct Divergence: Sendable, Equatable {
    public var rule: DivergenceRule
    /// nil: the total.
    public var criterion: String?
    public var lowest: Fraction
    public var highest: Fraction
    /// What was compared with the rule: the spread, or the distance of one sheet from the mean of the others.
    public var distance: Fraction
}

extension CriteriaSet {
    /// Where the sheets differ more than the rulebook takes without a word.
    ///
    /// - Parameter sheets: the scores of every counted sheet, top level, as `score(for:points:)` gives them.
    public func divergences(of sheets: [[CriterionScore]], leaves: [Criterion]) -> [Divergence] {
        guard sheets.count > 1 else { return [] }
        return divergence.flatMap { rule -> [Divergence] in
            switch rule.of {
            case .total:
                return [divergence(rule, nil, sheets.map { $0.reduce(.zero) { $0.adding($1.value) ?? $0 } })]
                    .compactMap { $0 }
            case .eachCriterion: return leaves.compactMap { divergence(rule, $0.id, values($0.id, sheets)) }
            case .criterion(let id): return [divergence(rule, id, values(id, sheets))].compactMap { $0 }
            }
        }
    }

    private func values(_ id: String, _ sheets: [[CriterionScore]]) -> [Fraction] {
        sheets.compactMap { scores in scores.lazy.compactMap { $0.find(id)?.value }.first }
    }

    private func divergence(_ rule: DivergenceRule, _ criterion: String?, _ values: [Fraction]) -> Divergence? {
        guard values.count > 1, let lowest = values.min(), let highest = values.max() else { return nil }
        // What is compared with the rule, and what a share of it is taken of.
        var distances: [(size: Fraction, base: Fraction)] = []
        switch rule.against {
        case .spread: distances = [highest.subtracting(lowest).map { ($0, highest) }].compactMap { $0 }
        case .mean:
            for index in values.indices {
                let others = values.indices.filter { $0 != index }.map { values[$0] }
                let sum = others.reduce(Fraction?.some(.zero)) { $0?.adding($1) }
                guard let mean = sum?.divided(by: Fraction(Int64(others.count))),
                    let step = values[index].subtracting(mean)
                else { continue }
                distances.append((step.magnitude, mean))
            }
        }
        // One sheet is enough, and each is held against its own base.
        let beyond = distances.filter { distance in
            let limit: Fraction? =
                switch rule.moreThan {
                case .points(let points): points
                case .share(let share): share.times(distance.base.magnitude)
                }
            return distance.size > .zero && limit.map { distance.size > $0 } ?? false
        }
        return beyond.map(\.size).max().map {
            Divergence(rule: rule, criterion: criterion, lowest: lowest, highest: highest, distance: $0)
        }
    }
}

extension Fraction {
    fileprivate var magnitude: Fraction { self < .zero ? negated : self }
}
