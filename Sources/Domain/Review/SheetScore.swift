/// One criterion on one sheet, worked out step by step: what a person reads to follow the sum.
public struct CriterionScore: Sendable, Equatable {
    public var criterion: String
    /// By its kind, before anything else: the points given, the sum or the highest of the parts.
    public var given: Fraction
    /// The cap, where it cut.
    public var cutTo: Fraction?
    /// The floor, where it lifted.
    public var liftedTo: Fraction?
    public var weight: Fraction?
    /// After cap, floor and weight.
    public var value: Fraction
    public var parts: [CriterionScore] = []

    /// The score of the criterion with this id, here or below.
    public func find(_ id: String) -> CriterionScore? {
        if criterion == id { return self }
        for part in parts { if let found = part.find(id) { return found } }
        return nil
    }
}

/// Why a sheet has no total.
public enum SheetGap: Error, Sendable, Equatable {
    /// Criteria without points, in the order of the file.
    case missing([String])
    /// The tree is in doubt here.
    case open(DoubtID)
    /// No 64 bits hold the result.
    case beyondReach
}

extension CriteriaSet {
    /// The scores of the top-level criteria on one sheet.
    ///
    /// - Parameter points: of a leaf, as given; of a computed one, of its band.
    public func score(
        for traits: Traits, points: (Criterion) -> Fraction?
    ) throws(SheetGap) -> [CriterionScore] {
        var missing: [String] = []
        var scores: [CriterionScore] = []
        for criterion in criteria {
            if let score = try criterion.score(for: traits, points: points, missing: &missing) { scores.append(score) }
        }
        guard missing.isEmpty else { throw .missing(missing) }
        return scores
    }
}

extension Criterion {
    fileprivate func score(
        for traits: Traits, points: (Criterion) -> Fraction?, missing: inout [String]
    ) throws(SheetGap) -> CriterionScore? {
        guard when.fits(traits) else { return nil }
        var scores: [CriterionScore] = []
        let given: Fraction
        if case .parts(let combination, _) = kind {
            if case .open(let doubt) = combination { throw .open(doubt) }
            for part in parts(for: traits) {
                if let score = try part.score(for: traits, points: points, missing: &missing) { scores.append(score) }
            }
            guard let value = Criterion.combined(scores.map(\.value), combination) else { throw .beyondReach }
            given = value
        } else if let value = points(self) {
            given = value
        } else {
            missing.append(id)
            given = .zero
        }
        var result = CriterionScore(criterion: id, given: given, value: given, parts: scores)
        if let most, result.value > most {
            result.value = most
            result.cutTo = most
        }
        if let floor, result.value < floor {
            result.value = floor
            result.liftedTo = floor
        }
        if let weight {
            guard let weighted = result.value.times(weight) else { throw .beyondReach }
            result.weight = weight
            result.value = weighted
        }
        return result
    }

    private static func combined(_ values: [Fraction], _ combination: Settled<Combination>) -> Fraction? {
        if combination.value == .highest { return values.max() ?? .zero }
        var sum = Fraction.zero
        for value in values {
            guard let next = sum.adding(value) else { return nil }
            sum = next
        }
        return sum
    }
}
