extension Shape {
    /// A value, or one of the three kinds of doubt in its place; `stops` is the step that needs it.
    static func settled<Sure>(_ sure: Shape<Sure>, stops: ProcedureStep) -> Shape<Settled<Sure>>
    where Value == Settled<Sure> {
        .settled(sure) { _ in stops }
    }

    /// The same where the step depends on the key.
    static func settled<Sure>(
        _ sure: Shape<Sure>, stops: @escaping @Sendable (Path) -> ProcedureStep
    ) -> Shape<Settled<Sure>> where Value == Settled<Sure> {
        Shape<Settled<Sure>>(.anyOf([sure.schema] + DoubtGrammar.schemas)) { node, reader in
            switch node.doubtKind {
            case nil: return sure.read(node, reader).map(Settled.value)
            case .unknown: return reader.unknown(node, sure, stops(reader.path))
            case .conflict: return reader.conflict(node, sure, stops(reader.path))
            case .reading: return reader.reading(node, sure, stops(reader.path))
            }
        }
    }

    /// A value, or a reading in its place: what the rest of the rulebook is measured by is never open. Where two readings change
    /// it, each option of the one holds the other.
    static func readable(_ sure: Shape, stops step: ProcedureStep) -> Shape where Value: Sendable {
        Shape(.anyOf([sure.schema, DoubtGrammar.reading.schema])) { node, reader in
            node.doubtKind == .reading
                ? reader.reading(node, readable(sure, stops: step), step)?.value : sure.read(node, reader)
        }
    }
}

/// How the three doubts are written.
enum DoubtGrammar {
    static let id = Key<String>("id", .id)
    static let source = Key<String>("source", .text)
    static let why = Key<Text>("why", .note, .optional)
    static let value = Key<Node>("value", .anything)
    static let chosen = Key<Node>("chosen", .anything)
    static let other = Key<Node>("other", .anything)
    static let named = Key<String>("unknown", .id)
    static let option = Shape<Doubt.Option>.map("option", [value, source]) { map in
        let value = map[Self.value]
        let source = map[Self.source]
        guard let value, let source else { return nil }
        return Doubt.Option(value: value, source: source)
    }
    static let options = Key<[Doubt.Option]>("options", .list(option, least: 2))

    struct Said {
        var id: String
        var source = ""
        var why: Text?
        var options: [Doubt.Option] = []
    }

    static let unknown = Shape<Said>.pairs("unknown", [named, source, why]) { map in
        let id = map[named]
        let source = map[Self.source]
        let why = map[Self.why]
        guard let id, let source else { return nil }
        return Said(id: id, source: source, why: why)
    }

    static let conflict = Shape<Said>.pairs(
        "conflict",
        [
            Key<Said>(
                "conflict",
                .map("conflict-between", [id, options, why]) { map in
                    let id = map[Self.id]
                    let options = map[Self.options]
                    let why = map[Self.why]
                    guard let id, let options else { return nil }
                    return Said(id: id, why: why, options: options)
                })
        ])

    static let reading = Shape<Said>.pairs(
        "reading",
        [
            Key<Said>(
                "reading",
                .map("reading-of", [id, chosen, other, source, why]) { map in
                    let id = map[Self.id]
                    let chosen = map[Self.chosen]
                    let other = map[Self.other]
                    let source = map[Self.source]
                    let why = map[Self.why]
                    guard let id, let chosen, let other, let source else { return nil }
                    let options = [chosen, other].map { Doubt.Option(value: $0, source: source) }
                    return Said(id: id, source: source, why: why, options: options)
                })
        ])

    static let schemas = [unknown.schema, conflict.schema, reading.schema]
}

extension Shape {
    /// A map that may be a doubt: `Shape.map` refuses those.
    static func pairs(
        _ name: String, _ keys: [any AnyKey], _ build: @escaping @Sendable (MapReader) -> Value?
    ) -> Shape {
        let names = keys.map(\.name)
        let needed = keys.filter { $0.need == .needed }.map(\.name)
        return Shape(.map(name, keys.map { Schema.Field($0.name, $0.schema, isNeeded: $0.need != .optional) })) {
            node, reader in
            guard let pairs = node.pairs else { return nil }
            let map = MapReader(node, pairs: pairs, reader: reader)
            map.check(names: names, needed: needed)
            return build(map)
        }
    }

