/// A selected project after the ministry or the agency approved it.
public struct Operation: Sendable, Equatable {
    public var id: String
    public var application: ApplicationNumber?
    public var title: String
    public var holder: String
    /// nil: nobody printed it.
    public var fund: String?
    public var approved: Money?
    /// nil: the source leaves it open.
    public var approval: ApprovalKind?
    public var number: String?
    public var approvedOn: Day?
    public var note: String?
    public var contract: Contract?
    public var phases: [Phase] = []
    public var claims: [Claim] = []
    public var payments: [Payment] = []
    public var changes: [OperationChange] = []
    public var completion: Completion?
    public var withdrawal: OperationWithdrawal?
}

public struct Contract: Sendable, Equatable {
    public var on: Day
    public var number: String?
}

public struct Claim: Sendable, Equatable {
    public var phase: Int?
    public var amount: Money?
    public var on: Day?
    public var note: String?
}

public struct Payment: Sendable, Equatable {
    public var phase: Int?
    public var amount: Money
    public var on: Day?
    public var note: String?
}

public struct OperationChange: Sendable, Equatable {
    public var description: String
    public var approved: Money?
    public var on: Day?
}

public struct Completion: Sendable, Equatable {
    public var on: Day?
    public var note: String?
}

public struct OperationWithdrawal: Sendable, Equatable {
    public var on: Day?
    public var reason: String?
}

/// An indicator of the strategy; its values in the order they were recorded.
public struct Indicator: Sendable, Equatable {
    public var id: String
    public var name: String
    /// nil: the strategy sets none.
    public var target: Int?
    public var counts: IndicatorCount?
    public var values: [IndicatorValue] = []
}

public struct IndicatorValue: Sendable, Equatable {
    public var achieved: Int
    public var on: Day
}

/// A figure as somebody printed it.
public struct PrintedValue: Sendable, Equatable {
    public var figure: PrintedFigure
    public var call: String?
    public var fund: String?
    public var body: String?
    public var kind: SessionKind?
    public var on: Day?
    public var amount: Money?
    public var number: Int?
    public var source: String
}

public struct Cooperation: Sendable, Equatable {
    public var id: String
    public var title: String
    public var groups: Int?
    public var approved: Money?
    public var paid: Money?
    public var actNumber: String?
    public var note: String?
}
