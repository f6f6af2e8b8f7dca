/// Which money there is and where it ends.
public struct Allocation: Sendable {
    public var pots: [Pot]
    public var atTheLine: Settled<LinePolicy>
    public var quotas: [Quota] = []
    /// Empty: the ask is the request.
    public var award: [AwardBand] = []
    /// Given with `by-goal`.
    public var byGoal: GoalDivision?
    /// What an operation given up before its contract does to the list; nil: the call does not say, and the list stays.
    public var withdrawnBeforeContract: Withdrawal?

    /// What the call makes of an application whose project will not be done.
    public enum Withdrawal: String, Sendable, CaseIterable {
        case asIfNeverFiled = "as-if-never-filed"
    }
}

/// A share of a fund with its own list.
public struct Pot: Sendable, Equatable {
    public enum Leftover: Sendable, Hashable {
        case stays
        /// Added to this later pot before its walk.
        case to(String)
    }

    public var id: String
    public var fund: String
    public var measure: String?
    public var when: Conditions = .always
    public var budget: Money
    /// The least one application may ask from this pot, and be granted from it.
    public var least: Settled<Money>?
    /// The most one application may ask from this pot.
    public var most: Settled<Money>?
    public var leftover: Leftover = .stays

    /// Whether an application with these traits is paid from here.
    public func takes(_ traits: Traits) -> Bool {
        traits.fund == fund && (measure == nil || traits.measure == measure) && when.fits(traits)
    }
}

/// What happens to the first application that asks for more than is left.
public enum LinePolicy: String, Sendable, CaseIterable {
    case stop, offer, skip, share
    case fundInFull = "fund-in-full"
    case byGoal = "by-goal"
}

/// The most one class of applications may get of a pot.
public struct Quota: Sendable, Equatable {
    public var id: String
    public var when: Conditions
    /// Of the pot's budget.
    public var most: Fraction
}

/// The share of the request that a total earns.
public struct AwardBand: Sendable, Equatable {
    public var from: Fraction
    public var share: Fraction
}

/// The board divides the pot by goals first; then one walk per goal.
public struct GoalDivision: Sendable, Equatable {
    public struct Share: Sendable, Equatable {
        public var goal: String
        public var amount: Money
    }

    /// Never `share` or `by-goal`.
    public var within: LinePolicy
    public var shares: Settled<[Share]>
}
