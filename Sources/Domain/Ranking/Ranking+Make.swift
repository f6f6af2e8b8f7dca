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
        knockOuts = sieve.knockOuts
        var stops = sieve.stops
        let listed = sieve.candidates.listing
        var byTotal = listed.filter { sieve.hasTotal[Int($0)] }
        let keys = sieve.totalKeys(&byTotal)

        var outcomes = plan.lists.map { _ in Outcome() }
        var orders: [[Int32]] = plan.lists.map { _ in [] }
        var stats = sieve.statuses
        for application in byTotal where sieve.isIn[Int(application)] {
            let list = Int(sieve.lists[Int(application)])
            if list >= 0 { orders[list].append(application) }
        }
        var rows: [Row] = []
        rows.reserveCapacity(candidates.count)
        var placed: [[Row]] = plan.lists.map { _ in [] }
        if stops.isEmpty {
            var round = Round(sieve: sieve, keys: keys, orders: orders)
            round.run()
            outcomes = round.outcomes
            placed = round.rows
            stops += round.stops
        } else {
            for list in outcomes.indices { outcomes[list].isDecided = orders[list].isEmpty }
        }
        for row in placed.joined() { stats[Int(row.application)] = row.status }
        let rest = Remainder(sieve: sieve, statuses: stats, listed: listed, byTotal: byTotal, lists: plan.lists.count)
        for list in plan.lists.indices {
            rows += placed[list].filter { $0.status != .undecided && $0.status != .unranked }
            rows += placed[list].filter { $0.status == .undecided }
            rows += rest.rows(of: list)
        }
        rows += rest.rows(of: plan.lists.count)
        var numbers = [Int32](repeating: -1, count: candidates.count)
        for (number, row) in rows.enumerated() { numbers[Int(row.application)] = Int32(truncatingIfNeeded: number) }
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

    private static let order: [RankStatus] = [
        .unranked, .belowThreshold, .unscored, .withdrawn, .ineligible, .dismissedIncomplete, .dismissedMarking,
        .dismissedEarly, .dismissedLate,
    ]

    init(sieve: Sieve, statuses: [RankStatus], listed: [Int32], byTotal: [Int32], lists: Int) {
        var buckets = [[Int32]](repeating: [], count: (lists + 1) * Remainder.order.count)
        func add(_ application: Int32, _ place: Int) {
            let list = Int(sieve.lists[Int(application)])
            buckets[(list < 0 ? lists : list) * Remainder.order.count + place].append(application)
        }
        // Those with a total stand by it, the others of the same status after them.
        for application in byTotal {
            switch statuses[Int(application)] {
            case .unranked: add(application, 0)
            case .belowThreshold: add(application, 1)
            default: break
            }
        }
        for application in listed {
            let status = statuses[Int(application)]
            guard let place = Remainder.order.firstIndex(of: status) else { continue }
            if place < 2, sieve.hasTotal[Int(application)] { continue }
            add(application, place)
        }
        self.buckets = buckets
    }

    func rows(of list: Int) -> [Ranking.Row] {
        Remainder.order.indices.flatMap { place in
            buckets[list * Remainder.order.count + place].map { application in
                Ranking.Row(
                    application: application, place: 0, status: Remainder.order[place], grant: -1,
                    list: list * Remainder.order.count + place < buckets.count - Remainder.order.count
                        ? Int32(clamping: list) : -1,
                    amount: .none, boundary: .total)
            }
        }
    }
}
