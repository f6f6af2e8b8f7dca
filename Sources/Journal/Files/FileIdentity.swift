import Domain
import Glibc

/// Which file a path leads to, so that a file exchanged behind our back is noticed.
struct FileIdentity: Equatable {
    let device: UInt64
    let inode: UInt64
    let mode: UInt32
    let owner: UInt32
    private let size: Int
    private let changed: Instant
    private let modified: Instant

    private struct Instant: Equatable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }

    private init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        mode = status.st_mode
        owner = status.st_uid
        size = Int(status.st_size)
        changed = Instant(status.st_ctim)
        modified = Instant(status.st_mtim)
    }

    /// nil where nothing can be found there.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The file at `path`, or what the system says about its absence.
    static func of(_ path: String) throws(RecordTrouble) -> FileIdentity {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .system(errno, path: path, .reading) }
        return FileIdentity(status)
    }

    var isDirectory: Bool { mode & S_IFMT == S_IFDIR }
    var isRegular: Bool { mode & S_IFMT == S_IFREG }

    static func == (one: FileIdentity, other: FileIdentity) -> Bool {
        one.device == other.device && one.inode == other.inode
    }

    /// Whether nobody has written since: a number alone is not enough, the next file gets the number of a removed one.
    func isUntouched(since other: FileIdentity) -> Bool {
        self == other && size == other.size && changed == other.changed && modified == other.modified
    }
}
