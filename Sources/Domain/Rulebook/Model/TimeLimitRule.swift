/// A time limit of the call under its id (`supplement`, `appeal`, ...).
public struct TimeLimitEntry: Sendable, Equatable {
    public var id: String
    public var rule: Settled<TimeLimitRule>
}

/// When something has to be done by, as the call says it; days are counted by `TimeLimits`.
public struct TimeLimitRule: Sendable, Equatable {
    public enum Span: Sendable, Equatable {
        /// `latest`: whichever of the two is earlier.
        case after(LimitLength, LimitEvent, latest: Stamp? = nil)
        case before(LimitLength, LimitEvent)
        case until(Stamp)
    }

    public enum Proof: String, Sendable, CaseIterable {
        case register, postmark, record
        case returnReceipt = "return-receipt"
    }

    public enum Roll: String, Sendable, CaseIterable {
        case nextWorkingDay = "next-working-day"
        /// A material limit: it ends where it ends.
        case none
    }

    public enum Bound: String, Sendable, CaseIterable {
        /// At the latest.
        case most
        /// At the earliest.
        case least
    }

    /// Which letter `request` and `receipt` mean: that of the committee's question has no last day of its own.
    public enum Letter: Sendable, Hashable {
        case supplement, clarification
    }

    public var span: Span
    public var proof: Proof?
    public var roll: Roll = .nextWorkingDay
    public var bound: Bound = .most
    /// The version of the law it is counted by.
    public var law: String?
    public var text: Text
    /// A body's id, `applicant`, `lead-partner` or `beneficiary`.
    public var by: String?
    public var basis: String?
    public var letter = Letter.supplement
    /// Of which applications and operations it is the limit; those the program itself looks for are everybody's.
    public var when = Conditions.always
}

extension TimeLimitRule.Letter {
    /// What a limit with this id is asked for by.
    init(of id: String) { self = KnownLimit(rawValue: id) == .clarification ? .clarification : .supplement }
}

/// How long: `8 working days`.
public struct LimitLength: Sendable, Hashable {
    public enum Unit: String, Sendable, CaseIterable {
        case days
        case workingDays = "working days"
        case months
    }

    public var number: Int
    public var unit: Unit

    public init(_ number: Int, _ unit: Unit) {
        self.number = number
        self.unit = unit
    }

    /// Reads `8 days`, `8 working days`, `2 months`; also `1 day`, `1 working day`, `1 month`.
    public init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard (2...3).contains(words.count), let number = Int(words[0]), (1...10_000).contains(number),
            words[0].utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        switch words.dropFirst().joined(separator: " ") {
        case "day", "days": self.init(number, .days)
        case "working day", "working days": self.init(number, .workingDays)
        case "month", "months": self.init(number, .months)
        default: return nil
        }
    }

    /// The form `init(_:)` reads.
    public var text: String { "\(number) \(unit.rawValue)" }
}

/// What a time limit starts from.
public enum LimitEvent: String, Sendable, CaseIterable {
    case publication, opens, close, opening
    /// A supplement was asked for.
    case request
    /// That request was served.
    case receipt
    case report, decision
    /// A decision was served.
    case service
    /// An appeal was filed.
    case filing
    /// The ministry or the agency approved the operation.
    case approval
    case contract, payment
    case lastPayment = "last-payment"
    case advancePayment = "advance-payment"
    case lastClaim = "last-claim"
    case endOfProject = "end-of-project"
    case claim
}
