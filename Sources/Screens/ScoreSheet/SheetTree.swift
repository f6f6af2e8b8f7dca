import Domain

/// The criteria of one application as they stand on the sheet, with what they add up to so far.
struct SheetTree: Sendable {
    struct Node: Sendable {
        var criterion: Criterion
        var depth: Int
        /// An assessor gives points here; the others are sums or computed from facts.
        var isAsked: Bool
        var most: Fraction?
    }

    let set: CriteriaSet
    let traits: Traits
    let nodes: [Node]
    /// What is recorded of applications of the call.
    let facts: [Fact]
    /// What one sheet can reach.
    let most: Fraction?

    init(_ set: CriteriaSet, _ traits: Traits, facts: [Fact]) {
        self.set = set
        self.facts = facts
        self.traits = traits
        nodes = set.criteria.flatMap { Self.nodes($0, depth: 0, traits) }
        most = set.reachable(for: traits)?.value
    }

    private static func nodes(_ criterion: Criterion, depth: Int, _ traits: Traits) -> [Node] {
        guard criterion.when.fits(traits) else { return [] }
        let node = Node(
            criterion: criterion, depth: depth, isAsked: criterion.isAssessed,
            most: criterion.reachable(for: traits)?.value)
        return [node] + criterion.parts(for: traits).flatMap { nodes($0, depth: depth + 1, traits) }
    }

    var asked: [Criterion] { nodes.filter(\.isAsked).map(\.criterion) }

    /// The ids of a criterion and of the wholes it is part of.
    func lineage(of criterion: Criterion) -> Set<String> {
        Set(nodes.map(\.criterion).filter { $0.find(criterion.id) != nil }.map(\.id))
    }

    /// What a computed criterion is given by the recorded facts; nil where the fact is missing.
    func computed(_ criterion: Criterion) -> Fraction? {
        guard case .fromFacts(let id, let bands) = criterion.kind, let number = self.fact(id)?.number(traits.facts[id])
        else { return nil }
        return bands.first { $0.holds(number) }?.points
    }

    func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }

    /// Every criterion with what the draft gives so far; what is missing counts nothing yet.
    func scores(_ draft: SheetDraft) -> [CriterionScore] {
        let scores = try? set.score(for: traits) { leaf in
            if case .fromFacts = leaf.kind { return computed(leaf) ?? .zero }
            return (try? leaf.points(of: draft[leaf.id]).get()) ?? .zero
        }
        return scores ?? []
    }

    func total(_ scores: [CriterionScore]) -> Fraction {
        scores.reduce(.zero) { $0.adding($1.value) ?? $0 }
    }
}
