extension Ranking {
    /// Ranks and allocates.
    ///
    /// - Parameters:
    ///   - plan: the rules, where the board tries others than those the candidates were gathered under; the pots must be the
    ///     same ones.
    ///   - tables: the sheets the totals were made from: they hold the levels that end scoring.
    public init(
        _ candidates: Candidates, _ totals: ScoreTotals, _ tables: [ScoreTable], plan: RankingPlan? = nil
    ) {
        var sieve = Sieve(candidates, totals, tables, plan ?? candidates.plan)
        sieve.stand()
        sieve.score()
        self.init(sieve)
    }

    private init(_ sieve: Sieve) {
        plan = sieve.plan
        candidates = sieve.candidates
        totals = sieve.totals
        asks = sieve.asks
        hasTotal = sieve.hasTotal
        knockOuts = sieve.knockOuts
        var stops = sieve.stops
        let listed = sieve.candidates.listing
        var byTotal = listed.filter { sieve.hasTotal[Int($0)] }
        let keys = sieve.totalKeys(&byTotal)

        var outcomes = plan.lists.map { _ in Outcome() }
        var orders: [[Int32]] = plan.lists.map { _ in [] }
        var stats = sieve.statuses
        let isIn = byTotal.filter { sieve.isIn[Int($0)] && sieve.lists[Int($0)] >= 0 }
        if orders.count == 1 {
            orders[0] = isIn
        } else {
            for application in isIn { orders[Int(sieve.lists[Int(application)])].append(application) }
        }
        var rows: [Row] = []
        var placed: [[Row]] = plan.lists.map { _ in [] }
        if stops.isEmpty {
            var round = Round(sieve: sieve, keys: keys, orders: orders)
            round.run()
            outcomes = round.outcomes
            placed = round.takeRows()
            stops += round.stops
        } else {
            for (number, list) in plan.lists.enumerated() {
                let isFirst = (list.window ?? 0) == 0
                outcomes[number] = Outcome(
                    budget: isFirst ? plan.pots[list.pot].budget.cents : 0, isDecided: orders[number].isEmpty)
            }
        }
        for list in placed.indices {
            for number in placed[list].indices {
                stats[Int(placed[list][number].application)] = placed[list][number].status
            }
        }
        let rest = Remainder(sieve: sieve, statuses: stats, listed: listed, byTotal: byTotal, lists: plan.lists.count)
        for list in plan.lists.indices {
            let isWhole = outcomes[list].isDecided
            if rows.isEmpty, isWhole { swap(&rows, &placed[list]) }
            rows += isWhole ? placed[list] : placed[list].filter { $0.status != .undecided }
            if !isWhole { rows += placed[list].filter { $0.status == .undecided } }
            rows += rest.rows(of: list)
        }
        rows += rest.rows(of: plan.lists.count)
        var numbers = [Int32](repeating: -1, count: candidates.count)
        for number in rows.indices { numbers[Int(rows[number].application)] = Int32(truncatingIfNeeded: number) }
        rowNumbers = numbers
        self.rows = rows
        self.outcomes = outcomes
        self.stops = stops
    }
}

/// The rows without a number in the order, sorted into their lists.
private struct Remainder {
    /// By list and status, applications in order.
    private var buckets: [[Int32]]

    /// From `unranked` on the statuses stand in the order of result files.
    private static let order = RankStatus.allCases.filter { place($0) >= 0 }
    private static func place(_ status: RankStatus) -> Int { Int(status.rawValue) - Int(RankStatus.unranked.rawValue) }

    init(sieve: Sieve, statuses: [RankStatus], listed: [Int32], byTotal: [Int32], lists: Int) {
        var buckets = [[Int32]](repeating: [], count: (lists + 1) * Remainder.order.count)
        func add(_ application: Int32, _ place: Int) {
            let list = Int(sieve.lists[Int(application)])
            buckets[(list < 0 ? lists : list) * Remainder.order.count + place].append(application)
        }
        // Those with a total stand by it, the others of the same status after them.
        for application in byTotal {
            let status = statuses[Int(application)]
            if status == .unranked || status == .belowThreshold { add(application, Remainder.place(status)) }
        }
        for application in listed {
            let status = statuses[Int(application)]
            guard status.rawValue >= RankStatus.unranked.rawValue else { continue }
            let place = Remainder.place(status)
            if place < 2, sieve.hasTotal[Int(application)] { continue }
            add(application, place)
        }
        self.buckets = buckets
    }

    func rows(of list: Int) -> [Ranking.Row] {
        Remainder.order.indices.flatMap { place in
            buckets[list * Remainder.order.count + place].map { application in
                Ranking.Row(
                    amount: .none, status: Remainder.order[place], boundary: .total,
                    list: (list + 1) * Remainder.order.count < buckets.count ? Int32(clamping: list) : -1,
                    application: application, place: 0, grant: -1)
            }
        }
    }
}
