/// A criterion of any kind and depth (section 6).
enum CriterionGrammar {
    static let basis = Key<String>("basis", .text, .optional)
    static let most = Key<Fraction>("most", .readable(.points, stops: .scoring), .optional)
    static let floor = Key<Fraction>("floor", .points, .optional)
    static let least = Key<PointsOrShare>("least", .pointsOrShare, .optional)
    static let weight = Key<Fraction>("weight", .points, .optional)
    static let bonus = Key<Bool>("bonus", .yesNo, .optional)

    static let criteria = Key<[Criterion]>(
        "criteria", .list(.again("criterion") { CriterionGrammar.shape }, least: 1), .optional)
    static let parts = Key<Settled<Criterion.Combination>>("parts", .settled(combination, stops: .scoring), .optional)
    static let oneOf = Key<[Level]>("one-of", .list(LevelGrammar.shape, least: 1), .optional)
    static let range = Key<PointRange>("range", PointRange.shape, .optional)
    static let step = Key<Fraction>("step", .points, .optional)
    static let severalOf = Key<[Level]>("several-of", .list(LevelGrammar.shape, least: 1), .optional)
    static let perUnit = Key<Fraction>("per-unit", .points, .optional)
    static let unit = Key<Text>("unit", TextGrammar.shape, .optional)
    static let yesNo = Key<Fraction>("yes-no", .points, .optional)
    static let fromFacts = Key<Criterion.Kind>("from-facts", FromFactsGrammar.shape, .optional)

    static let kinds = ["criteria", "one-of", "range", "several-of", "per-unit", "yes-no", "from-facts"]
    static let keys: [any AnyKey] = [
        TextGrammar.id, TextGrammar.sl, TextGrammar.en, basis, ConditionsGrammar.when, most, floor, least, weight,
        bonus,
        criteria, parts, oneOf, range, step, severalOf, perUnit, unit, yesNo, fromFacts,
    ]

    static let shape = Shape<Criterion>.map("criterion", keys) { map in
        let id = map[TextGrammar.id]
        let text = map.text
        let basis = map[Self.basis]
        let when = map[ConditionsGrammar.when] ?? .always
        let most = map[Self.most]
        let floor = map[Self.floor]
        let least = map[Self.least]
        let weight = map[Self.weight]
        let bonus = map[Self.bonus] ?? false
        let kind = kind(map)
        guard let id, let text, let kind else { return nil }
        return Criterion(
            id: id, text: text, kind: kind, basis: basis, when: when, most: most, floor: floor, least: least,
            weight: weight, isBonus: bonus)
    }

    private static func kind(_ map: MapReader) -> Criterion.Kind? {
        let only = map.one(of: kinds)
        let parts = map[Self.parts]
        let step = map[Self.step]
        let unit = map[Self.unit]
        if only != nil {
            if !map.has(criteria), map.has(Self.parts) {
                map.report(.idleKey("parts", without: "criteria"), at: Self.parts)
            }
            if !map.has(range), map.has(Self.step) { map.report(.idleKey("step", without: "range"), at: Self.step) }
            if !map.has(perUnit), map.has(Self.unit) {
                map.report(.idleKey("unit", without: "per-unit"), at: Self.unit)
            }
        }
        // All of them are read, so that everything wrong is told at once.
        let criteria = map[Self.criteria]
        let oneOf = map[Self.oneOf]
        let range = map[Self.range]
        let severalOf = map[Self.severalOf]
        let perUnit = map[Self.perUnit]
        let yesNo = map[Self.yesNo]
        let fromFacts = map[Self.fromFacts]
        switch only {
        case "criteria":
            if map.has(Self.parts), parts == nil { return nil }
            return criteria.map { .parts(parts ?? .value(.sum), $0) }
        case "one-of": return oneOf.map(Criterion.Kind.oneOf)
        case "range":
            if map.has(Self.step), step == nil { return nil }
            return range.map { .range(from: $0.from, to: $0.to, step: step ?? .one) }
        case "several-of": return severalOf.map(Criterion.Kind.severalOf)
        case "per-unit":
            if !map.has(Self.unit) { map.report(.needsKey("unit", for: "per-unit")) }
            if !map.has(Self.most) { map.report(.needsKey("most", for: "per-unit")) }
            guard let perUnit, let unit else { return nil }
            return .perUnit(perUnit, unit: unit)
        case "yes-no": return yesNo.map(Criterion.Kind.yesNo)
        case "from-facts": return fromFacts
        default: return nil
        }
    }

    static let combination = Shape<Criterion.Combination>.scalar(
        pattern: "^(sum|highest|only [A-Za-z0-9._\\u00C0-\\u02AF-]{1,40})$"
    ) {
        .badForm($0, .parts)
    } _: { text in
        switch text {
        case "sum": return .sum
        case "highest": return .highest
        default:
            guard text.hasPrefix("only ") else { return nil }
            let id = String(text.dropFirst(5))
            return id.isID ? .only(id) : nil
        }
    }
}

