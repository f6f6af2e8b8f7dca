extension RulebookChecks {
    /// Every id that is used names something.
    func checkReferences() {
        let funds = rulebook.funds.map(\.id)
        for (number, measure) in rulebook.measures.enumerated() {
            let path = Path.of("measures").item(number)
            refer(measure.goal, .goal, among: rulebook.goals.map(\.id), at: path.key("goal"))
            for (place, fund) in (measure.funds ?? []).enumerated() {
                refer(fund, .fund, among: funds, at: path.key("funds").item(place))
            }
        }
        for (list, items) in [("completeness", rulebook.completeness), ("eligibility", rulebook.eligibility)] {
            for (number, item) in items.enumerated() {
                if let when = item.when.value { refer(when, at: Path.of(list).item(number).key("when")) }
            }
        }
        for entry in rulebook.timeLimits {
            if let rule = entry.rule.value { refer(rule.when, at: .of("time-limits", entry.id, "when")) }
        }
        for (number, pot) in rulebook.allocation.pots.enumerated() {
            let path = Path.of("allocation", "pots").item(number)
            refer(pot.fund, .fund, among: funds, at: path.key("fund"))
            refer(pot.measure, .measure, among: rulebook.measures.map(\.id), at: path.key("measure"))
            refer(pot.when, at: path.key("when"))
        }
        for (number, quota) in rulebook.allocation.quotas.enumerated() {
            refer(quota.when, at: Path.of("allocation", "quotas").item(number).key("when"))
        }
        for (set, path) in sets {
            refer(set.when, at: path.key("when"))
            checkCriterionReferences(in: set, at: path)
        }
        checkBodyReferences()
    }

    private func checkCriterionReferences(in set: CriteriaSet, at path: Path) {
        var ids: [String] = []
        eachCriterion(of: set, at: path) { criterion, path, _ in
            ids.append(criterion.id)
            refer(criterion.when, at: path.key("when"))
            if case .parts(.value(.only(let id)), let parts) = criterion.kind {
                refer(id, .criterion, among: parts.map(\.id), at: path.key("parts"))
            }
        }
        let several = (set.threshold.value?.count ?? 0) > 1
        for (number, threshold) in (set.threshold.value ?? []).enumerated() {
            guard case .criteria(let named, _) = threshold.of else { continue }
            let list = path.key("threshold")
            for id in named {
                refer(id, .criterion, among: ids, at: (several ? list.item(number) : list).key("of"))
            }
        }
        for (number, rule) in set.divergence.enumerated() {
            guard case .criterion(let id) = rule.of else { continue }
            refer(id, .criterion, among: ids, at: path.key("divergence").item(number).key("of"))
        }
    }

    /// The items that later checks take up.
    func checkLaterChecks() {
        let items = rulebook.completeness.map(\.id) + rulebook.eligibility.map(\.id)
        for (number, check) in rulebook.laterChecks.enumerated() {
            let path = Path.of("later-checks").item(number).key("items")
            for (place, id) in check.items.enumerated() { refer(id, .item, among: items, at: path.item(place)) }
        }
    }

    /// What notes are about. Where the whole of scoring can be read in several ways, a note may be about a criterion of
    /// another one, and nothing is said.
    func checkNotes() {
        let isScoringOpen = rulebook.doubts.contains { $0.path == .of("scoring") && !$0.options.isEmpty }
        guard !isScoringOpen, rulebook.notes.contains(where: { !$0.about.isEmpty }) else { return }
        let items = rulebook.completeness.map(\.id) + rulebook.eligibility.map(\.id)
        let known =
            items + criteria.flatMap { $0 } + rulebook.timeLimits.map(\.id) + rulebook.measures.map(\.id)
            + rulebook.funds.map(\.id)
        let ids = Set(known)
        for (number, note) in rulebook.notes.enumerated() {
            let path = Path.of("notes").item(number).key("about")
            for (place, id) in note.about.enumerated() where !ids.contains(id) {
                refer(id, .subject, among: known, at: path.item(place))
            }
        }
    }

    private func checkBodyReferences() {
        let usual = ["lead-partner", "committee", "board", "assembly", "supervisory", "president"]
        let bodies = rulebook.bodies.map(\.id) + usual
        let limits = rulebook.timeLimits.map(\.id)
        refer(rulebook.ranking.ifTied.value, .body, among: bodies, at: .of("ranking", "if-tied"))
        for (number, key) in (rulebook.ranking.ties.value ?? []).enumerated() {
            if case .vote(let body) = key {
                refer(body, .body, among: bodies, at: Path.of("ranking", "ties").item(number).key("vote"))
            }
        }
        for entry in rulebook.timeLimits {
            refer(
                entry.rule.value?.by, .body, among: bodies + ["applicant", "beneficiary"],
                at: Path.of("time-limits").key(entry.id).key("by"))
        }
        guard let appeals = rulebook.appeals?.value else { return }
        for (number, step) in appeals.ladder.enumerated() {
            let path = Path.of("appeals", "ladder").item(number)
            refer(step.body, .body, among: bodies, at: path.key("body"))
            refer(step.limit, .timeLimit, among: limits, at: path.key("limit"))
            refer(step.decidesWithin, .timeLimit, among: limits, at: path.key("decides-within"))
        }
        refer(
            appeals.finalAfter?.value, .body, among: appeals.ladder.map(\.body), at: .of("appeals", "final-after"))
    }

    private func refer(_ when: Conditions, at path: Path) {
        func all(_ ids: [String]?, _ naming: Finding.Naming, _ known: [String], _ key: String) {
            for id in ids ?? [] { refer(id, naming, among: known, at: path.key(key)) }
        }
        all(when.funds, .fund, rulebook.funds.map(\.id), "fund")
        all(when.measures, .measure, rulebook.measures.map(\.id), "measure")
        all(when.projectTypes, .projectType, rulebook.projectTypes.map(\.id), "project-type")
        all(when.classes, .applicantClass, rulebook.classes.map(\.id), "class")
        for condition in when.facts {
            guard case .oneOf(let options) = condition.test,
                case .choice(let known)? = rulebook.fact(condition.fact)?.kind
            else { continue }
            for option in options {
                refer(option, .option, among: known.map(\.id), at: path.key("fact").key(condition.fact))
            }
        }
    }

    func refer(_ id: String?, _ naming: Finding.Naming, among known: [String], at path: Path) {
        guard let id, !known.contains(id) else { return }
        report(.unknownReference(naming, id, nearest: NearestName.of(id, among: known)), at: path)
    }
}
