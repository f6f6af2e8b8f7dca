/// What the call says about operations after selection (section 9). Nothing of it refuses an act: it is shown where somebody
/// enters what does not fit, and where something is due.
public struct OperationRules: Sendable, Equatable {
    /// How many phases an operation may have: one number up to an amount, another above it.
    public struct Phases: Sendable, Hashable {
        public enum Measure: String, Sendable, CaseIterable {
            /// The money that was granted.
            case grant
            /// The value of the project, of which the program knows the eligible costs alone.
            case value
        }

        public var by: Measure
        /// Inclusive.
        public var upTo: Money
        public var most: Int
        public var above: Int

        public func most(at amount: Money) -> Int { amount > upTo ? above : most }
    }

    /// The share of the requested money that must be claimed by the end of a time limit.
    public struct ClaimedShare: Sendable, Equatable {
        public var share: Fraction
        /// The id of the time limit.
        public var limit: String
        /// It binds grants above this amount alone; nil: all.
        public var above: Settled<Money>?
    }

    public var phases: Phases?
    public var leastClaim: Money?
    public var mostChanges: Int?
    /// The id of the time limit by which an operation ends.
    public var ends: String?
    public var claimed: ClaimedShare?
    /// The most that may be paid before anything is claimed, as a share of the grant.
    public var advance: Fraction?
}
