/// What connects a person with an applicant or a partner.
public enum InterestKind: String, ActWord {
    case none
    case family
    case friendship
    case employment
    case membership
    case ownership
    case ownProject = "own-project"
    case advice
    case competitor
    case other
}

/// A person declares before seeing: no interest, or one and of what kind.
public struct DeclareInterest: Payload {
    public static let kind = Act.Kind.declareInterest

    public var call = ""
    public var application = ApplicationNumber(0)
    public var interest: InterestKind = .none
    public var note: String?

    public init() {}

    public init(call: String, application: ApplicationNumber, interest: InterestKind, note: String? = nil) {
        self.call = call
        self.application = application
        self.interest = interest
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("interest", &interest)
        fields.maybeText("note", &note)
    }
}

/// The chair excludes a person whose interest came to light otherwise.
public struct Recuse: Payload {
    public static let kind = Act.Kind.recuse

    public var call = ""
    public var application = ApplicationNumber(0)
    public var person = ""
    public var reason = ""

    public init() {}

    public init(call: String, application: ApplicationNumber, person: String, reason: String) {
        self.call = call
        self.application = application
        self.person = person
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.id("person", &person)
        fields.text("reason", &reason)
    }
}

/// The lead partner itself has an interest: stage one of this application passes to the committee.
public struct DeclareLeadPartnerInterest: Payload {
    public static let kind = Act.Kind.declareLeadPartnerInterest

    public var call = ""
    public var application = ApplicationNumber(0)
    public var interest: InterestKind = .none
    public var note = ""

    public init() {}

    public init(call: String, application: ApplicationNumber, interest: InterestKind, note: String) {
        self.call = call
        self.application = application
        self.interest = interest
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("interest", &interest)
        fields.text("note", &note)
    }
}
