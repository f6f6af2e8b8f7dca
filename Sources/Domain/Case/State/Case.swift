/// Everything that has happened in one call (zadeva). A fold: what people said, nothing computed.
public struct Case: Sendable, Equatable {
    /// The id of the call.
    public let call: String
    /// nil for a past call kept without a rulebook.
    public var rules: CaseRules?
    public var archive: ArchivedCall?
    public var envelopes: [Envelope] = []
    public var openings: [Opening] = []
    /// V-n stands at n - 1.
    public var applications: [Application] = []
    /// The scoring of the whole call.
    public var scoring = ScoringState()
    public var ties: [TieDecision] = []
    /// The adopted lists; a later one never erases an earlier one.
    public var adoptions: [Adoption] = []
    public var operations: [Operation] = []
    /// The days on which nobody in the office works, by which its limits are counted.
    public var freeDays = FreeDays.slovenia
    /// The version of the rules of refusal the office has (`Office.rules`).
    public var rulesVersion = 1
    /// Set where a viewer is shown the public headers alone: nothing that is counted here is a figure then.
    public var withheld: Withheld?
    /// Set for viewers from whom operations are hidden, in a call whose results wait for it: it is no secret.
    var isDecidedByAuthority = false

    public init(call: String) { self.call = call }
}

extension Case {
    public func envelope(_ number: EnvelopeNumber) -> Envelope? {
        envelopes.indices.contains(number.ordinal - 1) ? envelopes[number.ordinal - 1] : nil
    }

    public func application(_ number: ApplicationNumber) -> Application? {
        applications.indices.contains(number.ordinal - 1) ? applications[number.ordinal - 1] : nil
    }

    public func operation(_ id: String) -> Operation? { operations.first { $0.id == id } }

    /// The rulebook as settled so far; nil for an archive.
    public var rulebook: Rulebook? { rules?.rulebook }
    public var adoption: Adoption? { adoptions.last }

    /// Whether the ministry or the agency has approved or refused anything of this call.
    var hasAuthorityDecision: Bool {
        isDecidedByAuthority || !operations.isEmpty || applications.contains { $0.refusedByAuthority != nil }
    }

    /// Whether a list is adopted and the call has it published only once the ministry or the agency has decided.
    public var isAdoptedUnpublished: Bool {
        adoption != nil && rulebook?.resultsAfter == .approval && !hasAuthorityDecision
    }
}

/// The rules of the call in all their versions, with what people settled.
public struct CaseRules: Sendable {
    public struct Version: Sendable, Equatable {
        public var rulebook: Node
        public var original: String
        public var entry: Int
        public var on: Day
        public var reason: String?
    }

    /// What somebody said about a doubt, and why.
    public struct Settled: Sendable, Equatable {
        public var doubt: DoubtID
        public var settlement: Settlement
        public var reason: String
        public var source: String
        public var person: String
        public var entry: Int
        public var on: Day
        /// The entry of the amendment that took the doubt out of the rulebook or changed what it asks; nil: it holds.
        public var droppedAt: Int?
    }

    public var versions: [Version]
    /// In the order they were made; the last one on a doubt holds, unless an amendment dropped it.
    public var settlements: [Settled] = []
    /// The current version, settled. nil where the record holds a tree that cannot be read.
    public internal(set) var rulebook: Rulebook?
}

extension CaseRules: Equatable {
    /// The typed rulebook follows from the versions and the settlements.
    public static func == (one: CaseRules, other: CaseRules) -> Bool {
        one.versions == other.versions && one.settlements == other.settlements
    }
}

public struct ArchivedCall: Sendable, Equatable {
    public var title: String
    public var published: Day
    public var note: String?
}

/// The act of opening: who opened, when, in which order, and who was there.
public struct Opening: Sendable, Equatable {
    public var entry: Int
    public var moment: Moment
    /// Who opened them.
    public var person: String
    public var order: [EnvelopeNumber]
    public var present: [String]

    public var on: Day { moment.day }
}

public struct ScoringState: Sendable, Equatable {
    /// How far what was closed is open again.
    public enum Reopening: Sendable, Hashable {
        case whole
        /// One application is open again; the others stay as the close left them.
        case oneApplication
    }

    public var closedOn: Day?
    /// The entry that closed it last.
    public var closedAt: Int?
    public var reopenings: [String] = []
    /// The entry that last opened it again.
    public var reopenedAt: Int?
    /// nil while it is closed, and before it ever was.
    public var reopening: Reopening?

    public var isClosed: Bool { closedOn != nil }
}

public struct TieDecision: Sendable, Equatable {
    public var order: [ApplicationNumber]
    public var means: TieMeans
    public var seed: String?
    public var reason: String
    public var session: String?
    public var entry: Int
}

public struct Adoption: Sendable, Equatable {
    public var rows: [AdoptedRow]
    public var session: String?
    public var note: String?
    public var on: Day
    public var entry: Int
    /// Of the rows that say "withdrawn" those whose applicants turned an offer down and withdrew nothing.
    public var turnedDown: [ApplicationNumber] = []

    /// Of the list as everybody may have it: the statuses of those who stand on it no more, one each.
    public var unlisted: [AdoptedStatus] = []

    public func row(_ application: ApplicationNumber) -> AdoptedRow? { rows.first { $0.application == application } }

    /// The list as everybody may have it: who is to be supported and who waits in reserve. Of the others only how many they
    /// are; whose application was refused, and why, is between them and the LAS.
    public var published: Adoption {
        var published = self
        published.rows = rows.filter(\.status.isPublished)
        published.unlisted = unlisted + rows.map(\.status).filter { !$0.isPublished }
        published.turnedDown = []
        published.note = nil
        return published
    }

    /// How many are not named any more, by what became of them.
    public var others: [(status: AdoptedStatus, count: Int)] {
        AdoptedStatus.allCases.compactMap { status in
            let count = unlisted.count { $0 == status }
            return count > 0 ? (status, count) : nil
        }
    }
}

extension AdoptedStatus {
    /// Whether a public list names who has it.
    public var isPublished: Bool {
        switch self {
        case .selected, .offered, .reserve: true
        case .belowThreshold, .unscored, .withdrawn, .ineligible, .dismissed: false
        }
    }
}
