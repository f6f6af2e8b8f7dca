import Domain
import Testing

@testable import Journal

/// Makes entries that the program would not make: any fields, any bytes, with a signature that is right for them or not.
struct Forger {
    var entries: [StoredEntry]

    init(_ entries: [SealedEntry]) { self.entries = entries.map(\.stored) }

    func text(_ index: Int) -> String { String(decoding: entries[index].bytes, as: UTF8.self) }

    mutating func replace(_ index: Int, _ from: String, _ to: String) {
        let text = text(index)
        #expect(text.contains(from), "nothing to replace")
        entries[index].bytes = Array(text.replacing(from, with: to, maxReplacements: 1).utf8)
    }

    func field(_ name: String, _ index: Int) -> String {
        (try? Node(canonicalJSON: entries[index].bytes))?[name]?.text ?? ""
    }

    /// Signs the entry's other fields as they now stand, whatever they say.
    mutating func sign(_ index: Int, with key: SigningKey) throws {
        var signed = Array(entries[index].bytes.dropLast(Field.endOfEntry))
        signed.append(UInt8(ascii: "}"))
        let signature = try #require(key.signature(for: signed))
        let end = #","signature":""# + Hexadecimal.text(of: signature) + #""}"#
        entries[index].bytes = Array(signed.dropLast()) + Array(end.utf8)
    }

    /// Makes everything from `index` on anew, as somebody could who has everybody's keys.
    mutating func chain(from index: Int, with keys: [String: SigningKey]) throws {
        for index in index..<entries.count {
            let entry = try SealedEntry(stored: entries[index].bytes)
            let head = index == 0 ? Head.beginning : entries[index - 1].head
            let key = try #require(keys[entry.person])
            entries[index] =
                try SealedEntry(entry.act, by: entry.person, at: entry.moment, after: head, with: key).stored
        }
    }

    func verdict(fingerprint: EntryHash? = nil) throws -> Verdict {
        var elder = Elder()
        return try Journal(MemoryStore(entries)).verify(fingerprint: fingerprint, witness: &elder)
    }
}
