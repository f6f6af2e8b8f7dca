/// The criteria tree of one set, for applications of one kind, as a short program over flat arrays.
///
/// Steps stand in the order they are computed: parts before what they add up to. Every step has its own grain, so that
/// weights stay whole numbers; an edge raises a part to the grain of its parent. Caps that no points can reach are left out,
/// and so are nodes that only pass a sum on.
public struct ScoringPlan: Sendable {
    enum Operation: Sendable, Equatable {
        /// Columns of the score table that lie side by side: one leaf, or several that are only added to the same sum.
        case leaves(Range<Int>)
        /// A computed leaf: the number of its column among the plan's facts.
        case fact(column: Int)
        case sum, highest
    }

    struct Step: Sendable {
        var operation: Operation
        var edges: Range<Int>
        /// Cap and floor in the step's inner grain; the widest numbers where there is none.
        var most = Int64.max
        var floor = Int64.min
        var weight: Int64 = 1
        /// Where the final value is wanted: a tie key or a threshold asks for it.
        var slot: Int?
    }

    struct Edge: Sendable {
        var step: Int
        var raise: Int64
    }

    struct FactLeaf: Sendable {
        var criterion: String
        var fact: String
        var bands: [Band]
    }

    public let set: CriteriaSet
    /// What the conditions in the tree were answered with.
    let traits: Traits
    var steps: [Step] = []
    var edges: [Edge] = []
    /// The steps that are computed, in order.
    var program: [Int] = []
    /// The edges of the total.
    var top = 0..<0
    /// The total of a sheet is a whole number of 1/scale points.
    var scale: Int64 = 1
    /// Of each slot: its scale; 0 where the criterion is no part of this tree.
    var slotScales: [Int64]
    var factLeaves: [FactLeaf] = []
    /// Values of the tree nobody has settled: there are no totals then.
    public internal(set) var open: [DoubtID] = []
    /// Whether 64 bits hold every sum; otherwise the fractions are added one by one.
    var fits = true
    /// What one sheet can reach, without bonus points.
    public internal(set) var reachable: Settled<Fraction>?
    var checks: [ThresholdCheck] = []
    /// Values of the thresholds nobody has settled.
    public internal(set) var openThresholds: [DoubtID] = []

    /// The most a sum on one sheet may be, so that sixteen thousand sheets still fit.
    static let largest: Int128 = 1 << 48
    static let mostSheets = 1 << 14
}

/// A threshold with its value worked out for this tree.
struct ThresholdCheck: Sendable {
    enum Subject: Sendable {
        case total
        /// Slots, and how many of them must reach it.
        case criteria([Int], need: Int)
    }

    var subject: Subject
    /// One value for the total, one per slot for criteria: a share is of what each of them can reach.
    var values: [Fraction]
    /// A share of the reachable grows with the number of sheets where they are added up.
    var isShare: Bool
    var comparison: Threshold.Comparison
}
