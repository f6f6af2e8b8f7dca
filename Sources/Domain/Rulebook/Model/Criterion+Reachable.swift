extension Rulebook {
    /// The reachable maximum of a criterion, for an application with these traits or (nil) with every criterion in the tree.
    ///
    /// `.open` names the doubt it hangs on; nil where there is no such criterion or the figure does not fit (the linter says so).
    public func reachable(of id: String, for traits: Traits? = nil) -> Settled<Fraction>? {
        criterion(id)?.reachable(for: traits)
    }
}

extension CriteriaSet {
    /// What one sheet can reach without bonus points. nil where the figure does not fit.
    public func reachable(for traits: Traits? = nil) -> Settled<Fraction>? {
        Criterion.total(of: criteria.filter { !$0.isBonus && $0.isIn(traits) }.map { $0.reachable(for: traits) })
    }
}

extension Criterion {
    /// The highest value on one sheet: by its kind, then cap, floor and weight.
    public func reachable(for traits: Traits? = nil) -> Settled<Fraction>? {
        guard let bare = reachableByKind(for: traits) else { return nil }
        guard case .value(var value) = bare else { return bare }
        if let most { value = min(value, most) }
        if let floor { value = max(value, floor) }
        if let weight {
            guard let weighted = value.times(weight) else { return nil }
            value = weighted
        }
        return .value(value)
    }

    func isIn(_ traits: Traits?) -> Bool { traits.map(when.fits) ?? true }

    private func reachableByKind(for traits: Traits?) -> Settled<Fraction>? {
        switch kind {
        case .parts(.open(let doubt), _): .open(doubt)
        case .parts(.value(.sum), let parts):
            Criterion.total(of: parts.filter { $0.isIn(traits) }.map { $0.reachable(for: traits) })
        case .parts(.value(.highest), let parts):
            Criterion.highest(of: parts.filter { $0.isIn(traits) }.map { $0.reachable(for: traits) })
        case .parts(.value(.only(let id)), let parts):
            Criterion.total(of: parts.filter { $0.id == id && $0.isIn(traits) }.map { $0.reachable(for: traits) })
        case .oneOf(let levels): Criterion.highest(of: levels.map(\.points))
        case .range(let from, let to, let step): Criterion.lastStep(from: from, to: to, step: step).map(Settled.value)
        case .severalOf(let levels):
            Criterion.total(of: levels.map { level in level.points.map { max($0, .zero) } })
        case .perUnit: .value(most ?? .zero)
        case .yesNo(let points): .value(max(points, .zero))
        case .fromFacts(_, let bands): Criterion.highest(of: bands.map { .value($0.points) })
        }
    }

    /// The highest value of a scale: its last step not above `to`. nil where the figures make no scale.
    static func lastStep(from: Fraction, to: Fraction, step: Fraction) -> Fraction? {
        guard step > .zero, let length = to.subtracting(from), length >= .zero, let steps = length.divided(by: step),
            let way = step.times(Fraction(steps.numerator / steps.denominator))
        else { return nil }
        return from.adding(way)
    }

    static func total(of values: [Settled<Fraction>?]) -> Settled<Fraction>? {
        var sum = Fraction.zero
        for value in values {
            switch value {
            case nil: return nil
            case .open(let doubt)?: return .open(doubt)
            case .value(let points)?:
                guard let next = sum.adding(points) else { return nil }
                sum = next
            }
        }
        return .value(sum)
    }

    private static func highest(of values: [Settled<Fraction>?]) -> Settled<Fraction>? {
        var best: Fraction?
        for value in values {
            switch value {
            case nil: return nil
            case .open(let doubt)?: return .open(doubt)
            case .value(let points)?: best = best.map { max($0, points) } ?? points
            }
        }
        return .value(best ?? .zero)
    }
}
