import Domain

/// A rulebook as it lies on disk: YAML, or JSON of the same shape.
public struct RulebookFile: Sendable {
    /// Above this nobody wrote it by hand; refused before it is parsed.
    public static let largest = 4 << 20

    public var tree: Node
    /// The text as written: the record keeps it beside the canonical form.
    public var text: String

    /// Reads a file from disk; `-` is standard input.
    public init(path: String) throws(RulebookFault) {
        try self.init(bytes: try FileBytes.read(path, limit: RulebookFile.largest))
    }

    /// Reads the bytes of a file. What begins with a brace and is JSON is read as JSON, everything else as YAML.
    public init(bytes: [UInt8]) throws(RulebookFault) {
        guard !bytes.starts(with: RulebookFile.beginningOfOffice) else { throw RulebookFault(.office) }
        guard bytes.count <= RulebookFile.largest else { throw RulebookFault(.tooLarge(limit: RulebookFile.largest)) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw RulebookFault(.notUTF8, place: bytes.withUnsafeBufferPointer(RulebookFile.firstWrongByte))
        }
        self.text = text
        tree = try RulebookFile.tree(of: bytes)
    }

    /// Offices are databases of SQLite (https://www.sqlite.org/fileformat.html, 1.3).
    private static let beginningOfOffice = Array("SQLite format 3".utf8)

    private static func tree(of bytes: [UInt8]) throws(RulebookFault) -> Node {
        let looksLikeJSON = bytes.first { ![9, 10, 13, 32, 0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "{")
        var json: NodeJSON.Fault?
        if looksLikeJSON {
            do {
                return try Node(
                    json: bytes, limits: NodeJSON.Limits(bytes: largest, depth: 64, nodes: 400_000))
            } catch {
                json = error
            }
        }
        do {
            return try bytes.withUnsafeBufferPointer { (buffer) throws(RulebookFault) -> Node in
                try YAMLTree.node(buffer)
            }
        } catch {
            // A file that means to be JSON (quoted keys) is told what is wrong with its JSON.
            guard let json else { throw error }
            throw RulebookFault(.notJSON(json.reason), place: json.place)
        }
    }

    /// Where the first byte stands that is no UTF-8.
    private static func firstWrongByte(in bytes: UnsafeBufferPointer<UInt8>) -> Place {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var valid = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { valid += UTF8.width(scalar) }
        return Place(ofByte: valid, in: bytes)
    }
}
