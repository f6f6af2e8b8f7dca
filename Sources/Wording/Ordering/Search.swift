/// What somebody typed to find rows: every word of it must occur, capitals and marks on letters do not matter (`obc` finds
/// `Občina`, and so does `obč`).
public struct Search: Sendable, Hashable {
    private let words: [[UInt8]]

    public init(_ typed: String) {
        words = typed.split(whereSeparator: \.isWhitespace).map { Search.bytes(String($0)) }
    }

    /// Nothing is looked for: every row is found.
    public var isEmpty: Bool { words.isEmpty }

    public func finds(_ text: String) -> Bool {
        if words.isEmpty { return true }
        let folded = Search.bytes(text)
        return words.allSatisfy { Search.occurs($0, in: folded) }
    }

    /// Small letters without marks.
    public static func folded(_ text: String) -> String { String(decoding: bytes(text), as: UTF8.self) }

    /// The folded text in UTF-8. Bytes and not characters: a filter over every row of a long record runs at each key press.
    private static func bytes(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count + 8)
        var lead: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A: folded.append(byte | 0x20)
            case 0..<0x80: folded.append(byte)
            case 0x80..<0xC0 where lead > 0:
                folded.append(contentsOf: pairs[Int(lead & 0x1F) << 6 | Int(byte & 0x3F)])
                lead = 0
            case 0xC2..<0xCC: lead = byte
            // From U+0300 on letters can be made of several scalars.
            default: return slowBytes(text)
            }
        }
        return folded
    }

    private static func slowBytes(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        Letter.visit(text) { folded.append(contentsOf: $0.folded.utf8) }
        return folded
    }

    /// What two bytes of UTF-8 below U+0300 fold to.
    private static let pairs: [[UInt8]] = (0..<0x300).map { value in
        Unicode.Scalar(UInt32(value)).map { slowBytes(String($0)) } ?? []
    }

    private static func occurs(_ word: [UInt8], in text: [UInt8]) -> Bool {
        word.withUnsafeBufferPointer { word in
            text.withUnsafeBufferPointer { text in
                var start = 0
                while start + word.count <= text.count {
                    var same = 0
                    while same < word.count, text[start + same] == word[same] { same += 1 }
                    if same == word.count { return true }
                    start += 1
                }
                return false
            }
        }
    }
}
