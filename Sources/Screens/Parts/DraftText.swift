import Domain

/// The text of a draft: a tree in its canonical form, so that any text survives.
enum DraftText {
    static func write(_ pairs: [(String, String)]) -> String {
        let node = Node.map(pairs.filter { !$0.1.isEmpty }.map { ($0.0, Node.scalar($0.1)) })
        return (try? node.canonicalJSON()).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    static func read(_ text: String) -> [(String, String)] {
        guard let node = try? Node(canonicalJSON: Array(text.utf8)) else { return [] }
        return node.pairs?.compactMap { pair in pair.value.text.map { (pair.key, $0) } } ?? []
    }
}
