extension Case {
    /// Phases without a claim, and the limits of the rulebook that run from the approval, the contract, a claim or a payment.
    func dueOperations(_ today: Day) -> [Due] {
        operations.filter { $0.withdrawal == nil }.flatMap { operation in
            let phases = duePhases(of: operation, today)
            return phases + dueStep(of: operation, today, isPlanned: !phases.isEmpty) + dueLimits(of: operation, today)
        }
    }

    /// What an operation waits for. Of past calls nobody knows whom they waited for.
    private func dueStep(of operation: Operation, _ today: Day, isPlanned: Bool) -> [Due] {
        guard rules != nil else { return [] }
        if operation.contract == nil {
            return [Due(call: call, matter: .contract(operation: operation.id), owner: .applicant)]
        }
        if operation.figures(until: today).claimed > .zero {
            return [Due(call: call, matter: .payment(operation: operation.id), owner: .authority)]
        }
        guard operation.completion == nil, !isPlanned else { return [] }
        return [Due(call: call, matter: .completion(operation: operation.id), owner: .applicant)]
    }

    private func duePhases(of operation: Operation, _ today: Day) -> [Due] {
        guard operation.completion == nil else { return [] }
        return operation.figures(until: today).phases.compactMap { row -> Due? in
            guard let phase = row.phase, let until = row.until, row.claimed == .zero, row.paid == .zero else {
                return nil
            }
            return Due(
                call: call, matter: .phase(operation: operation.id, phase: phase), owner: .applicant,
                ends: Stamp(day: until))
        }
    }

    private func dueLimits(of operation: Operation, _ today: Day) -> [Due] {
        let traits = traits(of: operation)
        return (rulebook?.timeLimits ?? []).flatMap { entry -> [Due] in
            let isBound = binds(entry.id, operation)
            let isMine = rulebook?.limitReadings(entry.id).contains { reading in
                reading.rule.event.map { operation.day(of: $0) != nil } ?? isBound
            }
            guard isMine ?? false else { return [] }
            let isDone = isBound ? isKept(entry.id, by: operation) : nil
            let matter = Due.Matter.operationLimit(entry.id, operation: operation.id)
            return due(entry.id, matter, today, isDone: isDone, of: traits) { event in
                operation.day(of: event).map(Domain.Service.on)
            }
        }
    }

    /// What conditions look at in an operation: its application, and the fund that approved it.
    func traits(of operation: Operation) -> Traits {
        var traits = operation.application.flatMap(application).map(traits) ?? Traits()
        traits.fund = operation.fund ?? traits.fund
        return traits
    }
}

extension Operation {
    /// The day of an event of this operation; nil where it has not happened, or nobody wrote down when.
    public func day(of event: LimitEvent) -> Day? {
        switch event {
        case .approval: approvedOn
        case .contract: contract?.on
        case .claim: claims.last?.on
        // Only once nothing more will be claimed is the last claim, or payment, the last.
        case .lastClaim: completion == nil ? nil : claims.last?.on
        case .lastPayment: completion == nil ? nil : payments.last?.on
        case .payment: payments.last?.on
        // Paid before anything was claimed.
        case .advancePayment: claims.isEmpty ? payments.first?.on : nil
        case .endOfProject: completion?.on
        default: nil
        }
    }
}
