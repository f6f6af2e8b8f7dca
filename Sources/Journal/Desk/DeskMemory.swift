import Crypto
import Domain
import FoundationEssentials

/// What one desk remembers of the offices it has opened: the last entry it checked, so that a tail that is cut off or
/// written anew is noticed and nothing is checked twice; and the first screen as it stood at an entry, so that a big office
/// shows it before everything is folded again.
///
/// Everything carries a code made with the desk's own secret: what somebody else put there is not believed.
public struct DeskMemory: Sendable {
    public let directory: String

    public init(directory: String) { self.directory = directory }

    /// The last entry of an office this desk has checked; nil where it knows none or what it finds is not its own.
    public func checked(_ office: EntryHash) throws(RecordTrouble) -> Head? {
        try read(office, "head", format: "1")?.head
    }

    /// Remembers that everything up to `head` was checked. An earlier head than the remembered one changes nothing.
    public func remember(_ head: Head, of office: EntryHash) throws(RecordTrouble) {
        if let known = try checked(office), known.sequence >= head.sequence { return }
        try write(office, "head", format: "1", head: head, content: [])
    }

    /// The first screen that was kept last under these circumstances, with the entry it belongs to. It may be shown where
    /// that entry is still the last one.
    public func picture(_ office: EntryHash, format: String) throws(RecordTrouble) -> (head: Head, content: [UInt8])? {
        try read(office, "picture", format: format)
    }

    /// Keeps the first screen as it stands at `head`; `format` names everything else it depends on.
    public func keep(picture content: [UInt8], at head: Head, of office: EntryHash, format: String)
        throws(RecordTrouble)
    {
        try write(office, "picture", format: format, head: head, content: content)
    }

    /// Forgets an office, as after a restore that a person wants although it is shorter than what the desk has seen.
    public func forget(_ office: EntryHash) throws(RecordTrouble) {
        for kind in ["head", "picture"] { try PrivateFile.remove(path(office, kind)) }
    }
}

extension DeskMemory {
    private static let limit = 1 << 30

    private func path(_ office: EntryHash, _ kind: String) -> String { "\(directory)/\(office.hex.prefix(32)).\(kind)" }

    /// A line of canonical JSON, then the content; the code in the line is over the line without it, and the content.
    private func write(_ office: EntryHash, _ kind: String, format: String, head: Head, content: [UInt8])
        throws(RecordTrouble)
    {
        try PrivateFile.makeDirectory(directory)
        let line = DeskMemory.line(office, kind, format, head, content, secret: try secret())
        try PrivateFile.write(line + content, to: path(office, kind), durability: .process)
    }

    private func read(_ office: EntryHash, _ kind: String, format: String) throws(RecordTrouble)
        -> (head: Head, content: [UInt8])?
    {
        guard let (bytes, _) = try PrivateFile.read(path(office, kind), limit: DeskMemory.limit),
            let feed = bytes.firstIndex(of: 10), let line = try? Node(canonicalJSON: Array(bytes[..<feed])),
            let sequence = line["sequence"]?.text.flatMap({ Int($0) }),
            let hash = line["hash"]?.text.flatMap(EntryHash.init(hex:)), line["format"]?.text == format
        else { return nil }
        let head = Head(sequence: sequence, hash: hash)
        let content = Array(bytes[(feed + 1)...])
        // Whole lines are compared, so that not a byte of the file can be another one.
        let expected = DeskMemory.line(office, kind, format, head, content, secret: try secret())
        return Array(bytes[...feed]) == expected ? (head, content) : nil
    }

    private static func line(
        _ office: EntryHash, _ kind: String, _ format: String, _ head: Head, _ content: [UInt8], secret: [UInt8]
    ) -> [UInt8] {
        var fields: [(String, Node)] = [
            ("format", .scalar(format)), ("hash", .scalar(head.hash.hex)), ("kind", .scalar(kind)),
            ("office", .scalar(office.hex)), ("sequence", .scalar(String(head.sequence))),
        ]
        var code = HMAC<SHA256>(key: SymmetricKey(data: secret))
        code.update(data: bytes(of: fields))
        code.update(data: content)
        fields.append(("code", .scalar(Hexadecimal.text(of: code.finalize()))))
        return bytes(of: fields)
    }

    /// Six short texts have canonical bytes.
    private static func bytes(of fields: [(String, Node)]) -> [UInt8] {
        ((try? Node.map(fields).canonicalJSON()) ?? []) + [10]
    }

    /// The desk's own 32 bytes, made when they are first needed.
    private func secret() throws(RecordTrouble) -> [UInt8] {
        let path = directory + "/desk.secret"
        if let (bytes, _) = try PrivateFile.read(path, limit: 64), bytes.count == 32 { return bytes }
        try PrivateFile.makeDirectory(directory)
        let made = SigningKey().secret
        do throws(RecordTrouble) {
            try PrivateFile.write(made, to: path, replacing: false)
            return made
        } catch .alreadyThere {
            // Another seat was faster.
            return try PrivateFile.read(path, limit: 64)?.bytes ?? made
        }
    }
}
