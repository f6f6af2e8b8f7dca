/// How a body meets.
public enum SessionKind: String, ActWord {
    case regular
    case correspondence
    case extraordinary
}

/// Whether a member is there from an item on.
public enum Presence: String, ActWord {
    case present
    case absent
}

/// How a member voted.
public enum Vote: String, ActWord {
    case `for`
    case against
    case abstained
}

/// How a vote ended.
public enum Resolution: String, ActWord {
    case adopted
    case rejected
}

/// A session is called.
public struct ConveneSession: Payload {
    public static let kind = Act.Kind.conveneSession

    public var session = ""
    public var body = ""
    public var number = ""
    public var kind: SessionKind = .regular
    public var call: String?
    /// Absent only for a session of the past whose day nobody printed.
    public var on: Day?
    /// The last day of a correspondence session.
    public var until: Day?
    /// The year of a session without a day.
    public var year: Int?
    public var subject: String?

    public init() {}

    public init(
        session: String, body: String, number: String, kind: SessionKind, call: String? = nil, on: Day?,
        until: Day? = nil, year: Int? = nil, subject: String? = nil
    ) {
        self.session = session
        self.body = body
        self.number = number
        self.kind = kind
        self.call = call
        self.on = on
        self.until = until
        self.year = year
        self.subject = subject
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("session", &session)
        fields.id("body", &body)
        fields.text("number", &number)
        fields.one("kind", &kind)
        fields.maybeID("call", &call)
        fields.maybe("on", &on)
        fields.maybe("until", &until)
        fields.maybe("year", &year)
        fields.maybeText("subject", &subject)
    }
}

/// A matter on the agenda, of one application where it concerns one.
public struct AddAgendaItem: Payload {
    public static let kind = Act.Kind.addAgendaItem

    public var session = ""
    public var item = ""
    public var subject = ""
    public var call: String?
    public var application: ApplicationNumber?

    public init() {}

    public init(
        session: String, item: String, subject: String, call: String? = nil, application: ApplicationNumber? = nil
    ) {
        self.session = session
        self.item = item
        self.subject = subject
        self.call = call
        self.application = application
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("session", &session)
        fields.id("item", &item)
        fields.text("subject", &subject)
        fields.maybeID("call", &call)
        fields.maybe("application", &application)
    }
}

/// A member comes or goes; it counts from the named item on.
public struct RecordPresence: Payload {
    public static let kind = Act.Kind.recordPresence

    public var session = ""
    public var member = ""
    public var presence: Presence = .present
    public var fromItem: String?

    public init() {}

    public init(session: String, member: String, presence: Presence, fromItem: String? = nil) {
        self.session = session
        self.member = member
        self.presence = presence
        self.fromItem = fromItem
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("session", &session)
        fields.text("member", &member)
        fields.one("presence", &presence)
        fields.maybeID("from-item", &fromItem)
    }
}

/// One member's vote on one item.
public struct CastVote: Payload {
    public static let kind = Act.Kind.castVote

    public var session = ""
    public var item = ""
    public var member = ""
    public var vote: Vote = .`for`

    public init() {}

    public init(session: String, item: String, member: String, vote: Vote) {
        self.session = session
        self.item = item
        self.member = member
        self.vote = vote
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("session", &session)
        fields.id("item", &item)
        fields.text("member", &member)
        fields.one("vote", &vote)
    }
}

/// The outcome of an item, which must be what the votes give.
public struct ResolveItem: Payload {
    public static let kind = Act.Kind.resolveItem

    public var session = ""
    public var item = ""
    public var resolution: Resolution = .adopted
    public var wording = ""

    public init() {}

    public init(session: String, item: String, resolution: Resolution, wording: String) {
        self.session = session
        self.item = item
        self.resolution = resolution
        self.wording = wording
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("session", &session)
        fields.id("item", &item)
        fields.one("resolution", &resolution)
        fields.text("wording", &wording)
    }
}

/// The session ends; its minutes are what was recorded.
public struct CloseSession: Payload {
    public static let kind = Act.Kind.closeSession

    public var session = ""
    public var note: String?

    public init() {}

    public init(session: String, note: String? = nil) {
        self.session = session
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("session", &session)
        fields.maybeText("note", &note)
    }
}

/// A session that was called did not take place.
public struct CancelSession: Payload {
    public static let kind = Act.Kind.cancelSession

    public var session = ""
    public var reason = ""

    public init() {}

    public init(session: String, reason: String) {
        self.session = session
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("session", &session)
        fields.text("reason", &reason)
    }
}
