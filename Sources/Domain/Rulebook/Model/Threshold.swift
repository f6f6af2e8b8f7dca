/// Points, or a share of what can be reached (3/5 for 60 %).
public enum PointsOrShare: Sendable, Hashable {
    case points(Fraction)
    case share(Fraction)
}

/// Below it there is no money.
public struct Threshold: Sendable, Equatable {
    public enum Subject: Sendable, Hashable {
        case total
        /// At least `number` of these criteria must reach it, each its own value.
        case criteria([String], number: Int)
    }

    public enum Comparison: String, Sendable, CaseIterable {
        case atLeast = "at-least"
        case moreThan = "more-than"
    }

    public var of: Subject = .total
    public var value: Settled<PointsOrShare>
    public var compare: Settled<Comparison> = .value(.atLeast)
}
