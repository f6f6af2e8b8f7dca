import Domain

/// Where the stored bytes of entries are kept. Stores are dumb: they know numbers, bytes and the hash of the last entry,
/// and nothing of what an entry says.
public protocol EntryStore: AnyObject {
    /// The number and the bytes of the last entry; nil where there is none.
    func last() throws(RecordTrouble) -> StoredEntry?

    /// The bytes kept under a number; nil where there are none.
    func entry(_ sequence: Int) throws(RecordTrouble) -> StoredEntry?

    /// Hands out what is kept above `sequence`, in ascending order, until `body` answers `stop`. The bytes live only as
    /// long as the call.
    func read(after sequence: Int, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Flow) throws(RecordTrouble)

    /// Keeps all of `entries` durably, or none: none where the last entry is not `expected` any more.
    func append(_ entries: [StoredEntry], expecting expected: Head) throws(RecordTrouble) -> Appending

    /// A number that changes when another seat has written.
    func version() throws(RecordTrouble) -> Int

    /// Hears when another seat writes; nil where it has to be asked.
    func watch() -> RecordWatch?
}

public struct StoredEntry: Sendable, Equatable {
    public var sequence: Int
    public var bytes: [UInt8]

    public init(sequence: Int, bytes: [UInt8]) {
        self.sequence = sequence
        self.bytes = bytes
    }

    public var head: Head { Head(sequence: sequence, hash: EntryHash(of: bytes)) }
}

public enum Appending: Sendable, Equatable {
    case done
    /// The record ends elsewhere than expected.
    case endsAt(Head)
}

/// Whether a long piece of work goes on.
public enum Flow: Sendable {
    case goOn, stop
}
