import Domain
import GRDB
import GRDBSQLite
import Glibc

/// A call of SQLite that failed, with the system's errno as it was at that moment.
struct StoreFailure: Error {
    let code: Int32
    let system: Int32
    let text: String

    init(_ code: Int32, _ db: Database) {
        // SQLite 3.40 forgets the errno of a write that failed within COMMIT; the thread still has it.
        let last = errno
        self.code = sqlite3_extended_errcode(db.sqliteConnection)
        let told = sqlite3_system_errno(db.sqliteConnection)
        system = told == 0 ? last : told
        text = db.lastErrorMessage ?? String(cString: sqlite3_errstr(code))
    }

    /// Writing itself found no room; waiting for the disk can find none, too, when everything is written.
    var isLackOfRoom: Bool {
        switch code {
        case SQLITE_FULL: true
        case ResultCode.SQLITE_IOERR_WRITE.rawValue: StoreFailure.lackOfRoom.contains(system)
        default: false
        }
    }

    static let lackOfRoom = [ENOSPC, EDQUOT, EFBIG]
}

extension SQLiteStore {
    /// What an error of SQLite, of the system behind it or of our own means for a person.
    func trouble(_ error: any Error, _ db: Database?, fate: RecordTrouble.Fate) -> RecordTrouble {
        SQLiteStore.trouble(error, db, path: path, fate: fate)
    }

    static func trouble(_ error: any Error, _ db: Database?, path: String, fate: RecordTrouble.Fate) -> RecordTrouble {
        if let trouble = error as? RecordTrouble { return trouble }
        if let failure = error as? StoreFailure {
            return trouble(failure.code, system: failure.system, text: failure.text, path: path, fate: fate)
        }
        guard let error = error as? DatabaseError else {
            return .other(path: path, code: 0, text: String(describing: error), fate)
        }
        let last = errno
        let told = db.map { sqlite3_system_errno($0.sqliteConnection) } ?? 0
        // Where SQLite has forgotten it, what the thread still has counts if it explains the failure.
        let system = told == 0 && StoreFailure.lackOfRoom.contains(last) ? last : told
        return trouble(
            error.extendedResultCode.rawValue, system: system, text: error.message ?? "", path: path, fate: fate)
    }

    static func trouble(_ code: Int32, system: Int32, text: String, path: String, fate: RecordTrouble.Fate)
        -> RecordTrouble
    {
        let access: RecordTrouble.Access = fate == .reading ? .reading : .writing
        switch code & 0xFF {
        case SQLITE_FULL: return .diskFull(path: path, fate)
        case SQLITE_IOERR where code == ResultCode.SQLITE_IOERR_NOMEM.rawValue: return .outOfMemory
        case SQLITE_IOERR where system == ENOSPC: return .diskFull(path: path, fate)
        case SQLITE_IOERR where system == EDQUOT || system == EFBIG: return .quotaReached(path: path, fate)
        case SQLITE_IOERR where code == ResultCode.SQLITE_IOERR_CORRUPTFS.rawValue: return .damaged(path: path)
        case SQLITE_IOERR: return .deviceFailed(path: path, code: Int(system), fate)
        case SQLITE_CORRUPT: return .damaged(path: path)
        case SQLITE_NOTADB: return .notAnOffice(path: path)
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: return .busy(path: path, seconds: 5)
        case SQLITE_NOMEM: return .outOfMemory
        case SQLITE_READONLY where code == ResultCode.SQLITE_READONLY_DBMOVED.rawValue: return .replaced(path: path)
        case SQLITE_READONLY where system == EROFS: return .readOnlyVolume(path: path)
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: return .notPermitted(path: path, .writing)
        // The files `-wal` and `-shm` beside the record must be writable even for reading.
        case SQLITE_CANTOPEN where system == 0 || system == EACCES: return .notPermitted(path: path, .writing)
        case SQLITE_CANTOPEN: return .system(system, path: path, access, fate: fate)
        default: return .other(path: path, code: Int(code), text: text, fate)
        }
    }
}

extension RecordTrouble {
    /// The same trouble, once it is known what became of the entries.
    func with(fate: Fate) -> RecordTrouble {
        switch self {
        case .diskFull(let path, _): .diskFull(path: path, fate)
        case .quotaReached(let path, _): .quotaReached(path: path, fate)
        case .deviceFailed(let path, let code, _): .deviceFailed(path: path, code: code, fate)
        case .other(let path, let code, let text, _): .other(path: path, code: code, text: text, fate)
        default: self
        }
    }

    /// The same trouble, told about the file a person named and not about the temporary one behind it.
    func about(_ path: String, insteadOf hidden: String) -> RecordTrouble {
        switch self {
        case .missing(hidden): .missing(path: path)
        case .notPermitted(hidden, let access): .notPermitted(path: path, access)
        case .readOnlyVolume(hidden): .readOnlyVolume(path: path)
        case .damaged(hidden): .damaged(path: path)
        case .busy(hidden, let seconds): .busy(path: path, seconds: seconds)
        case .diskFull(_, let fate): .diskFull(path: path, fate)
        case .quotaReached(_, let fate): .quotaReached(path: path, fate)
        case .deviceFailed(_, let code, let fate): .deviceFailed(path: path, code: code, fate)
        case .other(hidden, let code, let text, let fate): .other(path: path, code: code, text: text, fate)
        default: self
        }
    }
}
