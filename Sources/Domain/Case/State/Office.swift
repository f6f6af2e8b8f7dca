/// The state of an office: a pure fold over the entries of its record. Cases are its parts for one call each.
///
/// Nothing that can be computed is kept here; what the fold keeps is what people said.
public struct Office: Sendable, Equatable {
    /// Empty until the founding entry.
    public var id = ""
    public var name = ""
    public var people: [Person] = []
    public var bodies: [Body] = []
    public var cases: [Case] = []
    public var sessions: [Session] = []
    public var indicators: [Indicator] = []
    public var printedFigures: [PrintedValue] = []
    public var cooperations: [Cooperation] = []
    public var particulars: [Particular] = []
    /// In the order people joined.
    public var partnership: [Partnership] = []
    public var plannedFunds: [PlannedFunds] = []
    public var runningCosts: [RunningCosts] = []
    public var activities: [Activity] = []
    /// The days nobody works, as last adopted; those of the law until then.
    public var freeDays = FreeDays.slovenia
    /// Where those days come from; nil until a list was adopted.
    public var calendar: AdoptedCalendar?
    /// The rules its entries are made under.
    public var rules = 1 {
        didSet { for index in cases.indices { cases[index].rulesVersion = rules } }
    }
    /// Where the clock was wrong, as people found out.
    public var clockFaults: [ClockFault] = []
    /// How many entries have been folded: the number of the last one.
    public var entries = 0
    /// When the last entry was made.
    public var last: Moment?

    var personIndex: [String: Int] = [:]
    var caseIndex: [String: Int] = [:]
    var leaps: [ClockLeap] = []
    /// The entries that may still be corrected, by what they are about.
    var made: [Matter: [Entry]] = [:]

    public init() {}

    /// Folds entries from the first one.
    public init(_ entries: some Sequence<Entry>) {
        for entry in entries { apply(entry) }
    }
}

extension Office {
    public var isFounded: Bool { !people.isEmpty }
    public func person(_ id: String) -> Person? { personIndex[id].map { people[$0] } }
    public func body(_ id: String) -> Body? { bodies.first { $0.id == id } }
    public func session(_ id: String) -> Session? { sessions.first { $0.id == id } }
    public func runningCosts(_ id: String) -> RunningCosts? { runningCosts.first { $0.id == id } }

    /// Who holds a seat in the body of a session on its first day; nobody where the day is not known.
    public func members(of session: Session) -> [Seat] {
        session.on.flatMap { day in body(session.body)?.members(on: day) } ?? []
    }

    /// The whole case, as the domain needs it. Screens and commands use `seen(by:)`.
    public func `case`(_ call: String) -> Case? { caseIndex[call].map { cases[$0] } }

    /// What a call is called in a line of a few words; nil for one the office does not know.
    public func title(of call: String) -> String? {
        guard let index = caseIndex[call] else { return nil }
        return cases[index].rulebook?.identity.short ?? cases[index].archive?.title ?? call
    }
}

/// Somebody who works with the program, or is named by it.
public struct Person: Sendable, Equatable {
    public var id: String
    public var name: String
    public var organisation: String?
    public var keys: [PersonKey] = []
    public var roles: [RoleTerm] = []
    /// The last day in the office.
    public var leftOn: Day?
    /// The entry that added the person.
    public var entry: Int

    public func roles(on day: Day) -> Set<Role> {
        guard isHere(on: day) else { return [] }
        return Set(roles.filter { $0.from <= day && ($0.until.map { day <= $0 } ?? true) }.map(\.role))
    }

    public func isHere(on day: Day) -> Bool { leftOn.map { day <= $0 } ?? true }

    /// Keys that may sign now.
    public var validKeys: [PersonKey] { keys.filter { $0.end == nil } }
}

/// A public key: which entries it may sign follows from its making and its end.
public struct PersonKey: Sendable, Equatable {
    public enum End: Sendable, Hashable {
        case lost(reason: String)
        case revoked(reason: String)
        case left
    }

    public var publicKey: String
    public var end: End?
}

public struct RoleTerm: Sendable, Equatable {
    public var role: Role
    public var from: Day
    /// The last day; nil: open.
    public var until: Day?
}

extension Office {
    /// A body with its seats, whoever sat there when.
    public struct Body: Sendable, Equatable {
        public var id: String
        public var kind: BodyKind
        public var name: String
        public var seats: Int?
        public var members: [Seat] = []
        public var terms: [BodyTerm] = []

        /// The term that runs on a day.
        public func term(on day: Day) -> BodyTerm? {
            terms.last { $0.from <= day && ($0.until.map { day <= $0 } ?? true) }
        }

        public func members(on day: Day) -> [Seat] { members.filter { $0.holds(on: day) } }
    }

    /// A term of a body (mandat).
    public struct BodyTerm: Sendable, Equatable {
        public var term: String
        public var from: Day
        /// The last day; nil: open.
        public var until: Day?
        public var seats: Int?
        public var note: String?
    }

    public struct Seat: Sendable, Equatable {
        public var member: String
        public var person: String?
        public var organisation: String?
        public var sector: String?
        public var function: SeatFunction
        public var from: Day
        public var until: Day?
        public var endReason: String?

        public func holds(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
    }
}
