extension Case {
    func refusalOfOperation(_ act: Act, at moment: Moment) -> Refusal? {
        switch act {
        case .recordOperation(let act):
            if operation(act.operation) != nil { return .exists(.operation, act.operation) }
            return refusal(fund: act.fund) ?? future(act.on, moment)
        case .refuseOperation(let act): return future(act.on, moment)
        case .signContract(let act):
            if let approved = operation(act.operation)?.approvedOn, act.on < approved {
                return .beforeEvent(approved, .approval)
            }
            return future(act.on, moment)
        case .planPhases(let act):
            var seen: Set<Int> = []
            return act.phases.first { !seen.insert($0.phase).inserted }.map { .phaseTwice($0.phase) }
        case .fileClaim(let act):
            // Of a past call much is not known; a claim of a running one has its sum and its day.
            if rulebook != nil {
                if act.amount == nil { return .figureMissing }
                if act.on == nil { return .dayMissing }
            }
            return future(act.on, moment)
        case .recordPayment(let act): return future(act.on, moment)
        case .changeOperation(let act): return future(act.on, moment)
        case .completeOperation(let act): return future(act.on, moment)
        case .withdrawOperation(let act): return future(act.on, moment)
        default: return nil
        }
    }

    private func future(_ day: Day?, _ moment: Moment) -> Refusal? {
        day.flatMap { $0 > moment.day ? .inTheFuture($0) : nil }
    }

    private func refusal(fund: String?) -> Refusal? {
        guard let fund, let rulebook, rulebook.fund(fund) == nil else { return nil }
        return .unknown(.fund, fund)
    }
}
