import Domain

/// An entry of the record as it is stored: an act with its time, its person, its place in the chain and its signature
/// (docs/RECORD.md). What the act means is not known here.
public struct SealedEntry: Sendable {
    /// The first entry has 1.
    public let sequence: Int
    public let moment: Moment
    public let person: String
    public let act: Node
    public let previous: EntryHash
    /// The stored bytes; nothing is ever encoded a second time.
    public let bytes: [UInt8]
    public let hash: EntryHash

    public var head: Head { Head(sequence: sequence, hash: hash) }

    /// As the store keeps it.
    public var stored: StoredEntry { StoredEntry(sequence: sequence, bytes: bytes) }
}

/// The end of a record, or of a part of it: the last entry's number and hash.
public struct Head: Sendable, Hashable {
    public let sequence: Int
    public let hash: EntryHash

    public init(sequence: Int, hash: EntryHash) {
        self.sequence = sequence
        self.hash = hash
    }

    /// The number of the entry behind it. Behind the largest of all numbers, which only a forged file has, comes none.
    var next: Int { sequence == .max ? .max : sequence + 1 }

    /// Before the first entry.
    public static let beginning = Head(sequence: 0, hash: .none)
}

/// The names of an entry's fields. In the order of their bytes `signature` is the last, so the signed bytes are the stored
/// bytes without their end.
enum Field: String, CaseIterable {
    case act, moment, person, previous, sequence, signature

    /// `,"signature":"` and 128 digits and `"}`.
    static let endOfEntry = 14 + 128 + 2
}

extension SealedEntry {
    /// Signs an act as the next entry after `head`.
    ///
    /// - Throws: an act that has no canonical bytes (a key twice, beyond `NodeJSON.Limits.unsigned`).
    public init(_ act: Node, by person: String, at moment: Moment, after head: Head, with key: SigningKey)
        throws(SealingFault)
    {
        let sequence = head.next
        let fields: [(String, Node)] = [
            (Field.act.rawValue, act),
            (Field.moment.rawValue, .scalar(moment.text)),
            (Field.person.rawValue, .scalar(person)),
            (Field.previous.rawValue, .scalar(head.hash.hex)),
            (Field.sequence.rawValue, .scalar(String(sequence))),
        ]
        var bytes: [UInt8]
        do throws(NodeJSON.Fault) {
            bytes = try Node.map(fields).canonicalJSON(limits: .unsigned)
        } catch {
            throw .act(error)
        }
        guard let signature = key.signature(for: bytes) else { throw .signature }
        bytes.removeLast()
        bytes += Array(#","signature":""#.utf8) + Array(Hexadecimal.text(of: signature).utf8) + Array(#""}"#.utf8)
        self.init(
            sequence: sequence, moment: moment, person: person, act: act, previous: head.hash, bytes: bytes,
            hash: EntryHash(of: bytes))
    }

    /// What the person signed: the canonical JSON of the other five fields.
    var signedBytes: [UInt8] {
        var signed = Array(bytes.dropLast(Field.endOfEntry))
        signed.append(UInt8(ascii: "}"))
        return signed
    }

    /// 64 bytes; empty only where the stored bytes are no entry, which reading does not let pass.
    var signature: [UInt8] { Hexadecimal.bytes(of: bytes.suffix(130).dropLast(2)) ?? [] }
}

/// Why an act cannot become an entry.
public enum SealingFault: Error, Sendable, Hashable {
    case act(NodeJSON.Fault)
    case signature
}

extension NodeJSON.Limits {
    /// An entry that opens a call holds a rulebook twice, as a tree and as its original text.
    public static let entry = NodeJSON.Limits(bytes: 40 << 20, depth: 136, nodes: 1_100_000)

    /// The same before the signature stands in it: its bytes but for the bracket they share, and one value.
    static let unsigned = NodeJSON.Limits(
        bytes: NodeJSON.Limits.entry.bytes - Field.endOfEntry + 1, depth: NodeJSON.Limits.entry.depth,
        nodes: NodeJSON.Limits.entry.nodes - 1)
}
