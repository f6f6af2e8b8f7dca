import CFiles
import Domain
import GRDB
import GRDBSQLite
import Glibc

extension SQLiteStore {
    /// Makes a new office: filled under a temporary name, made durable, then renamed. Nobody ever sees half of it, and
    /// its switch to WAL, which two seats cannot make at once, is over.
    ///
    /// - Parameter fill: hands entries to `insert`; what it throws undoes everything.
    /// - Throws: `alreadyThere` and every trouble of a directory; whatever `fill` throws.
    static func create(at given: String, fill: ((StoredEntry) throws -> Void) throws -> Void) throws {
        let directory = Path.directory(of: given)
        let resolved: String
        do throws(RecordTrouble) {
            resolved = try Path.resolved(directory)
        } catch {
            if case .missing = error { throw RecordTrouble.directoryMissing(path: directory) }
            throw error
        }
        let path = (resolved == "/" ? "" : resolved) + "/" + Path.name(of: given)
        try Volume.check(resolved)
        guard FileIdentity(path: path) == nil else { throw RecordTrouble.alreadyThere(path: given) }

        let temporary = Path.temporary(for: path)
        defer { for end in ["", "-wal", "-shm", "-journal"] { unlink(temporary + end) } }
        // The umask decides about the group; the record holds people's data, so nobody else may read it.
        let descriptor = Glibc.open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
        // The folder is there: a kernel's folder in which nobody makes files (/proc) says that the file is missing.
        guard descriptor >= 0 else {
            throw errno == ENOENT
                ? RecordTrouble.notPermitted(path: given, .writing) : .system(errno, path: given, .writing)
        }
        Glibc.close(descriptor)

        try write(temporary, named: given, fill: fill)
        guard cfiles_rename_new(temporary, path) == 0 else {
            throw RecordTrouble.system(errno, path: given, .writing, fate: .absent)
        }
        try Directory.synchronize(resolved)
    }

    private static func write(
        _ temporary: String, named given: String, fill: ((StoredEntry) throws -> Void) throws -> Void
    )
        throws
    {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
        do {
            let queue = try DatabaseQueue(path: temporary, configuration: configuration)
            try queue.inDatabase { db in
                do {
                    try prepare(db, fill)
                } catch  where error is DatabaseError || error is StoreFailure {
                    throw trouble(error, db, path: given, fate: .absent)
                }
            }
            try queue.close()
        } catch let error as DatabaseError {
            throw trouble(error, nil, path: given, fate: .absent)
        }
    }

    private static func prepare(_ db: Database, _ fill: ((StoredEntry) throws -> Void) throws -> Void) throws {
        try db.execute(
            sql: """
                PRAGMA application_id = \(application);
                PRAGMA user_version = \(format);
                PRAGMA journal_mode = WAL;
                \(schema);
                """)
        try db.inTransaction(.immediate) {
            try fill { try insert([$0], db) }
            return .commit
        }
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
}