struct PointRange {
    var from: Fraction
    var to: Fraction

    static let shape = Shape<PointRange>.scalar(
        pattern: "^-?[0-9]{1,7}([.][0-9]{1,4})?[.][.]-?[0-9]{1,7}([.][0-9]{1,4})?$"
    ) {
        .badForm($0, .range)
    } _: { text in
        guard let dots = text.firstRange(of: ".."), let from = Fraction(decimal: String(text[..<dots.lowerBound])),
            let to = Fraction(decimal: String(text[dots.upperBound...]))
        else { return nil }
        return PointRange(from: from, to: to)
    }
}

enum LevelGrammar {
    static let points = Key<Settled<Fraction>>("points", .settled(.points, stops: .scoring))
    static let knockOut = Key<Bool>("knock-out", .yesNo, .optional)
    static let shape = Shape<Level>.map(
        "level", [TextGrammar.id, points, TextGrammar.sl, TextGrammar.en, knockOut]
    ) { map in
        let id = map[TextGrammar.id]
        let points = map[Self.points]
        let text = map.text
        let knockOut = map[Self.knockOut] ?? false
        guard let id, let points, let text else { return nil }
        return Level(id: id, points: points, text: text, isKnockOut: knockOut)
    }
}

/// Points from a recorded fact. The form of a band's ends depends on the kind of the fact.
enum FromFactsGrammar {
    static let fact = Key<String>("fact", .id)
    static let bands = Key<[BandGrammar.Written]>("bands", .list(BandGrammar.shape, least: 1), .optional)
    static let options = Key<[(id: String, value: Fraction)]>("options", .byID(.points), .optional)
    static let shape = Shape<Criterion.Kind>.map("from-facts", [fact, bands, options]) { map in
        let id = map[Self.fact]
        let only = map.one(of: [bands.name, options.name])
        let written = map[Self.bands]
        let chosen = map[Self.options]
        guard let id, only != nil, let node = map.node(Self.fact),
            let fact = map.reader.within(.key("fact"), { map.reader.fact(id, at: node) })
        else { return nil }
        if let chosen { return points(chosen, of: fact, map) }
        guard let written else { return nil }
        if case .choice = fact.kind {
            map.report(.bandsOverChoice(fact: id), at: Self.fact)
            return nil
        }
        let bands = map.reader.within(.key("bands")) {
            written.enumerated().map { number, band in
                map.reader.within(.item(number)) { BandGrammar.band(band, of: fact, map.reader) }
            }
        }
        let read = bands.compactMap(\.self)
        return read.count == bands.count ? .fromFacts(fact: id, bands: read) : nil
    }

    /// Points by option: a band for each of them, because an option is known by its place in the list.
    private static func points(
        _ chosen: [(id: String, value: Fraction)], of fact: Fact, _ map: MapReader
    ) -> Criterion.Kind? {
        guard case .choice(let known) = fact.kind else {
            map.report(.idleKey("options", without: "kind: choice"), at: options)
            return nil
        }
        return map.reader.within(.key("options")) {
            let ids = known.map(\.id)
            for (id, _) in chosen where !ids.contains(id) {
                map.report(.unknownReference(.option, id, nearest: NearestName.of(id, among: ids)), at: options)
            }
            for id in ids where !chosen.contains(where: { $0.id == id }) {
                map.report(.missingKey(id), at: options)
            }
            let bands = ids.enumerated().compactMap { place, id in
                chosen.first { $0.id == id }.map { Band(from: Int64(place), to: Int64(place), points: $0.value) }
            }
            return bands.count == ids.count && chosen.count == ids.count ? .fromFacts(fact: fact.id, bands: bands) : nil
        }
    }
}

enum BandGrammar {
    struct Written {
        var from: Node?
        var to: Node?
        var points: Fraction
    }

    static let end = Shape<Node>(.scalar(pattern: "^[0-9]{1,10}([.][0-9]{2})?$")) { node, _ in node }
    static let from = Key<Node>("from", end, .optional)
    static let to = Key<Node>("to", end, .optional)
    static let points = Key<Fraction>("points", .points)
    static let shape = Shape<Written>.map("band", [from, to, points]) { map in
        let points = map[Self.points]
        return points.map { Written(from: map.node(Self.from), to: map.node(Self.to), points: $0) }
    }

    static func band(_ written: Written, of fact: Fact, _ reader: RulebookReader) -> Band? {
        var failed = false
        func end(_ node: Node?, _ key: String) -> Int64? {
            guard let node else { return nil }
            let value = reader.within(.key(key)) { figure(of: fact).read(node, reader) }
            if value == nil { failed = true }
            return value
        }
        let from = end(written.from, "from")
        let to = end(written.to, "to")
        return failed ? nil : Band(from: from, to: to, points: written.points)
    }

    private static func figure(of fact: Fact) -> Shape<Int64> {
        if case .amount = fact.kind { return Shape<Money>.amount.map(\.cents) }
        return Shape<Int>.number.map(Int64.init)
    }
}
