import Domain
import Glibc

/// Paths as the system sees them.
enum Path {
    /// The path without links, so that every seat takes the same lock.
    static func resolved(_ path: String) throws(RecordTrouble) -> String {
        guard let pointer = realpath(path, nil) else { throw .system(errno, path: path, .reading) }
        defer { free(pointer) }
        return String(cString: pointer)
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
