extension Case {
    /// Who assesses an application now: those who were called and are not recused, substitutes for those who are, and
    /// further assessors. Computed, so a recusal changes it at once.
    public func assessors(of application: Application) -> [String] {
        guard let assignment = application.assignment else { return [] }
        let free = { (person: String) in !application.isRecused(person) }
        var called = assignment.assessors.filter(free)
        let missing = assignment.assessors.count - called.count
        called += assignment.substitutes.filter(free).prefix(missing)
        return called + assignment.further.filter { free($0) && !called.contains($0) }
    }

    /// Whose sheets are still awaited.
    public func awaited(for application: Application) -> [String] {
        assessors(of: application).filter { application.sheet(of: $0) == nil }
    }

    /// Sheets that count: of those who are not recused.
    public func countedSheets(of application: Application) -> [ScoreSheet] {
        application.sheets.filter { !application.isRecused($0.assessor) }
    }

    /// How many sheets the rulebook wants at least.
    public func sheetsNeeded(for application: Application) -> Settled<Int>? {
        guard case .value(let set?)? = rulebook?.criteriaSet(for: traits(of: application)) else { return nil }
        if set.assessors.aggregate.value == .present, let minimum = set.assessors.minimum { return .value(minimum) }
        return set.assessors.number.map(\.least)
    }

    /// Facts that criteria of this application compute from and nobody has recorded.
    public func missingFacts(for application: Application) -> [String] {
        let traits = traits(of: application)
        guard case .value(let set?)? = rulebook?.criteriaSet(for: traits) else { return [] }
        return set.leaves(for: traits).compactMap { leaf in
            guard case .fromFacts(let fact, _) = leaf.kind, traits.facts[fact] == nil else { return nil }
            return fact
        }
    }
}

/// The order people are drawn in by lot: anybody can draw again from the seed.
public enum Lot {
    /// Persons by the lot number of `docs/RULEBOOK.md`, section 7 (FNV-1a over seed, `/` and id, then mixed), smaller first.
    public static func drawn(_ candidates: [String], seed: String) -> [String] {
        candidates.map { (LotNumber.draw(seed: seed, application: $0), $0) }.sorted { $0 < $1 }.map(\.1)
    }
}
