/// What is judged: a node of the tree, with parts or a leaf.
public struct Criterion: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case parts(Settled<Combination>, [Criterion])
        /// One level applies.
        case oneOf([Level])
        /// Any value from `from` to `to` in steps of `step` from `from`.
        case range(from: Fraction, to: Fraction, step: Fraction)
        /// All that apply.
        case severalOf([Level])
        /// Points for each counted thing; `most` caps them.
        case perUnit(Fraction, unit: Text)
        case yesNo(Fraction)
        /// Computed from a recorded fact, not assessed.
        case fromFacts(fact: String, bands: [Band])
    }

    public enum Combination: Sendable, Hashable {
        case sum, highest
        /// Only this part is asked and counts; the others are no part of the tree.
        case only(String)
    }

    public var id: String
    public var text: Text
    public var kind: Kind
    public var basis: String?
    /// For which applications it is part of the tree.
    public var when: Conditions = .always
    /// The cap on one sheet.
    public var most: Fraction?
    /// What a sheet's points are lifted to.
    public var floor: Fraction?
    /// A threshold of its own, compared with the final value.
    public var least: PointsOrShare?
    public var weight: Fraction?
    /// On top of the maximum of the set; only at the top level.
    public var isBonus = false
}

/// A step of a scale.
public struct Level: Sendable, Equatable {
    public var id: String
    public var points: Settled<Fraction>
    public var text: Text
    /// One sheet with this level makes the application ineligible.
    public var isKnockOut = false
}

/// Points for a range of a fact, both ends inclusive; nil: open. Amounts in cents.
public struct Band: Sendable, Equatable {
    public var from: Int64?
    public var to: Int64?
    public var points: Fraction

    public func holds(_ value: Int64) -> Bool {
        (from.map { $0 <= value } ?? true) && (to.map { value <= $0 } ?? true)
    }
}
