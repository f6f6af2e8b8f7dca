/// Ranking (section 7).
enum RankingGrammar {
    static let ties = Key<Settled<[TieKey]>>("ties", .settled(TieGrammar.chain, stops: .ranking))
    static let scope = Key<Settled<RankingRule.Scope>>("scope", .settled(.word(), stops: .ranking))
    static let ifTied = Key<Settled<String>>("if-tied", .settled(.id, stops: .ranking))
    static let shape = Shape<RankingRule>.map("ranking", [ties, scope, ifTied]) { map in
        let ties = map[Self.ties]
        let scope = map[Self.scope]
        let ifTied = map[Self.ifTied]
        guard let ties, let scope, let ifTied else { return nil }
        return RankingRule(ties: ties, scope: scope, ifTied: ifTied)
    }
}

enum TieGrammar {
    static let pointsOf = Key<String>("points-of", .id, .optional)
    static let arrival = Key<TieKey.ArrivalOrder>("arrival", .word(), .optional)
    static let requested = Key<TieKey.Direction>("requested", .word(), .optional)
    static let ownShare = Key<TieKey.Direction>("own-share", .word(), .optional)
    static let fact = Key<String>("fact", .id, .optional)
    static let vote = Key<String>("vote", .id, .optional)
    static let lot = Key<Settled<String>>("lot", .settled(.text, stops: .ranking), .optional)
    static let order = Key<TieKey.Direction>("order", .word(), .optional)

    private static let kinds = ["points-of", "arrival", "requested", "own-share", "fact", "vote", "lot"]

    static let key = Shape<TieKey>.map(
        "tie-key", [pointsOf, arrival, requested, ownShare, fact, vote, lot, order]
    ) { map in
        let only = map.one(of: kinds)
        let order = map[Self.order]
        if let only, only != "points-of", only != "fact", map.has(Self.order) {
            map.report(.idleKey("order", without: "points-of"), at: Self.order)
        }
        switch only {
        case "points-of": return map[pointsOf].map { .pointsOf($0, order ?? .higher) }
        case "arrival": return map[arrival].map(TieKey.arrival)
        case "requested": return map[requested].map(TieKey.requested)
        case "own-share": return map[ownShare].map(TieKey.ownShare)
        case "fact": return map[fact].map { .fact($0, order ?? .higher) }
        case "vote": return map[vote].map(TieKey.vote)
        case "lot": return map[lot].map(TieKey.lot)
        default: return nil
        }
    }

    /// A list of keys, or in short `none` and `points-of 7, arrival`.
    static let chain = Shape<[TieKey]>(.anyOf([.list(key.schema, least: 0), .scalar(pattern: nil)])) { node, reader in
        guard let text = node.text else { return Shape<[TieKey]>.list(key).read(node, reader) }
        if text == "none" { return [] }
        let keys = text.split(separator: ",", omittingEmptySubsequences: false).map { short(String($0)) }
        guard !keys.contains(where: { $0 == nil }) else {
            reader.report(.badForm(text, .ties), at: node)
            return nil
        }
        return keys.compactMap(\.self)
    }

    private static func short(_ text: String) -> TieKey? {
        var words = text.split(separator: " ").map(String.init)
        guard let kind = words.first else { return nil }
        words.removeFirst()
        var id: String?
        if kind == "points-of" || kind == "fact" {
            guard let name = words.first, name.isID else { return nil }
            id = name
            words.removeFirst()
        }
        guard words.count <= 1 else { return nil }
        let order = words.first
        func direction(_ usual: TieKey.Direction) -> TieKey.Direction? {
            order.map(TieKey.Direction.init(rawValue:)) ?? usual
        }
        switch (kind, id) {
        case ("points-of", let id?): return direction(.higher).map { .pointsOf(id, $0) }
        case ("fact", let id?): return direction(.higher).map { .fact(id, $0) }
        case ("arrival", _):
            return (order.map(TieKey.ArrivalOrder.init(rawValue:)) ?? .earlier).map(TieKey.arrival)
        case ("requested", _): return direction(.lower).map(TieKey.requested)
        case ("own-share", _): return direction(.higher).map(TieKey.ownShare)
        default: return nil
        }
    }
}
