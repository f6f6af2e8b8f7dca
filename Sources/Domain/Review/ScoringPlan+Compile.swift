extension ScoringPlan {
    /// - Parameter slots: ids of criteria whose final value is wanted.
    public init(_ set: CriteriaSet, traits: Traits, slots: [String]) {
        self.set = set
        self.traits = traits
        slotScales = slots.map { _ in 0 }
        var columns: [String: Int] = [:]
        for leaf in set.leaves where leaf.isAssessed && columns[leaf.id] == nil { columns[leaf.id] = columns.count }
        let slotNumbers = Dictionary(slots.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var compiler = Compiler(columns: columns, slots: slotNumbers, traits: traits, slotScales: slotScales)
        let parts = set.criteria.compactMap { compiler.compile($0) }
        let sum = compiler.join(parts, .sum)
        top = sum.edges
        scale = Int64(clamping: sum.scale)
        steps = compiler.steps
        edges = compiler.edges
        program = needed()
        joinNeighbours()
        factLeaves = compiler.facts
        open = compiler.open
        slotScales = compiler.slotScales
        fits = compiler.fits && sum.bounds.reach <= ScoringPlan.largest
        reachable = set.reachable(for: traits)
        compileThresholds(slotNumbers)
    }

    /// The assessed leaves of a set: the columns of its score table.
    public static func columns(of set: CriteriaSet) -> [String] {
        var seen: Set<String> = []
        return set.leaves.filter { $0.isAssessed && seen.insert($0.id).inserted }.map(\.id)
    }
}

extension Criterion {
    /// Between which grains one sheet's points of a leaf lie, before cap and floor.
    func bounds(noting open: inout [DoubtID]) -> (low: Int64, high: Int64) {
        func grains(_ points: Fraction) -> Int64 { ScoreGrain.count(points) ?? 0 }
        func grains(_ levels: [Level]) -> [Int64] {
            levels.compactMap { level in
                if case .open(let doubt) = level.points { open.append(doubt) }
                return level.points.value.map(grains)
            }
        }
        switch kind {
        case .parts: return (0, 0)
        case .oneOf(let levels):
            let all = grains(levels)
            return (all.min() ?? 0, all.max() ?? 0)
        case .severalOf(let levels):
            let all = grains(levels)
            return (all.filter { $0 < 0 }.saturatingSum, all.filter { $0 > 0 }.saturatingSum)
        case .range(let from, let to, _): return (min(grains(from), grains(to)), max(grains(from), grains(to)))
        case .perUnit(let points, _):
            let (all, overflow) = grains(points).multipliedReportingOverflow(by: 1_000_000)
            return overflow ? (.min / 2, .max / 2) : (min(0, all), max(0, all))
        case .yesNo(let points): return (min(0, grains(points)), max(0, grains(points)))
        case .fromFacts(_, let bands):
            let all = bands.map { grains($0.points) }
            return (all.min() ?? 0, all.max() ?? 0)
        }
    }
}

extension Sequence<Int64> {
    /// The sum, or the nearest number there is.
    var saturatingSum: Int64 {
        reduce(0) { sum, next in
            let (result, overflow) = sum.addingReportingOverflow(next)
            return overflow ? (next > 0 ? .max : .min) : result
        }
    }
}

/// Between which values a step lies, in its own grain.
private struct Bounds {
    var low: Int128
    var high: Int128

    var reach: Int128 { Int128(max(low.magnitude, high.magnitude)) }
    func raised(_ factor: Int128) -> Bounds { Bounds(low: low * factor, high: high * factor) }
}

private struct Compiler {
    /// A compiled criterion: its step, and what its parent has to know.
    struct Part {
        var step: Int
        var scale: Int128
        var bounds: Bounds
        /// Only passes a sum on: its edges can stand in the place of the edge to it.
        var passes: Range<Int>?
    }

    struct Joint {
        var edges: Range<Int>
        var scale: Int128
        var bounds: Bounds
    }

    let columns: [String: Int]
    let slots: [String: Int]
    let traits: Traits
    var slotScales: [Int64]
    var steps: [ScoringPlan.Step] = []
    var edges: [ScoringPlan.Edge] = []
    var facts: [ScoringPlan.FactLeaf] = []
    var open: [DoubtID] = []
    var fits = true

    /// nil where the criterion is no part of the tree. One without parts in it is 0 before cap, floor and weight.
    mutating func compile(_ criterion: Criterion) -> Part? {
        guard criterion.when.fits(traits) else { return nil }
        var operation = ScoringPlan.Operation.sum
        var joint: Joint
        switch criterion.kind {
        case .parts(let combination, _):
            if case .open(let doubt) = combination { open.append(doubt) }
            let parts = criterion.parts(for: traits).compactMap { compile($0) }
            if combination.value == .highest, !parts.isEmpty { operation = .highest }
            joint = join(parts, operation)
        case .fromFacts(let fact, let bands):
            operation = .fact(column: facts.count)
            facts.append(ScoringPlan.FactLeaf(criterion: criterion.id, fact: fact, bands: bands))
            joint = leaf(criterion)
        default:
            guard let column = columns[criterion.id] else { return nil }
            operation = .leaves(column..<column + 1)
            joint = leaf(criterion)
        }
        return finish(criterion, operation, joint)
    }

    /// Cap, then floor, then weight.
    private mutating func finish(_ criterion: Criterion, _ operation: ScoringPlan.Operation, _ joint: Joint) -> Part {
        var step = ScoringPlan.Step(operation: operation, edges: joint.edges)
        var bounds = joint.bounds
        if let most = grains(criterion.most, joint.scale), bounds.high > most {
            step.most = Int64(clamping: most)
            bounds = Bounds(low: min(bounds.low, most), high: most)
        }
        if let floor = grains(criterion.floor, joint.scale), bounds.low < floor {
            step.floor = Int64(clamping: floor)
            bounds = Bounds(low: floor, high: max(bounds.high, floor))
        }
        var scale = joint.scale
        if let weight = criterion.weight, weight != .one {
            step.weight = weight.numerator
            bounds = multiplied(bounds, by: Int128(weight.numerator))
            scale = multiplied(scale, by: Int128(weight.denominator))
        }
        if bounds.reach > ScoringPlan.largest { fits = false }
        if let slot = slots[criterion.id] {
            step.slot = slot
            slotScales[slot] = Int64(clamping: scale)
        }
        let isPlain = step.most == .max && step.floor == .min && step.weight == 1 && step.slot == nil
        steps.append(step)
        return Part(
            step: steps.count - 1, scale: scale, bounds: bounds,
            passes: operation == .sum && isPlain ? joint.edges : nil)
    }

    mutating func join(_ parts: [Part], _ operation: ScoringPlan.Operation) -> Joint {
        let scale = parts.reduce(Int128(ScoreGrain.perPoint)) { common($0, $1.scale) }
        let first = edges.count
        var bounds: Bounds?
        for part in parts {
            let raise = scale / part.scale
            if let passed = part.passes, operation == .sum {
                for edge in edges[passed] { append(edge.step, Int128(edge.raise) * raise) }
            } else {
                append(part.step, raise)
            }
            let raised = multiplied(part.bounds, by: raise)
            guard let sofar = bounds else {
                bounds = raised
                continue
            }
            bounds =
                operation == .sum
                ? Bounds(low: sofar.low + raised.low, high: sofar.high + raised.high)
                : Bounds(low: max(sofar.low, raised.low), high: max(sofar.high, raised.high))
        }
        let result = bounds ?? Bounds(low: 0, high: 0)
        if result.reach > ScoringPlan.largest { fits = false }
        return Joint(edges: first..<edges.count, scale: scale, bounds: clamped(result))
    }

    private mutating func append(_ step: Int, _ raise: Int128) {
        edges.append(ScoringPlan.Edge(step: step, raise: Int64(clamping: raise)))
    }

    private mutating func leaf(_ criterion: Criterion) -> Joint {
        let (low, high) = criterion.bounds(noting: &open)
        // Whether a sum fits is asked after the cap: a count may lie far above it.
        return Joint(
            edges: edges.count..<edges.count, scale: Int128(ScoreGrain.perPoint),
            bounds: Bounds(low: Int128(low), high: Int128(high)))
    }

    private func grains(_ points: Fraction?, _ scale: Int128) -> Int128? {
        guard let points else { return nil }
        return Int128(points.numerator) * (scale / Int128(points.denominator))
    }

    private mutating func common(_ one: Int128, _ other: Int128) -> Int128 {
        var (a, b) = (one, other)
        while b != 0 { (a, b) = (b, a % b) }
        return multiplied(one / max(a, 1), by: other)
    }

    /// Stays within reach; what would not sends the plan to the fractions.
    private mutating func multiplied(_ value: Int128, by factor: Int128) -> Int128 {
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        if overflow || product.magnitude > 1 << 62 {
            fits = false
            return max(1, min(value, 1 << 30))
        }
        return product
    }

    private mutating func multiplied(_ bounds: Bounds, by factor: Int128) -> Bounds {
        let low = bounds.low.multipliedReportingOverflow(by: factor)
        let high = bounds.high.multipliedReportingOverflow(by: factor)
        if low.overflow || high.overflow {
            fits = false
            return Bounds(low: 0, high: 0)
        }
        return clamped(Bounds(low: low.partialValue, high: high.partialValue))
    }

    private mutating func clamped(_ bounds: Bounds) -> Bounds {
        guard bounds.reach > 1 << 62 else { return bounds }
        fits = false
        return Bounds(low: max(bounds.low, -(1 << 62)), high: min(bounds.high, 1 << 62))
    }
}
