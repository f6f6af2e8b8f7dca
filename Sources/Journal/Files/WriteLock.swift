import CFiles
import Domain
import Glibc

/// One `flock` on a side file around each write. SQLite's own waiting is a lottery that some seats never win; the kernel's
/// queue is not.
final class WriteLock {
    private let path: String
    private let mode: mode_t
    private let patience: Duration
    private let givesUp: () -> Bool
    private var descriptor: Int32 = -1
    private var isHeld = false

    /// So long nobody looks whether to give up. A seat that looks goes to the end of the queue.
    private static let slice = Duration.milliseconds(250)

    /// - Parameters:
    ///   - patience: seconds until `busy`; a seat that was stopped while writing would hold all others for ever.
    ///   - givesUp: asked while others hold the lock: whether the program has to end before its patience does.
    init(path: String, mode: mode_t = 0o660, patience: Int = 10, givesUp: @escaping () -> Bool = { false }) {
        self.path = path
        self.mode = mode
        self.patience = .seconds(patience)
        self.givesUp = givesUp
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whoever holds it may hold it again meanwhile.
    func hold<Result>(_ body: () throws(RecordTrouble) -> Result) throws(RecordTrouble) -> Result {
        if isHeld { return try body() }
        try acquire()
        isHeld = true
        defer {
            isHeld = false
            flock(descriptor, LOCK_UN)
        }
        return try body()
    }

    private func acquire() throws(RecordTrouble) {
        let began = ContinuousClock.now
        // A lock on a file that somebody removed excludes nobody, so the path must still lead to the locked file.
        for _ in 0..<100 {
            if descriptor < 0 { descriptor = try open() }
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { try wait(since: began) }
            if FileIdentity(descriptor: descriptor) == FileIdentity(path: path) { return }
            close(descriptor)
            descriptor = -1
        }
        throw .busy(path: path, seconds: 0)
    }

    private func open() throws(RecordTrouble) -> Int32 {
        // Reading is enough to lock, also where another user of the group made the file.
        let descriptor = Glibc.open(path, O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw .system(errno, path: path, .writing) }
        return descriptor
    }

    private func wait(since began: ContinuousClock.Instant) throws(RecordTrouble) {
        while true {
            let waited = ContinuousClock.now - began
            guard waited < patience, !givesUp() else {
                throw .busy(path: path, seconds: Int(min(waited, patience) / .seconds(1)))
            }
            let slice = min(WriteLock.slice, patience - waited)
            switch cfiles_lock(descriptor, max(1, Int32(slice / .milliseconds(1)))) {
            case 0: return
            case EINTR: continue
            case let code: throw .system(code, path: path, .writing)
            }
        }
    }
}
