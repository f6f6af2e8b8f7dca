/// Something the rulebook gives an id and a name in both languages.
public struct Named: Sendable, Equatable {
    public var id: String
    public var text: Text
}

public typealias Sector = Named
public typealias Goal = Named
public typealias ProjectType = Named
/// A class of applicant, for quotas and conditions.
public typealias ApplicantClass = Named

/// Where the money comes from.
public struct Fund: Sendable, Equatable {
    public enum RateBound: String, Sendable, CaseIterable {
        /// The call prints one rate; like `up-to` it bounds the request from above.
        case exact
        case upTo = "up-to"
    }

    public var id: String
    public var budget: Money
    /// The share of eligible costs, 4/5 for 80 %.
    public var rate: Settled<Fraction>
    public var rateIs: RateBound = .exact
    /// The least grant of one application.
    public var least: Settled<Money>?
    /// The most one application may ask for.
    public var most: Settled<Money>?
    public var text: Text?
}

/// What the money is for.
public struct Measure: Sendable, Equatable {
    public var id: String
    public var goal: String?
    /// The funds it is open for; nil: all.
    public var funds: [String]?
    public var text: Text
    public var indicator: Text?
}

/// Something recorded once per application that rules compute from: partners, jobs, months, an amount.
public struct Fact: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case count
        case months
        /// Kept in cents.
        case amount
        case choice([Named])
    }

    public var id: String
    public var kind: Kind
    public var text: Text

    var isChoice: Bool {
        if case .choice = kind { return true }
        return false
    }
}

/// The recorded value of a fact.
public enum FactValue: Sendable, Hashable {
    /// A count, months, or the cents of an amount.
    case number(Int64)
    /// The id of an option.
    case choice(String)
}
