/// What was in an envelope, and what was done with it.
public struct Application: Sendable, Equatable {
    public var number: ApplicationNumber
    public var envelope: EnvelopeNumber
    /// nil until somebody enters it.
    public var data: ApplicationFacts?
    /// Versions before corrections, the first one first.
    public var earlier: [ApplicationFacts] = []
    public var facts: [RecordedFact] = []
    public var checks: [Check] = []
    public var completeness: CompletenessOutcome?
    public var eligibility: EligibilityOutcome?
    public var requests: [Request] = []
    public var interests: [Interest] = []
    public var leadPartnerInterest: LeadPartnerInterest?
    public var assignment: Assignment?
    public var sheets: [ScoreSheet] = []
    public var justifications: [Justification] = []
    /// The scoring of this application alone.
    public var scoring = ScoringState()
    public var offers: [Offer] = []
    public var withdrawal: Withdrawal?
    public var decisions: [Decision] = []
    public var inspections: [Inspection] = []
    public var sent: Sent?
    public var refusedByAuthority: Withdrawal?
    public var operation: String?
    /// The entry that last opened a list or the scoring again.
    public var reopenedAt: Int?
    /// The entry of its opening.
    public var openedAt = 0
    /// How much of it the viewer may see.
    public var sight = Sight.full

    public init(number: ApplicationNumber, envelope: EnvelopeNumber) {
        self.number = number
        self.envelope = envelope
    }
}

/// How much of an application or an envelope a viewer may see. The whole case has `full` everywhere.
public enum Sight: Sendable, Hashable {
    case full
    /// Applicant, partners and municipality: an interest has not been declared yet.
    case names
    /// Its number and nothing else: recused, or not entitled.
    case nothing
}

extension Application {
    public func fact(_ id: String) -> RecordedFact? { facts.first { $0.fact == id } }
    public func check(_ list: ChecklistKind, _ item: String) -> Check? {
        checks.first { $0.item == item && $0.list == list }
    }
    public func request(_ ordinal: Int) -> Request? {
        requests.indices.contains(ordinal - 1) ? requests[ordinal - 1] : nil
    }
    public func interest(of person: String) -> Interest? { interests.first { $0.person == person } }
    public func sheet(of assessor: String) -> ScoreSheet? { sheets.first { $0.assessor == assessor } }
    public func isRecused(_ person: String) -> Bool { interest(of: person)?.isRecusal ?? false }

    /// Decisions and appeals count from the first one; the last decision holds unless an appeal was upheld against it.
    public var decision: Decision? {
        guard let last = decisions.last, !last.isAnnulled else { return nil }
        return last
    }
}

public struct RecordedFact: Sendable, Equatable {
    public var fact: String
    public var value: String
    public var evidence: String
    public var earlier: [String] = []
}

/// An answered item of a list.
public struct Check: Sendable, Equatable {
    public var list: ChecklistKind
    public var item: String
    public var answer: Answer
    public var evidence: String?
    public var note: String?
    public var person: String
    public var on: Day
    /// Answers before corrections, with the reason each was corrected for.
    public var earlier: [CorrectedAnswer] = []
}

public struct CorrectedAnswer: Sendable, Equatable {
    public var answer: Answer
    public var reason: String
}

/// A request for what is missing, or for what is unclear.
public struct Request: Sendable, Equatable {
    public enum Matter: Sendable, Equatable {
        case supplement([MissingItem])
        case clarification(String)
    }

    public var matter: Matter
    public var on: Day
    public var person: String
    public var dispatch: Dispatch?
    public var service: ServedLetter?
    public var answer: ReceivedAnswer?
    public var judgedOn: Day?
    public var lapsedOn: Day?

    /// Nobody has judged or lapsed it yet.
    public var isOpen: Bool { judgedOn == nil && lapsedOn == nil }
    public var isSupplement: Bool { if case .supplement = matter { true } else { false } }
    /// What its limit is counted from.
    public var letter: TimeLimitRule.Letter { isSupplement ? .supplement : .clarification }
    public var missing: [MissingItem] { if case .supplement(let items) = matter { items } else { [] } }
}

public struct Dispatch: Sendable, Equatable {
    public var on: Day
    public var registered: String?

    public init(on: Day, registered: String? = nil) {
        self.on = on
        self.registered = registered
    }
}

/// When a letter counts as delivered: `on` is the day of the receipt, or the day the notice was left (`fiction`).
public struct ServedLetter: Sendable, Equatable {
    public var on: Day
    public var proof: ServiceProof

    /// Fifteen days after the notice was left, on whatever day that falls (Supreme Court, plenary opinion, 14. 1. 2015).
    public var counted: Day { proof == .fiction ? on.adding(Service.fictionDays) : on }

    /// Whether the letter was collected after all, before it would have counted as served without that.
    func isCollected(_ day: Day, _ proof: ServiceProof) -> Bool {
        self.proof == .fiction && proof != .fiction && (on...counted).contains(day)
    }
}

public struct ReceivedAnswer: Sendable, Equatable {
    public var arrival: Arrival
    public var lateReason: String?
    public var note: String?
}

public struct Interest: Sendable, Equatable {
    public var person: String
    /// nil in what others may see: that a person is recused, not why.
    public var kind: InterestKind?
    public var note: String?
    public var isRecusal: Bool
    public var on: Day
}

public struct LeadPartnerInterest: Sendable, Equatable {
    public var kind: InterestKind
    public var note: String
    public var on: Day
}

public struct Offer: Sendable, Equatable {
    public var grant: Money
    public var on: Day
    /// The entry of the offer.
    public var entry: Int
    public var answer: OfferAnswer?
}

public struct Withdrawal: Sendable, Equatable {
    public var on: Day
    public var reason: String?
}

public struct Inspection: Sendable, Equatable {
    public var on: Day
    public var present: [String]
}

public struct Sent: Sendable, Equatable {
    public var on: Day
    public var authority: String
    public var registered: String?
}
