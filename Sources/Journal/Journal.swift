import Domain

/// The record of one office: what its people did, in order, signed and chained.
///
/// It knows bytes, numbers, hashes and signatures. What an act means, who may do it and which key is whose is the fold's
/// business (`Witness`). Not for use from two threads; a long check in the background opens the office once more.
public final class Journal {
    public let store: any EntryStore
    private var version: Int

    public init(_ store: any EntryStore) throws(RecordTrouble) {
        self.store = store
        version = try store.version()
    }

    /// Opens an office file; nothing is checked yet but that it is one.
    ///
    /// - Parameter givesUp: asked while another seat writes: whether to wait no longer, because the program has to end.
    public static func open(
        _ path: String, access: RecordTrouble.Access = .writing, givesUp: @escaping () -> Bool = { false }
    ) throws(RecordTrouble) -> Journal {
        try Journal(SQLiteStore(path: path, access: access, givesUp: givesUp))
    }

    /// Makes an office file with its first entries in it. It appears under `path` whole or not at all.
    ///
    /// - Throws: `alreadyThere` where something is there; it is never replaced.
    public static func create(
        at path: String, _ entries: [SealedEntry], givesUp: @escaping () -> Bool = { false }
    ) throws(RecordTrouble) -> Journal {
        do {
            try SQLiteStore.create(at: path) { insert in
                for entry in entries { try insert(entry.stored) }
            }
        } catch {
            throw error as? RecordTrouble ?? .other(path: path, code: 0, text: "\(error)", .absent)
        }
        return try open(path, givesUp: givesUp)
    }

    /// The last entry's number and hash, read now.
    public func head() throws(RecordTrouble) -> Head { try store.last()?.head ?? .beginning }

    /// The hash of the first entry: what tells this office from every other one, wherever its file lies.
    public func identity() throws(RecordTrouble) -> EntryHash? { try store.entry(1)?.head.hash }

    /// Hears when somebody writes; nil where the record has to be asked (`news`).
    public func watch() -> RecordWatch? { store.watch() }

    /// Lets `body` take in what another seat has written since the office was opened or `news` came to its end; asking
    /// costs a few microseconds where there is nothing. What `body` throws leaves the news for the next time.
    public func news<Result>(_ body: () throws(RecordTrouble) -> Result) throws(RecordTrouble) -> Result? {
        let now = try store.version()
        guard now != version else { return nil }
        let result = try body()
        version = now
        return result
    }

    /// The entries after a number as they are stored, without any check but of their form.
    ///
    /// - Throws: `broken` at the first that is no entry.
    public func entries(after sequence: Int = 0) throws(RecordTrouble) -> [SealedEntry] {
        var entries: [SealedEntry] = []
        var wrong: RecordBreak?
        try store.read(after: sequence) { number, bytes in
            do throws(RecordBreak.Kind) {
                entries.append(try SealedEntry(stored: bytes))
                return .goOn
            } catch {
                wrong = RecordBreak(error, at: number)
                return .stop
            }
        }
        if let wrong { throw .broken(wrong) }
        return entries
    }

    /// The stored bytes after a number, one call for each entry, for a listing or a backup in lines. The bytes live as long
    /// as the call.
    public func lines(after sequence: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) -> Flow) throws(RecordTrouble) {
        try store.read(after: sequence) { _, bytes in body(bytes) }
    }
}
