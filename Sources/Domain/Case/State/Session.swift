/// A meeting of a body: regular, or by correspondence within a window of days.
public struct Session: Sendable, Equatable {
    public enum End: Sendable, Equatable {
        case closed(on: Day, note: String?)
        case cancelled(reason: String)
    }

    public var id: String
    public var body: String
    /// As printed; numbering starts again with a term, so a number alone is no key.
    public var number: String
    public var kind: SessionKind
    public var call: String?
    public var on: Day
    public var until: Day?
    public var subject: String?
    public var agenda: [AgendaItem] = []
    public var attendance: [Attendance] = []
    public var end: End?

    public func item(_ id: String) -> AgendaItem? { agenda.first { $0.id == id } }
}

public struct AgendaItem: Sendable, Equatable {
    public var id: String
    public var subject: String
    public var call: String?
    public var application: ApplicationNumber?
    /// The last vote of each member, in the order of voting.
    public var votes: [MemberVote] = []
    public var resolution: Resolution?
    public var wording: String?
}

public struct MemberVote: Sendable, Equatable {
    public var member: String
    public var vote: Vote
}

/// A member came or went before an item (nil: at the beginning).
public struct Attendance: Sendable, Equatable {
    public var member: String
    public var presence: Presence
    public var fromItem: String?
}
