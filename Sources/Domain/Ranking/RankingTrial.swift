/// What the board tries before it decides: other rules, other money, somebody gone, somebody with more points. A value; nothing
/// of it is recorded.
public struct RankingTrial: Sendable, Equatable {
    /// What happens at the line instead.
    public var policy: LinePolicy?
    /// The money by goals, where `policy` is `by-goal`.
    public var division: GoalDivision?
    /// Other budgets, by the number of the pot.
    public var budgets: [Int: Money] = [:]
    /// Applications as if withdrawn, and as if their offer was refused, by number among the candidates.
    public var withdrawn: Set<Int> = []
    public var refused: Set<Int> = []
    /// Points more in the end, or fewer.
    public var raised: [Int: Fraction] = [:]

    public init() {}

    public var isEmpty: Bool { self == RankingTrial() }

    /// The ranking under these changes, by the same engine.
    public func ranking(of input: RankingInput) -> Ranking {
        var plan = input.plan
        if let policy { plan.policy = .value(policy) }
        if let division { plan.byGoal = division }
        for (pot, budget) in budgets where plan.pots.indices.contains(pot) { plan.pots[pot].budget = budget }
        var candidates = input.candidates
        for application in withdrawn { candidates.setWithdrawn(true, application) }
        for application in refused { candidates.setOffer(.refused, application) }
        var totals = input.totals
        for (application, points) in raised {
            totals = totals.raised(by: points, application, candidates) ?? totals
        }
        return Ranking(candidates, totals, input.tables, plan: plan)
    }
}

/// One application before and after.
public struct RankingDifference: Sendable, Equatable {
    public enum Outcome: Sendable, Equatable {
        case same, gains, loses
        /// The place is another one, the money the same.
        case moves
    }

    public var application: Int
    public var before: Side
    public var after: Side

    public struct Side: Sendable, Equatable {
        public var status: RankStatus
        /// 0 where it has none.
        public var place: Int32
        /// Cents; 0 where nothing is granted.
        public var grant: Int64

        init(_ row: Ranking.Row?) {
            status = row?.status ?? .unranked
            place = row?.place ?? 0
            grant = max(row?.grant ?? 0, 0)
        }
    }

    /// What it gets more, in cents.
    public var gain: Int64 { after.grant - before.grant }

    public var outcome: Outcome {
        if gain != 0 { return gain > 0 ? .gains : .loses }
        return before == after ? .same : .moves
    }
}

extension Ranking {
    /// Every application against another ranking of the same candidates, in the order of this one.
    public func differences(to after: Ranking) -> [RankingDifference] {
        rows.map { row in
            let application = Int(row.application)
            return RankingDifference(
                application: application, before: .init(row), after: .init(after.row(of: application)))
        }
    }
}

extension RankingPlan {
    /// What the call says to a rule at the line.
    public enum Basis: Sendable, Equatable {
        /// It is the rule of the call.
        case rule
        /// One way to read the call, or one of the things it says, with the paragraph.
        case reading(source: String)
        /// The call is silent: the board may settle it.
        case silent(source: String)
        /// The call says otherwise.
        case none
    }

    public func basis(of policy: LinePolicy) -> Basis {
        let doubt = rulebook.doubts.first(where: { $0.path.steps.last == Path.Step.key("at-the-line") })
        if let doubt {
            if doubt.kind == .unknown { return .silent(source: doubt.source) }
            for option in doubt.options where option.value.text == policy.rawValue {
                return .reading(source: option.source.isEmpty ? doubt.source : option.source)
            }
            return .none
        }
        return rulebook.allocation.atTheLine.value == policy ? .rule : .none
    }
}

extension GoalDivision {
    /// A division the board tries; `within` a goal only rules that look at one application are possible.
    public static func trial(_ shares: [(goal: String, amount: Money)], within policy: LinePolicy?) -> GoalDivision {
        let within: LinePolicy = policy == .share || policy == .byGoal ? .stop : policy ?? .stop
        return GoalDivision(within: within, shares: .value(shares.map { Share(goal: $0.goal, amount: $0.amount) }))
    }
}
