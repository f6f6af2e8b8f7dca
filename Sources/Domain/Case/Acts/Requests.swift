/// How it is proved that a letter was served.
public enum ServiceProof: String, ActWord {
    case receipt
    case fiction
    case inPerson = "in-person"
}

/// One item that must be supplemented, and what is missing.
public struct MissingItem: FieldGroup {
    public var item = ""
    public var missing = ""

    public init() {}

    public init(item: String, missing: String) {
        self.item = item
        self.missing = missing
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("item", &item)
        fields.text("missing", &missing)
    }
}

/// Whether what came makes one item complete.
public struct JudgedItem: FieldGroup {
    public var item = ""
    public var answer: Answer = .yes
    public var note: String?

    public init() {}

    public init(item: String, answer: Answer, note: String? = nil) {
        self.item = item
        self.answer = answer
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("item", &item)
        fields.one("answer", &answer)
        fields.maybeText("note", &note)
    }
}

/// The applicant is asked for what is missing, item by item.
public struct RequestSupplement: Payload {
    public static let kind = Act.Kind.requestSupplement

    public var call = ""
    public var application = ApplicationNumber(0)
    public var items: [MissingItem] = []

    public init() {}

    public init(call: String, application: ApplicationNumber, items: [MissingItem]) {
        self.call = call
        self.application = application
        self.items = items
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.groups("items", &items)
    }
}

/// The committee asks what is unclear.
public struct RequestClarification: Payload {
    public static let kind = Act.Kind.requestClarification

    public var call = ""
    public var application = ApplicationNumber(0)
    public var question = ""

    public init() {}

    public init(call: String, application: ApplicationNumber, question: String) {
        self.call = call
        self.application = application
        self.question = question
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.text("question", &question)
    }
}

/// The letter with the request goes out.
public struct DispatchRequest: Payload {
    public static let kind = Act.Kind.dispatchRequest

    public var call = ""
    public var application = ApplicationNumber(0)
    /// Requests of one application count from 1.
    public var request = 0
    public var on = Day(number: 0)
    public var registered: String?

    public init() {}

    public init(call: String, application: ApplicationNumber, request: Int, on: Day, registered: String? = nil) {
        self.call = call
        self.application = application
        self.request = request
        self.on = on
        self.registered = registered
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("request", &request)
        fields.one("on", &on)
        fields.maybeText("registered", &registered)
    }
}

/// The letter counts as delivered.
public struct ServeRequest: Payload {
    public static let kind = Act.Kind.serveRequest

    public var call = ""
    public var application = ApplicationNumber(0)
    public var request = 0
    /// The day on the receipt; with `fiction` the day the notice was left.
    public var on = Day(number: 0)
    public var proof: ServiceProof = .receipt

    public init() {}

    public init(call: String, application: ApplicationNumber, request: Int, on: Day, proof: ServiceProof) {
        self.call = call
        self.application = application
        self.request = request
        self.on = on
        self.proof = proof
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("request", &request)
        fields.one("on", &on)
        fields.one("proof", &proof)
    }
}

/// Something came; whether it came in time is computed.
public struct ReceiveAnswer: Payload {
    public static let kind = Act.Kind.receiveAnswer

    public var call = ""
    public var application = ApplicationNumber(0)
    public var request = 0
    /// How it came: decides whether the day of posting counts (`Channel.countsWhenPosted`).
    public var channel: Channel?
    public var posted: Stamp?
    public var received = Stamp(day: Day(number: 0))
    /// The applicant's reason, where the answer is late. It never extends the limit.
    public var lateReason: String?
    public var note: String?

    public init() {}

    public init(
        call: String, application: ApplicationNumber, request: Int, channel: Channel? = nil, posted: Stamp? = nil,
        received: Stamp, lateReason: String? = nil, note: String? = nil
    ) {
        self.call = call
        self.application = application
        self.request = request
        self.channel = channel
        self.posted = posted
        self.received = received
        self.lateReason = lateReason
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("request", &request)
        fields.maybe("channel", &channel)
        fields.maybe("posted", &posted)
        fields.one("received", &received)
        fields.maybeText("late-reason", &lateReason)
        fields.maybeText("note", &note)
    }
}

/// Every requested item is judged: complete or not.
public struct JudgeAnswer: Payload {
    public static let kind = Act.Kind.judgeAnswer

    public var call = ""
    public var application = ApplicationNumber(0)
    public var request = 0
    public var items: [JudgedItem] = []
    public var note: String?

    public init() {}

    public init(
        call: String, application: ApplicationNumber, request: Int, items: [JudgedItem] = [], note: String? = nil
    ) {
        self.call = call
        self.application = application
        self.request = request
        self.items = items
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("request", &request)
        fields.groups("items", &items, needed: false)
        fields.maybeText("note", &note)
    }
}

/// The limit ran out without an answer, and somebody says so.
public struct LapseRequest: Payload {
    public static let kind = Act.Kind.lapseRequest

    public var call = ""
    public var application = ApplicationNumber(0)
    public var request = 0
    public var reason: String?

    public init() {}

    public init(call: String, application: ApplicationNumber, request: Int, reason: String? = nil) {
        self.call = call
        self.application = application
        self.request = request
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("request", &request)
        fields.maybeText("reason", &reason)
    }
}
