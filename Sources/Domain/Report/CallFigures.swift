/// A figure as it was printed beside the one that rows give.
public struct Compared: Sendable, Equatable {
    public var printed: Money
    public var computed: Money
    /// Printed less computed.
    public var difference: Money { printed - computed }
}

/// Approved and paid of a call, or of all calls together.
public struct CallFigures: Sendable, Equatable {
    public var operations: [OperationFigures] = []
    /// As somebody printed it; nil where nobody did.
    public var approvedPrinted: Money?
    public var paidPrinted: Money?

    public init(operations: [OperationFigures] = []) { self.operations = operations }

    public var withdrawn: [OperationFigures] { operations.filter(\.isWithdrawn) }
    /// Not withdrawn, whether carried out already or not.
    public var standing: [OperationFigures] { operations.filter { !$0.isWithdrawn } }
    public var completed: [OperationFigures] { operations.filter(\.isCompleted) }

    public var approved: Money { operations.approved }
    public var approvedWithoutWithdrawn: Money { standing.approved }
    public var approvedOfWithdrawn: Money { withdrawn.approved }
    public var paid: Money { operations.reduce(.zero) { $0 + $1.paid } }
    public var claimed: Money { operations.reduce(.zero) { $0 + $1.claimed } }
    public var paidAndClaimed: Money { paid + claimed }

    public var approvedCompared: Compared? { approvedPrinted.map { Compared(printed: $0, computed: approved) } }
    /// A claim that waits counts here: reports print it as paid.
    public var paidCompared: Compared? { paidPrinted.map { Compared(printed: $0, computed: paidAndClaimed) } }

    /// Paid in one phase of all operations; nil asks for what names no phase.
    public func paid(inPhase phase: Int?) -> Money {
        operations.reduce(.zero) { sum, row in
            sum + row.phases.filter { $0.phase == phase }.reduce(.zero) { $0 + $1.paid }
        }
    }

    /// The phases money was paid in, in order; without a number last.
    public var phases: [Int?] {
        let named = Set(operations.flatMap { $0.phases.compactMap { $0.paid > .zero ? $0.phase : nil } }).sorted()
        return named + (paid(inPhase: nil) > .zero ? [nil] : [])
    }

    /// Paid and claimed of what is approved and was not withdrawn, in hundredths of a per cent, rounded half up. Both sides
    /// are of the same operations: what a withdrawn one claimed, or one whose approval nobody knows, is a share of nothing.
    public var share: Int64? {
        let counted = standing.filter { $0.approved != nil }
        let whole = counted.approved.cents
        guard whole > 0 else { return nil }
        let part = counted.reduce(Money.zero) { $0 + $1.paidAndClaimed }.cents
        return Int64((Int128(part) * 20_000 + Int128(whole)) / (2 * Int128(whole)))
    }
}

extension [OperationFigures] {
    var approved: Money { reduce(.zero) { $0 + ($1.approved ?? .zero) } }
}

/// What one fund carries; a fund of nil stands for operations of which nobody printed the fund.
public struct FundFigures: Sendable, Equatable {
    public var fund: String?
    public var operations: [OperationFigures]
    public var approvedPrinted: Money?
    public var operationsPrinted: Int?
    /// Operations whose fund nobody printed may be this fund's: that none is known to be says nothing then.
    public var mayHaveOthers = false

    private var standing: [OperationFigures]? {
        operations.isEmpty && mayHaveOthers ? nil : operations.filter { !$0.isWithdrawn }
    }
    /// How many of its operations were not withdrawn; nil: not known.
    public var standingCount: Int? { standing?.count }
    /// What was approved for those; nil: not known.
    public var approved: Money? { standing?.approved }
    public var paidAndClaimed: Money { operations.reduce(.zero) { $0 + $1.paidAndClaimed } }
}
