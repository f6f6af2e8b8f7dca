import Domain
import Glibc

/// A directory whose newest names must survive a pulled plug.
enum Directory {
    static func synchronize(_ path: String) throws(RecordTrouble) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno, path: path, .writing, fate: .unknown) }
        defer { close(descriptor) }
        // Some file systems cannot synchronise a directory and say EINVAL; their names are durable by themselves.
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw .system(errno, path: path, .writing, fate: .unknown)
        }
    }
}
