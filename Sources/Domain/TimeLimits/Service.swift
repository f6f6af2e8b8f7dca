/// When a limit starts: on a known day, or with a letter nobody collected.
public enum Service: Sendable, Hashable {
    /// The day of the event; it is day 0.
    case on(Day)
    /// The fiction of service (ZUP, article 87): a registered letter with return receipt that was not collected counts as
    /// served 15 days after the notice was left. That day does not move when it falls on a weekend or a holiday (Supreme
    /// Court, plenary opinion of 14. 1. 2015).
    case fiction(noticeLeft: Day)

    public static let fictionDays = 15

    /// The day that counts as the day of the event.
    public var day: Day {
        switch self {
        case .on(let day): day
        case .fiction(let noticeLeft): noticeLeft.adding(Service.fictionDays)
        }
    }
}
