import Domain
import Glibc

/// Which file a path leads to, so that a file exchanged behind our back is noticed.
struct FileIdentity: Equatable {
    let device: UInt64
    let inode: UInt64
    let mode: UInt32
    let owner: UInt32

    private init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        mode = status.st_mode
        owner = status.st_uid
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

    static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// A name no other process uses, in the same directory, so that a rename stays on one volume.
    static func temporary(for path: String) -> String {
        "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
    }

    /// `path` for a POSIX shell.
    static func quoted(_ path: String) -> String { "'" + path.replacing("'", with: "'\\''") + "'" }
}
