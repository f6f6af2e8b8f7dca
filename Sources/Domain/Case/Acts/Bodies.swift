/// What a body is in the procedure, whatever it is called.
public enum BodyKind: String, ActWord {
    case leadPartner = "lead-partner"
    case committee
    case board
    case assembly
    case supervisory
    case president
    case other
}

/// What a member does in the body.
public enum SeatFunction: String, ActWord {
    case member
    case chair
    case deputy
    case substitute
}

/// A body of the group (upravni odbor, skupščina, ocenjevalna komisija).
public struct FormBody: Payload {
    public static let kind = Act.Kind.formBody

    public var body = ""
    public var kind: BodyKind = .leadPartner
    public var name = ""
    public var seats: Int?

    public init() {}

    public init(body: String, kind: BodyKind, name: String, seats: Int? = nil) {
        self.body = body
        self.kind = kind
        self.name = name
        self.seats = seats
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("body", &body)
        fields.one("kind", &kind)
        fields.text("name", &name)
        fields.maybe("seats", &seats)
    }
}

/// A seat in a body for a term, with the organisation and the sector it counts for.
public struct SeatMember: Payload {
    public static let kind = Act.Kind.seatMember

    public var body = ""
    /// Name as it stands in minutes; unique in the body among the seats of one day.
    public var member = ""
    /// The member's id, where the member works with the program.
    public var person: String?
    public var organisation: String?
    public var sector: String?
    public var function: SeatFunction = .member
    public var from = Day(number: 0)
    public var until: Day?

    public init() {}

    public init(
        body: String, member: String, person: String? = nil, organisation: String? = nil, sector: String? = nil,
        function: SeatFunction = .member, from: Day, until: Day? = nil
    ) {
        self.body = body
        self.member = member
        self.person = person
        self.organisation = organisation
        self.sector = sector
        self.function = function
        self.from = from
        self.until = until
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("body", &body)
        fields.text("member", &member)
        fields.maybeID("person", &person)
        fields.maybeText("organisation", &organisation)
        fields.maybeID("sector", &sector)
        fields.one("function", &function, otherwise: .member)
        fields.one("from", &from)
        fields.maybe("until", &until)
    }
}

/// A seat ends with the given day, in the middle of a term too.
public struct UnseatMember: Payload {
    public static let kind = Act.Kind.unseatMember

    public var body = ""
    public var member = ""
    public var on = Day(number: 0)
    public var reason: String?

    public init() {}

    public init(body: String, member: String, on: Day, reason: String? = nil) {
        self.body = body
        self.member = member
        self.on = on
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("body", &body)
        fields.text("member", &member)
        fields.one("on", &on)
        fields.maybeText("reason", &reason)
    }
}

/// A term of a body (mandat): from when, until when, how many seats. Numbers of sessions start again with a term.
public struct BeginTerm: Payload {
    public static let kind = Act.Kind.beginTerm

    public var body = ""
    public var term = ""
    public var from = Day(number: 0)
    public var until: Day?
    public var seats: Int?
    public var note: String?

    public init() {}

    public init(body: String, term: String, from: Day, until: Day? = nil, seats: Int? = nil, note: String? = nil) {
        self.body = body
        self.term = term
        self.from = from
        self.until = until
        self.seats = seats
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("body", &body)
        fields.text("term", &term)
        fields.one("from", &from)
        fields.maybe("until", &until)
        fields.maybe("seats", &seats)
        fields.maybeText("note", &note)
    }
}
