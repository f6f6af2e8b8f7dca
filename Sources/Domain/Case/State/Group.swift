/// A particular of the group, the last one recorded.
public struct Particular: Sendable, Equatable {
    public var id: String
    public var name: String
    /// nil: not known.
    public var value: String?
    public var on: Day?
}

/// A member of the partnership for a time; whoever comes back has a second row.
public struct Partnership: Sendable, Equatable {
    public var partner: String
    public var sector: String?
    public var municipality: String?
    public var from: Day
    /// The last day; nil: still a member.
    public var until: Day?
    public var endReason: String?

    public func holds(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}

/// Money of a period from one fund for one purpose, as last planned.
public struct PlannedFunds: Sendable, Equatable {
    public var period: String
    public var fund: String
    public var purpose: FundPurpose
    public var amount: Money
    public var source: String?
}

/// The group's own costs, claimed from somebody who pays them.
public struct RunningCosts: Sendable, Equatable {
    public var id: String
    public var payer: String
    public var purpose: String?
    public var from: Day
    public var until: Day
    /// How many claims the amount adds up.
    public var claims: Int
    public var amount: Money
    public var on: Day?
    public var note: String?
    public var payments: [Payment] = []

    public func paid(until day: Day) -> Money {
        payments.filter { ($0.on ?? day) <= day }.reduce(.zero) { $0 + $1.amount }
    }
}

/// What the group did besides its calls.
public struct Activity: Sendable, Equatable {
    public var id: String
    public var kind: ActivityKind
    public var title: String
    public var on: Day?
    public var until: Day?
    /// The year, where the day is not known.
    public var year: Int?
    public var place: String?
    public var note: String?
}
