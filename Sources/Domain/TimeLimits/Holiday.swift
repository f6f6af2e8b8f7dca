/// A day of every year, or of one, that is not like others.
public struct Holiday: Sendable, Hashable {
    public enum Rule: Sendable, Hashable {
        case yearly(month: Int, day: Int)
        /// Days after Easter Sunday: 1 is Easter Monday.
        case easter(Int)
        case once(Day)
    }

    public enum Kind: String, Sendable, CaseIterable {
        /// Not counted in working days; a limit that ends on it goes on to the next working day.
        case workFree = "work-free"
        /// A holiday on which people work: nothing moves, a limit that ends on it carries a note.
        case worked
        /// Everybody else works, this office does not: a limit that ends on it goes on, but it counts as a working day.
        case closed
    }

    public var rule: Rule
    public var kind: Kind
    public var name: Text
    /// The first and the last year it holds in; nil: as far back, as far on as the calendar goes.
    public var from: Int?
    public var until: Int?

    public init(_ rule: Rule, _ kind: Kind, _ name: Text, from: Int? = nil, until: Int? = nil) {
        self.rule = rule
        self.kind = kind
        self.name = name
        self.from = from
        self.until = until
    }

    /// Whether `day`, with these parts, is this holiday.
    func falls(on day: Day, _ parts: (year: Int, month: Int, day: Int)) -> Bool {
        guard (from ?? parts.year) <= parts.year, parts.year <= (until ?? parts.year) else { return false }
        switch rule {
        case .yearly(let month, let number): return month == parts.month && number == parts.day
        case .once(let date): return date == day
        case .easter(let offset): return Day.easter(parts.year)?.adding(offset) == day
        }
    }
}
