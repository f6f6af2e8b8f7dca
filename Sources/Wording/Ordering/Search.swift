/// What somebody typed to find rows: every word of it must occur, capitals and marks on letters do not matter (`obc` finds
/// `Občina`, and so does `obč`).
public struct Search: Sendable, Hashable {
    private let words: [String]

    public init(_ typed: String) {
        words = typed.split(whereSeparator: \.isWhitespace).map { Search.folded(String($0)) }
    }

    /// Nothing is looked for: every row is found.
    public var isEmpty: Bool { words.isEmpty }

    public func finds(_ text: String) -> Bool {
        if words.isEmpty { return true }
        let folded = Search.folded(text)
        return words.allSatisfy { folded.contains($0) }
    }

    /// Small letters without marks.
    public static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        return text.reduce(into: "") { folded, character in
            for letter in Letter.letters(of: character) { folded += letter.folded }
        }
    }
}
