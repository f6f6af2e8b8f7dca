/// How a tie that the chain cannot order was decided.
public enum TieMeans: String, ActWord {
    case vote
    case lot
    case agreement
}

/// What an applicant says to less money than asked.
public enum OfferAnswer: String, ActWord {
    case accept
    case refuse
}

/// What the adopted list says of an application.
public enum AdoptedStatus: String, ActWord {
    case selected
    case offered
    case reserve
    case belowThreshold = "below-threshold"
    case unscored
    case withdrawn
    case ineligible
    case dismissed
}

/// One row of the list as it was adopted, for later comparison with what is computed.
public struct AdoptedRow: FieldGroup {
    public var application = ApplicationNumber(0)
    /// The list: a pot, with several windows `POT/WINDOW`. Absent where no pot takes it.
    public var pot: String?
    public var place: Int?
    public var grant: Money?
    public var status: AdoptedStatus = .selected

    public init() {}

    public init(
        application: ApplicationNumber, pot: String? = nil, place: Int? = nil, grant: Money? = nil,
        status: AdoptedStatus
    ) {
        self.application = application
        self.pot = pot
        self.place = place
        self.grant = grant
        self.status = status
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.one("application", &application)
        fields.maybeText("pot", &pot)
        fields.maybe("place", &place)
        fields.maybe("grant", &grant)
        fields.one("status", &status)
    }
}

/// An order among equals that the rulebook leaves to a body.
public struct DecideTie: Payload {
    public static let kind = Act.Kind.decideTie

    public var call = ""
    public var order: [ApplicationNumber] = []
    public var means: TieMeans = .vote
    public var seed: String?
    public var reason = ""
    public var session: String?

    public init() {}

    public init(
        call: String, order: [ApplicationNumber], means: TieMeans, seed: String? = nil, reason: String,
        session: String? = nil
    ) {
        self.call = call
        self.order = order
        self.means = means
        self.seed = seed
        self.reason = reason
        self.session = session
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.many("order", &order)
        fields.one("means", &means)
        fields.maybeText("seed", &seed)
        fields.text("reason", &reason)
        fields.maybeID("session", &session)
    }
}

/// The board adopts the list.
public struct AdoptRanking: Payload {
    public static let kind = Act.Kind.adoptRanking

    public var call = ""
    public var rows: [AdoptedRow] = []
    public var session: String?
    public var note: String?

    public init() {}

    public init(call: String, rows: [AdoptedRow], session: String? = nil, note: String? = nil) {
        self.call = call
        self.rows = rows
        self.session = session
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.groups("rows", &rows)
        fields.maybeID("session", &session)
        fields.maybeText("note", &note)
    }
}

/// What is left is offered to the first applicant below the line.
public struct OfferGrant: Payload {
    public static let kind = Act.Kind.offerGrant

    public var call = ""
    public var application = ApplicationNumber(0)
    public var grant: Money = .zero

    public init() {}

    public init(call: String, application: ApplicationNumber, grant: Money) {
        self.call = call
        self.application = application
        self.grant = grant
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("grant", &grant)
    }
}

/// The applicant accepts or refuses the lower amount.
public struct AnswerOffer: Payload {
    public static let kind = Act.Kind.answerOffer

    public var call = ""
    public var application = ApplicationNumber(0)
    public var answer: OfferAnswer = .accept
    public var on = Day(number: 0)

    public init() {}

    public init(call: String, application: ApplicationNumber, answer: OfferAnswer, on: Day) {
        self.call = call
        self.application = application
        self.answer = answer
        self.on = on
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("answer", &answer)
        fields.one("on", &on)
    }
}
