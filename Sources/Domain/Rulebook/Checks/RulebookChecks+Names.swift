extension RulebookChecks {
    /// Ids are unique per kind: of items across both lists, of criteria in their set, of levels in their criterion.
    func checkNames() {
        unique(rulebook.sectors.map(\.id), .sector, .of("sectors"))
        unique(rulebook.funds.map(\.id), .fund, .of("funds"))
        unique(rulebook.goals.map(\.id), .goal, .of("goals"))
        unique(rulebook.measures.map(\.id), .measure, .of("measures"))
        unique(rulebook.projectTypes.map(\.id), .projectType, .of("project-types"))
        unique(rulebook.classes.map(\.id), .applicantClass, .of("classes"))
        unique(rulebook.facts.map(\.id), .fact, .of("facts"))
        unique(rulebook.allocation.pots.map(\.id), .pot, .of("allocation", "pots"))
        unique(rulebook.allocation.quotas.map(\.id), .quota, .of("allocation", "quotas"))
        unique(rulebook.bodies.map(\.id), .body, .of("bodies"))
        unique(rulebook.notes.map(\.id), .note, .of("notes"))
        unique(rulebook.submission.windows.compactMap(\.id), .window, .of("submission", "windows"))
        unique(
            named(rulebook.completeness.map(\.id), in: .of("completeness"))
                + named(rulebook.eligibility.map(\.id), in: .of("eligibility")), .item)
        for (number, fact) in rulebook.facts.enumerated() {
            guard case .choice(let options) = fact.kind else { continue }
            unique(options.map(\.id), .option, Path.of("facts").item(number).key("options"))
        }
        for (set, path) in sets {
            var criteria: [(id: String, path: Path)] = []
            eachCriterion(of: set, at: path) { criterion, path, _ in
                criteria.append((criterion.id, path))
                switch criterion.kind {
                case .oneOf(let levels): unique(levels.map(\.id), .level, path.key("one-of"))
                case .severalOf(let levels): unique(levels.map(\.id), .level, path.key("several-of"))
                default: break
                }
            }
            unique(criteria, .criterion)
        }
        unique(sets.compactMap { set, path in set.id.map { ($0, path) } }, .set)
    }

    private func unique(_ ids: [String], _ naming: Finding.Naming, _ list: Path) {
        unique(named(ids, in: list), naming)
    }

    private func named(_ ids: [String], in list: Path) -> [(id: String, path: Path)] {
        ids.enumerated().map { ($0.element, list.item($0.offset)) }
    }

    private func unique(_ ids: [(id: String, path: Path)], _ naming: Finding.Naming) {
        var first: [String: Path] = [:]
        for (id, path) in ids {
            if let earlier = first[id] {
                report(.duplicateID(naming, id, first: earlier), at: path.key("id"))
            } else {
                first[id] = path
            }
        }
    }

    /// The criteria sets with their paths; none while scoring is in doubt.
    var sets: [(set: CriteriaSet, path: Path)] {
        guard let sets = rulebook.scoring.value else { return [] }
        if !has("sets", at: .of("scoring")), sets.count == 1 { return [(sets[0], .of("scoring"))] }
        return sets.enumerated().map { number, set in (set, Path.of("scoring", "sets").item(number)) }
    }

    /// Calls `look` for every criterion of the set, parts after their whole; the depth of the top level is 0.
    func eachCriterion(of set: CriteriaSet, at path: Path, _ look: (Criterion, Path, _ depth: Int) -> Void) {
        func visit(_ criteria: [Criterion], _ list: Path, _ depth: Int) {
            for (number, criterion) in criteria.enumerated() {
                let path = list.item(number)
                look(criterion, path, depth)
                visit(criterion.parts, path.key("criteria"), depth + 1)
            }
        }
        visit(set.criteria, path.key("criteria"), 0)
    }
}
