/// Funds, measures and facts (sections 4, 3 and 6).
enum FundGrammar {
    static let budget = Key<Money>("budget", .amount)
    static let rate = Key<Settled<Fraction>>("rate", .settled(.percent, stops: .eligibility))
    static let rateIs = Key<Fund.RateBound>("rate-is", .word(), .optional)
    static let grant = Key<GrantGrammar.Bounds>("grant", GrantGrammar.shape, .optional)

    static let shape = Shape<Fund>.map(
        "fund", [TextGrammar.id, budget, rate, rateIs, grant, TextGrammar.optionalSl, TextGrammar.optionalEn]
    ) { map in
        let id = map[TextGrammar.id]
        let budget = map[Self.budget]
        let rate = map[Self.rate]
        let rateIs = map[Self.rateIs] ?? .exact
        let grant = map[Self.grant]
        let text = map.optionalText
        guard let id, let budget, let rate else { return nil }
        return Fund(
            id: id, budget: budget, rate: rate, rateIs: rateIs, least: grant?.least, most: grant?.most, text: text)
    }
}

enum GrantGrammar {
    struct Bounds {
        var least: Settled<Money>?
        var most: Settled<Money>?
    }

    static let least = Key<Settled<Money>>("least", .settled(.amount, stops: .allocation), .optional)
    static let most = Key<Settled<Money>>("most", .settled(.amount, stops: .eligibility), .optional)
    static let shape = Shape<Bounds>.map("grant", [least, most]) { map in
        let least = map[Self.least]
        let most = map[Self.most]
        return Bounds(least: least, most: most)
    }
}

enum MeasureGrammar {
    static let goal = Key<String>("goal", .id, .optional)
    static let funds = Key<[String]>("funds", .list(.id, least: 1), .optional)
    static let indicator = Key<Text>("indicator", TextGrammar.shape, .optional)
    static let shape = Shape<Measure>.map(
        "measure", [TextGrammar.id, goal, funds, TextGrammar.sl, TextGrammar.en, indicator]
    ) { map in
        let id = map[TextGrammar.id]
        let goal = map[Self.goal]
        let funds = map[Self.funds]
        let text = map.text
        let indicator = map[Self.indicator]
        guard let id, let text else { return nil }
        return Measure(id: id, goal: goal, funds: funds, text: text, indicator: indicator)
    }
}

enum FactGrammar {
    enum Word: String, CaseIterable { case count, months, amount, choice }

    static let kind = Key<Word>("kind", .word())
    static let options = Key<[Named]>("options", .list(TextGrammar.named, least: 1), .optional)
    static let shape = Shape<Fact>.map(
        "fact", [TextGrammar.id, kind, options, TextGrammar.sl, TextGrammar.en]
    ) { map in
        let id = map[TextGrammar.id]
        let word = map[Self.kind]
        let options = map[Self.options]
        let text = map.text
        if word == .choice, !map.has(Self.options) { map.report(.needsKey("options", for: "choice")) }
        if let word, word != .choice, map.has(Self.options) {
            map.report(.idleKey("options", without: "kind: choice"), at: Self.options)
        }
        guard let id, let word, let text else { return nil }
        let kind: Fact.Kind
        switch word {
        case .count: kind = .count
        case .months: kind = .months
        case .amount: kind = .amount
        case .choice: kind = .choice(options ?? [])
        }
        return Fact(id: id, kind: kind, text: text)
    }
}
