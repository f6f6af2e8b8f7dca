/// The walk down one list with the money left (docs/RULEBOOK.md, section 8). Nothing here knows names: applications are
/// numbers, amounts cents.
struct Walk {
    /// What the walk needs to know of the applications, whichever list they are on.
    struct Ground {
        let plan: RankingPlan
        let candidates: Candidates
        let totals: ScoreTotals
        let asks: [Int64]
    }

    /// Why nothing is allocated from here on.
    enum Halt: Error {
        /// A value somebody has to settle: the whole pot waits.
        case doubt(DoubtID)
        /// A group nobody has ordered, beginning at this position.
        case undecided(Int)
    }

    /// What several lists of one pot share.
    struct Pot {
        var budget: Int64
        /// By quota: what its members got from this pot.
        var quotaHeld: [Int64]
    }

    let ground: Ground
    /// Applications by total, higher first; inside a group as they are listed. The walk puts groups into their final order.
    var order: [Int32]
    /// Of every application: equal numbers are equal totals.
    let keys: [Int64]
    var left: Int64
    var pot: Pot
    var isRunning = true
    var stoppedAt: Int32 = -1
    var placed: Int32 = 0
    /// By position; the applications are filled in at the end.
    var rows: [Ranking.Row]

    init(_ ground: Ground, list: Int32, order: [Int32], keys: [Int64], left: Int64, pot: Pot) {
        self.ground = ground
        self.order = order
        self.keys = keys
        self.left = left
        self.pot = pot
        rows = [Ranking.Row](
            repeating: Ranking.Row(
                amount: .none, status: .undecided, boundary: .total, list: list, application: -1, place: 0, grant: -1),
            count: order.count)
    }

    /// Walks the whole list.
    mutating func run() throws(Halt) {
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, keys[Int(order[end])] == keys[Int(order[start])] { end += 1 }
            try settle(start..<end, key: 0)
            start = end
        }
    }

    /// A group of equals, or what the keys before `key` left together of it.
    private mutating func settle(_ group: Range<Int>, key: Int) throws(Halt) {
        let fits = !isRunning || sum(of: group) <= left
        if group.count == 1 {
            if fits { place(group) } else { try line(group) }
            return
        }
        // Who straddles the line is ordered by the chain under either scope: only where they fit has the scope to be known.
        if fits, try value(ground.plan.scope) == .fundingLine {
            place(group)
            return
        }
        let keys = try value(ground.plan.keys)
        if key < keys.count, case .vote = keys[key] {
            try end(of: group, fits: fits, isLast: false)
        } else if key < keys.count {
            for part in try split(group, by: keys[key], number: key) { try settle(part, key: key + 1) }
        } else {
            try end(of: group, fits: fits, isLast: true)
        }
    }

    /// No key tells the members of the group apart any more.
    private mutating func end(of group: Range<Int>, fits: Bool, isLast: Bool) throws(Halt) {
        if fits {
            place(group)
        } else if isLast, try value(ground.plan.policy) == .share {
            try line(group)
        } else {
            rows[group.lowerBound].amount = .tied(Int32(clamping: group.count), left: left)
            throw .undecided(group.lowerBound)
        }
    }

    func value<Value>(_ settled: Settled<Value>) throws(Halt) -> Value {
        switch settled {
        case .value(let value): return value
        case .open(let doubt): throw .doubt(doubt)
        }
    }

    func ask(_ position: Int) -> Int64 { ground.asks[Int(order[position])] }

    func sum(of group: Range<Int>) -> Int64 {
        var sum: Int64 = 0
        for position in group {
            let (next, overflow) = sum.addingReportingOverflow(ask(position))
            if overflow { return .max }
            sum = next
        }
        return sum
    }

    /// Those that fit, or come after the walk has stopped: they share a place.
    mutating func place(_ group: Range<Int>) {
        number(group)
        guard isRunning else {
            for position in group { decide(position, .reserve, .afterLine(stoppedAt)) }
            return
        }
        for position in group {
            if let (quota, held) = fullQuota(position) {
                decide(position, .reserve, .quota(Int32(clamping: quota), held: held))
                continue
            }
            let before = left
            pay(position, ask(position))
            decide(position, .selected, .paid(left: before), grant: ask(position))
        }
    }

    mutating func number(_ group: Range<Int>) {
        let place = placed + 1
        for position in group {
            rows[position].place = place
            if position > group.lowerBound { rows[position].boundary = .none }
        }
        placed += Int32(clamping: group.count)
    }

    mutating func decide(_ position: Int, _ status: RankStatus, _ reason: AmountReason, grant: Int64 = -1) {
        rows[position].decide(status, reason, grant: grant)
    }

    mutating func pay(_ position: Int, _ amount: Int64) {
        left = left.subtractingReportingOverflow(amount).partialValue
        for quota in quotas(of: position) { pot.quotaHeld[quota] += amount }
    }
}

extension Ranking.Row {
    fileprivate mutating func decide(_ status: RankStatus, _ reason: AmountReason, grant: Int64) {
        self.status = status
        amount = reason
        self.grant = grant
    }
}

extension Walk {
    private func quotas(of position: Int) -> [Int] {
        guard !ground.plan.quotas.isEmpty else { return [] }
        return ground.candidates.kinds[Int(ground.candidates.kind[Int(order[position])])].quotas
    }

    /// The first quota that would be exceeded if this application got what it asks, and what its members hold already.
    func fullQuota(_ position: Int) -> (quota: Int, held: Int64)? {
        for quota in quotas(of: position) where ground.plan.quotas.indices.contains(quota) {
            let most = ground.plan.quotas[quota].most
            let held = pot.quotaHeld[quota]
            let wanted = (Int128(held) + Int128(ask(position))) * Int128(most.denominator)
            if wanted > Int128(pot.budget) * Int128(most.numerator) { return (quota, held) }
        }
        return nil
    }
}