    /// A map with one key.
    static func pairs(_ name: String, _ keys: [Key<Value>]) -> Shape {
        pairs(name, keys as [any AnyKey]) { map in keys.first.flatMap { map[$0] } }
    }
}

extension Shape<Node> {
    /// What is read later, where it counts.
    static var anything: Shape { Shape(.anything) { node, _ in node } }
}

extension RulebookReader {
    fileprivate func unknown<Value>(
        _ node: Node, _ shape: Shape<Value>, _ step: ProcedureStep
    ) -> Settled<Value>? {
        guard let said = DoubtGrammar.unknown.read(node, self) else { return nil }
        let given = settlements[said.id]
        note(doubt(.unknown, said, step, node, given), at: node)
        switch given {
        case nil: return .open(said.id)
        case .value(let value)?: return settling(said.id) { shape.read(value, self) }.map(Settled.value)
        case .option(let number)?:
            // `--set number=3`: the value is a number, not one of several options.
            return settling(said.id) { shape.read(.scalar("\(number)"), self) }.map(Settled.value)
        }
    }

    fileprivate func conflict<Value>(
        _ node: Node, _ shape: Shape<Value>, _ step: ProcedureStep
    ) -> Settled<Value>? {
        guard let said = DoubtGrammar.conflict.read(node, self) else { return nil }
        let number = option(said, at: node)
        note(doubt(.conflict, said, step, node, number.map(Settlement.option)), at: node)
        let values = within(.key("conflict")) {
            within(.key("options")) {
                said.options.enumerated().map { place, option in
                    within(.item(place)) {
                        within(.key("value")) { read(option.value, shape, isChosen: place + 1 == number) }
                    }
                }
            }
        }
        guard !values.contains(where: { $0 == nil }) else { return nil }
        return number.map { values[$0 - 1].map(Settled.value) } ?? .open(said.id)
    }

    fileprivate func reading<Value>(
        _ node: Node, _ shape: Shape<Value>, _ step: ProcedureStep
    ) -> Settled<Value>? {
        guard let said = DoubtGrammar.reading.read(node, self) else { return nil }
        let given = option(said, at: node)
        let number = given ?? 1
        note(doubt(.reading, said, step, node, given.map(Settlement.option)), at: node)
        let values = within(.key("reading")) {
            ["chosen", "other"].enumerated().map { place, key in
                within(.key(key)) { read(said.options[place].value, shape, isChosen: place + 1 == number) }
            }
        }
        guard let chosen = values[number - 1], values.allSatisfy({ $0 != nil }) else { return nil }
        return .value(chosen)
    }

    private func read<Value>(_ node: Node, _ shape: Shape<Value>, isChosen: Bool) -> Value? {
        isChosen ? shape.read(node, self) : unchosen { shape.read(node, self) }
    }

    /// The option that was given for a conflict or a reading, from 1.
    private func option(_ said: DoubtGrammar.Said, at node: Node) -> Int? {
        let given: String
        switch settlements[said.id] {
        case nil: return nil
        case .option(let number)?: given = "\(number)"
        case .value(let value)?: given = value.text ?? "{}"
        }
        if let number = Int(given), (1...said.options.count).contains(number) { return number }
        settling(said.id) { report(.noSuchOption(said.id, given: given, options: said.options.count), at: node) }
        return nil
    }

    private func doubt(
        _ kind: Doubt.Kind, _ said: DoubtGrammar.Said, _ step: ProcedureStep, _ node: Node, _ settled: Settlement?
    ) -> Doubt {
        Doubt(
            id: said.id, kind: kind, source: said.source, why: said.why, path: path, options: said.options, stops: step,
            settled: settled, place: node.place)
    }
}
