extension TimeLimit {
    /// When it ends: that whole day, or up to and with that second where the call prints an hour. Without the card: this is
    /// what lists of a thousand limits ask for.
    public func end(_ free: FreeDays = .slovenia) throws(Refusal) -> Stamp {
        switch span {
        case .until(let stamp):
            guard Day.calendar.contains(stamp.day) else { throw .beyondCalendar }
            return stamp
        case .before(let length, let day):
            let last = try TimeLimit.lastDay(length, from: day, step: -1, free)
            return Stamp(day: try rolled(last, step: -1, free))
        case .after(let length, let service, let latest):
            let last = try TimeLimit.lastDay(length, from: service.day, step: 1, free)
            let end = Stamp(day: try rolled(last, step: 1, free))
            guard let latest, latest.order < end.order else { return end }
            return latest
        }
    }

    /// The last day of the length itself, before any roll; `step` is 1 forwards, -1 backwards.
    static func lastDay(
        _ length: LimitLength, from start: Day, step: Int, _ free: FreeDays
    ) throws(Refusal) -> Day {
        guard (1...LimitLength.largest).contains(length.number) else { throw .length(length.number) }
        guard Day.calendar.contains(start) else { throw .beyondCalendar }
        switch length.unit {
        case .days:
            return try inCalendar(start.adding(step * length.number))
        case .months:
            guard let day = start.adding(months: step * length.number) else { throw .beyondCalendar }
            return day
        case .workingDays:
            var day = start
            var left = length.number
            while left > 0 {
                day = try inCalendar(day.adding(step))
                if free.isWorking(day) { left -= 1 }
            }
            return day
        }
    }

    /// The end after the roll. Backwards it moves away from the event too, so that the time before it is never shorter than
    /// the call says.
    private func rolled(_ last: Day, step: Int, _ free: FreeDays) throws(Refusal) -> Day {
        guard roll == .nextWorkingDay else { return last }
        var day = last
        while free.rollReason(day) != nil { day = try TimeLimit.inCalendar(day.adding(step)) }
        return day
    }

    private static func inCalendar(_ day: Day) throws(Refusal) -> Day {
        guard Day.calendar.contains(day) else { throw .beyondCalendar }
        return day
    }
}

extension TimeLimit {
    /// Whether something done at a moment was in time.
    public enum Timeliness: Sendable, Hashable {
        case inTime, late
        /// The limit ends at an hour of that day and nobody knows the hour it was done: a person decides.
        case unclear
    }

    public static func timeliness(of done: Stamp, until end: Stamp) -> Timeliness {
        if done.day != end.day { return done.day < end.day ? .inTime : .late }
        guard let last = end.second else { return .inTime }
        guard let second = done.second else { return .unclear }
        return second <= last ? .inTime : .late
    }
}
