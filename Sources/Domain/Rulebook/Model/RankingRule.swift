/// How those with equal totals are told apart.
public struct RankingRule: Sendable {
    public enum Scope: String, Sendable, CaseIterable {
        /// Only a group that straddles the funding line is ordered; the others share their places.
        case fundingLine = "funding-line"
        case everywhere
    }

    public var ties: Settled<[TieKey]>
    public var scope: Settled<Scope>
    /// The body that decides what the chain cannot.
    public var ifTied: Settled<String>
}

/// One key of the chain.
public enum TieKey: Sendable, Equatable {
    public enum Direction: String, Sendable, CaseIterable { case higher, lower }
    public enum ArrivalOrder: String, Sendable, CaseIterable { case earlier, later }

    /// The final value of a criterion.
    case pointsOf(String, Direction)
    case arrival(ArrivalOrder)
    case requested(Direction)
    /// 1 - requested ÷ eligible costs.
    case ownShare(Direction)
    case fact(String, Direction)
    /// Stops and asks this body.
    case vote(String)
    /// Drawn from the recorded seed: the lower number first.
    case lot(seed: Settled<String>)
}
