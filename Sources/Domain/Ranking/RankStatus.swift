/// What became of an application, in the order of result files.
public enum RankStatus: UInt8, Sendable, CaseIterable {
    case selected, offered, reserve
    /// The chain cannot order the group at the line, or it stands after such a group.
    case undecided
    /// A value the ranking needs is not settled.
    case unranked
    case belowThreshold, unscored, withdrawn, ineligible
    case dismissedIncomplete, dismissedMarking, dismissedEarly, dismissedLate

    /// The word of result files.
    public var word: String {
        switch self {
        case .selected: "selected"
        case .offered: "offered"
        case .reserve: "reserve"
        case .undecided: "undecided"
        case .unranked: "unranked"
        case .belowThreshold: "below-threshold"
        case .unscored: "unscored"
        case .withdrawn: "withdrawn"
        case .ineligible: "ineligible"
        case .dismissedIncomplete: "dismissed-incomplete"
        case .dismissedMarking: "dismissed-marking"
        case .dismissedEarly: "dismissed-early"
        case .dismissedLate: "dismissed-late"
        }
    }

    /// Has a number in the order.
    public var isPlaced: Bool {
        switch self {
        case .selected, .offered, .reserve: true
        default: false
        }
    }

    public var isDismissed: Bool {
        switch self {
        case .dismissedIncomplete, .dismissedMarking, .dismissedEarly, .dismissedLate: true
        default: false
        }
    }
}

/// Why there is no ranking, or none yet.
public enum RankingStop: Sendable, Hashable {
    /// A value the ranking needs and nobody has settled; `list` where only that list waits for it.
    case doubt(DoubtID, list: Int?)
    /// Whether it is in time depends on an hour nobody knows.
    case unknownHour(application: Int)
    /// Somebody has to say what follows from the wrong marking.
    case marking(application: Int)
    /// No pot or no criteria set takes it.
    case noPot(application: Int)
    case noCriteriaSet(application: Int)
}
