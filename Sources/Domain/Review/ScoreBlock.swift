/// The inner loop of adding up: some sheets at a time, step after step, so that the points of a block stay near and every
/// step is one plain loop.
struct ScoreBlock {
    static let size = 64

    private let plan: ScoringPlan
    private let facts: [[Int64]]
    /// A run of `size` values per step, and one more for the total.
    private let values: UnsafeMutablePointer<Int64>
    private let sheets: UnsafeMutablePointer<Int32>
    private let owners: UnsafeMutablePointer<Int32>
    private let lacks: UnsafeMutablePointer<UInt8>

    init(_ plan: ScoringPlan, facts: [[Int64]]) {
        self.plan = plan
        self.facts = facts
        values = .allocate(capacity: (plan.steps.count + 1) * ScoreBlock.size)
        values.initialize(repeating: 0, count: (plan.steps.count + 1) * ScoreBlock.size)
        sheets = .allocate(capacity: ScoreBlock.size)
        sheets.initialize(repeating: 0, count: ScoreBlock.size)
        owners = .allocate(capacity: ScoreBlock.size)
        owners.initialize(repeating: 0, count: ScoreBlock.size)
        lacks = .allocate(capacity: ScoreBlock.size)
        lacks.initialize(repeating: 0, count: ScoreBlock.size)
    }

    func free() {
        values.deallocate()
        sheets.deallocate()
        owners.deallocate()
        lacks.deallocate()
    }

    /// The next sheets: those in `rows` from `start`, or simply the next ones.
    func take(_ start: Int, _ size: Int, _ rows: [Int32]?, _ all: UnsafeBufferPointer<Int32>) {
        for j in 0..<size {
            let sheet = rows?[start + j] ?? Int32(truncatingIfNeeded: start + j)
            sheets[j] = sheet
            owners[j] = all[Int(sheet)]
            lacks[j] = 0
        }
    }

    @inline(__always)
    func compute<Unit: FixedWidthInteger & SignedInteger>(
        _ size: Int, _ points: UnsafeBufferPointer<Unit>, missing: Unit, stride: Int
    ) {
        for number in plan.program {
            let step = plan.steps[number]
            let target = values + number * ScoreBlock.size
            switch step.operation {
            case .leaves(let columns):
                let first = columns.lowerBound
                let width = columns.count
                for j in 0..<size {
                    let row = UnsafeBufferPointer(rebasing: points[(Int(sheets[j]) &* stride &+ first)...])
                    var sum: Int64 = 0
                    var lack = false
                    for column in 0..<width {
                        lack = row[column] == missing || lack
                        sum &+= Int64(truncatingIfNeeded: row[column])
                    }
                    if lack { lacks[j] = 1 }
                    target[j] = sum
                }
            case .fact(let column):
                let facts = facts[column]
                for j in 0..<size {
                    let given = facts[Int(owners[j])]
                    lacks[j] |= given == ScoreTable.missing ? 1 : 0
                    target[j] = given
                }
            case .sum: sum(plan.edges[step.edges], size, target)
            case .highest: highest(plan.edges[step.edges], size, target)
            }
            let (most, floor, weight) = (step.most, step.floor, step.weight)
            if most != .max { for j in 0..<size { target[j] = min(target[j], most) } }
            if floor != .min { for j in 0..<size { target[j] = max(target[j], floor) } }
            if weight != 1 { for j in 0..<size { target[j] = target[j] &* weight } }
        }
        sum(plan.edges[plan.top], size, values + plan.steps.count * ScoreBlock.size)
    }

    private func sum(_ edges: ArraySlice<ScoringPlan.Edge>, _ size: Int, _ target: UnsafeMutablePointer<Int64>) {
        for j in 0..<size { target[j] = 0 }
        for edge in edges {
            let part = values + edge.step * ScoreBlock.size
            let raise = edge.raise
            if raise == 1 {
                for j in 0..<size { target[j] = target[j] &+ part[j] }
            } else {
                for j in 0..<size { target[j] = target[j] &+ part[j] &* raise }
            }
        }
    }

    private func highest(_ edges: ArraySlice<ScoringPlan.Edge>, _ size: Int, _ target: UnsafeMutablePointer<Int64>) {
        for j in 0..<size { target[j] = .min }
        for edge in edges {
            let part = values + edge.step * ScoreBlock.size
            let raise = edge.raise
            for j in 0..<size { target[j] = max(target[j], part[j] &* raise) }
        }
    }

    /// Adds the totals of complete sheets to their applications.
    func give(
        _ size: Int, _ sums: UnsafeMutableBufferPointer<Int64>, _ counts: UnsafeMutableBufferPointer<Int32>,
        _ incomplete: UnsafeMutableBufferPointer<Bool>
    ) {
        let total = values + plan.steps.count * ScoreBlock.size
        for j in 0..<size {
            let owner = Int(owners[j])
            if lacks[j] != 0 || counts[owner] >= Int32(ScoringPlan.mostSheets) {
                incomplete[owner] = true
            } else {
                sums[owner] = sums[owner] &+ total[j]
                counts[owner] &+= 1
            }
        }
    }

    /// The same for one wanted criterion.
    func give(_ size: Int, step: Int, _ sums: inout [Int64]) {
        let value = values + step * ScoreBlock.size
        sums.withUnsafeMutableBufferPointer { sums in
            for j in 0..<size where lacks[j] == 0 {
                let owner = Int(owners[j])
                sums[owner] = sums[owner] &+ value[j]
            }
        }
    }
}
