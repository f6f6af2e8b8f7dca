/// What is wrong with an act as it was written down.
public struct ActFault: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case noMap, noKind, missing, twice, noText, noList, empty
        case unknownKind(String)
        case unknownField
        case malformed(FieldForm, given: String)
    }

    /// The field, with the fields and item numbers (from 1) it stands in: `marks.3.points`.
    public var path: String
    public var kind: Kind
    public var place: Place?
}

/// All faults of one act at once.
public struct ActUnreadable: Error, Sendable, Hashable {
    public var faults: [ActFault]
}

extension Act {
    /// Reads the form described in `docs/ACTS.md`: a map with the kind under `act`. Keys named in `besides` are left alone
    /// (sample offices carry `at` and `by` on every line).
    public init(_ node: Node, besides: Set<String> = []) throws(ActUnreadable) {
        guard node.pairs != nil else {
            throw ActUnreadable(faults: [ActFault(path: "", kind: .noMap, place: node.place)])
        }
        guard let word = node["act"]?.text else {
            throw ActUnreadable(faults: [ActFault(path: "act", kind: .noKind, place: node.place)])
        }
        guard let kind = Kind(rawValue: word) else {
            let fault = ActFault(path: "act", kind: .unknownKind(word), place: node["act"]?.place ?? node.place)
            throw ActUnreadable(faults: [fault])
        }
        var reader = FieldReader(node, besides: besides.union(["act"]))
        self = kind.act(from: &reader)
        reader.finish()
        guard reader.faults.isEmpty else { throw ActUnreadable(faults: reader.faults) }
    }

    /// The form `init` reads; fields in the order of the page, those left out not written.
    public var node: Node {
        var writer = FieldWriter()
        writer.pairs.append(Node.Pair("act", .scalar(kind.rawValue)))
        func write<P: Payload>(_ payload: P) {
            var copy = payload
            copy.visit(&writer)
        }
        write(payload)
        return Node(.map(writer.pairs))
    }
}

struct FieldReader: Fields {
    private let node: Node
    private let path: String
    private var known: Set<String>
    private(set) var faults: [ActFault] = []

    init(_ node: Node, path: String = "", besides: Set<String> = []) {
        self.node = node
        self.path = path
        known = besides
    }

    private mutating func fault(_ key: String, _ kind: ActFault.Kind, _ place: Place? = nil) {
        faults.append(ActFault(path: path + key, kind: kind, place: place ?? node.place))
    }

    private mutating func find(_ key: String, needed: Bool) -> Node? {
        known.insert(key)
        guard let found = node[key] else {
            if needed { fault(key, .missing) }
            return nil
        }
        return found
    }

    private mutating func read<V: ActScalar>(_ key: String, _ found: Node, as type: V.Type) -> V? {
        guard let text = found.text else {
            fault(key, .noText, found.place)
            return nil
        }
        guard let value = V(actText: text) else {
            fault(key, .malformed(V.form, given: text), found.place)
            return nil
        }
        return value
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V) {
        if let found = find(key, needed: true), let read = read(key, found, as: V.self) { value = read }
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V) {
        guard let found = find(key, needed: false) else {
            value = otherwise
            return
        }
        if let read = read(key, found, as: V.self) { value = read }
    }

    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?) {
        if let found = find(key, needed: false) { value = read(key, found, as: V.self) }
    }

    private mutating func items(_ key: String, needed: Bool) -> [Node] {
        guard let found = find(key, needed: needed) else { return [] }
        guard let items = found.items else {
            fault(key, .noList, found.place)
            return []
        }
        if needed, items.isEmpty { fault(key, .empty, found.place) }
        return items
    }

    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool) {
        let nodes = items(key, needed: needed)
        values = []
        // A thousand applications have three thousand sheets: doubling would leave half of their memory empty.
        values.reserveCapacity(nodes.count)
        for (index, item) in nodes.enumerated() {
            if let value = read("\(key).\(index + 1)", item, as: V.self) { values.append(value) }
        }
    }

    private mutating func group<G: FieldGroup>(_ key: String, at found: Node, as type: G.Type) -> G {
        var value = G()
        guard found.pairs != nil else {
            fault(key, .noMap, found.place)
            return value
        }
        var reader = FieldReader(found, path: path + key + ".")
        value.visit(&reader)
        reader.finish()
        faults += reader.faults
        return value
    }

    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G) {
        if let found = find(key, needed: true) { value = group(key, at: found, as: G.self) }
    }

    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool) {
        let nodes = items(key, needed: needed)
        values = []
        // A thousand applications have three thousand sheets: doubling would leave half of their memory empty.
        values.reserveCapacity(nodes.count)
        for (index, item) in nodes.enumerated() {
            values.append(group("\(key).\(index + 1)", at: item, as: G.self))
        }
    }

    mutating func tree(_ key: String, _ value: inout Node) {
        if let found = find(key, needed: true) { value = found }
    }

    mutating func act(_ key: String, _ value: inout Act?, needed: Bool) {
        guard let found = find(key, needed: needed) else { return }
        do throws(ActUnreadable) {
            value = try Act(found)
        } catch {
            for inner in error.faults {
                fault(inner.path.isEmpty ? key : "\(key).\(inner.path)", inner.kind, inner.place)
            }
        }
    }

    /// Names what nobody asked for and what stands twice.
    mutating func finish() {
        var seen: Set<String> = []
        for pair in node.pairs ?? [] {
            if !known.contains(pair.key) { fault(pair.key, .unknownField, pair.keyPlace) }
            if !seen.insert(pair.key).inserted { fault(pair.key, .twice, pair.keyPlace) }
        }
    }
}

struct FieldWriter: Fields {
    var pairs: [Node.Pair] = []

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V) {
        pairs.append(Node.Pair(key, .scalar(value.actText)))
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V) {
        if value != otherwise { one(key, &value) }
    }

    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?) {
        if let value { pairs.append(Node.Pair(key, .scalar(value.actText))) }
    }

    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool) {
        if needed || !values.isEmpty { pairs.append(Node.Pair(key, .list(values.map { .scalar($0.actText) }))) }
    }

    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G) {
        pairs.append(Node.Pair(key, node(of: value)))
    }

    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool) {
        if needed || !values.isEmpty { pairs.append(Node.Pair(key, .list(values.map { node(of: $0) }))) }
    }

    mutating func tree(_ key: String, _ value: inout Node) { pairs.append(Node.Pair(key, value)) }

    mutating func act(_ key: String, _ value: inout Act?, needed: Bool) {
        if let value { pairs.append(Node.Pair(key, value.node)) }
    }

    private func node<G: FieldGroup>(of value: G) -> Node {
        var inner = FieldWriter()
        var copy = value
        copy.visit(&inner)
        return Node(.map(inner.pairs))
    }
}
