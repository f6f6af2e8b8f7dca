extension Case {
    /// About the amounts of an application, as far as both are known. Where the call prints one rate and no "up to", less
    /// than the rate gives is asked about too, down to the most one application may have.
    public func secondLooks(requesting requested: Money?, of costs: Money?, by traits: Traits) -> [SecondLook] {
        let above = SecondLook.of(requested: requested, eligibleCosts: costs)
        var traits = traits
        traits.fund = traits.fund ?? rulebook?.onlyFund
        guard above.isEmpty, let requested, let costs, let fund = traits.fund.flatMap({ rulebook?.fund($0) }),
            fund.rateIs == .exact, let rate = fund.rate.value, let whole = rate.share(of: costs)
        else { return above }
        let pot = rulebook?.pot(for: traits)
        let due = [fund.most?.value, pot?.most?.value, pot?.budget].compactMap(\.self).reduce(whole, min)
        return requested < due ? [.requestedBelowRate(rate, by: due - requested)] : []
    }

    /// About an operation that somebody is about to record.
    public func secondLooks(
        approving amount: Money?, fund: String?, for application: ApplicationNumber?
    ) -> [SecondLook] {
        looks(approving: amount, fund: fund, for: application).map(SecondLook.operation)
    }

    /// About phases that somebody is about to plan.
    public func secondLooks(planning phases: [Phase], of operation: Operation) -> [SecondLook] {
        let without = phases.filter { !$0.missing.isEmpty }.map {
            OperationLook.plannedWithout(phase: $0.phase, $0.missing)
        }
        return (looks(planning: phases, of: operation) + without).map(SecondLook.operation)
    }

    /// About an operation as it stands, its claims too; one that was given up is not asked about any more.
    public func secondLooks(at operation: Operation) -> [SecondLook] {
        guard operation.withdrawal == nil else { return [] }
        return operation.claimedTooMuch + looks(at: operation).map(SecondLook.operation)
    }

    /// About a claim that somebody is about to enter.
    public func secondLooks(claiming amount: Money?, phase: Int?, of operation: Operation) -> [SecondLook] {
        operation.secondLooks(claiming: amount, phase: phase)
            + looks(claiming: amount, phase: phase).map(SecondLook.operation)
    }

    /// About a payment that somebody is about to enter.
    public func secondLooks(paying amount: Money?, phase: Int?, for operation: Operation) -> [SecondLook] {
        operation.secondLooks(paying: amount, phase: phase)
            + (amount.map { looks(paying: $0, for: operation) } ?? []).map(SecondLook.operation)
    }

    /// About a change that somebody is about to enter.
    public func secondLooks(changing operation: Operation, to approved: Money?) -> [SecondLook] {
        (looks(changing: operation.changes.count + 1)
            + looks(approving: approved, fund: operation.fund, for: operation.application))
            .map(SecondLook.operation)
    }

    /// About the end of an operation that somebody is about to enter.
    public func secondLooks(completing operation: Operation, on day: Day?) -> [SecondLook] {
        let checks = operation.application.flatMap(application).map { laterChecks(before: .completion, of: $0) } ?? []
        return
            (operation.isWithoutMoney ? [SecondLook.nothingClaimed] : [])
            + (looks(ending: day, phase: nil, of: operation)
            + checks.map { OperationLook.laterCheck($0.text, basis: $0.basis) })
            .map(SecondLook.operation)
    }
}

extension Office {
    /// About an act that somebody is about to enter: what its form would show, as far as that person may see it.
    public func secondLooks(entering act: Act, as viewer: Viewer) -> [SecondLook] {
        func seen(_ call: String) -> Case? { self.case(call)?.seen(by: viewer) }
        func looks(_ call: String, _ id: String, _ look: (Case, Operation) -> [SecondLook]) -> [SecondLook] {
            guard let seen = seen(call), let operation = seen.operation(id) else { return [] }
            return look(seen, operation)
        }
        func looks(_ call: String, arriving facts: EnvelopeFacts) -> [SecondLook] {
            seen(call)?.rulebook?.submission.secondLooks(channel: Channel(rawValue: facts.channel)) ?? []
        }
        func looks(_ call: String, _ number: ApplicationNumber, recording facts: ApplicationFacts) -> [SecondLook] {
            guard let seen = seen(call) else { return [] }
            return seen.secondLooks(requesting: facts) + seen.secondLooks(recording: facts, as: number)
        }
        switch act {
        case .conveneSession(let act): return secondLooks(convening: act.number, act.kind, of: act.body)
        case .decideFiling(let act):
            return seen(act.call)?.secondLooks(
                deciding: act.filing, act.decision, grant: act.grant, number: act.number) ?? []
        case .registerEnvelope(let act): return looks(act.call, arriving: act.facts)
        case .correctEnvelope(let act): return looks(act.call, arriving: act.facts)
        case .recordApplication(let act): return looks(act.call, act.application, recording: act.facts)
        case .correctApplication(let act): return looks(act.call, act.application, recording: act.facts)
        case .concludeEligibility(let act):
            guard act.outcome == .eligible, let seen = seen(act.call), let found = seen.application(act.application)
            else { return [] }
            return seen.secondLooks(findingEligible: found)
        case .recordOperation(let act):
            return seen(act.call)?.secondLooks(approving: act.approved, fund: act.fund, for: act.application) ?? []
        case .planPhases(let act):
            return looks(act.call, act.operation) { $0.secondLooks(planning: act.phases, of: $1) }
        case .fileClaim(let act):
            return looks(act.call, act.operation) {
                $0.secondLooks(claiming: act.amount, phase: act.phase, of: $1)
            }
        case .recordPayment(let act):
            return looks(act.call, act.operation) { $0.secondLooks(paying: act.amount, phase: act.phase, for: $1) }
        case .changeOperation(let act):
            return looks(act.call, act.operation) { $0.secondLooks(changing: $1, to: act.approved) }
        case .completeOperation(let act):
            return looks(act.call, act.operation) { $0.secondLooks(completing: $1, on: act.on) }
        default: return []
        }
    }
}

extension Office {
    /// About acts that one person enters one after the other, each with its place among them.
    public func secondLooks(
        entering acts: [Act], by person: String?, at moment: Moment
    ) -> [(place: Int, look: SecondLook)] {
        var office = self
        var looks: [(place: Int, look: SecondLook)] = []
        for (place, act) in acts.enumerated() {
            let viewer = office.viewer(person, on: moment.day)
            looks += office.secondLooks(entering: act, as: viewer).map { (place, $0) }
            office.apply(Entry(number: entries + place + 1, moment: moment, person: person ?? "", act: act))
        }
        return looks
    }
}

extension Case {
    /// The same of an application as it is recorded, or about to be.
    public func secondLooks(requesting facts: ApplicationFacts) -> [SecondLook] {
        secondLooks(
            requesting: facts.requested, of: facts.eligibleCosts,
            by: Traits(
                fund: facts.fund, measure: facts.measure, projectType: facts.projectType,
                applicantClass: facts.applicantClass))
    }
}
