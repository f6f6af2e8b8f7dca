/// An entry more than a day after the one before it: an office that rested, or a clock that is ahead.
struct ClockLeap: Sendable, Equatable {
    /// The entry after the leap.
    var entry: Int
    /// When the entry before it was made.
    var before: Moment
    /// The days of the entries from this one to the next leap.
    var days: [Day]
}

/// Entries made with a wrong clock. They stay as they are; what was computed from their days says so.
public struct ClockFault: Sendable, Equatable {
    public var since: Int
    public var until: Int
    /// The days the wrong clock showed.
    public var days: [Day]
    public var reason: String
    public var person: String
    /// The day by the clock that is right.
    public var on: Day
}

/// The clock of a desk is so far ahead of the last entry that somebody should look at it before entering anything.
public struct ClockDoubt: Sendable, Equatable {
    public var last: Day
    public var now: Day
}

extension Office {
    /// Clocks of two desks are never quite the same: entries two minutes older than the last one are still taken.
    public static let clockTolerance: Int64 = 120_000
    private static let day: Int64 = 86_400_000

    /// Offices rest over a summer, but seldom: after so many days without an entry a person is asked whether the clock is
    /// right, because an entry from the future keeps everybody from entering anything until then.
    static let restWithoutQuestion = 31

    /// Whether to ask about the clock before an act.
    public func clockDoubt(at moment: Moment) -> ClockDoubt? {
        guard let last, last.day.days(until: moment.day) > Office.restWithoutQuestion else { return nil }
        return ClockDoubt(last: last.day, now: moment.day)
    }

    /// Moments do not step back, but where the correction of a clock says so.
    func refusalOfClock(_ act: Act, _ moment: Moment) -> Refusal? {
        if case .correctClock = act { return nil }
        return last.flatMap { stepsBack(moment) ? .clockStepsBack(last: $0) : nil }
    }

    private func stepsBack(_ moment: Moment) -> Bool {
        last.map { moment.instant < $0.instant - Office.clockTolerance } ?? false
    }

    func refusal(of act: CorrectClock, at moment: Moment) -> Refusal? {
        if !stepsBack(moment) { return .clockIsRight }
        guard let leap = leaps.first(where: { $0.entry == act.since }) else { return .noLeap(act.since) }
        return moment.instant < leap.before.instant - Office.clockTolerance ? .clockStepsBack(last: leap.before) : nil
    }

    /// The entries after which the clock leapt ahead of `moment`: one of them is where it went wrong.
    public func leaps(beyond moment: Moment) -> [Int] {
        leaps.filter { $0.before.instant <= moment.instant + Office.clockTolerance }.map(\.entry)
    }

    /// Remembers where time leapt.
    mutating func measure(_ entry: Entry) {
        guard let last, entry.moment.instant >= last.instant else { return }
        let day = entry.moment.day
        if entry.moment.instant - last.instant > Office.day {
            leaps.append(ClockLeap(entry: entry.number, before: last, days: [day]))
        } else if !leaps.isEmpty, leaps[leaps.count - 1].days.last != day {
            leaps[leaps.count - 1].days.append(day)
        }
    }

    mutating func apply(_ act: CorrectClock, _ entry: Entry) {
        let wrong = leaps.filter { $0.entry >= act.since }
        clockFaults.append(
            ClockFault(
                since: act.since, until: entry.number - 1, days: wrong.flatMap(\.days), reason: act.reason,
                person: entry.person, on: entry.moment.day))
        leaps.removeAll { $0.entry >= act.since }
    }

    /// Where the clock was wrong on a day something is counted from.
    public func clockFault(on day: Day) -> ClockFault? { clockFaults.last { $0.days.contains(day) } }
}
