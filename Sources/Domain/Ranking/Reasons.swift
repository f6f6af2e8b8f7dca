/// What decided the amount of a row. Applications are numbers among the candidates, amounts cents.
public enum AmountReason: Sendable, Hashable {
    case none
    /// It was paid what it asks; so much was left before it.
    case paid(left: Int64)
    /// It asks for more than is left and the walk stops there.
    case stopped(left: Int64)
    /// It is offered what is left.
    case offered(left: Int64)
    /// What is left is less than the least grant.
    case tooLittle(left: Int64, least: Int64)
    /// It asks for more than is left; the walk goes on.
    case skipped(left: Int64)
    /// It is paid in full although only so much was left.
    case exceeded(left: Int64)
    /// Those tied at the line share what is left in proportion to what they ask.
    case shared(left: Int64, asked: Int64)
    /// They would, but somebody would get less than the least grant.
    case shareTooLittle(left: Int64, least: Int64)
    /// The walk had stopped at this application.
    case afterLine(Int32)
    /// The quota already holds so much.
    case quota(Int32, held: Int64)
    /// So many are tied at the line and the chain cannot order them.
    case tied(Int32, left: Int64)
    /// It stands after this undecided application.
    case afterTie(Int32)
    /// An earlier window of the pot is not decided.
    case waiting

    /// The money that was left when the walk came to the application, in cents; nil where it did not come to it with any.
    public var left: Int64? {
        switch self {
        case .paid(let left), .stopped(let left), .offered(let left), .tooLittle(let left, _), .skipped(let left),
            .exceeded(let left), .shared(let left, _), .shareTooLittle(let left, _), .tied(_, let left):
            left
        case .none, .afterLine, .quota, .afterTie, .waiting: nil
        }
    }
}

/// What decided the place of a row against its neighbour.
public enum PlaceReason: Sendable, Equatable {
    /// No number in the order.
    case none
    /// The total alone. The next in the order has fewer.
    case total(next: Int32?)
    /// The same total and the same place as this other one; `count` rows share it.
    case shared(with: Int32, count: Int32, side: Side)
    /// The same total as this other one; a key of the chain told them apart.
    case key(Int, against: Int32, isAhead: Bool)

    public enum Side: Sendable, Hashable {
        /// All of them are paid, none is, or it is between them that the money ends.
        case above, below, across
    }
}

/// Why an application has no place.
public enum ExclusionReason: Sendable, Equatable {
    case early, late, marking
    case incomplete(items: [String])
    case ineligible(items: [String])
    case knockOut(criterion: String, level: String)
    case withdrawn, offerRefused
    /// So many complete sheets of so many that are needed.
    case sheets(have: Int, need: Int)
    case tooManySheets(have: Int, most: Int)
    case incompleteSheet
    /// The figures are larger than anything the program counts with.
    case beyondReach
    /// A total below this threshold.
    case belowThreshold(MissedThreshold)
    /// No band of the award reaches down to its total.
    case noAward
}

/// A threshold an application did not reach.
public struct MissedThreshold: Sendable, Equatable {
    public enum Subject: Sendable, Equatable {
        case total
        case criterion(String)
        /// How many of these criteria reach it, and how many must.
        case criteria([String], reached: Int, need: Int)
    }

    public var subject: Subject
    /// The final value; nil for several criteria.
    public var value: Fraction?
    public var needed: Fraction
    public var comparison: Threshold.Comparison
}
