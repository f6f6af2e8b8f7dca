/// A map while it is read: gives the values of keys and keeps the path for findings.
struct MapReader {
    let node: Node
    let pairs: [Node.Pair]
    let reader: RulebookReader

    /// nil, with a finding, where the node is no map, or a doubt where none may stand.
    init?(_ node: Node, reader: RulebookReader) {
        guard let pairs = node.pairs else {
            reader.reportShape(.map, of: node)
            return nil
        }
        if node.doubtKind != nil {
            reader.report(.doubtMisplaced, at: node)
            return nil
        }
        self.init(node, pairs: pairs, reader: reader)
    }

    init(_ node: Node, pairs: [Node.Pair], reader: RulebookReader) {
        self.node = node
        self.pairs = pairs
        self.reader = reader
    }

    func has<Value>(_ key: Key<Value>) -> Bool { pairs.contains { $0.key == key.name } }

    /// The value under the key; nil where there is none or it did not read (which has been reported).
    subscript<Value>(key: Key<Value>) -> Value? {
        guard let value = pairs.first(where: { $0.key == key.name })?.value else { return nil }
        return reader.within(.key(key.name)) { key.shape.read(value, reader) }
    }

    /// The node under a key.
    func node<Value>(_ key: Key<Value>) -> Node? { pairs.first { $0.key == key.name }?.value }

    /// Whether the key was written and did not read: the whole must not be taken as if it had been left out.
    func failed<Value>(_ key: Key<Value>, _ value: Value?) -> Bool { value == nil && has(key) }

    func report(_ kind: Finding.Kind) { reader.report(kind, at: node) }

    func report<Value>(_ kind: Finding.Kind, at key: Key<Value>) {
        reader.within(.key(key.name)) { reader.report(kind, at: node(key) ?? node) }
    }

    /// Unknown, repeated and missing keys.
    func check(names: [String], needed: [String]) {
        // The keys are the same under every assumption: they have been looked at when the file was read.
        guard reader.scope == .everything else { return }
        for (pair, first) in node.pairsWithEarlier {
            if !names.contains(pair.key) {
                let nearest = reader.isFull ? nil : NearestName.of(pair.key, among: names)
                reader.report(.unknownKey(pair.key, nearest: nearest), key: pair, of: node)
            } else if let first {
                reader.report(.duplicateKey(pair.key, first: first.keyPlace), key: pair, of: node)
            }
        }
        for name in needed where !pairs.contains(where: { $0.key == name }) { report(.missingKey(name)) }
    }

    /// Says so unless exactly one of the keys is there.
    func one(of keys: [String]) -> String? {
        let found = keys.filter { name in pairs.contains { $0.key == name } }
        if found.count != 1 { report(.notOneKey(of: keys, found: found)) }
        return found.count == 1 ? found.first : nil
    }
}

extension Node {
    /// The pairs of a map, each with the first pair of the same key where that came earlier.
    var pairsWithEarlier: [(pair: Pair, first: Pair?)] {
        let pairs = pairs ?? []
        // Nearly every map is small: looking back is cheaper than a table.
        if pairs.count <= 16 {
            return pairs.enumerated().map { place, pair in (pair, pairs[..<place].first { $0.key == pair.key }) }
        }
        var first: [String: Pair] = [:]
        return pairs.map { pair in
            if let earlier = first[pair.key] { return (pair, earlier) }
            first[pair.key] = pair
            return (pair, nil)
        }
    }
}
