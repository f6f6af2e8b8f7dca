/// The two lists of stage one.
public enum ChecklistKind: String, ActWord {
    case completeness
    case eligibility
}

/// What was found about an item of a list.
public enum Answer: String, ActWord {
    case yes
    case no
    case notApplicable = "not-applicable"
}

/// How the first list ended.
public enum CompletenessOutcome: String, ActWord {
    case complete
    case incomplete
}

/// How the second list ended.
public enum EligibilityOutcome: String, ActWord {
    case eligible
    case ineligible
}

/// One item of a list is answered.
public struct CheckItem: Payload {
    public static let kind = Act.Kind.checkItem

    public var call = ""
    public var application = ApplicationNumber(0)
    public var list: ChecklistKind = .completeness
    public var item = ""
    public var answer: Answer = .yes
    public var evidence: String?
    public var note: String?

    public init() {}

    public init(
        call: String, application: ApplicationNumber, list: ChecklistKind, item: String, answer: Answer,
        evidence: String? = nil, note: String? = nil
    ) {
        self.call = call
        self.application = application
        self.list = list
        self.item = item
        self.answer = answer
        self.evidence = evidence
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("list", &list)
        fields.id("item", &item)
        fields.one("answer", &answer)
        fields.maybeText("evidence", &evidence)
        fields.maybeText("note", &note)
    }
}

/// An answer was wrong; the first one stays in the record.
public struct CorrectCheck: Payload {
    public static let kind = Act.Kind.correctCheck

    public var call = ""
    public var application = ApplicationNumber(0)
    public var list: ChecklistKind = .completeness
    public var item = ""
    public var answer: Answer = .yes
    public var evidence: String?
    public var note: String?
    public var reason = ""

    public init() {}

    public init(
        call: String, application: ApplicationNumber, list: ChecklistKind, item: String, answer: Answer,
        evidence: String? = nil, note: String? = nil, reason: String
    ) {
        self.call = call
        self.application = application
        self.list = list
        self.item = item
        self.answer = answer
        self.evidence = evidence
        self.note = note
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("list", &list)
        fields.id("item", &item)
        fields.one("answer", &answer)
        fields.maybeText("evidence", &evidence)
        fields.maybeText("note", &note)
        fields.text("reason", &reason)
    }
}

/// The first list is concluded. A stage is never entered by counting.
public struct ConcludeCompleteness: Payload {
    public static let kind = Act.Kind.concludeCompleteness

    public var call = ""
    public var application = ApplicationNumber(0)
    public var outcome: CompletenessOutcome = .complete
    public var note: String?

    public init() {}

    public init(call: String, application: ApplicationNumber, outcome: CompletenessOutcome, note: String? = nil) {
        self.call = call
        self.application = application
        self.outcome = outcome
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("outcome", &outcome)
        fields.maybeText("note", &note)
    }
}

/// The second list is concluded.
public struct ConcludeEligibility: Payload {
    public static let kind = Act.Kind.concludeEligibility

    public var call = ""
    public var application = ApplicationNumber(0)
    public var outcome: EligibilityOutcome = .eligible
    public var note: String?

    public init() {}

    public init(call: String, application: ApplicationNumber, outcome: EligibilityOutcome, note: String? = nil) {
        self.call = call
        self.application = application
        self.outcome = outcome
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("outcome", &outcome)
        fields.maybeText("note", &note)
    }
}

/// A conclusion was made too early or in error; the list is open again.
public struct ReopenReview: Payload {
    public static let kind = Act.Kind.reopenReview

    public var call = ""
    public var application = ApplicationNumber(0)
    public var list: ChecklistKind = .completeness
    public var reason = ""

    public init() {}

    public init(call: String, application: ApplicationNumber, list: ChecklistKind, reason: String) {
        self.call = call
        self.application = application
        self.list = list
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("list", &list)
        fields.text("reason", &reason)
    }
}
