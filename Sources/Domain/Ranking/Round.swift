/// All lists of a call, pot after pot, window after window, with what one leaves to the next.
struct Round {
    let sieve: Sieve
    let keys: [Int64]
    let orders: [[Int32]]
    private(set) var outcomes: [Ranking.Outcome]
    private(set) var rows: [[Ranking.Row]]
    private(set) var stops: [RankingStop] = []
    /// By pot: what other pots left to it, and whether one of them is not decided.
    private var received: [Int64]
    private var isWaiting: [Bool]

    init(sieve: Sieve, keys: [Int64], orders: [[Int32]]) {
        self.sieve = sieve
        self.keys = keys
        self.orders = orders
        outcomes = orders.map { _ in Ranking.Outcome() }
        rows = orders.map { _ in [] }
        received = sieve.plan.pots.map { _ in 0 }
        isWaiting = sieve.plan.pots.map { _ in false }
    }

    mutating func run() {
        let ground = Walk.Ground(
            plan: sieve.plan, candidates: sieve.candidates, totals: sieve.totals, asks: sieve.asks)
        for pot in sieve.plan.pots.indices {
            let lists = sieve.plan.lists.indices.filter { sieve.plan.lists[$0].pot == pot }
            let budget = sieve.plan.pots[pot].budget.cents
            var state = Walk.Pot(
                budget: budget, quotaHeld: sieve.plan.quotas.map { _ in 0 }, isWaiting: isWaiting[pot])
            var purses = goals()
            var left = budget + received[pot]
            var isDecided = true
            windows: for list in lists {
                outcomes[list].budget = left
                var walk = Walk(
                    ground, order: orders[list], totalKeys: orders[list].map { keys[Int($0)] }, left: left, pot: state)
                guard isDecided else {
                    walk.leaveAll(from: 0, .waiting(left: left))
                    keep(walk, list)
                    continue
                }
                do throws(Walk.Halt) {
                    if case .value(.byGoal) = sieve.plan.policy, !orders[list].isEmpty {
                        isDecided = try walk.run(&purses)
                    } else {
                        try walk.run()
                    }
                } catch {
                    isDecided = false
                    switch error {
                    case .undecided(let position): walk.leaveAll(from: position, walk.reasons[position])
                    case .doubt(let doubt):
                        forget(lists, doubt)
                        break windows
                    }
                }
                keep(walk, list)
                state = walk.pot
                left = outcomes[list].left
            }
            pass(on: max(0, left), from: pot, isDecided: isDecided)
        }
    }

    /// The whole pot waits for a value: nobody on its lists has a place.
    private mutating func forget(_ lists: [Int], _ doubt: DoubtID) {
        for list in lists {
            rows[list] = []
            outcomes[list] = Ranking.Outcome(budget: outcomes[list].budget, isDecided: false)
        }
        if let first = lists.first { stops.append(.doubt(doubt, list: first)) }
    }

    private mutating func keep(_ walk: Walk, _ list: Int) {
        rows[list] = walk.order.indices.map { position in
            Ranking.Row(
                application: walk.order[position], place: walk.places[position], status: walk.statuses[position],
                grant: walk.grants[position], list: Int32(clamping: list), amount: walk.reasons[position],
                boundary: walk.boundaries[position])
        }
        outcomes[list].granted = walk.grants.reduce(0) { $0 + max(0, $1) }
        outcomes[list].isDecided = !walk.statuses.contains(.undecided)
    }

    private mutating func pass(on left: Int64, from pot: Int, isDecided: Bool) {
        guard case .to(let id) = sieve.plan.pots[pot].leftover,
            let heir = sieve.plan.pots.firstIndex(where: { $0.id == id }), heir > pot
        else { return }
        if isDecided { received[heir] += left } else { isWaiting[heir] = true }
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
            places[position] = 0
            decide(position, .undecided, position < start + shared ? reason : .afterTie(order[start]))
        }
    }
}
