/// A time limit whose event has happened, so that its end can be counted: what a rule of the call (`TimeLimitRule`) becomes
/// once there is a day to count from.
///
/// Days are counted by the general administrative procedure act (ZUP, articles 100 and 101), which these calls apply by
/// analogy: the day of the event is not counted, the limit ends with the end of its last day.
public struct TimeLimit: Sendable, Hashable {
    public enum Span: Sendable, Hashable {
        /// `latest`: whichever of the two is earlier.
        case after(LimitLength, Service, latest: Stamp? = nil)
        /// Counted backwards from a day, which is day 0: "ten working days before the close".
        case before(LimitLength, Day)
        /// A date that is printed; nothing is counted and nothing moves.
        case until(Stamp)
    }

    public var span: Span
    public var roll: TimeLimitRule.Roll
    public var bound: TimeLimitRule.Bound
    /// What happened on day 0, how that is shown, and where the limit stands; nil where nobody said (a count on the
    /// command line).
    public var event: LimitEvent?
    public var proof: TimeLimitRule.Proof?
    public var basis: String?
    /// The law and its version; nil: ZUP as it stands.
    public var law: String?
    /// Which letter it is that was sent or received, where it starts with one.
    public var letter = TimeLimitRule.Letter.supplement
    /// The event whose day was taken because nobody wrote down that of `event`; nil: it is the day of `event`.
    public var standIn: LimitEvent?

    public init(
        _ span: Span, roll: TimeLimitRule.Roll = .nextWorkingDay, bound: TimeLimitRule.Bound = .most,
        event: LimitEvent? = nil, proof: TimeLimitRule.Proof? = nil, basis: String? = nil, law: String? = nil
    ) {
        self.span = span
        self.roll = roll
        self.bound = bound
        self.event = event
        self.proof = proof
        self.basis = basis
        self.law = law
    }

    /// The day it is counted from; nil for a printed date.
    public var start: Day? {
        switch span {
        case .after(_, let service, _): service.day
        case .before(_, let day): day
        case .until: nil
        }
    }

    /// Why no end can be given.
    public enum Refusal: Error, Sendable, Hashable {
        /// A length below 1 or above `LimitLength.largest`.
        case length(Int)
        /// The start or the end is outside 1900 to 2199.
        case beyondCalendar
    }
}

extension LimitLength {
    /// More is a slip of the finger.
    public static let largest = 10_000
}

extension TimeLimitRule {
    /// The limit that starts with `service`; for a rule that counts backwards the day it counts from, for a printed date
    /// without any meaning.
    public func starting(_ service: Service) -> TimeLimit {
        let (counted, event): (TimeLimit.Span, LimitEvent?) =
            switch span {
            case .after(let length, let event, let latest): (.after(length, service, latest: latest), event)
            case .before(let length, let event): (.before(length, service.day), event)
            case .until(let stamp): (.until(stamp), nil)
            }
        var limit = TimeLimit(counted, roll: roll, bound: bound, event: event, proof: proof, basis: basis, law: law)
        limit.letter = letter
        return limit
    }

    /// What it starts from; nil for a printed date, which waits for nothing.
    public var event: LimitEvent? {
        switch span {
        case .after(_, let event, _), .before(_, let event): event
        case .until: nil
        }
    }
}
