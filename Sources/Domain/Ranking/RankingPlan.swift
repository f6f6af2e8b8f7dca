/// The rules of a call as the ranking needs them: nothing to look up by name while it walks.
///
/// What the board may try (policy, budgets, the chain, the scope) can be changed here without touching the rulebook.
public struct RankingPlan: Sendable {
    /// A list with its own places: a pot, or one window of it.
    public struct List: Sendable {
        /// The number of the pot in the rulebook.
        public var pot: Int
        /// The number of the window where the call has several.
        public var window: Int?
        /// `ESRR`, with windows `ESRR/W1`.
        public var name: String
    }

    /// A key of the chain, with what it looks at as numbers.
    public enum Key: Sendable, Equatable {
        case points(slot: Int, TieKey.Direction)
        case arrival(TieKey.ArrivalOrder)
        case requested(TieKey.Direction)
        case ownShare(TieKey.Direction)
        case fact(column: Int, TieKey.Direction)
        case vote(body: String)
        case lot(Settled<String>)
        /// Orders a body gave to groups the chain could not order, by the numbers of the candidates; the last one that
        /// names every member of a group holds.
        case decided([[Int32]])
    }

    public let rulebook: Rulebook
    public let lists: [List]
    /// Criteria whose final value somebody asks for, by number.
    public let slots: [String]
    public var pots: [Pot]
    public var policy: Settled<LinePolicy>
    public var scope: Settled<RankingRule.Scope>
    public var keys: Settled<[Key]>
    public var quotas: [Quota]
    public var award: [AwardBand]
    public var byGoal: GoalDivision?

    public init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        pots = rulebook.allocation.pots
        policy = rulebook.allocation.atTheLine
        scope = rulebook.ranking.scope
        quotas = rulebook.allocation.quotas
        award = rulebook.allocation.award
        byGoal = rulebook.allocation.byGoal
        lists = RankingPlan.lists(of: rulebook)

        var wanted: [String] = []
        for key in rulebook.ranking.ties.value ?? [] { if case .pointsOf(let id, _) = key { wanted.append(id) } }
        for set in rulebook.scoring.value ?? [] { wanted += ScoringPlan.slotsOfThresholds(in: set) }
        var seen: Set<String> = []
        let slots = wanted.filter { seen.insert($0).inserted }
        self.slots = slots
        keys = rulebook.ranking.ties.map { $0.compactMap { RankingPlan.key($0, slots: slots, facts: rulebook.facts) } }
    }

    /// Puts what a body decided about ties where the chain would stop and ask: before a vote, otherwise at its end.
    public mutating func decide(ties orders: [[Int32]]) {
        guard !orders.isEmpty else { return }
        keys = keys.map { chain in
            let stop = chain.firstIndex { if case .vote = $0 { true } else { false } } ?? chain.endIndex
            return Array(chain[..<stop]) + [.decided(orders)] + Array(chain[stop...])
        }
    }

    private static func lists(of rulebook: Rulebook) -> [List] {
        let windows = rulebook.submission.windows
        return rulebook.allocation.pots.enumerated().flatMap { number, pot -> [List] in
            guard windows.count > 1 || windows.first?.id != nil else {
                return [List(pot: number, window: nil, name: pot.id)]
            }
            return windows.enumerated().map { window, opening in
                List(pot: number, window: window, name: "\(pot.id)/\(opening.id ?? "\(window + 1)")")
            }
        }
    }

    private static func key(_ key: TieKey, slots: [String], facts: [Fact]) -> Key? {
        switch key {
        case .pointsOf(let id, let direction): slots.firstIndex(of: id).map { .points(slot: $0, direction) }
        case .arrival(let order): .arrival(order)
        case .requested(let direction): .requested(direction)
        case .ownShare(let direction): .ownShare(direction)
        case .fact(let id, let direction):
            facts.firstIndex { $0.id == id }.map { .fact(column: $0, direction) }
        case .vote(let body): .vote(body: body)
        case .lot(let seed): .lot(seed)
        }
    }

    /// The list of an application of this pot that arrived in this window.
    func list(pot: Int, window: Int) -> Int {
        let windows = lists.count / max(pots.count, 1)
        return pot * windows + min(window, max(windows - 1, 0))
    }
}
