/// The order of a call with the money: who is in, at which place, with how much, and what decided it.
///
/// Made anew from candidates and totals whenever anything changes; nothing of it is stored.
public struct Ranking: Sendable {
    public struct Row: Sendable {
        public var amount: AmountReason
        public var status: RankStatus
        /// What tells the row from the one before it.
        var boundary: Boundary
        /// The number of its list; -1 where no pot takes it.
        public var list: Int32
        /// The number of the application among the candidates.
        public var application: Int32
        /// 0 where it has none.
        public var place: Int32
        /// Cents; -1 where nothing is granted or offered.
        public var grant: Int64
    }

    /// What lies between a row and the one before it in the walk.
    enum Boundary: Sendable, Equatable {
        case total
        /// They share a place.
        case none
        case key(UInt8)
    }

    /// The money of one list.
    public struct Outcome: Sendable, Hashable {
        /// What the walk began with: the budget, and what other lists left to it.
        public var budget: Int64 = 0
        public var granted: Int64 = 0
        /// Below zero where somebody was paid in full beyond it.
        public var left: Int64 { budget - granted }
        public var isDecided = true
    }

    public let plan: RankingPlan
    public let candidates: Candidates
    public let totals: ScoreTotals
    /// In the order of result files.
    public let rows: [Row]
    public let outcomes: [Outcome]
    public let stops: [RankingStop]
    /// By application: its row.
    let rowNumbers: [Int32]
    let asks: [Int64]
    let hasTotal: [Bool]
    let knockOuts: [Int32: ScoreTable.KnockOut]

    /// Whether every value was settled and everything is decided.
    public var isDecided: Bool { stops.isEmpty && outcomes.allSatisfy(\.isDecided) }
    /// Applications that only wait for sheets: while there are any, the ranking is provisional.
    public var unscored: [Int32] { rows.filter { $0.status == .unscored }.map(\.application) }

    public func row(of application: Int) -> Row? {
        guard rowNumbers.indices.contains(application) else { return nil }
        let number = Int(rowNumbers[application])
        return rows.indices.contains(number) ? rows[number] : nil
    }

    /// What it asks for: the request, or the share of it that its total earns.
    public func ask(of application: Int) -> Money? {
        asks.indices.contains(application) && asks[application] >= 0 ? Money(cents: asks[application]) : nil
    }

    /// The final total; nil where it was not fully scored.
    public func total(of application: Int) -> Fraction? {
        guard hasTotal.indices.contains(application), hasTotal[application] else { return nil }
        return totals.total(of: application, candidates)
    }
}

extension Ranking {
    /// The pot a row is paid from, by its number in the rulebook; nil where none takes it.
    public func potNumber(of row: Row) -> Int? {
        plan.lists.indices.contains(Int(row.list)) ? plan.lists[Int(row.list)].pot : nil
    }

    /// The name of the list of a row: `ESRR`, with windows `ESRR/W1`; empty where no pot takes it.
    public func listName(of row: Row) -> String {
        plan.lists.indices.contains(Int(row.list)) ? plan.lists[Int(row.list)].name : ""
    }
}

extension Ranking {
    /// Those the chain of the call could not order at the line, and who therefore wait for somebody to order them; not those
    /// who only stand behind them.
    public var tiedRows: [Row] {
        rows.filter { row in
            if case .tied = row.amount { return row.status == .undecided }
            return false
        }
    }
}
