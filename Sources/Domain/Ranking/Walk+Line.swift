/// The line: somebody asks for more than is left.
extension Walk {
    /// One application, or under `share` those the chain leaves tied.
    mutating func line(_ group: Range<Int>) throws(Halt) {
        let policy = try value(ground.plan.policy)
        if policy == .share {
            try share(group)
            return
        }
        for position in group { try line(position, policy) }
        number(group)
    }

    /// One application under a policy that does not look at the others.
    mutating func line(_ position: Int, _ policy: LinePolicy) throws(Halt) {
        let before = left
        switch policy {
        case .stop, .byGoal, .share:
            stop(at: position)
            decide(position, .reserve, .stopped(left: before))
        case .skip:
            decide(position, .reserve, .skipped(left: before))
        case .offer:
            let least = try least(of: position)
            guard left >= least else {
                stop(at: position)
                decide(position, .reserve, .tooLittle(left: before, least: least))
                return
            }
            if hold(position) { return }
            stop(at: position)
            pay(position, before)
            offer(position, before, .offered(left: before))
        case .fundInFull:
            if hold(position) { return }
            stop(at: position)
            pay(position, ask(position))
            decide(position, .selected, .exceeded(left: before), grant: ask(position))
        }
    }

    /// A quota holds it back: reserve, and the walk goes on.
    private mutating func hold(_ position: Int) -> Bool {
        guard let (quota, held) = fullQuota(position) else { return false }
        decide(position, .reserve, .quota(Int32(clamping: quota), held: held))
        return true
    }

    private mutating func stop(at position: Int) {
        isRunning = false
        stoppedAt = order[position]
    }

    /// Offered; an offer that was accepted is selected with the offered amount.
    private mutating func offer(_ position: Int, _ amount: Int64, _ reason: AmountReason) {
        let isAccepted = ground.candidates.marks[Int(order[position])].contains(.accepted)
        decide(position, isAccepted ? .selected : .offered, reason, grant: amount)
    }

    private func least(of position: Int) throws(Halt) -> Int64 {
        try value(ground.candidates.kinds[Int(ground.candidates.kind[Int(order[position])])].least).cents
    }

    /// Those tied at the line share what is left in proportion to what they ask, whole cents; the cents that remain go one
    /// each in listed order. Those a quota holds back are taken out first.
    private mutating func share(_ group: Range<Int>) throws(Halt) {
        let before = left
        number(group)
        let held = pot
        var sharing: [Int] = []
        for position in group {
            if hold(position) { continue }
            sharing.append(position)
            for quota in ground.candidates.kinds[Int(ground.candidates.kind[Int(order[position])])].quotas {
                pot.quotaHeld[quota] += ask(position)
            }
        }
        pot = held
        let asked = sharing.reduce(Int128(0)) { $0 + Int128(ask($1)) }
        // A quota may have held back so much that the rest fits after all.
        guard asked > Int128(before) else {
            for position in sharing {
                let left = left
                pay(position, ask(position))
                decide(position, .selected, .paid(left: left), grant: ask(position))
            }
            return
        }
        var amounts = sharing.map { Int64(clamping: Int128(before) * Int128(ask($0)) / asked) }
        var remaining = before - amounts.reduce(0, +)
        for index in amounts.indices where remaining > 0 {
            amounts[index] += 1
            remaining -= 1
        }
        stop(at: group.upperBound - 1)
        var tooLittle: Int64?
        for (position, amount) in zip(sharing, amounts) where tooLittle == nil {
            let least = try least(of: position)
            if amount < least { tooLittle = least }
        }
        for (position, amount) in zip(sharing, amounts) {
            if let tooLittle {
                decide(position, .reserve, .shareTooLittle(left: before, least: tooLittle))
            } else {
                pay(position, amount)
                offer(position, amount, .shared(left: before, asked: Int64(clamping: asked)))
            }
        }
    }
}
