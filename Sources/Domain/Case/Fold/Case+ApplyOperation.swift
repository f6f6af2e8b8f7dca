extension Case {
    mutating func applyOperation(_ entry: Entry) {
        switch entry.act {
        case .recordOperation(let act):
            guard operation(act.operation) == nil else { return }
            operations.append(
                Operation(
                    id: act.operation, application: act.application, title: act.title, holder: act.holder,
                    fund: act.fund, approved: act.approved, approval: act.approval, number: act.number,
                    approvedOn: act.on, note: act.note))
            if let number = act.application { edit(number) { $0.operation = act.operation } }
        case .signContract(let act):
            edit(operation: act.operation) { $0.contract = Contract(on: act.on, number: act.number) }
        case .planPhases(let act): edit(operation: act.operation) { $0.phases = act.phases }
        case .fileClaim(let act):
            edit(operation: act.operation) {
                $0.claims.append(Claim(phase: act.phase, amount: act.amount, on: act.on, note: act.note))
            }
        case .recordPayment(let act):
            edit(operation: act.operation) {
                $0.payments.append(Payment(phase: act.phase, amount: act.amount, on: act.on, note: act.note))
            }
        case .changeOperation(let act):
            edit(operation: act.operation) {
                $0.changes.append(
                    OperationChange(description: act.description, approved: act.approved, on: act.on))
            }
        case .completeOperation(let act):
            edit(operation: act.operation) { $0.completion = Completion(on: act.on, note: act.note) }
        case .withdrawOperation(let act):
            edit(operation: act.operation) { $0.withdrawal = OperationWithdrawal(on: act.on, reason: act.reason) }
        default: break
        }
    }

    private mutating func edit(operation id: String, _ change: (inout Operation) -> Void) {
        guard let index = operations.firstIndex(where: { $0.id == id }) else { return }
        change(&operations[index])
    }
}
