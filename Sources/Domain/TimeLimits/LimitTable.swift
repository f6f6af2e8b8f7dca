/// Every time limit of a rulebook with its dates, before anything has happened: from the days the call prints, from days
/// somebody names, and where a limit says by when a step has to be done, from the last day for it.
public struct LimitTable: Sendable, Equatable {
    /// Where the day a limit starts from comes from.
    public enum Origin: Sendable, Equatable {
        case printed
        case named
        /// The rulebook does not have the day; that of this event, which the call prints, stands for it.
        case standIn(LimitEvent)
        /// Nobody knows it yet; it is the last day of the limit with this id.
        case lastDay(of: String)
    }

    public struct Start: Sendable, Equatable {
        public var day: Day
        public var origin: Origin
    }

    /// One reading of one limit, in one window where the call has several and the limit runs from each.
    public struct Row: Sendable, Equatable {
        public var id: String
        /// nil where the call is silent.
        public var reading: LimitReading?
        public var doubt: DoubtID?
        public var window: String?
        /// nil for a printed date, and where the event has no day.
        public var start: Start?
        public var end: Stamp?

        /// The event nobody has named a day for.
        public var waits: LimitEvent? { start == nil ? reading?.rule.event : nil }
    }

    public let call: CallIdentity
    /// In the order of the rulebook.
    public private(set) var rows: [Row]

    public init(_ rulebook: Rulebook, on named: [LimitEvent: Day] = [:], _ free: FreeDays = .slovenia) {
        call = rulebook.identity
        var starts = named.mapValues { Start(day: $0, origin: .named) }
        rows = LimitTable.rows(rulebook, starts, free)
        // Each round may give a day to one event more: request after opening after close.
        for _ in LimitEvent.allCases {
            let known = LimitTable.lastDays(rows).filter { starts[$0.key] == nil }
            if known.isEmpty { break }
            starts.merge(known) { kept, _ in kept }
            rows = LimitTable.rows(rulebook, starts, free)
        }
    }

    /// What these limits put a last day to. A letter is served, and a contract signed, when it pleases others.
    private static let steps: [KnownLimit: LimitEvent] = [
        .opening: .opening, .supplementRequest: .request, .report: .report, .decision: .decision, .appeal: .filing,
    ]

    /// Of several readings that may hold, and several windows, the latest.
    private static func lastDays(_ rows: [Row]) -> [LimitEvent: Start] {
        var last: [LimitEvent: Start] = [:]
        for row in rows where row.reading?.standing != .other {
            guard let step = KnownLimit(rawValue: row.id).flatMap({ steps[$0] }), let end = row.end else { continue }
            if let kept = last[step], kept.day >= end.day { continue }
            last[step] = Start(day: end.day, origin: .lastDay(of: row.id))
        }
        return last
    }

    private static func rows(_ rulebook: Rulebook, _ starts: [LimitEvent: Start], _ free: FreeDays) -> [Row] {
        rulebook.timeLimits.flatMap { entry -> [Row] in
            let doubt = rulebook.timeLimit(entry.id)?.doubt
            let readings = rulebook.limitReadings(entry.id)
            if readings.isEmpty { return [Row(id: entry.id, doubt: doubt)] }
            return readings.flatMap { reading in
                windows(rulebook, reading.rule).map { window in
                    var row = Row(id: entry.id, reading: reading, doubt: reading.option == nil ? nil : doubt)
                    row.window = window.map { rulebook.submission.windows[$0].id } ?? nil
                    row.start = reading.rule.event.flatMap { event in
                        starts[event].flatMap { reading.rule.canStart(with: $0) ? $0 : nil }
                            ?? rulebook.printedDay(of: event, in: window).map {
                                Start(day: $0, origin: rulebook.standIn(for: event).map(Origin.standIn) ?? .printed)
                            }
                    }
                    if reading.rule.event == nil || row.start != nil {
                        // A printed date waits for nothing; the day given has no meaning.
                        let limit = reading.rule.starting(.on(row.start?.day ?? Day.first))
                        row.end = try? limit.end(free)
                    }
                    return row
                }
            }
        }
    }

    /// The windows a limit runs in one by one; nil: it runs once.
    private static func windows(_ rulebook: Rulebook, _ rule: TimeLimitRule) -> [Int?] {
        let windows = rulebook.submission.windows
        guard windows.count > 1, rule.event == .opens || rule.event == .close else { return [nil] }
        return windows.indices.map { $0 }
    }
}

extension TimeLimitRule {
    /// The last day for requests for supplements says nothing of a question the committee may ask any day.
    fileprivate func canStart(with start: LimitTable.Start) -> Bool {
        guard letter == .clarification, event == .request || event == .receipt else { return true }
        return start.origin == .named
    }
}

extension Rulebook {
    /// The day of an event the call itself prints.
    ///
    /// - Parameter window: of a call with several windows, which; nil: the first to open, the last to close.
    public func printedDay(of event: LimitEvent, in window: Int? = nil) -> Day? {
        let windows = submission.windows
        let own = window.flatMap { windows.indices.contains($0) ? windows[$0] : nil }
        return switch event {
        case .opens: (own ?? windows.first)?.opens.value?.day
        case .close: (own ?? windows.last)?.closes.value?.day
        case .publication: published.map { $0.value?.day } ?? windows.first?.opens.value?.day
        default: nil
        }
    }

    /// The event whose day is taken for that of another the rulebook says nothing of; nil: its own day.
    public func standIn(for event: LimitEvent) -> LimitEvent? {
        event == .publication && published == nil ? .opens : nil
    }

    /// The limit that starts with `service`, which says where another day had to stand for that of its event.
    public func limit(_ rule: TimeLimitRule, from service: Service) -> TimeLimit {
        var limit = rule.starting(service)
        limit.standIn = limit.event.flatMap(standIn)
        return limit
    }
}
