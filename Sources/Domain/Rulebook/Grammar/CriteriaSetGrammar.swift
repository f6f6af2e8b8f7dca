/// Scoring but for the criteria themselves (section 6).
enum CriteriaSetGrammar {
    static let id = Key<String>("id", .id, .optional)
    static let assessors = Key<Settled<Assessors>>("assessors", .settled(AssessorsGrammar.shape, stops: .scoring))
    static let most = Key<Fraction>("most", .readable(.points, stops: .scoring), .optional)
    static let reasons = Key<CriteriaSet.ReasonsRule>("reasons", .word(), .optional)
    static let threshold = Key<Settled<[Threshold]>>(
        "threshold", .settled(ThresholdGrammar.all, stops: .ranking))
    static let divergence = Key<[DivergenceRule]>("divergence", .list(DivergenceGrammar.shape), .optional)
    static let criteria = Key<[Criterion]>("criteria", .list(CriterionGrammar.shape, least: 1))

    static let keys: [any AnyKey] = [
        id, ConditionsGrammar.when, assessors, most, reasons, threshold, divergence, criteria,
    ]

    static let shape = Shape<CriteriaSet>.map("criteria-set", keys) { map in
        let id = map[Self.id]
        let when = map[ConditionsGrammar.when] ?? .always
        let assessors = map[Self.assessors]
        let most = map[Self.most]
        let reasons = map[Self.reasons] ?? .belowMost
        let threshold = map[Self.threshold]
        let divergence = map[Self.divergence] ?? []
        let criteria = map[Self.criteria]
        guard let assessors, let threshold, let criteria else { return nil }
        return CriteriaSet(
            id: id, when: when, assessors: Assessors(assessors), most: most, reasons: reasons, threshold: threshold,
            divergence: divergence, criteria: criteria)
    }

    static let sets = Key<[CriteriaSet]>("sets", .list(named, least: 1))
    /// In a list every set needs an id.
    private static let named = Shape<CriteriaSet>(shape.schema) { node, reader in
        guard let set = shape.read(node, reader) else { return nil }
        if set.id == nil { reader.report(.missingKey("id"), at: node) }
        return set.id == nil ? nil : set
    }
    private static let several = Shape<[CriteriaSet]>.map("criteria-sets", [sets]) { $0[sets] }

    /// One set, or `sets`.
    static let scoring = Shape<[CriteriaSet]>(.anyOf([shape.schema, several.schema])) { node, reader in
        node["sets"] == nil ? shape.read(node, reader).map { [$0] } : several.read(node, reader)
    }
}

extension Assessors {
    /// A doubt about all of it is a doubt about both of its parts.
    init(_ settled: Settled<Assessors>) {
        switch settled {
        case .value(let assessors): self = assessors
        case .open(let doubt): self.init(number: .open(doubt), aggregate: .open(doubt))
        }
    }
}

enum AssessorsGrammar {
    static let number = Key<Settled<Int>>("number", .settled(.number(1...100), stops: .scoring), .optional)
    static let atLeast = Key<Settled<Int>>("at-least", .settled(.number(1...100), stops: .scoring), .optional)
    static let aggregate = Key<Settled<Assessors.Aggregation>>("aggregate", .settled(.word(), stops: .scoring))
    static let minimum = Key<Int>("minimum", .number(1...100), .optional)
    static let replacement = Key<Assessors.Replacement>("replacement", .word(), .optional)
    static let draw = Key<Assessors.Draw>("draw", .word(), .optional)

    static let shape = Shape<Assessors>.map(
        "assessors", [number, atLeast, aggregate, minimum, replacement, draw]
    ) { map in
        let only = map.one(of: [Self.number.name, Self.atLeast.name])
        let exactly = map[Self.number]
        let atLeast = map[Self.atLeast]
        let aggregate = map[Self.aggregate]
        let minimum = map[Self.minimum]
        let replacement = map[Self.replacement]
        let draw = map[Self.draw]
        if let aggregate = aggregate?.value {
            if aggregate == .present, !map.has(Self.minimum) {
                map.report(.needsKey("minimum", for: "aggregate: present"))
            } else if aggregate != .present, map.has(Self.minimum) {
                map.report(.idleKey("minimum", without: "aggregate: present"), at: Self.minimum)
            }
        }
        let number = exactly?.map(Assessors.Number.exactly) ?? atLeast?.map(Assessors.Number.atLeast)
        guard only != nil, let number, let aggregate else { return nil }
        return Assessors(
            number: number, aggregate: aggregate, minimum: minimum, replacement: replacement, draw: draw)
    }
}

enum ThresholdGrammar {
    static let of = Key<Threshold.Subject>("of", subject, .optional)
    static let number = Key<Int>("number", .number(1...1_000), .optional)
    static let value = Key<Settled<PointsOrShare>>("value", .settled(.pointsOrShare, stops: .ranking))
    static let compare = Key<Settled<Threshold.Comparison>>("compare", .settled(.word(), stops: .ranking))

    private static let subject = Shape<Threshold.Subject>(Shape<[String]>.oneOrMore(.id).schema) { node, reader in
        if node.text == "total" { return .total }
        return Shape<[String]>.oneOrMore(.id).read(node, reader).map { .criteria($0, number: $0.count) }
    }

    static let one = Shape<Threshold>.map("threshold", [of, number, value, compare]) { map in
        var subject = map[Self.of] ?? .total
        let number = map[Self.number]
        let value = map[Self.value]
        let compare = map[Self.compare]
        if let number {
            if case .criteria(let ids, _) = subject, map.node(Self.of)?.items != nil {
                if number > ids.count {
                    map.report(.badNumber("\(number)", least: 1, most: ids.count), at: Self.number)
                }
                subject = .criteria(ids, number: number)
            } else {
                map.report(.idleKey("number", without: "of: [...]"), at: Self.number)
            }
        }
        guard let value, let compare else { return nil }
        return Threshold(of: subject, value: value, compare: compare)
    }

    /// `none`, one threshold, a list of them, or in short `60` and `60%`.
    static let all = Shape<[Threshold]>(
        .anyOf([
            .words(["none"]), Shape<PointsOrShare>.pointsOrShare.schema, one.schema, .list(one.schema, least: 0),
        ])
    ) { node, reader in
        if let text = node.text {
            if text == "none" { return [] }
            if let value = PointsOrShare(text) { return [Threshold(value: .value(value))] }
            reader.report(.badForm(text, .threshold), at: node)
            return nil
        }
        return node.items == nil
            ? one.read(node, reader).map { [$0] } : Shape<[Threshold]>.list(one).read(node, reader)
    }
}

enum DivergenceGrammar {
    static let of = Key<DivergenceRule.Subject>("of", subject)
    static let moreThan = Key<PointsOrShare>("more-than", .pointsOrShare)
    static let against = Key<DivergenceRule.Against>("against", .word())
    static let then = Key<DivergenceRule.Consequence>("then", .word())

    private static let subject = Shape<DivergenceRule.Subject>(Shape<String>.id.schema) { node, reader in
        switch node.text {
        case "total"?: .total
        case "criterion"?: .eachCriterion
        default: Shape<String>.id.read(node, reader).map(DivergenceRule.Subject.criterion)
        }
    }

    static let shape = Shape<DivergenceRule>.map("divergence", [of, moreThan, against, then]) { map in
        let of = map[Self.of]
        let moreThan = map[Self.moreThan]
        let against = map[Self.against]
        let then = map[Self.then]
        guard let of, let moreThan, let against, let then else { return nil }
        return DivergenceRule(of: of, moreThan: moreThan, against: against, then: then)
    }
}
