/// Operations after selection (section 9).
enum OperationsGrammar {
    static let phases = Key<OperationRules.Phases>("phases", PhasesGrammar.shape, .optional)
    static let leastClaim = Key<Money>("least-claim", .amount, .optional)
    static let changes = Key<Int>("changes", .number, .optional)
    static let ends = Key<String>("ends", .id, .optional)
    static let claimed = Key<OperationRules.ClaimedShare>("claimed", ClaimedShareGrammar.shape, .optional)
    static let advance = Key<Fraction>("advance", .percent, .optional)

    static let shape = Shape<OperationRules>.map(
        "operations", [phases, leastClaim, changes, ends, claimed, advance]
    ) { map in
        let phases = map[Self.phases]
        let leastClaim = map[Self.leastClaim]
        let changes = map[Self.changes]
        let ends = map[Self.ends]
        let claimed = map[Self.claimed]
        let advance = map[Self.advance]
        return OperationRules(
            phases: phases, leastClaim: leastClaim, mostChanges: changes, ends: ends, claimed: claimed,
            advance: advance)
    }
}

enum PhasesGrammar {
    static let by = Key<OperationRules.Phases.Measure>("by", .word())
    static let upTo = Key<Money>("up-to", .amount)
    static let most = Key<Int>("most", .number(1...1_000))
    static let above = Key<Int>("above", .number(1...1_000))
    static let shape = Shape<OperationRules.Phases>.map("phases", [by, upTo, most, above]) { map in
        let by = map[Self.by]
        let upTo = map[Self.upTo]
        let most = map[Self.most]
        let above = map[Self.above]
        guard let by, let upTo, let most, let above else { return nil }
        return OperationRules.Phases(by: by, upTo: upTo, most: most, above: above)
    }
}

enum ClaimedShareGrammar {
    static let share = Key<Fraction>("share", .percent)
    static let limit = Key<String>("limit", .id)
    static let above = Key<Settled<Money>>("above", .settled(.amount, stops: .limits), .optional)
    static let shape = Shape<OperationRules.ClaimedShare>.map("claimed", [share, limit, above]) { map in
        let share = map[Self.share]
        let limit = map[Self.limit]
        let above = map[Self.above]
        guard let share, let limit else { return nil }
        return OperationRules.ClaimedShare(share: share, limit: limit, above: above)
    }
}
