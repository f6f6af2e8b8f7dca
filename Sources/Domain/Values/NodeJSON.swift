/// JSON of a `Node`: the one canonical form that is signed and hashed, and the forms people write.
///
/// Canonical (docs/RECORD.md): UTF-8; objects with their keys in the order of their bytes and none twice; arrays; every
/// scalar a string; no white space; only `"`, `\` and the characters below U+0020 escaped.
///
/// It lives in Domain because the record and the files people exchange both need it and do not know each other.
public enum NodeJSON {
    /// What is read and written at most, so that hostile input is refused and never exhausts stack or memory.
    public struct Limits: Sendable, Hashable {
        public var bytes: Int
        /// Lists and maps inside each other.
        public var depth: Int
        public var nodes: Int

        public init(bytes: Int, depth: Int, nodes: Int) {
            self.bytes = bytes
            self.depth = depth
            self.nodes = nodes
        }

        /// A rulebook of sixteen megabytes has about a hundred thousand criteria.
        public static let usual = Limits(bytes: 16 << 20, depth: 128, nodes: 1_000_000)
    }

    /// Why bytes are no tree, or a tree has no canonical bytes.
    public enum Reason: Sendable, Hashable {
        case tooLarge(limit: Int)
        case tooDeep(limit: Int)
        case tooManyValues(limit: Int)
        /// The bytes stop in the middle of a value.
        case endsEarly
        /// Something stands after the value.
        case extraBytes
        case notUTF8
        case duplicateKey(String)
        case expected(Expected)
        /// A character below U+0020 stands in a text as it is.
        case controlCharacter(UInt8)
        case unknownEscape
        /// Half of a surrogate pair, which is no character.
        case loneSurrogate
        case malformedNumber
        /// JSON, but not its canonical form.
        case notCanonical(Departure)
    }

    public enum Expected: Sendable, Hashable {
        case value
        case key
        case colon
        case commaOrEnd
    }

    /// How JSON can differ from its canonical form.
    public enum Departure: Sendable, Hashable {
        case whiteSpace
        /// A number, true, false or null where a string must stand.
        case bareScalar
        /// A key that stands behind one it must precede.
        case keyOrder(String)
        case needlessEscape
    }

    public struct Fault: Error, Sendable, Hashable {
        public var reason: Reason
        /// Bytes before the fault.
        public var offset: Int
        /// nil where the bytes are a program's, not a person's file.
        public var place: Place?

        public init(_ reason: Reason, offset: Int, place: Place? = nil) {
            self.reason = reason
            self.offset = offset
            self.place = place
        }
    }
}

extension Node {
    /// The one form of this tree that is signed and hashed.
    ///
    /// - Throws: a key that stands twice, or a tree beyond `limits`; what is written can always be read again.
    public func canonicalJSON(limits: NodeJSON.Limits = .usual) throws(NodeJSON.Fault) -> [UInt8] {
        var writer = NodeJSON.Writer(limits: limits)
        try writer.write(self, depth: 0)
        return writer.bytes
    }

    /// Reads canonical bytes and nothing else: what differs from the canonical form by one byte is refused.
    public init(canonicalJSON bytes: [UInt8], limits: NodeJSON.Limits = .usual) throws(NodeJSON.Fault) {
        // Typed throws do not travel through withUnsafeBufferPointer's generic signature without the explicit closure type.
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(NodeJSON.Fault) -> Node in
            try Node(canonicalJSON: buffer, limits: limits)
        }
    }

    /// The same over memory that somebody else owns, such as a column of the store.
    public init(canonicalJSON bytes: UnsafeBufferPointer<UInt8>, limits: NodeJSON.Limits = .usual)
        throws(NodeJSON.Fault)
    {
        var reader = NodeJSON.CanonicalReader(bytes, limits: limits)
        self = try reader.document()
    }

    /// Reads JSON as people and other programs write it: white space, numbers (their literal text is kept), true and false
    /// (kept as these words), null (an empty text), every escape. Nodes and faults know their line and column.
    public init(json bytes: [UInt8], limits: NodeJSON.Limits = .usual) throws(NodeJSON.Fault) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(NodeJSON.Fault) -> Node in
            var reader = NodeJSON.Reader(buffer, limits: limits)
            return try reader.document()
        }
    }
}
