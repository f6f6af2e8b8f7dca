import Glibc

/// Hears from the kernel that somebody writes an office file, so that nobody has to ask while nothing happens.
///
/// The kernel tells of the bytes, and an entry counts a moment later, when the disk has it: whoever hears something looks
/// now and a few times more. It hears its own program, too, and programs of this machine only, like the lock.
public final class RecordWatch {
    /// Readable when there is something to hear; for `poll`.
    public let descriptor: Int32
    private let path: String

    /// - Returns: nil where the kernel gives no watch (every user has so many); then the record must be asked.
    init?(path: String) {
        self.path = path
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        guard listen() else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Takes in what was to be heard.
    ///
    /// - Returns: false where nothing more can be heard.
    public func heard() -> Bool {
        var bytes: [UInt8] = Array(repeating: 0, count: 4096)
        while read(descriptor, &bytes, bytes.count) > 0 {}
        guard errno == EAGAIN || errno == EINTR else { return false }
        // A log that was taken over and begun anew is another file.
        return listen()
    }

    /// The file, and the log beside it, where SQLite writes first.
    private func listen() -> Bool {
        let events = UInt32(IN_MODIFY) | UInt32(IN_ATTRIB) | UInt32(IN_MOVE_SELF) | UInt32(IN_DELETE_SELF)
        guard inotify_add_watch(descriptor, path, events) >= 0 else { return false }
        return inotify_add_watch(descriptor, path + "-wal", events) >= 0 || errno == ENOENT
    }
}
