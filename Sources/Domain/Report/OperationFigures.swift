/// The money of one operation, added up from its acts.
public struct OperationFigures: Sendable, Equatable {
    /// As it was known on the day the figures are of.
    public var operation: Operation
    /// After the last change that gives an amount; nil where nobody printed one.
    public var approved: Money?
    public var paid: Money
    /// Claimed and not paid yet; claims without an amount add nothing here but warn.
    public var claimed: Money
    public var phases: [PhaseFigures]
    public var warnings: [OperationWarning]

    public var isWithdrawn: Bool { operation.withdrawal != nil }
    /// Carried out; what is only not withdrawn is not that yet.
    public var isCompleted: Bool { operation.completion != nil && !isWithdrawn }
    public var paidAndClaimed: Money { paid + claimed }

    public var state: OperationState {
        if isWithdrawn { return .withdrawn }
        let isAwaited = claimed > .zero || phases.contains(where: \.isAwaited)
        if isCompleted {
            if isAwaited { return .completedClaimFiled }
            return paid > .zero ? .completedPaid : .completed
        }
        if isAwaited { return .claimFiled }
        if paid > .zero { return approved.map { paid >= $0 } ?? false ? .paid : .partlyPaid }
        return operation.contract == nil ? .approved : .contracted
    }
}

/// Where an operation stands, for people who look for the money.
public enum OperationState: String, Sendable, CaseIterable {
    case withdrawn
    /// Carried out, and its last claim waits: neither half says what the other does.
    case completedClaimFiled = "completed-claim-filed"
    case completedPaid = "completed-paid"
    case completed
    case claimFiled = "claim-filed"
    case paid
    case partlyPaid = "partly-paid"
    case contracted
    case approved
}

/// The money of one phase; a number of nil is what was claimed or paid without naming one.
public struct PhaseFigures: Sendable, Equatable {
    public var phase: Int?
    public var planned: Money?
    public var until: Day?
    /// All that was claimed, paid or not.
    public var claimed: Money
    public var paid: Money
    /// A claim waits for its payment.
    public var isAwaited: Bool

    /// What is claimed and not paid.
    public var open: Money { isAwaited ? max(claimed - paid, .zero) : .zero }
}

/// What somebody should look at before a figure of an operation is used.
public enum OperationWarning: Sendable, Hashable {
    case paidAboveApproved(by: Money)
    case claimNotPaid(phase: Int?, amount: Money?)
    case paidThoughWithdrawn(Money)
    case plannedAboveApproved(by: Money)
    /// Less than a euro below the approval: one of the two may be a slip of the pen.
    case centsBelowApproved(Money)
    case approvedUnknown
    /// A phase whose last day has passed without a claim.
    case phaseOverdue(phase: Int, until: Day)
}

extension Operation {
    /// The amount that holds.
    public var approvedNow: Money? { changes.last { $0.approved != nil }?.approved ?? approved }

    /// The operation as it stood at the end of a day: acts on later days are left out; acts without a day count always,
    /// since nobody printed when.
    func known(on day: Day) -> Operation {
        func holds(_ on: Day?) -> Bool { (on ?? day) <= day }
        var known = self
        known.contract = contract.flatMap { holds($0.on) ? $0 : nil }
        known.claims = claims.filter { holds($0.on) }
        known.payments = payments.filter { holds($0.on) }
        known.changes = changes.filter { holds($0.on) }
        known.completion = completion.flatMap { holds($0.on) ? $0 : nil }
        known.withdrawal = withdrawal.flatMap { holds($0.on) ? $0 : nil }
        return known
    }

    /// How many claims, payments, completions and withdrawals nobody dated.
    var undated: Int {
        claims.count { $0.on == nil } + payments.count { $0.on == nil }
            + (completion.map { $0.on == nil } ?? false ? 1 : 0) + (withdrawal.map { $0.on == nil } ?? false ? 1 : 0)
    }

    /// The money as it was known at the end of a day (`known(on:)`).
    public func figures(until day: Day) -> OperationFigures { known(on: day).figures(on: day) }

    private func figures(on day: Day) -> OperationFigures {
        var numbers: [Int?] = phases.map(\.phase).sorted()
        for number in claims.map(\.phase) + payments.map(\.phase) where !numbers.contains(number) {
            numbers.append(number)
        }
        let rows = numbers.map { number -> PhaseFigures in
            let asked = claims.filter { $0.phase == number }
            let given = payments.filter { $0.phase == number }
            let plan = phases.first { $0.phase == number }
            let claimed = asked.reduce(Money.zero) { $0 + ($1.amount ?? .zero) }
            let paid = given.reduce(Money.zero) { $0 + $1.amount }
            // A payment answers a claim, whatever its amount: agencies cut claims. Later claims wait for theirs.
            return PhaseFigures(
                phase: number, planned: plan?.amount, until: plan?.until, claimed: claimed, paid: paid,
                isAwaited: asked.count > given.count)
        }
        var figures = OperationFigures(
            operation: self, approved: approvedNow, paid: rows.reduce(.zero) { $0 + $1.paid },
            claimed: rows.reduce(.zero) { $0 + $1.open }, phases: rows, warnings: [])
        figures.warnings = warnings(figures, day)
        return figures
    }

    private func warnings(_ figures: OperationFigures, _ day: Day) -> [OperationWarning] {
        var warnings: [OperationWarning] = []
        if let approved = figures.approved {
            let spent = figures.paidAndClaimed
            if figures.paid > approved { warnings.append(.paidAboveApproved(by: figures.paid - approved)) }
            let planned = phases.reduce(Money.zero) { $0 + ($1.amount ?? .zero) }
            if planned > approved { warnings.append(.plannedAboveApproved(by: planned - approved)) }
            if spent < approved, approved - spent < Money(cents: 100) {
                warnings.append(.centsBelowApproved(approved - spent))
            }
        } else {
            warnings.append(.approvedUnknown)
        }
        for row in figures.phases {
            if row.isAwaited {
                let amount = row.open == .zero ? nil : row.open
                warnings.append(.claimNotPaid(phase: row.phase, amount: amount))
            }
            if let phase = row.phase, let until = row.until, until < day, row.claimed == .zero, row.paid == .zero,
                withdrawal == nil
            {
                warnings.append(.phaseOverdue(phase: phase, until: until))
            }
        }
        if withdrawal != nil, figures.paid > .zero { warnings.append(.paidThoughWithdrawn(figures.paid)) }
        return warnings
    }
}
