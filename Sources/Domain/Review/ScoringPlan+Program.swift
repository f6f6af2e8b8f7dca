extension ScoringPlan {
    /// The steps something depends on: the total, or a slot.
    func needed() -> [Int] {
        var isNeeded = steps.map { $0.slot != nil }
        for edge in edges[top] { isNeeded[edge.step] = true }
        for step in steps.indices.reversed() where isNeeded[step] {
            for edge in edges[steps[step].edges] { isNeeded[edge.step] = true }
        }
        return steps.indices.filter { isNeeded[$0] }
    }

    /// Neighbouring leaves that are only added to the same sum become one step: the points of a sheet lie side by side, and
    /// reading them in one go costs a third of writing each down first.
    mutating func joinNeighbours() {
        var joined: [Edge] = []
        for number in program {
            steps[number].edges = join(steps[number].edges, isSum: steps[number].operation == .sum, into: &joined)
        }
        top = join(top, isSum: true, into: &joined)
        edges = joined
        program = needed()
    }

    private mutating func join(_ range: Range<Int>, isSum: Bool, into joined: inout [Edge]) -> Range<Int> {
        let first = joined.count
        for edge in edges[range] {
            if isSum, joined.count > first, let last = joined.last, last.raise == edge.raise,
                let columns = steps[last.step].plainColumns, let next = steps[edge.step].plainColumns,
                columns.upperBound == next.lowerBound
            {
                steps[last.step].operation = .leaves(columns.lowerBound..<next.upperBound)
            } else {
                joined.append(edge)
            }
        }
        return first..<joined.count
    }
}

extension ScoringPlan.Step {
    /// The columns of leaves that nothing is done to and nobody asks for by themselves.
    fileprivate var plainColumns: Range<Int>? {
        guard case .leaves(let columns) = operation, most == .max, floor == .min, weight == 1, slot == nil else {
            return nil
        }
        return columns
    }
}
