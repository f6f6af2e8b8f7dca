/// What the stamp of the post on the envelope is like.
public enum Postmark: String, ActWord {
    case legible
    case illegible
    case missing
}

/// Whether the outside of the envelope is marked as the call asks.
public enum Marking: String, ActWord {
    case right
    case wrong
    case missing
}

/// What the envelope was like when it arrived.
public enum EnvelopeCondition: String, ActWord {
    case intact
    case damaged
    case `open`
}

/// What a person must decide about an envelope; never resolved silently.
public enum EnvelopeQuestion: String, ActWord {
    case illegibleStamp = "illegible-stamp"
    case hourUnknown = "hour-unknown"
    case severalOfOneApplicant = "several-of-one-applicant"
    case marking
    case early
}

/// What was decided about a doubtful envelope.
public enum Ruling: String, ActWord {
    case admit
    case dismiss
}

/// What can be seen on a closed envelope.
public struct EnvelopeFacts: FieldGroup {
    /// Absent where no sender is written outside.
    public var sender: String?
    public var address: String?
    /// Absent where the stamp is illegible or missing, or the channel has none.
    public var posted: Stamp?
    public var postmark: Postmark = .legible
    public var received = Stamp(day: Day(number: 0))
    /// Number of the registered letter (UPU S10).
    public var registered: String?
    /// Why there is none.
    public var noRegisteredNumber: String?
    public var channel = ""
    public var marking: Marking = .right
    public var markingNote: String?
    public var condition: EnvelopeCondition = .intact
    public var conditionNote: String?

    public init() {}

    public init(
        sender: String? = nil, address: String? = nil, posted: Stamp? = nil, postmark: Postmark = .legible,
        received: Stamp, registered: String? = nil, noRegisteredNumber: String? = nil, channel: String,
        marking: Marking, markingNote: String? = nil, condition: EnvelopeCondition = .intact,
        conditionNote: String? = nil
    ) {
        self.sender = sender
        self.address = address
        self.posted = posted
        self.postmark = postmark
        self.received = received
        self.registered = registered
        self.noRegisteredNumber = noRegisteredNumber
        self.channel = channel
        self.marking = marking
        self.markingNote = markingNote
        self.condition = condition
        self.conditionNote = conditionNote
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.maybeText("sender", &sender)
        fields.maybeText("address", &address)
        fields.maybe("posted", &posted)
        fields.one("postmark", &postmark, otherwise: .legible)
        fields.one("received", &received)
        fields.maybeText("registered", &registered)
        fields.maybeText("no-registered-number", &noRegisteredNumber)
        fields.id("channel", &channel)
        fields.one("marking", &marking)
        fields.maybeText("marking-note", &markingNote)
        fields.one("condition", &condition, otherwise: .intact)
        fields.maybeText("condition-note", &conditionNote)
    }
}

/// An envelope arrives; it gets the next number O-n.
public struct RegisterEnvelope: Payload {
    public static let kind = Act.Kind.registerEnvelope

    public var call = ""
    public var facts = EnvelopeFacts()

    public init() {}

    public init(call: String, facts: EnvelopeFacts) {
        self.call = call
        self.facts = facts
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        facts.visit(&fields)
    }
}

/// A typing error in the register; the first version stays in the record.
public struct CorrectEnvelope: Payload {
    public static let kind = Act.Kind.correctEnvelope

    public var call = ""
    public var envelope = EnvelopeNumber(0)
    public var facts = EnvelopeFacts()
    public var reason = ""

    public init() {}

    public init(call: String, envelope: EnvelopeNumber, facts: EnvelopeFacts, reason: String) {
        self.call = call
        self.envelope = envelope
        self.facts = facts
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("envelope", &envelope)
        facts.visit(&fields)
        fields.text("reason", &reason)
    }
}

/// A person decides what the program must not: an illegible stamp, an unknown hour, two envelopes of one applicant.
public struct DecideEnvelope: Payload {
    public static let kind = Act.Kind.decideEnvelope

    public var call = ""
    public var envelope = EnvelopeNumber(0)
    public var question: EnvelopeQuestion = .illegibleStamp
    public var ruling: Ruling = .admit
    /// The time of posting as established, where that was the question.
    public var posted: Stamp?
    public var reason = ""

    public init() {}

    public init(
        call: String, envelope: EnvelopeNumber, question: EnvelopeQuestion, ruling: Ruling, posted: Stamp? = nil,
        reason: String
    ) {
        self.call = call
        self.envelope = envelope
        self.question = question
        self.ruling = ruling
        self.posted = posted
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("envelope", &envelope)
        fields.one("question", &question)
        fields.one("ruling", &ruling)
        fields.maybe("posted", &posted)
        fields.text("reason", &reason)
    }
}

/// The sender takes the envelope back before the opening.
public struct WithdrawEnvelope: Payload {
    public static let kind = Act.Kind.withdrawEnvelope

    public var call = ""
    public var envelope = EnvelopeNumber(0)
    public var on = Day(number: 0)
    public var note: String?

    public init() {}

    public init(call: String, envelope: EnvelopeNumber, on: Day, note: String? = nil) {
        self.call = call
        self.envelope = envelope
        self.on = on
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("envelope", &envelope)
        fields.one("on", &on)
        fields.maybeText("note", &note)
    }
}

/// The opening: admitted envelopes are opened in this order and get the next numbers V-n.
public struct OpenEnvelopes: Payload {
    public static let kind = Act.Kind.openEnvelopes

    public var call = ""
    /// The computed order of opening, frozen by this act.
    public var order: [EnvelopeNumber] = []
    /// Who was there.
    public var present: [String] = []

    public init() {}

    public init(call: String, order: [EnvelopeNumber], present: [String] = []) {
        self.call = call
        self.order = order
        self.present = present
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.many("order", &order)
        fields.texts("present", &present, needed: false)
    }
}

/// A sealed envelope without a sender is opened for one purpose: to find whom to send the decision to.
public struct OpenForAddress: Payload {
    public static let kind = Act.Kind.openForAddress

    public var call = ""
    public var envelope = EnvelopeNumber(0)
    public var sender = ""
    public var address = ""

    public init() {}

    public init(call: String, envelope: EnvelopeNumber, sender: String, address: String) {
        self.call = call
        self.envelope = envelope
        self.sender = sender
        self.address = address
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("envelope", &envelope)
        fields.text("sender", &sender)
        fields.text("address", &address)
    }
}
