/// What one assessor gives for one criterion.
public struct Mark: FieldGroup {
    public var criterion = ""
    private var given = Given.nothing
    public var reason: String?

    public var points: Fraction? {
        get { given.parts.points }
        set { given = Given(points: newValue, levels: levels, count: count) }
    }

    /// Ids of levels; `yes` or `no` for a yes-no criterion.
    public var levels: [String] {
        get { given.parts.levels }
        set { given = Given(points: points, levels: newValue, count: count) }
    }

    /// Counted units of a per-unit criterion.
    public var count: Int? {
        get { given.parts.count }
        set { given = Given(points: points, levels: levels, count: newValue) }
    }

    public init() {}

    public init(
        criterion: String, points: Fraction? = nil, levels: [String] = [], count: Int? = nil, reason: String? = nil
    ) {
        self.criterion = criterion
        self.reason = reason
        given = Given(points: points, levels: levels, count: count)
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("criterion", &criterion)
        fields.maybe("points", &points)
        fields.ids("levels", &levels, needed: false)
        fields.maybe("count", &count)
        fields.maybeText("reason", &reason)
    }
}

/// What is given, as it is kept: nearly always points, a level or both, and of fifty thousand marks in memory each byte counts.
private enum Given: Sendable, Hashable {
    typealias Parts = (points: Fraction?, levels: [String], count: Int?)

    case nothing
    case points(Fraction)
    case level(String, points: Fraction?)
    indirect case several(points: Fraction?, levels: [String], count: Int?)

    init(points: Fraction?, levels: [String], count: Int?) {
        switch (points, levels.first, count) {
        case (nil, nil, nil): self = .nothing
        case (let points?, nil, nil): self = .points(points)
        case (_, let level?, nil) where levels.count == 1: self = .level(level, points: points)
        default: self = .several(points: points, levels: levels, count: count)
        }
    }

    var parts: Parts {
        switch self {
        case .nothing: (nil, [], nil)
        case .points(let points): (points, [], nil)
        case .level(let level, let points): (points, [level], nil)
        case .several(let points, let levels, let count): (points, levels, count)
        }
    }
}
