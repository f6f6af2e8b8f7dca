/// On which days nobody works, and why. The list of Slovenia is built in (`FreeDays.slovenia`); `data/holidays/si.yaml` says
/// the same in a form an office can edit.
public struct FreeDays: Sendable, Hashable {
    /// Why a day is not a working day.
    public enum Reason: Sendable, Hashable {
        case saturday, sunday
        case holiday(Text)
        /// The office does not work on that day, though others do.
        case closed(Text)
    }

    public var holidays: [Holiday]

    public init(_ holidays: [Holiday]) { self.holidays = holidays }

    /// Why `day` does not count as a working day; nil for a working day. A holiday on a weekend gives its name.
    public func reason(_ day: Day) -> Reason? {
        if let name = holiday(on: day, .workFree) { return .holiday(name) }
        switch day.weekday {
        case .saturday: return .saturday
        case .sunday: return .sunday
        default: return nil
        }
    }

    /// Why a limit cannot end on `day`: it is no working day, or the office does not work on it (ZUP, article 101).
    public func rollReason(_ day: Day) -> Reason? { reason(day) ?? holiday(on: day, .closed).map(Reason.closed) }

    /// The holiday on which people work all the same; nil where there is none.
    public func workedHoliday(_ day: Day) -> Text? { holiday(on: day, .worked) }

    public func isWorking(_ day: Day) -> Bool { reason(day) == nil }

    private func holiday(on day: Day, _ kind: Holiday.Kind) -> Text? {
        let parts = day.parts
        return holidays.first { $0.kind == kind && $0.falls(on: day, parts) }?.name
    }
}
