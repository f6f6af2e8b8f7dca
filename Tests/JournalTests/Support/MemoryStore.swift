import Domain
import Journal

/// A record without a file.
final class MemoryStore: EntryStore {
    private(set) var entries: [StoredEntry] = []

    init(_ entries: [StoredEntry] = []) { self.entries = entries }

    func last() -> StoredEntry? { entries.last }

    func entry(_ sequence: Int) -> StoredEntry? { entries.first { $0.sequence == sequence } }

    func read(after sequence: Int, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Flow) {
        for entry in entries where entry.sequence > sequence {
            let flow = entry.bytes.withUnsafeBufferPointer { body(entry.sequence, $0) }
            guard flow == .goOn else { return }
        }
    }

    func append(_ entries: [StoredEntry], expecting expected: Head) -> Appending {
        let head = self.entries.last?.head ?? .beginning
        guard head == expected else { return .endsAt(head) }
        self.entries += entries
        return .done
    }

    func version() -> Int { 0 }

    func watch() -> RecordWatch? { nil }
}
