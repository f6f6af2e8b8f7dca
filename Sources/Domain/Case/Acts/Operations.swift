/// The act by which the ministry or the agency approved.
public enum ApprovalKind: String, ActWord {
    case decision
    case contract
    case certificate
    case notice
    case approvedApplication = "approved-application"
}

/// One phase of an operation.
public struct Phase: FieldGroup {
    public var phase = 0
    public var amount: Money?
    public var until: Day?

    public init() {}

    public init(phase: Int, amount: Money? = nil, until: Day? = nil) {
        self.phase = phase
        self.amount = amount
        self.until = until
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.one("phase", &phase)
        fields.maybe("amount", &amount)
        fields.maybe("until", &until)
    }
}

/// The ministry or the agency did not approve.
public struct RefuseOperation: Payload {
    public static let kind = Act.Kind.refuseOperation

    public var call = ""
    public var application = ApplicationNumber(0)
    public var on = Day(number: 0)
    public var reason = ""

    public init() {}

    public init(call: String, application: ApplicationNumber, on: Day, reason: String) {
        self.call = call
        self.application = application
        self.on = on
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.one("application", &application)
        fields.one("on", &on)
        fields.text("reason", &reason)
    }
}

/// The ministry or the agency approved; the application becomes an operation.
public struct RecordOperation: Payload {
    public static let kind = Act.Kind.recordOperation

    public var call = ""
    public var operation = ""
    /// Absent for operations of past calls.
    public var application: ApplicationNumber?
    public var title = ""
    public var holder = ""
    /// Absent where nobody printed it.
    public var fund: String?
    public var approved: Money?
    /// Absent where the source leaves it open.
    public var approval: ApprovalKind?
    public var number: String?
    public var on: Day?
    public var note: String?

    public init() {}

    public init(
        call: String, operation: String, application: ApplicationNumber? = nil, title: String, holder: String,
        fund: String? = nil, approved: Money? = nil, approval: ApprovalKind? = nil, number: String? = nil,
        on: Day? = nil,
        note: String? = nil
    ) {
        self.call = call
        self.operation = operation
        self.application = application
        self.title = title
        self.holder = holder
        self.fund = fund
        self.approved = approved
        self.approval = approval
        self.number = number
        self.on = on
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("operation", &operation)
        fields.maybe("application", &application)
        fields.text("title", &title)
        fields.text("holder", &holder)
        fields.maybeID("fund", &fund)
        fields.maybe("approved", &approved)
        fields.maybe("approval", &approval)
        fields.maybeText("number", &number)
        fields.maybe("on", &on)
        fields.maybeText("note", &note)
    }
}

/// The contract was signed; limits of the contract start.
public struct SignContract: Payload {
    public static let kind = Act.Kind.signContract

    public var call = ""
    public var operation = ""
    public var on = Day(number: 0)
    public var number: String?

    public init() {}

    public init(call: String, operation: String, on: Day, number: String? = nil) {
        self.call = call
        self.operation = operation
        self.on = on
        self.number = number
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("operation", &operation)
        fields.one("on", &on)
        fields.maybeText("number", &number)
    }
}

/// The operation is carried out in these phases.
public struct PlanPhases: Payload {
    public static let kind = Act.Kind.planPhases

    public var call = ""
    public var operation = ""
    public var phases: [Phase] = []

    public init() {}

    public init(call: String, operation: String, phases: [Phase]) {
        self.call = call
        self.operation = operation
        self.phases = phases
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("operation", &operation)
        fields.groups("phases", &phases)
    }
}

/// A claim for payment.
public struct FileClaim: Payload {
    public static let kind = Act.Kind.fileClaim

    public var call = ""
    public var operation = ""
    public var phase: Int?
    public var amount: Money?
    public var on: Day?
    public var note: String?

    public init() {}

    public init(
        call: String, operation: String, phase: Int? = nil, amount: Money? = nil, on: Day? = nil, note: String? = nil
    ) {
        self.call = call
        self.operation = operation
        self.phase = phase
        self.amount = amount
        self.on = on
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("operation", &operation)
        fields.maybe("phase", &phase)
        fields.maybe("amount", &amount)
        fields.maybe("on", &on)
        fields.maybeText("note", &note)
    }
}

/// Money was paid for an operation.
public struct RecordPayment: Payload {
    public static let kind = Act.Kind.recordPayment

    public var call = ""
    public var operation = ""
    public var phase: Int?
    public var amount: Money = .zero
    public var on: Day?
    public var note: String?

    public init() {}

    public init(call: String, operation: String, phase: Int? = nil, amount: Money, on: Day? = nil, note: String? = nil)
    {
        self.call = call
        self.operation = operation
        self.phase = phase
        self.amount = amount
        self.on = on
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("operation", &operation)
        fields.maybe("phase", &phase)
        fields.one("amount", &amount)
        fields.maybe("on", &on)
        fields.maybeText("note", &note)
    }
}

/// A change after approval.
public struct ChangeOperation: Payload {
    public static let kind = Act.Kind.changeOperation

    public var call = ""
    public var operation = ""
    public var description = ""
    public var approved: Money?
    public var on: Day?

    public init() {}

    public init(call: String, operation: String, description: String, approved: Money? = nil, on: Day? = nil) {
        self.call = call
        self.operation = operation
        self.description = description
        self.approved = approved
        self.on = on
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("operation", &operation)
        fields.text("description", &description)
        fields.maybe("approved", &approved)
        fields.maybe("on", &on)
    }
}

/// The operation was carried out.
public struct CompleteOperation: Payload {
    public static let kind = Act.Kind.completeOperation

    public var call = ""
    public var operation = ""
    public var on: Day?
    public var note: String?

    public init() {}

    public init(call: String, operation: String, on: Day? = nil, note: String? = nil) {
        self.call = call
        self.operation = operation
        self.on = on
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("operation", &operation)
        fields.maybe("on", &on)
        fields.maybeText("note", &note)
    }
}

/// The holder withdrew after approval.
public struct WithdrawOperation: Payload {
    public static let kind = Act.Kind.withdrawOperation

    public var call = ""
    public var operation = ""
    public var on: Day?
    public var reason: String?

    public init() {}

    public init(call: String, operation: String, on: Day? = nil, reason: String? = nil) {
        self.call = call
        self.operation = operation
        self.on = on
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("operation", &operation)
        fields.maybe("on", &on)
        fields.maybeText("reason", &reason)
    }
}
