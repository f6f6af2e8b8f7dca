/// Who decides: the committee, the board, the assembly.
public struct Body: Sendable, Equatable {
    public enum Quorum: Sendable, Hashable {
        case moreThanHalf, atLeastHalf
        case members(Int)
    }

    /// Of which votes a majority is counted.
    public enum MajorityBase: String, Sendable, CaseIterable { case present, members, cast }

    public struct SectorBalance: Sendable, Hashable {
        public enum Rule: String, Sendable, CaseIterable { case older, newer, both }

        /// How many sectors must be there.
        public var leastSectors: Int?
        public var rule: Rule
    }

    public var id: String
    public var text: Text
    public var seats: Settled<Int>?
    public var quorum: Settled<Quorum>?
    public var majority: Settled<MajorityBase>?
    public var sectorBalance: Settled<SectorBalance>?
}

/// The ladder of bodies an appeal climbs.
public struct Appeals: Sendable, Equatable {
    public var ladder: [AppealStep]
    /// The body after which it is final; nil: the last one.
    public var finalAfter: Settled<String>?
    /// Which decisions that body's word is final on; nil: all. The others climb the whole ladder.
    public var finalFor: [DecisionKind]?
}

public struct AppealStep: Sendable, Equatable {
    public var body: String
    /// The id of the time limit to appeal to this body.
    public var limit: String?
    /// The id of the time limit for its decision.
    public var decidesWithin: String?
}
