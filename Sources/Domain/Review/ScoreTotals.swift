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
        let facts = plan.factLeaves.map { $0.column(candidates) }
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

    private mutating func run<Unit: FixedWidthInteger & SignedInteger>(
        _ plan: ScoringPlan, _ points: [Unit], missing: Unit, _ table: ScoreTable, rows: [Int32]?, _ facts: [[Int64]]
    ) {
        let wanted = plan.program.compactMap { step in plan.steps[step].slot.map { (step: step, slot: $0) } }
        let block = ScoreBlock(plan, facts: facts)
        defer { block.free() }
        sums.withUnsafeMutableBufferPointer { sums in
            sheets.withUnsafeMutableBufferPointer { sheets in
                incomplete.withUnsafeMutableBufferPointer { incomplete in
                    points.withUnsafeBufferPointer { points in
                        table.applications.withUnsafeBufferPointer { owners in
                            let all = rows?.count ?? owners.count
                            for start in Swift.stride(from: 0, to: all, by: ScoreBlock.size) {
                                let size = min(ScoreBlock.size, all - start)
                                block.take(start, size, rows, owners)
                                block.compute(size, points, missing: missing, stride: table.columns.count)
                                block.give(size, sums, sheets, incomplete)
                                for (step, slot) in wanted { block.give(size, step: step, &slotSums[slot]) }
                            }
                        }
                    }
                }
            }
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
