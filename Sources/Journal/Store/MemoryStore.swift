import Domain

/// A record without a file: for trying something out, for `evaluate` over lines, for tests.
public final class MemoryStore: EntryStore {
    public private(set) var entries: [StoredEntry] = []

    public init(_ entries: [StoredEntry] = []) { self.entries = entries }

    public func last() -> StoredEntry? { entries.last }

    public func entry(_ sequence: Int) -> StoredEntry? { entries.first { $0.sequence == sequence } }

    public func read(after sequence: Int, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Flow) {
        for entry in entries where entry.sequence > sequence {
            let flow = entry.bytes.withUnsafeBufferPointer { body(entry.sequence, $0) }
            guard flow == .goOn else { return }
        }
    }

    public func append(_ entries: [StoredEntry], expecting expected: Head) -> Appending {
        let head = self.entries.last?.head ?? .beginning
        guard head == expected else { return .endsAt(head) }
        self.entries += entries
        return .done
    }

    public func version() -> Int { 0 }

    public func watch() -> RecordWatch? { nil }

    public func copy(to path: String) throws(RecordTrouble) { throw .notPermitted(path: path, .writing) }
}
