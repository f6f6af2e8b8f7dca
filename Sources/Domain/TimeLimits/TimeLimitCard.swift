/// A time limit that explains itself: what it starts from, every day with its number or the reason it is skipped, where it
/// ends, why it moves, and what the likeliest misreadings would have given.
public struct TimeLimitCard: Sendable, Hashable {
    /// One day of the count.
    public struct CountedDay: Sendable, Hashable {
        public enum Meaning: Sendable, Hashable {
            /// The day of the event: day 0.
            case start
            /// The day, working day or month with this number.
            case counted(Int)
            case skipped(FreeDays.Reason)
        }

        public var day: Day
        public var meaning: Meaning
    }

    /// A day the end could not stay on.
    public struct Roll: Sendable, Hashable {
        public var day: Day
        public var reason: FreeDays.Reason
    }

    public let limit: TimeLimit
    /// The fifteen days of a letter nobody collected, before the limit itself; empty where there was no such letter.
    public let fiction: [CountedDay]
    /// From day 0 to the last day of the length; empty for a printed date. Of months only their days stand here.
    public let days: [CountedDay]
    public let rolls: [Roll]
    public let end: Stamp
    /// The end the count gave, where a printed latest day comes before it.
    public let cutShort: Day?
    /// The month in which the day with the number of the event does not exist.
    public let shortMonth: Bool
    /// The last day carries a holiday on which people work: nothing moves, but people ask.
    public let workedHoliday: Text?
    /// A printed date that no roll moves falls on a day nobody works.
    public let endsOnFreeDay: FreeDays.Reason?
    public let misreadings: [Misreading]

    public init(_ limit: TimeLimit, _ free: FreeDays = .slovenia) throws(TimeLimit.Refusal) {
        let end = try limit.end(free)
        self.limit = limit
        self.end = end
        var counted = CountedSpan()
        var fiction: [CountedDay] = []
        var cutShort: Day?
        switch limit.span {
        case .until: break
        case .before(let length, let day):
            counted = try CountedSpan(length, from: day, step: -1, limit.roll, free)
        case .after(let length, let service, _):
            if case .fiction(let noticeLeft) = service {
                fiction = try CountedSpan(
                    LimitLength(Service.fictionDays, .days), from: noticeLeft, step: 1, .none, free
                ).days
            }
            counted = try CountedSpan(length, from: service.day, step: 1, limit.roll, free)
            if counted.end != end.day || end.second != nil { cutShort = counted.end }
        }
        self.fiction = fiction
        self.cutShort = cutShort
        days = counted.days
        rolls = cutShort == nil ? counted.rolls : []
        shortMonth = counted.shortMonth
        workedHoliday = free.workedHoliday(end.day)
        endsOnFreeDay = free.rollReason(end.day)
        misreadings = limit.misreadings(end: end.day, free)
    }
}

extension TimeLimitCard {
    /// Days from `today` to the end: 0 on the last day, negative once it is over.
    public func daysLeft(on today: Day) -> Int { today.days(until: end.day) }

    /// Whether what was done then was in time. A limit that runs backwards is a limit all the same: its end is its last day.
    public func timeliness(of done: Stamp) -> TimeLimit.Timeliness { TimeLimit.timeliness(of: done, until: end) }
}
