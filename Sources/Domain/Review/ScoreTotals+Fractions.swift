extension ScoreTotals {
    /// The slow and sure way, for trees whose sums 64 bits on one scale cannot hold: fractions, sheet by sheet.
    mutating func addFractions(
        _ table: ScoreTable, rows: [Int32]?, _ plan: ScoringPlan, _ candidates: Candidates
    ) {
        let columns = Dictionary(table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for sheet in rows ?? table.applications.indices.map({ Int32(clamping: $0) }) {
            let owner = table.applications[Int(sheet)]
            do {
                let scores = try plan.set.score(for: plan.traits) { leaf in
                    if case .fromFacts(let fact, let bands) = leaf.kind {
                        return candidates.points(of: fact, bands, application: Int(owner))
                    }
                    return columns[leaf.id].flatMap { table.given(sheet: Int(sheet), column: $0) }
                }
                sheets[Int(owner)] += 1
                add(scores, to: owner, slots: candidates.plan.slots)
            } catch .beyondReach {
                sheets[Int(owner)] += 1
                beyond.insert(owner)
            } catch {
                incomplete[Int(owner)] = true
            }
        }
    }

    private mutating func add(_ scores: [CriterionScore], to owner: Int32, slots: [String]) {
        var sofar = fractions[owner] ?? [Fraction?](repeating: nil, count: slots.count) + [.zero]
        for score in scores {
            guard let total = sofar[slots.count]?.adding(score.value) else {
                beyond.insert(owner)
                return
            }
            sofar[slots.count] = total
        }
        for (slot, id) in slots.enumerated() {
            for score in scores {
                guard let found = score.find(id) else { continue }
                guard let sum = (sofar[slot] ?? .zero).adding(found.value) else {
                    beyond.insert(owner)
                    return
                }
                sofar[slot] = sum
            }
        }
        fractions[owner] = sofar
    }
}

extension Candidates {
    /// The points of a computed leaf; nil where the fact is not recorded or lies in no band.
    func points(of fact: String, _ bands: [Band], application: Int) -> Fraction? {
        guard let column = plan.rulebook.facts.firstIndex(where: { $0.id == fact }),
            facts[column].indices.contains(application), facts[column][application] != ScoreTable.missing
        else { return nil }
        return bands.first { $0.holds(facts[column][application]) }?.points
    }
}
