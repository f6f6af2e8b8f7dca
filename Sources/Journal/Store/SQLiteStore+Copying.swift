import CFiles
import Domain
import GRDB
import Glibc

extension SQLiteStore {
    /// A whole copy of the record as it stands, taken while others may write, under a name that is not yet there. It is
    /// an office like any other.
    public func copy(to given: String) throws(RecordTrouble) {
        let directory = try Path.resolved(Path.directory(of: given))
        let target = (directory == "/" ? "" : directory) + "/" + Path.name(of: given)
        guard FileIdentity(path: target) == nil else { throw .alreadyThere(path: given) }
        try Volume.check(directory)
        let temporary = Path.temporary(for: target)
        defer { for end in ["", "-wal", "-shm", "-journal"] { unlink(temporary + end) } }
        do throws(RecordTrouble) {
            try database(fate: .absent) { db in try db.execute(sql: "VACUUM INTO ?", arguments: [temporary]) }
            // The same people may read the copy as the record itself.
            try SQLiteStore.finish(temporary, mode: FileIdentity.of(path).mode & 0o660)
        } catch {
            throw error.about(given, insteadOf: temporary)
        }
        guard cfiles_rename_new(temporary, target) == 0 else {
            throw .system(errno, path: given, .writing, fate: .absent)
        }
        try Directory.synchronize(directory)
    }

    /// `VACUUM INTO` neither keeps WAL nor waits for the disk.
    private static func finish(_ path: String, mode: UInt32) throws(RecordTrouble) {
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
            try queue.close()
        } catch {
            let code = (error as? DatabaseError)?.extendedResultCode.rawValue ?? 0
            throw trouble(code, system: 0, text: String(describing: error), path: path, fate: .absent)
        }
        let descriptor = Glibc.open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno, path: path, .writing, fate: .absent) }
        defer { Glibc.close(descriptor) }
        guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else {
            throw .system(errno, path: path, .writing, fate: .absent)
        }
    }
}
