/// An applicant or a partner.
public struct Party: FieldGroup {
    public var name = ""
    public var sector: String?
    /// Matična številka.
    public var registrationNumber: String?
    /// Davčna številka.
    public var taxNumber: String?
    public var iban: String?
    public var address: String?
    public var postcode: String?
    public var place: String?
    public var municipality: String?
    public var contact: String?
    public var eMail: String?

    public init() {}

    public init(
        name: String, sector: String? = nil, registrationNumber: String? = nil, taxNumber: String? = nil,
        iban: String? = nil, address: String? = nil, postcode: String? = nil, place: String? = nil,
        municipality: String? = nil, contact: String? = nil, eMail: String? = nil
    ) {
        self.name = name
        self.sector = sector
        self.registrationNumber = registrationNumber
        self.taxNumber = taxNumber
        self.iban = iban
        self.address = address
        self.postcode = postcode
        self.place = place
        self.municipality = municipality
        self.contact = contact
        self.eMail = eMail
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.text("name", &name)
        fields.maybeID("sector", &sector)
        fields.maybeText("registration-number", &registrationNumber)
        fields.maybeText("tax-number", &taxNumber)
        fields.maybeText("iban", &iban)
        fields.maybeText("address", &address)
        fields.maybeText("postcode", &postcode)
        fields.maybeText("place", &place)
        fields.maybeText("municipality", &municipality)
        fields.maybeText("contact", &contact)
        fields.maybeText("e-mail", &eMail)
    }
}

/// What stands in an application, without judgement.
public struct ApplicationFacts: FieldGroup {
    public var title = ""
    public var applicant = Party()
    public var partners: [Party] = []
    public var fund: String?
    public var measure: String?
    /// Measures it chose beside the first; it has to meet the indicators of all. Rules look at the first alone.
    public var furtherMeasures: [String] = []
    public var projectType: String?
    public var applicantClass: String?
    public var goal: String?
    public var eligibleCosts: Money?
    public var requested: Money = .zero

    public init() {}

    public init(
        title: String, applicant: Party, partners: [Party] = [], fund: String? = nil, measure: String? = nil,
        projectType: String? = nil, applicantClass: String? = nil, goal: String? = nil, eligibleCosts: Money? = nil,
        requested: Money
    ) {
        self.title = title
        self.applicant = applicant
        self.partners = partners
        self.fund = fund
        self.measure = measure
        self.projectType = projectType
        self.applicantClass = applicantClass
        self.goal = goal
        self.eligibleCosts = eligibleCosts
        self.requested = requested
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.text("title", &title)
        fields.group("applicant", &applicant)
        fields.groups("partners", &partners, needed: false)
        fields.maybeID("fund", &fund)
        fields.maybeID("measure", &measure)
        fields.ids("further-measures", &furtherMeasures, needed: false)
        fields.maybeID("project-type", &projectType)
        fields.maybeID("class", &applicantClass)
        fields.maybeID("goal", &goal)
        fields.maybe("eligible-costs", &eligibleCosts)
        fields.one("requested", &requested)
    }
}

/// What was in the opened envelope.
public struct RecordApplication: Payload {
    public static let kind = Act.Kind.recordApplication

    public var call = ""
    public var application = ApplicationNumber(0)
    public var facts = ApplicationFacts()

    public init() {}

    public init(call: String, application: ApplicationNumber, facts: ApplicationFacts) {
        self.call = call
        self.application = application
        self.facts = facts
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        facts.visit(&fields)
    }
}

/// A typing error in the data of an application.
public struct CorrectApplication: Payload {
    public static let kind = Act.Kind.correctApplication

    public var call = ""
    public var application = ApplicationNumber(0)
    public var facts = ApplicationFacts()
    public var reason = ""

    public init() {}

    public init(call: String, application: ApplicationNumber, facts: ApplicationFacts, reason: String) {
        self.call = call
        self.application = application
        self.facts = facts
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        facts.visit(&fields)
        fields.text("reason", &reason)
    }
}

/// A fact that criteria compute from, entered once with its evidence.
public struct RecordFact: Payload {
    public static let kind = Act.Kind.recordFact

    public var call = ""
    public var application = ApplicationNumber(0)
    public var fact = ""
    public var value = ""
    public var evidence = ""

    public init() {}

    public init(call: String, application: ApplicationNumber, fact: String, value: String, evidence: String) {
        self.call = call
        self.application = application
        self.fact = fact
        self.value = value
        self.evidence = evidence
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.id("fact", &fact)
        fields.text("value", &value)
        fields.text("evidence", &evidence)
    }
}

/// A fact was entered wrongly.
public struct CorrectFact: Payload {
    public static let kind = Act.Kind.correctFact

    public var call = ""
    public var application = ApplicationNumber(0)
    public var fact = ""
    public var value = ""
    public var evidence = ""
    public var reason = ""

    public init() {}

    public init(
        call: String, application: ApplicationNumber, fact: String, value: String, evidence: String, reason: String
    ) {
        self.call = call
        self.application = application
        self.fact = fact
        self.value = value
        self.evidence = evidence
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.id("fact", &fact)
        fields.text("value", &value)
        fields.text("evidence", &evidence)
        fields.text("reason", &reason)
    }
}

/// The applicant withdraws; from then on as if never filed.
public struct WithdrawApplication: Payload {
    public static let kind = Act.Kind.withdrawApplication

    public var call = ""
    public var application = ApplicationNumber(0)
    public var on = Day(number: 0)
    public var reason: String?

    public init() {}

    public init(call: String, application: ApplicationNumber, on: Day, reason: String? = nil) {
        self.call = call
        self.application = application
        self.on = on
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("on", &on)
        fields.maybeText("reason", &reason)
    }
}
