/// What was decided; rejection (zavrnitev) is on merits, dismissal (zavržba) on form.
public enum DecisionKind: String, ActWord {
    case selection
    case reduced
    case reserve
    case rejection
    case dismissal
}

/// How a body decided an appeal.
public enum AppealOutcome: String, ActWord {
    case upheld
    case rejected
    case dismissed
}

/// The decision (sklep) on one application, or on an envelope that stayed sealed.
public struct DecideFiling: Payload {
    public static let kind = Act.Kind.decideFiling

    public var call = ""
    public var filing: Filing = .application(ApplicationNumber(0))
    public var decision: DecisionKind = .selection
    public var grant: Money?
    /// A decision without a reason cannot be printed.
    public var reason = ""
    public var session: String?
    public var number: String?

    public init() {}

    public init(
        call: String, filing: Filing, decision: DecisionKind, grant: Money? = nil, reason: String,
        session: String? = nil, number: String? = nil
    ) {
        self.call = call
        self.filing = filing
        self.decision = decision
        self.grant = grant
        self.reason = reason
        self.session = session
        self.number = number
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("filing", &filing)
        fields.one("decision", &decision)
        fields.maybe("grant", &grant)
        fields.text("reason", &reason)
        fields.maybeID("session", &session)
        fields.maybeText("number", &number)
    }
}

/// The letter with the decision goes out.
public struct DispatchDecision: Payload {
    public static let kind = Act.Kind.dispatchDecision

    public var call = ""
    public var filing: Filing = .application(ApplicationNumber(0))
    public var on = Day(number: 0)
    public var registered: String?

    public init() {}

    public init(call: String, filing: Filing, on: Day, registered: String? = nil) {
        self.call = call
        self.filing = filing
        self.on = on
        self.registered = registered
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("filing", &filing)
        fields.one("on", &on)
        fields.maybeText("registered", &registered)
    }
}

/// The decision counts as served; the limit for an appeal starts.
public struct ServeDecision: Payload {
    public static let kind = Act.Kind.serveDecision

    public var call = ""
    public var filing: Filing = .application(ApplicationNumber(0))
    /// The day on the receipt; with `fiction` the day the notice was left.
    public var on = Day(number: 0)
    public var proof: ServiceProof = .receipt

    public init() {}

    public init(call: String, filing: Filing, on: Day, proof: ServiceProof) {
        self.call = call
        self.filing = filing
        self.on = on
        self.proof = proof
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("filing", &filing)
        fields.one("on", &on)
        fields.one("proof", &proof)
    }
}

/// An appeal arrives; whether it is in time is computed.
public struct FileAppeal: Payload {
    public static let kind = Act.Kind.fileAppeal

    public var call = ""
    public var filing: Filing = .application(ApplicationNumber(0))
    /// How it came: decides whether the day of posting counts (`Channel.countsWhenPosted`).
    public var channel: Channel?
    public var posted: Stamp?
    public var received = Stamp(day: Day(number: 0))
    public var grounds = ""

    public init() {}

    public init(
        call: String, filing: Filing, channel: Channel? = nil, posted: Stamp? = nil, received: Stamp, grounds: String
    ) {
        self.call = call
        self.filing = filing
        self.channel = channel
        self.posted = posted
        self.received = received
        self.grounds = grounds
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("filing", &filing)
        fields.maybe("channel", &channel)
        fields.maybe("posted", &posted)
        fields.one("received", &received)
        fields.text("grounds", &grounds)
    }
}

/// A body of the ladder decides an appeal.
public struct DecideAppeal: Payload {
    public static let kind = Act.Kind.decideAppeal

    public var call = ""
    public var filing: Filing = .application(ApplicationNumber(0))
    /// Appeals of one filing count from 1.
    public var appeal = 0
    public var body = ""
    public var outcome: AppealOutcome = .upheld
    public var reason = ""
    public var session: String?

    public init() {}

    public init(
        call: String, filing: Filing, appeal: Int, body: String, outcome: AppealOutcome, reason: String,
        session: String? = nil
    ) {
        self.call = call
        self.filing = filing
        self.appeal = appeal
        self.body = body
        self.outcome = outcome
        self.reason = reason
        self.session = session
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("filing", &filing)
        fields.one("appeal", &appeal)
        fields.id("body", &body)
        fields.one("outcome", &outcome)
        fields.text("reason", &reason)
        fields.maybeID("session", &session)
    }
}

/// No remedy is left, or the limit for it ran out.
public struct DeclareFinal: Payload {
    public static let kind = Act.Kind.declareFinal

    public var call = ""
    public var filing: Filing = .application(ApplicationNumber(0))
    public var on = Day(number: 0)

    public init() {}

    public init(call: String, filing: Filing, on: Day) {
        self.call = call
        self.filing = filing
        self.on = on
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("filing", &filing)
        fields.one("on", &on)
    }
}

/// An applicant looked at the score sheets of its own application.
public struct RecordInspection: Payload {
    public static let kind = Act.Kind.recordInspection

    public var call = ""
    public var application = ApplicationNumber(0)
    public var on = Day(number: 0)
    public var present: [String] = []

    public init() {}

    public init(call: String, application: ApplicationNumber, on: Day, present: [String]) {
        self.call = call
        self.application = application
        self.on = on
        self.present = present
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("on", &on)
        fields.texts("present", &present)
    }
}

/// The file goes to the ministry or the agency.
public struct SendToAuthority: Payload {
    public static let kind = Act.Kind.sendToAuthority

    public var call = ""
    public var application = ApplicationNumber(0)
    public var on = Day(number: 0)
    public var authority = ""
    public var registered: String?

    public init() {}

    public init(call: String, application: ApplicationNumber, on: Day, authority: String, registered: String? = nil) {
        self.call = call
        self.application = application
        self.on = on
        self.authority = authority
        self.registered = registered
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("on", &on)
        fields.text("authority", &authority)
        fields.maybeText("registered", &registered)
    }
}
