/// The days of one length, written out.
struct CountedSpan {
    var days: [TimeLimitCard.CountedDay] = []
    var rolls: [TimeLimitCard.Roll] = []
    var shortMonth = false

    init() {}

    /// Where the span ends after its rolls.
    private(set) var end: Day?

    init(
        _ length: LimitLength, from start: Day, step: Int, _ roll: TimeLimitRule.Roll, _ free: FreeDays
    ) throws(TimeLimit.Refusal) {
        let last = try TimeLimit.lastDay(length, from: start, step: step, free)
        days = [.init(day: start, meaning: .start)]
        switch length.unit {
        case .months:
            for number in 1...length.number {
                guard let day = start.adding(months: step * number) else { throw .beyondCalendar }
                days.append(.init(day: day, meaning: .counted(number)))
            }
            shortMonth = last.parts.day != start.parts.day
        case .days, .workingDays:
            var number = 0
            var day = start
            while day != last {
                day = day.adding(step)
                if length.unit == .workingDays, let reason = free.reason(day) {
                    days.append(.init(day: day, meaning: .skipped(reason)))
                } else {
                    number += 1
                    days.append(.init(day: day, meaning: .counted(number)))
                }
            }
        }
        var day = last
        while roll == .nextWorkingDay, let reason = free.rollReason(day) {
            rolls.append(.init(day: day, reason: reason))
            day = day.adding(step)
            guard Day.calendar.contains(day) else { throw .beyondCalendar }
        }
        end = day
    }
}
