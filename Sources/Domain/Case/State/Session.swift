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
    /// nil: a session of the past whose day nobody printed.
    public var on: Day?
    public var until: Day?
    /// The year of a session without a day.
    public var year: Int?
    public var subject: String?
    public var agenda: [AgendaItem] = []
    public var attendance: [Attendance] = []
    public var end: End?

    /// Why it was called and not held; nil where it was not cancelled.
    public var cancelledBecause: String? {
        if case .cancelled(let reason)? = end { reason } else { nil }
    }

    /// Whether any of its days lies between two days; of a session without a day, whether its year does.
    public func falls(from start: Day?, until end: Day) -> Bool {
        guard let on else { return year.map { $0 <= end.parts.year && $0 >= start?.parts.year ?? 0 } ?? (start == nil) }
        return on <= end && start.map { (until ?? on) >= $0 } ?? true
    }

    public func item(_ id: String) -> AgendaItem? { agenda.first { $0.id == id } }
}

extension [Session] {
    /// By day; one without a day at the end of its year.
    public var byDay: [Session] {
        sorted { one, other in (one.place, one.id) < (other.place, other.id) }
    }

    public var latestFirst: [Session] {
        sorted { one, other in (other.place, one.id) < (one.place, other.id) }
    }
}

extension Session {
    /// Where it stands among others: its first day, or the end of its year.
    public var place: Day {
        on ?? year.flatMap { Day(year: $0, month: 12, day: 31) } ?? Day(number: 0)
    }
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
    /// The entry of the outcome.
    public var resolvedAt: Int?
    /// In what somebody sees: votes and outcome were taken out, whether there were any or not.
    public var isWithheld = false
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
