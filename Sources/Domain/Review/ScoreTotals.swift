/// What all sheets of an application add up to: whole numbers, one per application and wanted criterion.
public struct ScoreTotals: Sendable {
    /// Sums over the complete sheets, in the scale of the application's plan.
    var sums: [Int64]
    /// Complete sheets.
    public internal(set) var sheets: [Int32]
    /// Whether a sheet lacks points.
    var incomplete: [Bool]
    /// The same for wanted criteria: a column per slot.
    var slotSums: [[Int64]]
    /// Applications whose sums do not fit 64 bits on the common scale: their fractions, by slot, the total last.
    var fractions: [Int32: [Fraction?]] = [:]
    /// Applications whose sums fit nothing we can count with.
    var beyond: Set<Int32> = []

    /// Adds up every sheet. Sheets whose application is not scored by the set of their table do not count.
    ///
    /// - Parameter tables: one per criteria set, in the order of the rulebook.
    public init(_ candidates: Candidates, _ tables: [ScoreTable]) {
        let count = candidates.count
        sums = [Int64](repeating: 0, count: count)
        sheets = [Int32](repeating: 0, count: count)
        incomplete = [Bool](repeating: false, count: count)
        slotSums = candidates.plan.slots.map { _ in [Int64](repeating: 0, count: count) }
        for (set, table) in tables.enumerated() { add(table, set: set, candidates) }
    }

    private mutating func add(_ table: ScoreTable, set: Int, _ candidates: Candidates) {
        let plans = candidates.kinds.map { $0.set == set ? $0.plan ?? -1 : -1 }
        let used = Set(plans)
        // The usual call has one tree for all: its sheets need no sorting by plan.
        if used.count == 1, let plan = plans.first, plan >= 0,
            table.applications.allSatisfy({ candidates.kind.indices.contains(Int($0)) })
        {
            add(table, rows: nil, candidates.plans[plan], candidates)
            return
        }
        var rows: [[Int32]] = candidates.plans.map { _ in [] }
        for (sheet, application) in table.applications.enumerated()
        where candidates.kind.indices.contains(Int(application)) {
            let plan = plans[Int(candidates.kind[Int(application)])]
            if plan >= 0 { rows[plan].append(Int32(clamping: sheet)) }
        }
        for (plan, rows) in rows.enumerated() where !rows.isEmpty {
            add(table, rows: rows, candidates.plans[plan], candidates)
        }
    }

    private mutating func add(_ table: ScoreTable, rows: [Int32]?, _ plan: ScoringPlan, _ candidates: Candidates) {
        guard plan.open.isEmpty else {
            count(table, rows: rows)
            return
        }
        guard plan.fits else {
            addFractions(table, rows: rows, plan, candidates)
            return
        }
        let facts = plan.facts.map { $0.column(candidates) }
        switch table.points {
        case .narrow(let points):
            run(plan, points, missing: ScoreTable.missingNarrow, table, rows: rows, facts)
        case .wide(let points):
            run(plan, points, missing: ScoreTable.missing, table, rows: rows, facts)
        }
    }

    /// Where the tree is in doubt nothing can be added, but sheets can be counted.
    private mutating func count(_ table: ScoreTable, rows: [Int32]?) {
        for sheet in rows ?? table.applications.indices.map({ Int32(clamping: $0) }) {
            sheets[Int(table.applications[Int(sheet)])] += 1
        }
    }

