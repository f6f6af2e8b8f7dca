/// From the first day to the envelope on the pile.
public struct Submission: Sendable {
    /// One window, or several openings that share the pots.
    public var windows: [SubmissionWindow]
    public var counts: Settled<Clock>
    public var channels: [Channel]
    public var unknownHour: Settled<UnknownHour>
    public var late: Settled<LateRule>
    public var early: Settled<EarlyRule>
    /// What must stand on the envelope.
    public var markingLabel: String
    public var wrongMarking: Settled<MarkingRule>
    /// How many applications one applicant may file; a question to a person, never automatic.
    public var applicationsPerApplicant: Int?
    public var partnershipsPerApplicant: Int?
}

public struct SubmissionWindow: Sendable, Equatable {
    /// nil where the call has one window.
    public var id: String?
    /// A day: from 0.00.
    public var opens: Settled<Stamp>
    /// A day: the whole day, to 24.00. With an hour: that second still counts.
    public var closes: Settled<Stamp>
}

/// The clock that decides whether an envelope is in time.
public enum Clock: String, Sendable, CaseIterable { case posted, received }

public enum Channel: String, ActWord {
    case registeredPost = "registered-post"
    case post, courier, web
    case inPerson = "in-person"
    case eMail = "e-mail"

    /// What is handed to the post against a receipt, or to a courier, counts when it was handed over; ordinary mail and all
    /// the rest counts when it arrives (ZUP, article 68).
    public var countsWhenPosted: Bool { self == .registeredPost || self == .courier }
}

/// How and when a letter came.
public struct Arrival: Sendable, Equatable {
    /// nil: not recorded; then a day of posting counts where there is one.
    public var channel: Channel?
    public var posted: Stamp?
    public var received: Stamp

    /// The moment that counts for a limit.
    public var counted: Stamp { isCountedByPosting ? posted ?? received : received }

    /// Whether the day of posting is what counts.
    public var isCountedByPosting: Bool { posted != nil && channel?.countsWhenPosted ?? true }
}

/// What an envelope without an hour is taken for.
public enum UnknownHour: String, Sendable, CaseIterable {
    /// 24.00 of its day.
    case last
    /// Every missing hour is a question to a person.
    case ask
}

public enum LateRule: String, Sendable, CaseIterable { case dismiss }
public enum EarlyRule: String, Sendable, CaseIterable { case dismiss, accept }
public enum MarkingRule: String, Sendable, CaseIterable { case dismiss, accept, ask }

public struct OpeningRule: Sendable, Equatable {
    public enum Order: String, Sendable, CaseIterable { case posted, received, number }

    public var order: Settled<Order> = .value(.posted)
    public var isPublic = false
}

public struct SupplementRule: Sendable, Equatable {
    /// How often an applicant may be asked.
    public var rounds: Settled<Int>
    public var returnReceipt = false
}
