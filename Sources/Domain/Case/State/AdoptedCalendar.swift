/// The list of days nobody works that the office adopted last; until then the law as it is built in holds.
public struct AdoptedCalendar: Sendable, Equatable {
    /// What the list itself names as its source.
    public var source: String?
    public var reason: String
    public var person: String
    public var on: Day
}

extension FreeDays {
    /// The days of a year on which something is other than usual, weekends aside, in their order.
    public func days(in year: Int) -> [(day: Day, holiday: Holiday)] {
        guard var day = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return []
        }
        var found: [(Day, Holiday)] = []
        while day <= last {
            let parts = day.parts
            found += holidays.filter { $0.falls(on: day, parts) }.map { (day, $0) }
            day = day.adding(1)
        }
        return found
    }
}
