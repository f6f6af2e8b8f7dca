public import Domain
import Wording

/// What the screens see of the world: values, put together by the loop, replaced whenever something changes.
///
/// A screen never holds a store, a clock or a terminal. It reads the desk and asks with effects.
public struct Desk: Sendable {
    /// Somebody whose key lies at this desk.
    public struct KeyHolder: Sendable, Hashable {
        public var person: String
        public var name: String

        public init(person: String, name: String) {
            self.person = person
            self.name = name
        }
    }

    /// How the record stands, as far as people are told.
    public struct RecordState: Sendable, Hashable {
        /// The number of the last entry.
        public var entries: Int
        /// The fingerprint in eight readable groups; empty before the first entry.
        public var fingerprint: String

        public init(entries: Int = 0, fingerprint: String = "") {
            self.entries = entries
            self.fingerprint = fingerprint
        }
    }

    /// The entry somebody looks back to.
    public struct Past: Sendable, Hashable {
        public var entry: Int
        public var day: Day
        /// What the viewer is today: an auditor of this year looks back to years before, and a role that has ended opens
        /// nothing, not even in the past it held in.
        public var roles: Set<Role>

        public init(entry: Int, day: Day, roles: Set<Role>) {
            self.entry = entry
            self.day = day
            self.roles = roles
        }
    }

    public var language: Language
    /// The name of the file, for Start and for sentences.
    public var file: String
    /// nil until an office is founded.
    public var office: Office?
    /// Counts up whenever the office, the viewer or the language changes: what screens compute anew by.
    public var version: Int
    /// Who sits at the desk: the id of a person of the office; nil before somebody chose.
    public var viewer: String?
    public var today: Day
    /// The local hour in seconds since midnight, for `danes ob 14.35`.
    public var second: Int
    /// How far the clock on the wall is east of Greenwich, `+02:00`.
    public var offset: String
    public var keys: [KeyHolder]
    /// Of keys that lie here and cannot be used: why, and what mends it.
    public var keyTroubles: [String]
    /// The folder of this desk in which keys lie.
    public var keyFolder: String
    /// Forms left half-way and sheets not yet submitted, of the viewer, by key.
    public var drafts: [String: String]
    public var record: RecordState
    /// Fixed free days and the like: how this office counts days.
    public var freeDays: FreeDays
    /// Set while somebody looks back: office and today are those of that entry, and nothing can be done.
    public var past: Past?
    /// The whole record, the first entry first; nothing until somebody looks at the journal. Screens read it through `journal`.
    public var entries: [Entry] = []
    let obstacles = ObstacleMemory()

    public init(
        language: Language = .slovenian, file: String = "", office: Office? = nil, version: Int = 0,
        viewer: String? = nil, today: Day, second: Int = 0, offset: String = "+00:00",
        keys: [KeyHolder] = [],
        keyTroubles: [String] = [], keyFolder: String = "", drafts: [String: String] = [:],
        record: RecordState = RecordState(), freeDays: FreeDays = .slovenia
    ) {
        self.language = language
        self.file = file
        self.office = office
        self.version = version
        self.viewer = viewer
        self.today = today
        self.second = second
        self.offset = offset
        self.keys = keys
        self.keyTroubles = keyTroubles
        self.keyFolder = keyFolder
        self.drafts = drafts
        self.record = record
        self.freeDays = freeDays
    }
}

extension Desk {
    /// One text in the language of the desk.
    public func say(sl: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
        switch language {
        case .slovenian: sl()
        case .english: en()
        }
    }

    public func say(_ text: Text) -> String { text[language] }
}

extension Desk {
    /// The viewer with today's roles.
    public var seat: Viewer {
        if let past { return Viewer(person: viewer, roles: past.roles) }
        return office?.viewer(viewer, on: today) ?? .anybody
    }

    /// Shows the office as it was; the roles of today stay the measure of what may be seen.
    public mutating func lookBack(to entry: Int, of office: Office, on day: Day) {
        past = Past(entry: entry, day: day, roles: seat.roles)
        self.office = office
        today = day
    }

    /// A call as the viewer may see it: the only way a screen gets one.
    public func seen(_ call: String) -> Case? { office?.case(call)?.seen(by: seat) }

    /// The entries up to the one looked back to, as far as the viewer may know of each.
    public var journal: [Headline] {
        guard let office else { return [] }
        return entries.prefix { $0.number <= past?.entry ?? .max }.map { office.headline(of: $0, for: seat) }
    }

    /// The title of a call for title lines: its short name, or the id of an archive.
    public func title(of call: String) -> String {
        office?.title(of: call) ?? call
    }

    /// The name of a person; the id of one the office does not know.
    public func name(of person: String) -> String { office?.person(person)?.name ?? person }

    /// The beginning of every title line.
    public func path(_ parts: String...) -> [String] { path(parts) }

    public func path(_ parts: [String]) -> [String] { [office?.name ?? "Točkovnik"] + parts }

    /// Today as it is written.
    public var todayText: String { language.date(today) }
}

extension Desk {
    /// Now, at most a minute ago: whether an act can be asked for. It is judged by the moment it is done.
    public var moment: Moment {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let hour = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
        return Moment("\(today.iso)T\(hour).000\(offset)") ?? .beginning
    }
}
