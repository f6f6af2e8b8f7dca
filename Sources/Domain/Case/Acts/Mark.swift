/// What one assessor gives for one criterion.
public struct Mark: FieldGroup {
    public var criterion = ""
    public var points: Fraction?
    private var chosen = ChosenLevels.none
    /// Counted units of a per-unit criterion.
    public var count: Int?
    public var reason: String?

    /// Ids of levels; `yes` or `no` for a yes-no criterion.
    public var levels: [String] {
        get { chosen.ids }
        set { chosen = ChosenLevels(newValue) }
    }

    public init() {}

    public init(
        criterion: String, points: Fraction? = nil, levels: [String] = [], count: Int? = nil, reason: String? = nil
    ) {
        self.criterion = criterion
        self.points = points
        self.levels = levels
        self.count = count
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("criterion", &criterion)
        fields.maybe("points", &points)
        fields.ids("levels", &levels, needed: false)
        fields.maybe("count", &count)
        fields.maybeText("reason", &reason)
    }
}

/// Levels as they are kept: nearly always one, and an array of its own for each of fifty thousand marks is memory for nothing.
private enum ChosenLevels: Sendable, Hashable {
    case none
    case one(String)
    case several([String])

    init(_ ids: [String]) {
        switch ids.count {
        case 0: self = .none
        case 1: self = .one(ids[0])
        default: self = .several(ids)
        }
    }

    var ids: [String] {
        switch self {
        case .none: []
        case .one(let id): [id]
        case .several(let ids): ids
        }
    }
}
