import CFiles
import Domain
import Glibc

/// A small file that belongs to one person: a key, drafts, what a desk remembers. Written whole or not at all.
enum PrivateFile {
    enum Durability {
        /// Survives a pulled plug.
        case disk
        /// Survives the end of the program; for what can be computed again.
        case process
    }

    /// Replaces `path`, or with `replacing: false` fails where it is there.
    static func write(
        _ bytes: [UInt8], to path: String, durability: Durability = .disk, replacing: Bool = true
    ) throws(RecordTrouble) {
        let temporary = Path.temporary(for: path)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno, path: path, .writing, fate: .besideTheRecord) }
        do throws(RecordTrouble) {
            defer { close(descriptor) }
            try write(bytes, to: descriptor, path)
            guard durability == .process || fsync(descriptor) == 0 else {
                throw .system(errno, path: path, .writing, fate: .besideTheRecord)
            }
        } catch {
            unlink(temporary)
            throw error
        }
        // A hard link never replaces, a rename always does.
        let outcome = replacing ? rename(temporary, path) : link(temporary, path)
        let code = errno
        if !replacing || outcome != 0 { unlink(temporary) }
        guard outcome == 0 else { throw .system(code, path: path, .writing, fate: .besideTheRecord) }
        if durability == .disk { try Directory.synchronize(Path.directory(of: path)) }
    }

    /// Makes what `path` holds now, be it nothing, survive a pulled plug.
    static func synchronize(_ path: String) throws(RecordTrouble) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        if descriptor >= 0 {
            defer { close(descriptor) }
            guard fsync(descriptor) == 0 else { throw .system(errno, path: path, .writing, fate: .besideTheRecord) }
        } else if errno != ENOENT {
            throw .system(errno, path: path, .writing, fate: .besideTheRecord)
        }
        try Directory.synchronize(Path.directory(of: path))
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(RecordTrouble) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw .system(count == 0 ? EIO : errno, path: path, .writing, fate: .besideTheRecord)
            }
            done += count
        }
    }

    /// The bytes of a file and whose it is; nil where there is none.
    static func read(_ path: String, limit: Int) throws(RecordTrouble) -> (bytes: [UInt8], identity: FileIdentity)? {
        // Not through a link: the file that is checked is the file that is read.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .system(errno, path: path, .reading)
        }
        defer { close(descriptor) }
        guard let identity = FileIdentity(descriptor: descriptor), identity.isRegular else {
            throw .notPermitted(path: path, .reading)
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(errno, path: path, .reading) }
            if count == 0 { return (bytes, identity) }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw .system(EFBIG, path: path, .reading) }
        }
    }

    /// Gives a file another name, `keys/ana.key.ended-1`; none that is there is replaced.
    static func setAside(_ path: String, as ending: String) throws(RecordTrouble) {
        for number in 1... {
            if cfiles_rename_new(path, "\(path).\(ending)-\(number)") == 0 { return }
            guard errno == EEXIST else { throw .system(errno, path: path, .writing, fate: .besideTheRecord) }
        }
    }

    /// Removes a file, where there is one.
    static func remove(_ path: String) throws(RecordTrouble) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw .system(errno, path: path, .writing, fate: .besideTheRecord)
        }
    }

    /// Makes a directory that only its owner enters, with the ones above it.
    static func makeDirectory(_ path: String) throws(RecordTrouble) {
        if mkdir(path, 0o700) == 0 { return }
        switch errno {
        case EEXIST:
            if FileIdentity(path: path)?.isDirectory == true { return }
            throw .directoryMissing(path: path)
        case ENOENT where Path.directory(of: path) != path:
            try makeDirectory(Path.directory(of: path))
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .system(errno, path: path, .writing) }
        case let code: throw .system(code, path: path, .writing)
        }
    }

    /// A person's id as a part of a file name: letters, digits, `-`, `_` and a `.` that does not begin it stay, every other
    /// byte becomes `%` and two digits.
    static func name(for person: String) -> String {
        var name = ""
        for (index, byte) in person.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                name.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: ".") where index > 0: name.append(".")
            default: name += "%" + Hexadecimal.text(of: [byte])
            }
        }
        return name
    }
}
