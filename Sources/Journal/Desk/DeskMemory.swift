import Crypto
import Domain
import FoundationEssentials

/// What one desk remembers of the offices it has opened: the last entry it checked, so that a tail that is cut off or
/// written anew is noticed and nothing is checked twice; and the folded state up to an entry, so that a big office opens
/// without folding it all again.
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

    /// The folded state that was kept last in this format, with the entry it belongs to. Whoever uses it makes sure
    /// (`Journal.compare(with:)`, or `verify(after:)`, which does) that the record still has this entry.
    public func snapshot(_ office: EntryHash, format: String) throws(RecordTrouble) -> (head: Head, content: [UInt8])? {
        try read(office, "fold", format: format)
    }

    /// Keeps the folded state up to `head`; `format` names what the content means and changes with the program that reads it.
    public func keep(snapshot content: [UInt8], at head: Head, of office: EntryHash, format: String)
        throws(RecordTrouble)
    {
        try write(office, "fold", format: format, head: head, content: content)
    }

    /// Forgets an office, as after a restore that a person wants although it is shorter than what the desk has seen.
    public func forget(_ office: EntryHash) throws(RecordTrouble) {
        for kind in ["head", "fold"] { try PrivateFile.remove(path(office, kind)) }
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
        let target = path(office, kind)
        let header = DeskMemory.header(office, kind, format, head)
        let code = DeskMemory.code(over: header, content, with: try secret())
        guard let line = try? Node.map(header + [("code", .scalar(code))]).canonicalJSON() else { return }
        try PrivateFile.write(line + [10] + content, to: target, durability: .process)
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
        let header = DeskMemory.header(office, kind, format, head)
        guard line["code"]?.text == DeskMemory.code(over: header, content, with: try secret()) else { return nil }
        return (head, content)
    }

    private static func header(_ office: EntryHash, _ kind: String, _ format: String, _ head: Head) -> [(String, Node)]
    {
        [
            ("format", .scalar(format)), ("hash", .scalar(head.hash.hex)), ("kind", .scalar(kind)),
            ("office", .scalar(office.hex)), ("sequence", .scalar(String(head.sequence))),
        ]
    }

    private static func code(over header: [(String, Node)], _ content: [UInt8], with secret: [UInt8]) -> String {
        var code = HMAC<SHA256>(key: SymmetricKey(data: secret))
        code.update(data: (try? Node.map(header).canonicalJSON()) ?? [])
        code.update(data: [10])
        code.update(data: content)
        return Hexadecimal.text(of: code.finalize())
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
