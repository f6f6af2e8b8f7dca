import Domain
import GRDB
import GRDBSQLite
import Glibc

extension SQLiteStore {
    public func append(_ entries: [StoredEntry], expecting expected: Head) throws(RecordTrouble) -> Appending {
        guard access == .writing else { throw .notPermitted(path: path, .writing) }
        return try lock.hold { () throws(RecordTrouble) -> Appending in
            try checkIdentity()
            var lackedRoom = false
            do throws(RecordTrouble) {
                return try write(entries, expecting: expected, &lackedRoom)
            } catch {
                throw error.with(fate: fate(of: entries, lackedRoom: lackedRoom))
            }
        }
    }

    private func write(_ entries: [StoredEntry], expecting expected: Head, _ lackedRoom: inout Bool)
        throws(RecordTrouble) -> Appending
    {
        try database(fate: .unknown) { db in
            try SQLiteStore.execute("BEGIN IMMEDIATE", db)
            do {
                let head = try SQLiteStore.last(db)?.head ?? .beginning
                guard head == expected else {
                    try SQLiteStore.execute("ROLLBACK", db)
                    return .endsAt(head)
                }
                try SQLiteStore.insert(entries, db)
                try SQLiteStore.execute("COMMIT", db)
                return .done
            } catch {
                lackedRoom = (error as? StoreFailure)?.isLackOfRoom ?? false
                // SQLite has mostly rolled back already and then says so.
                sqlite3_exec(db.sqliteConnection, "ROLLBACK", nil, nil, nil)
                throw error
            }
        }
    }

    /// Without GRDB's transactions: they roll back before anybody can ask which errno the system gave.
    private static func execute(_ sql: String, _ db: Database) throws {
        errno = 0
        let code = sqlite3_exec(db.sqliteConnection, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw StoreFailure(code, db) }
    }

    static func insert(_ entries: [StoredEntry], _ db: Database) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO entry (sequence, bytes) VALUES (?, ?)")
        let handle = statement.sqliteStatement
        for entry in entries {
            sqlite3_reset(handle)
            defer {
                sqlite3_reset(handle)
                sqlite3_clear_bindings(handle)
            }
            let code = entry.bytes.withUnsafeBytes { bytes in
                sqlite3_bind_int64(handle, 1, Int64(entry.sequence))
                // No destructor: the bytes outlive the step.
                sqlite3_bind_blob64(handle, 2, bytes.baseAddress, UInt64(bytes.count), nil)
                errno = 0
                return sqlite3_step(handle)
            }
            guard code == SQLITE_DONE else { throw StoreFailure(code, db) }
        }
    }

    /// After an error only a fresh look tells whether the entries are in: what SQLite's memory says may never have reached
    /// the disk, and what it gave up may be in the file.
    ///
    /// - Parameter lackedRoom: there was no room for all of the bytes, so nothing can ever bring the entries back.
    private func fate(of entries: [StoredEntry], lackedRoom: Bool) -> RecordTrouble.Fate {
        do throws(RecordTrouble) {
            try reopen()
            // A checkpoint writes the pages to the file once more and waits for the disk.
            if let wanted = entries.last, try entry(wanted.sequence) == wanted {
                return try isTakenOver("FULL") ? .stored : .unknown
            }
            if lackedRoom { return .absent }
            // While another seat has the file open its memory says where the log ends. What a failed wait for the disk left
            // behind that end would come back once all have gone, so the log is cut off.
            return try isTakenOver("TRUNCATE") ? .absent : .unknown
        } catch {
            return .unknown
        }
    }

    private func isTakenOver(_ mode: String) throws(RecordTrouble) -> Bool {
        try database { db in try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(\(mode))") } == 0
    }
}
