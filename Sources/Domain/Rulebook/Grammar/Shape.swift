/// One place of the grammar: how a node is read there, and how it is described to editors. There is one table for both, so
/// the schema cannot say something else than the reader.
struct Shape<Value>: Sendable {
    let schema: Schema
    /// nil where the node does not read; the reader has been told why.
    let read: @Sendable (Node, RulebookReader) -> Value?

    init(_ schema: Schema, _ read: @escaping @Sendable (Node, RulebookReader) -> Value?) {
        self.schema = schema
        self.read = read
    }

    func map<Other>(_ change: @escaping @Sendable (Value) -> Other?) -> Shape<Other> {
        Shape<Other>(schema) { node, reader in read(node, reader).flatMap(change) }
    }
}

extension Shape {
    /// A list, of at least `least` items. A call has a few dozen of anything; the bound keeps hostile files cheap.
    static func list<Item>(
        _ item: Shape<Item>, least: Int = 0, most: Int = 1_000
    ) -> Shape<[Item]> where Value == [Item] {
        Shape<[Item]>(.list(item.schema, least: least)) { node, reader in
            guard let nodes = node.items else {
                reader.reportShape(.list, of: node)
                return nil
            }
            guard nodes.count <= most else {
                reader.report(.tooManyItems(count: nodes.count, most: most), at: node)
                return nil
            }
            if nodes.count < least { reader.report(.tooFewItems(count: nodes.count, least: least), at: node) }
            var items: [Item] = []
            items.reserveCapacity(nodes.count)
            for (number, node) in nodes.enumerated() {
                reader.within(.item(number)) { if let value = item.read(node, reader) { items.append(value) } }
            }
            // An item that did not read has been reported; what is left would be another list.
            return items.count == nodes.count && nodes.count >= least ? items : nil
        }
    }

    /// One item, or a list of them.
    static func oneOrMore<Item>(_ item: Shape<Item>) -> Shape<[Item]> where Value == [Item] {
        let list = Shape<[Item]>.list(item, least: 1)
        return Shape<[Item]>(.anyOf([item.schema, list.schema])) { node, reader in
            node.items == nil ? item.read(node, reader).map { [$0] } : list.read(node, reader)
        }
    }

    /// A map with these keys and no others.
    static func map(
        _ name: String, _ keys: [any AnyKey], _ build: @escaping @Sendable (MapReader) -> Value?
    ) -> Shape<Value> {
        let names = keys.map(\.name)
        let needed = keys.filter { $0.need == .needed }.map(\.name)
        return Shape(.map(name, keys.map { Schema.Field($0.name, $0.schema, isNeeded: $0.need != .optional) })) {
            node, reader in
            guard let map = MapReader(node, reader: reader) else { return nil }
            map.check(names: names, needed: needed)
            return build(map)
        }
    }

    /// A shape that contains itself; `name` is the map it stands for.
    static func again(_ name: String, _ shape: @escaping @Sendable () -> Shape<Value>) -> Shape<Value> {
        Shape(.reference(name)) { node, reader in shape().read(node, reader) }
    }
}

/// A key of a map: its name, what stands under it, and whether it must.
struct Key<Value>: AnyKey {
    let name: String
    let shape: Shape<Value>
    let need: KeyNeed

    init(_ name: String, _ shape: Shape<Value>, _ need: KeyNeed = .needed) {
        self.name = name
        self.shape = shape
        self.need = need
    }

    var schema: Schema { shape.schema }
}

enum KeyNeed: Sendable {
    case needed, optional
    /// Needed, and the builder of the map says so itself, in better words.
    case neededAsTold
}

protocol AnyKey: Sendable {
    var name: String { get }
    var schema: Schema { get }
    var need: KeyNeed { get }
}
