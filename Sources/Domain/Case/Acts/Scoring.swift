/// Who assesses an application, and who steps in, in this order.
public struct AssignAssessors: Payload {
    public static let kind = Act.Kind.assignAssessors

    public var call = ""
    public var application = ApplicationNumber(0)
    public var assessors: [String] = []
    public var substitutes: [String] = []

    public init() {}

    public init(call: String, application: ApplicationNumber, assessors: [String], substitutes: [String] = []) {
        self.call = call
        self.application = application
        self.assessors = assessors
        self.substitutes = substitutes
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.ids("assessors", &assessors)
        fields.ids("substitutes", &substitutes, needed: false)
    }
}

/// Assessors by lot: the order follows from the seed, and anybody can draw it again.
public struct DrawAssessors: Payload {
    public static let kind = Act.Kind.drawAssessors

    public var call = ""
    public var applications: [ApplicationNumber] = []
    public var candidates: [String] = []
    public var number = 0
    public var seed = ""
    /// All candidates in the drawn order; the first `number` assess, the rest step in.
    public var drawn: [String] = []

    public init() {}

    public init(
        call: String, applications: [ApplicationNumber], candidates: [String], number: Int, seed: String,
        drawn: [String]
    ) {
        self.call = call
        self.applications = applications
        self.candidates = candidates
        self.number = number
        self.seed = seed
        self.drawn = drawn
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.many("applications", &applications)
        fields.ids("candidates", &candidates)
        fields.one("number", &number)
        fields.text("seed", &seed)
        fields.ids("drawn", &drawn)
    }
}

/// One more assessor, where a divergence or the committee asks for one.
public struct CallFurtherAssessor: Payload {
    public static let kind = Act.Kind.callFurtherAssessor

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

/// An assessor submits a whole sheet. Until then the points are nowhere but on the assessor's desk.
public struct SubmitSheet: Payload {
    public static let kind = Act.Kind.submitSheet

    public var call = ""
    public var application = ApplicationNumber(0)
    public var marks: [Mark] = []
    public var comment: String?

    public init() {}

    public init(call: String, application: ApplicationNumber, marks: [Mark], comment: String? = nil) {
        self.call = call
        self.application = application
        self.marks = marks
        self.comment = comment
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.groups("marks", &marks)
        fields.maybeText("comment", &comment)
    }
}

/// The clerk copies a signed paper sheet on an assessor's behalf, named as such.
public struct TranscribeSheet: Payload {
    public static let kind = Act.Kind.transcribeSheet

    public var call = ""
    public var application = ApplicationNumber(0)
    public var assessor = ""
    public var signed = Day(number: 0)
    public var marks: [Mark] = []
    public var comment: String?

    public init() {}

    public init(
        call: String, application: ApplicationNumber, assessor: String, signed: Day, marks: [Mark],
        comment: String? = nil
    ) {
        self.call = call
        self.application = application
        self.assessor = assessor
        self.signed = signed
        self.marks = marks
        self.comment = comment
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.id("assessor", &assessor)
        fields.one("signed", &signed)
        fields.groups("marks", &marks)
        fields.maybeText("comment", &comment)
    }
}

/// A submitted sheet is corrected; the original stays and the reason goes into the minutes.
public struct CorrectSheet: Payload {
    public static let kind = Act.Kind.correctSheet

    public var call = ""
    public var application = ApplicationNumber(0)
    public var assessor = ""
    public var marks: [Mark] = []
    public var reason = ""

    public init() {}

    public init(call: String, application: ApplicationNumber, assessor: String, marks: [Mark], reason: String) {
        self.call = call
        self.application = application
        self.assessor = assessor
        self.marks = marks
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.id("assessor", &assessor)
        fields.groups("marks", &marks)
        fields.text("reason", &reason)
    }
}

/// What was said where sheets differ more than the rulebook takes without a word.
public struct JustifyDivergence: Payload {
    public static let kind = Act.Kind.justifyDivergence

    public var call = ""
    public var application = ApplicationNumber(0)
    public var assessor: String?
    public var reason = ""

    public init() {}

    public init(call: String, application: ApplicationNumber, assessor: String? = nil, reason: String) {
        self.call = call
        self.application = application
        self.assessor = assessor
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.maybeID("assessor", &assessor)
        fields.text("reason", &reason)
    }
}

/// Scoring of one application, or of the whole call, is closed: sheets may be seen.
public struct CloseScoring: Payload {
    public static let kind = Act.Kind.closeScoring

    public var call = ""
    public var application: ApplicationNumber?

    public init() {}

    public init(call: String, application: ApplicationNumber? = nil) {
        self.call = call
        self.application = application
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.maybe("application", &application)
    }
}

/// Scoring is open again, with the reason.
public struct ReopenScoring: Payload {
    public static let kind = Act.Kind.reopenScoring

    public var call = ""
    public var application: ApplicationNumber?
    public var reason = ""

    public init() {}

    public init(call: String, application: ApplicationNumber? = nil, reason: String) {
        self.call = call
        self.application = application
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.maybe("application", &application)
        fields.text("reason", &reason)
    }
}
