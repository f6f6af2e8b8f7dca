/// What the money of a financial plan is for.
public enum FundPurpose: String, ActWord {
    case operations
    case cooperation
    case runningCosts = "running-costs"
    case preparation
}

/// What the group did besides its calls.
public enum ActivityKind: String, ActWord {
    case workshop
    case presentation
    case event
    case visit
    case invitation
    case support
    case promotion
    case other
}

/// A particular of the group, as the first table of its report prints it: area, inhabitants, account.
public struct DescribeGroup: Payload {
    public static let kind = Act.Kind.describeGroup

    public var particular = ""
    public var name = ""
    /// Absent where it is not known: a mark that was lost.
    public var value: String?
    public var on: Day?

    public init() {}

    public init(particular: String, name: String, value: String? = nil, on: Day? = nil) {
        self.particular = particular
        self.name = name
        self.value = value
        self.on = on
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("particular", &particular)
        fields.text("name", &name)
        fields.maybeText("value", &value)
        fields.maybe("on", &on)
    }
}

/// A member joins the partnership (pristopna izjava).
public struct AdmitPartner: Payload {
    public static let kind = Act.Kind.admitPartner

    public var partner = ""
    public var sector: String?
    public var municipality: String?
    public var on = Day(number: 0)
    /// The session that took the statement of accession.
    public var resolvedIn: String?

    public init() {}

    public init(
        partner: String, sector: String? = nil, municipality: String? = nil, on: Day, resolvedIn: String? = nil
    ) {
        self.partner = partner
        self.sector = sector
        self.municipality = municipality
        self.on = on
        self.resolvedIn = resolvedIn
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.text("partner", &partner)
        fields.maybeID("sector", &sector)
        fields.maybeText("municipality", &municipality)
        fields.one("on", &on)
        fields.maybeID("session", &resolvedIn)
    }
}

/// A member leaves the partnership, by its own statement or excluded.
public struct ReleasePartner: Payload {
    public static let kind = Act.Kind.releasePartner

    public var partner = ""
    /// The last day as a member.
    public var on = Day(number: 0)
    public var reason: String?
    public var resolvedIn: String?

    public init() {}

    public init(partner: String, on: Day, reason: String? = nil, resolvedIn: String? = nil) {
        self.partner = partner
        self.on = on
        self.reason = reason
        self.resolvedIn = resolvedIn
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.text("partner", &partner)
        fields.one("on", &on)
        fields.maybeText("reason", &reason)
        fields.maybeID("session", &resolvedIn)
    }
}

/// Money the group has in a period from one fund, for one purpose.
public struct PlanFunds: Payload {
    public static let kind = Act.Kind.planFunds

    public var period = ""
    public var fund = ""
    public var purpose: FundPurpose = .operations
    public var amount: Money = .zero
    public var source: String?

    public init() {}

    public init(period: String, fund: String, purpose: FundPurpose, amount: Money, source: String? = nil) {
        self.period = period
        self.fund = fund
        self.purpose = purpose
        self.amount = amount
        self.source = source
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.text("period", &period)
        fields.id("fund", &fund)
        fields.one("purpose", &purpose)
        fields.one("amount", &amount)
        fields.maybeText("source", &source)
    }
}

/// The group claims its own running costs from the agency or a municipality.
public struct ClaimRunningCosts: Payload {
    public static let kind = Act.Kind.claimRunningCosts

    public var claim = ""
    public var payer = ""
    /// What the money is for, as the group says it (managing the group, co-financing of municipalities); sums follow it.
    public var purpose: String?
    public var from = Day(number: 0)
    public var until = Day(number: 0)
    /// How many claims the amount adds up.
    public var claims = 1
    public var amount: Money = .zero
    public var on: Day?
    public var note: String?

    public init() {}

    public init(
        claim: String, payer: String, purpose: String? = nil, from: Day, until: Day, claims: Int = 1, amount: Money,
        on: Day? = nil, note: String? = nil
    ) {
        self.claim = claim
        self.payer = payer
        self.purpose = purpose
        self.from = from
        self.until = until
        self.claims = claims
        self.amount = amount
        self.on = on
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("claim", &claim)
        fields.text("payer", &payer)
        fields.maybeText("purpose", &purpose)
        fields.one("from", &from)
        fields.one("until", &until)
        fields.one("claims", &claims, otherwise: 1)
        fields.one("amount", &amount)
        fields.maybe("on", &on)
        fields.maybeText("note", &note)
    }
}

/// Running costs were paid.
public struct PayRunningCosts: Payload {
    public static let kind = Act.Kind.payRunningCosts

    public var claim = ""
    public var amount: Money = .zero
    public var on: Day?
    public var note: String?

    public init() {}

    public init(claim: String, amount: Money, on: Day? = nil, note: String? = nil) {
        self.claim = claim
        self.amount = amount
        self.on = on
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("claim", &claim)
        fields.one("amount", &amount)
        fields.maybe("on", &on)
        fields.maybeText("note", &note)
    }
}

/// A workshop, a presentation, an event: what the second part of an annual report tells.
public struct RecordActivity: Payload {
    public static let kind = Act.Kind.recordActivity

    public var activity = ""
    public var kind: ActivityKind = .workshop
    public var title = ""
    /// Absent where only the year is known.
    public var on: Day?
    public var until: Day?
    public var year: Int?
    public var place: String?
    public var note: String?

    public init() {}

    public init(
        activity: String, kind: ActivityKind, title: String, on: Day? = nil, until: Day? = nil, year: Int? = nil,
        place: String? = nil, note: String? = nil
    ) {
        self.activity = activity
        self.kind = kind
        self.title = title
        self.on = on
        self.until = until
        self.year = year
        self.place = place
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("activity", &activity)
        fields.one("kind", &kind)
        fields.text("title", &title)
        fields.maybe("on", &on)
        fields.maybe("until", &until)
        fields.maybe("year", &year)
        fields.maybeText("place", &place)
        fields.maybeText("note", &note)
    }
}
