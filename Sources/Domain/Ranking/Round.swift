/// All lists of a call, pot after pot, window after window, with what one leaves to the next.
struct Round {
    let sieve: Sieve
    let keys: [Int64]
    let orders: [[Int32]]
    private(set) var outcomes: [Ranking.Outcome]
    private(set) var rows: [[Ranking.Row]]
    private(set) var stops: [RankingStop] = []
    /// By pot: what other pots left to it.
    private var received: [Int64]

    init(sieve: Sieve, keys: [Int64], orders: [[Int32]]) {
        self.sieve = sieve
        self.keys = keys
        self.orders = orders
        outcomes = orders.map { _ in Ranking.Outcome() }
        rows = orders.map { _ in [] }
        received = sieve.plan.pots.map { _ in 0 }
    }

    mutating func run() {
        for pot in sieve.plan.pots.indices { run(pot) }
    }

    /// One pot, window after window; in each the walk is running again with what is left.
    private mutating func run(_ pot: Int) {
        let ground = Walk.Ground(
            plan: sieve.plan, candidates: sieve.candidates, totals: sieve.totals, asks: sieve.asks)
        let lists = sieve.plan.lists.indices.filter { sieve.plan.lists[$0].pot == pot }
        let budget = sieve.plan.pots[pot].budget.cents
        let isByGoal = sieve.plan.policy.value == .byGoal
        var state = Walk.Pot(budget: budget, quotaHeld: sieve.plan.quotas.map { _ in 0 })
        var goals = goals()
        var left = budget + received[pot]
        var isDecided = true
        for list in lists {
            outcomes[list].budget = left
            var walk = Walk(
                ground, list: Int32(clamping: list), order: orders[list], keys: keys, left: left, pot: state)
            do throws(Walk.Halt) {
                if isByGoal, !orders[list].isEmpty {
                    isDecided = try walk.run(&goals)
                } else if isDecided {
                    try walk.run()
                } else {
                    walk.leaveAll(from: 0, .waiting)
                }
            } catch {
                isDecided = false
                switch error {
                case .undecided(let position): walk.leaveAll(from: position, walk.rows[position].amount)
                case .doubt(let doubt): return forget(lists, doubt)
                }
            }
            state = walk.pot
            keep(&walk, list)
            left = max(0, outcomes[list].left)
        }
        if isDecided { pass(on: left, from: pot) }
    }

    /// The rows of every list; to be called once, at the end: a copy of them would cost as much as the walk.
    mutating func takeRows() -> [[Ranking.Row]] {
        var taken: [[Ranking.Row]] = []
        swap(&taken, &rows)
        return taken
    }

    /// The whole pot waits for a value: nobody on its lists has a place.
    private mutating func forget(_ lists: [Int], _ doubt: DoubtID) {
        for list in lists {
            rows[list] = []
            outcomes[list] = Ranking.Outcome(budget: outcomes[list].budget, isDecided: false)
        }
        if let first = lists.first { stops.append(.doubt(doubt, list: first)) }
    }

    /// Takes the rows out of the walk: a copy of them would cost as much as the walk.
    private mutating func keep(_ walk: inout Walk, _ list: Int) {
        var granted: Int64 = 0
        var isDecided = true
        var kept: [Ranking.Row] = []
        swap(&kept, &walk.rows)
        for position in kept.indices {
            kept[position].application = walk.order[position]
            granted += max(0, kept[position].grant)
            if kept[position].status == .undecided { isDecided = false }
        }
        rows[list] = kept
        outcomes[list].granted = granted
        outcomes[list].isDecided = isDecided
    }

    /// What is left goes to a later pot where the rulebook says so.
    private mutating func pass(on left: Int64, from pot: Int) {
        guard case .to(let id) = sieve.plan.pots[pot].leftover,
            let heir = sieve.plan.pots.firstIndex(where: { $0.id == id }), heir > pot
        else { return }
        received[heir] += left
    }

    /// The purses of the goals; what another pot leaves to this one waits undivided.
    private func goals() -> GoalWalk {
        let shares = sieve.plan.byGoal?.shares ?? .value([])
        let ids = shares.value?.map(\.goal) ?? []
        let goalOf = sieve.candidates.kinds.map { kind in
            kind.goal.flatMap(ids.firstIndex) ?? ids.count
        }
        let purses = (shares.value ?? []).map { GoalWalk.Purse(left: $0.amount.cents) } + [GoalWalk.Purse(left: 0)]
        return GoalWalk(
            goalOf: goalOf, purses: purses, within: sieve.plan.byGoal?.within ?? .stop, doubt: shares.doubt)
    }
}

extension Walk {
    /// Undecided from this position on, whatever the walk had begun there.
    mutating func leaveAll(from start: Int, _ reason: AmountReason) {
        guard start < order.count else { return }
        var shared = 1
        if case .tied(let count, _) = reason { shared = Int(count) }
        for position in start..<order.count {
            rows[position].place = 0
            let isOne = position < start + shared || reason == .waiting
            decide(position, .undecided, isOne ? reason : .afterTie(order[start]))
        }
    }
}
