import Domain
import GRDB
import GRDBSQLite
import Glibc

/// One office in one SQLite file (docs/RECORD.md, "As an office file").
public final class SQLiteStore: EntryStore {
    public let path: String
    let access: RecordTrouble.Access
    let lock: WriteLock
    private var queue: DatabaseQueue?
    /// How often the file was opened here: SQLite's own counter begins anew each time.
    private var openings = 0
    /// The file that was opened, to notice when the path leads to another one.
    private var identity: FileIdentity?

    static let application: Int32 = 0x544F_434B
    static let format: Int32 = 1
    static let schema = "CREATE TABLE entry (sequence INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT"

    /// Opens what is there and never creates anything.
    ///
    /// - Parameter givesUp: asked while another seat writes: whether to wait no longer.
    public init(
        path given: String, access: RecordTrouble.Access = .writing, givesUp: @escaping () -> Bool = { false }
    ) throws(RecordTrouble) {
        let path = try Path.resolved(given)
        try Volume.check(path)
        self.path = path
        self.access = access
        lock = WriteLock(path: path + ".lock", givesUp: givesUp)
        try open()
    }

    private func open() throws(RecordTrouble) {
        let identity = try FileIdentity.of(path)
        guard !identity.isDirectory else { throw .isDirectory(path: path) }
        guard identity.isRegular else { throw .notAnOffice(path: path) }
        for wanted in [RecordTrouble.Access.reading, access] {
            guard Glibc.access(path, wanted == .reading ? R_OK : W_OK) == 0 else {
                throw .system(errno, path: path, wanted)
            }
        }
        self.identity = identity
        openings += 1
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw trouble(error, nil, fate: .reading)
        }
        try database { db in
            guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == SQLiteStore.application else {
                throw RecordTrouble.notAnOffice(path: self.path)
            }
            let format = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard format <= SQLiteStore.format else {
                throw RecordTrouble.newerFormat(path: self.path, version: Int(format))
            }
            // Nothing but the one table: a trigger somebody added could drop what is appended.
            let schema = try String.fetchAll(db, sql: "SELECT coalesce(sql, '') FROM sqlite_schema")
            guard format == SQLiteStore.format, schema == [SQLiteStore.schema] else {
                throw RecordTrouble.notAnOffice(path: self.path)
            }
        }
        if access == .writing { try writeAhead() }
    }

    /// A copy that SQLite's own tools made keeps no log ahead of its pages. Without one a reader waits for whoever writes,
    /// and what the measurements say of a pulled plug does not hold.
    private func writeAhead() throws(RecordTrouble) {
        func mode(_ sql: String) throws(RecordTrouble) -> String? {
            try database { db in try String.fetchOne(db, sql: sql) }
        }
        guard try mode("PRAGMA journal_mode") != "wal" else { return }
        // Two seats cannot switch at once.
        let taken = try lock.hold { () throws(RecordTrouble) in try mode("PRAGMA journal_mode = WAL") }
        // Only a drive without shared memory does not take it.
        guard taken == "wal" else { throw .networkDrive(path: path, .other) }
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.readonly = access == .reading
        configuration.foreignKeysEnabled = false
        // Behind the flock nobody waits for SQLite except a backup or a checkpoint that is just ending.
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // The record is read once from its beginning to its end, and an append touches a few pages: two megabytes of
            // cache would only be kept.
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;
                    PRAGMA cache_size = -256
                    """)
        }
        return configuration
    }

    /// Closes and opens again, which is what tells the truth after an I/O error.
    func reopen() throws(RecordTrouble) {
        close()
        try open()
    }

    func close() {
        try? queue?.close()
        queue = nil
    }

    /// - Throws: `replaced` where the path leads to another file than the one that is open: what is written to that one
    ///   would be acknowledged and lost.
    func checkIdentity() throws(RecordTrouble) {
        guard FileIdentity(path: path) == identity else { throw .replaced(path: path) }
    }

    /// Runs `body` on the connection and turns everything it throws into what a person can be told.
    func database<Result>(fate: RecordTrouble.Fate = .reading, _ body: (Database) throws -> Result)
        throws(RecordTrouble) -> Result
    {
        if queue == nil { try open() }
        guard let queue else { throw .missing(path: path) }
        var failure: RecordTrouble?
        let result: Result? = queue.inDatabase { db in
            do {
                return try body(db)
            } catch {
                failure = trouble(error, db, fate: fate)
                return nil
            }
        }
        if let failure { throw failure }
        guard let result else { throw .damaged(path: path) }
        return result
    }
}

extension SQLiteStore {
    public func last() throws(RecordTrouble) -> StoredEntry? {
        try database { db in try SQLiteStore.last(db) }
    }

    static func last(_ db: Database) throws -> StoredEntry? {
        let statement = try db.cachedStatement(
            sql: "SELECT sequence, bytes FROM entry ORDER BY sequence DESC LIMIT 1")
        return try first(statement, db)
    }

    public func entry(_ sequence: Int) throws(RecordTrouble) -> StoredEntry? {
        try database { db in
            let statement = try db.cachedStatement(sql: "SELECT sequence, bytes FROM entry WHERE sequence = ?")
            try statement.setArguments([sequence])
            return try SQLiteStore.first(statement, db)
        }
    }

    private static func first(_ statement: Statement, _ db: Database) throws -> StoredEntry? {
        var entry: StoredEntry?
        try rows(of: statement, db) { sequence, bytes in
            entry = StoredEntry(sequence: sequence, bytes: Array(bytes))
            return .stop
        }
        return entry
    }

    public func read(after sequence: Int, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Flow) throws(RecordTrouble) {
        // Whoever begins at the beginning reads every row, a number below 1 that somebody put there too.
        var last = sequence > 0 ? sequence : nil
        while true {
            // Piece by piece: `body` runs outside the database, may use the store itself, and a check of many minutes
            // keeps nobody's log from being taken over.
            let piece = try piece(after: last)
            guard let end = piece.rows.last else { return }
            let flow = piece.bytes.withUnsafeBufferPointer { all in
                for row in piece.rows {
                    let bytes = UnsafeBufferPointer(rebasing: all[row.start..<row.end])
                    guard body(row.sequence, bytes) == .goOn else { return Flow.stop }
                }
                return .goOn
            }
            guard flow == .goOn else { return }
            last = end.sequence
        }
    }

    private struct Piece {
        var bytes: [UInt8] = []
        var rows: [(sequence: Int, start: Int, end: Int)] = []
        static let size = 1 << 18
    }

    private func piece(after sequence: Int?) throws(RecordTrouble) -> Piece {
        try database { db in
            var piece = Piece()
            piece.bytes.reserveCapacity(Piece.size + Piece.size / 4)
            let later = sequence == nil ? "" : "WHERE sequence > ?"
            let statement = try db.cachedStatement(sql: "SELECT sequence, bytes FROM entry \(later) ORDER BY sequence")
            if let sequence { try statement.setArguments([sequence]) }
            try SQLiteStore.rows(of: statement, db) { sequence, bytes in
                let start = piece.bytes.count
                piece.bytes.append(contentsOf: bytes)
                piece.rows.append((sequence, start, piece.bytes.count))
                return piece.bytes.count < Piece.size && piece.rows.count < 1024 ? .goOn : .stop
            }
            return piece
        }
    }

    /// Through the statement's C handle: at 5.7 million rows a second it is seven times as fast as decoded rows.
    private static func rows(
        of statement: Statement, _ db: Database, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Flow
    ) throws {
        let handle = statement.sqliteStatement
        sqlite3_reset(handle)
        defer { sqlite3_reset(handle) }
        while true {
            errno = 0
            let code = sqlite3_step(handle)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else {
                throw StoreFailure(code, db)
            }
            let sequence = Int(sqlite3_column_int64(handle, 0))
            let start = sqlite3_column_blob(handle, 1)?.assumingMemoryBound(to: UInt8.self)
            let count = Int(sqlite3_column_bytes(handle, 1))
            guard body(sequence, UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)) == .goOn else {
                return
            }
        }
    }

    public func version() throws(RecordTrouble) -> Int {
        try database { db in
            let statement = try db.cachedStatement(sql: "PRAGMA data_version")
            let handle = statement.sqliteStatement
            sqlite3_reset(handle)
            defer { sqlite3_reset(handle) }
            errno = 0
            let code = sqlite3_step(handle)
            guard code == SQLITE_ROW else { throw StoreFailure(code, db) }
            return openings << 32 | Int(sqlite3_column_int64(handle, 0) & 0xFFFF_FFFF)
        }
    }

    public func watch() -> RecordWatch? { RecordWatch(path: path) }
}