    /// The inner loop: 256 sheets at a time, step after step, so that the points of a block stay near.
    @inline(__always)
    private mutating func run<Unit: FixedWidthInteger & SignedInteger>(
        _ plan: ScoringPlan, _ points: [Unit], missing: Unit, _ table: ScoreTable, rows: [Int32]?, _ facts: [[Int64]]
    ) {
        let block = 256
        let stride = table.columns.count
        let all = rows?.count ?? table.count
        let owners = table.applications
        let wanted = plan.program.filter { plan.steps[$0].slot != nil }
        withUnsafeTemporaryAllocation(of: Int64.self, capacity: (plan.steps.count + 1) * block) { values in
            withUnsafeTemporaryAllocation(of: Bool.self, capacity: block) { lacks in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: block) { sheet in
                    for start in Swift.stride(from: 0, to: all, by: block) {
                        let size = min(block, all - start)
                        for j in 0..<size {
                            sheet[j] = rows?[start + j] ?? Int32(truncatingIfNeeded: start + j)
                            lacks[j] = false
                        }
                        for number in plan.program {
                            let step = plan.steps[number]
                            let target = UnsafeMutableBufferPointer(
                                rebasing: values[number * block..<number * block + size])
                            switch step.operation {
                            case .leaf(let column):
                                for j in 0..<size {
                                    let given = points[Int(sheet[j]) * stride + column]
                                    if given == missing { lacks[j] = true }
                                    target[j] = Int64(given)
                                }
                            case .fact(let column):
                                for j in 0..<size {
                                    let given = facts[column][Int(owners[Int(sheet[j])])]
                                    if given == ScoreTable.missing { lacks[j] = true }
                                    target[j] = given
                                }
                            case .sum: Self.sum(plan.edges[step.edges], values, block, target)
                            case .highest: Self.highest(plan.edges[step.edges], values, block, target)
                            }
                            if step.most != .max { for j in 0..<size { target[j] = min(target[j], step.most) } }
                            if step.floor != .min { for j in 0..<size { target[j] = max(target[j], step.floor) } }
                            if step.weight != 1 { for j in 0..<size { target[j] = target[j] &* step.weight } }
                        }
                        let total = UnsafeMutableBufferPointer(
                            rebasing: values[plan.steps.count * block..<plan.steps.count * block + size])
                        Self.sum(plan.edges[plan.top], values, block, total)
                        for j in 0..<size {
                            let owner = Int(owners[Int(sheet[j])])
                            if lacks[j] || sheets[owner] >= Int32(ScoringPlan.mostSheets) {
                                incomplete[owner] = true
                            } else {
                                sums[owner] = sums[owner] &+ total[j]
                                sheets[owner] &+= 1
                            }
                        }
                        for number in wanted {
                            guard let slot = plan.steps[number].slot else { continue }
                            for j in 0..<size where !lacks[j] {
                                let owner = Int(owners[Int(sheet[j])])
                                slotSums[slot][owner] = slotSums[slot][owner] &+ values[number * block + j]
                            }
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func sum(
        _ edges: ArraySlice<ScoringPlan.Edge>, _ values: UnsafeMutableBufferPointer<Int64>, _ block: Int,
        _ target: UnsafeMutableBufferPointer<Int64>
    ) {
        for j in target.indices { target[j] = 0 }
        for edge in edges {
            let part = values.baseAddress.map { $0 + edge.step * block }
            guard let part else { continue }
            if edge.raise == 1 {
                for j in target.indices { target[j] = target[j] &+ part[j] }
            } else {
                for j in target.indices { target[j] = target[j] &+ part[j] &* edge.raise }
            }
        }
    }

    @inline(__always)
    private static func highest(
        _ edges: ArraySlice<ScoringPlan.Edge>, _ values: UnsafeMutableBufferPointer<Int64>, _ block: Int,
        _ target: UnsafeMutableBufferPointer<Int64>
    ) {
        for j in target.indices { target[j] = .min }
        for edge in edges {
            let part = values.baseAddress.map { $0 + edge.step * block }
            guard let part else { continue }
            for j in target.indices { target[j] = max(target[j], part[j] &* edge.raise) }
        }
    }
}

extension ScoringPlan.FactLeaf {
    /// The points of every application: `ScoreTable.missing` where the fact is not recorded or lies in no band.
    func column(_ candidates: Candidates) -> [Int64] {
        let none = [Int64](repeating: ScoreTable.missing, count: candidates.count)
        guard let column = candidates.plan.rulebook.facts.firstIndex(where: { $0.id == fact }) else { return none }
        let grains = bands.map { ScoreGrain.count($0.points) ?? ScoreTable.missing }
        return candidates.facts[column].map { value in
            guard value != ScoreTable.missing, let band = bands.firstIndex(where: { $0.holds(value) }) else {
                return ScoreTable.missing
            }
            return grains[band]
        }
    }
}
