extension RulebookChecks {
    /// The tie chain: whether it ends, and whether all of it can be reached.
    func checkChain() {
        guard let chain = rulebook.ranking.ties.value else { return }
        let list = Path.of("ranking", "ties")
        var end: String?
        for (number, key) in chain.enumerated() {
            let path = list.item(number)
            if let end {
                report(.keyUnreached(after: end), at: path)
            } else if chain[..<number].contains(where: { $0.subject == key.subject }) {
                report(.keyUnreached(after: key.subject), at: path)
            }
            switch key {
            case .vote, .lot: end = end ?? key.subject
            case .pointsOf(let id, _): checkCriterion(id, at: path.key("points-of"))
            case .fact(let id, _): refer(id, .fact, among: rulebook.facts.map(\.id), at: path.key("fact"))
            case .arrival, .requested, .ownShare: break
            }
        }
        if end == nil { report(.chainCanTie, at: list) }
    }

    private func checkCriterion(_ id: String, at path: Path) {
        let ids = criteria
        guard !ids.isEmpty else { return }
        guard ids.contains(where: { $0.contains(id) }) else {
            return refer(id, .criterion, among: ids.flatMap(\.self), at: path)
        }
        for (number, known) in ids.enumerated() where !known.contains(id) {
            report(.criterionNotInSet(criterion: id, set: sets[number].set.id ?? ""), at: path)
        }
    }
}

extension TieKey {
    /// What the key looks at, whichever way round.
    fileprivate var subject: String {
        switch self {
        case .pointsOf(let id, _): "points-of " + id
        case .arrival: "arrival"
        case .requested: "requested"
        case .ownShare: "own-share"
        case .fact(let id, _): "fact " + id
        case .vote: "vote"
        case .lot: "lot"
        }
    }
}
