extension Ranking {
    /// Where the sheets of an application differ more than its criteria set takes without a word.
    public struct ApplicationDivergence: Sendable, Equatable {
        public var application: Int
        public var divergence: Divergence
    }

    /// Of all applications with a total, in the order of the rows; it never changes a score.
    ///
    /// - Parameter tables: the sheets the totals were made from.
    public func divergences(_ tables: [ScoreTable]) -> [ApplicationDivergence] {
        guard (plan.rulebook.scoring.value ?? []).contains(where: { !$0.divergence.isEmpty }) else { return [] }
        let sheets = tables.map(\.sheetsByApplication)
        return rows.flatMap { row -> [ApplicationDivergence] in
            let application = Int(row.application)
            guard hasTotal[application], let set = candidates[kindOf: application].set, sheets.indices.contains(set)
            else { return [] }
            let scores = (sheets[set][row.application] ?? []).map { self.sheet($0, tables[set], application).scores }
            return divergences(of: scores, application).map {
                ApplicationDivergence(application: application, divergence: $0)
            }
        }
    }

    func divergences(of sheets: [[CriterionScore]], _ application: Int) -> [Divergence] {
        guard let plan = candidates[kindOf: application].plan.map({ candidates.plans[$0] }) else { return [] }
        return plan.set.divergences(of: sheets, leaves: plan.set.leaves)
    }
}

extension ScoreTable {
    /// The numbers of the sheets of each application.
    fileprivate var sheetsByApplication: [Int32: [Int]] {
        Dictionary(grouping: applications.indices) { applications[$0] }
    }
}
