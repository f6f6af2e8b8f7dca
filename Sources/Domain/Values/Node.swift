/// A small tree of text: what a rulebook, an act and an entry are read from and written to.
///
/// Scalars are text, always; the grammar that reads a scalar decides whether it is a number, a day or a name. So a
/// rulebook from YAML and the same rulebook from the JSON in the record are one tree, and nothing is rounded on the way.
public struct Node: Sendable {
    public enum Content: Sendable, Equatable {
        case scalar(String)
        case list([Node])
        /// Pairs in the order they were written. A key that stands twice stays twice, so that the grammar can say so.
        case map([Pair])
    }

    public struct Pair: Sendable, Equatable {
        public var key: String
        public var keyPlace: Place?
        public var value: Node

        public init(_ key: String, _ value: Node, keyPlace: Place? = nil) {
            self.key = key
            self.value = value
            self.keyPlace = keyPlace
        }

        public static func == (one: Pair, other: Pair) -> Bool { one.key == other.key && one.value == other.value }
    }

    public var content: Content
    /// Where the node stood in its file; nil for a tree that was made by the program.
    public var place: Place?

    public init(_ content: Content, place: Place? = nil) {
        self.content = content
        self.place = place
    }
}

/// A line and a column in a file, both from 1; the column counts characters.
public struct Place: Sendable, Hashable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension Node: Equatable {
    /// Two trees are equal when they say the same, wherever they stood.
    public static func == (one: Node, other: Node) -> Bool { one.content == other.content }
}

extension Node {
    public static func scalar(_ text: String) -> Node { Node(.scalar(text)) }
    public static func list(_ items: [Node]) -> Node { Node(.list(items)) }
    public static func map(_ pairs: [(String, Node)]) -> Node { Node(.map(pairs.map { Pair($0.0, $0.1) })) }

    /// The text of a scalar; nil for lists and maps.
    public var text: String? { if case .scalar(let text) = content { text } else { nil } }
    public var items: [Node]? { if case .list(let items) = content { items } else { nil } }
    public var pairs: [Pair]? { if case .map(let pairs) = content { pairs } else { nil } }

    /// The first value under `key`; nil where there is none or the node is no map.
    public subscript(key: String) -> Node? { pairs?.first { $0.key == key }?.value }
}
