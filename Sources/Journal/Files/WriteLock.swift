import Dispatch
import Domain
import Glibc
import Synchronization

/// One `flock` on a side file around each write. SQLite's own waiting is a lottery that some seats never win; the kernel's
/// queue is not.
final class WriteLock {
    private let path: String
    private let patience: Int
    private var descriptor: Int32 = -1

    /// - Parameter patience: seconds until `busy`; a seat that was stopped while writing would hold all others for ever.
    init(path: String, patience: Int = 10) {
        self.path = path
        self.patience = patience
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func hold<Result>(_ body: () throws(RecordTrouble) -> Result) throws(RecordTrouble) -> Result {
        try acquire()
        defer { flock(descriptor, LOCK_UN) }
        return try body()
    }

    private func acquire() throws(RecordTrouble) {
        // A lock on a file that somebody removed excludes nobody, so the path must still lead to the locked file.
        for _ in 0..<100 {
            if descriptor < 0 { descriptor = try open() }
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { try wait() }
            if FileIdentity(descriptor: descriptor) == FileIdentity(path: path) { return }
            close(descriptor)
            descriptor = -1
        }
        throw .busy(path: path, seconds: 0)
    }

    private func open() throws(RecordTrouble) -> Int32 {
        // Reading is enough to lock, also where another user of the group made the file.
        let descriptor = Glibc.open(path, O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
        guard descriptor >= 0 else { throw .system(errno, path: path, .writing) }
        return descriptor
    }

    /// Waits in the kernel's queue on a thread of its own, because `flock` itself knows no end of patience.
    private func wait() throws(RecordTrouble) {
        let wanted = try open()
        let outcome = Outcome()
        DispatchQueue(label: "tockovnik.lock").async {
            var result = flock(wanted, LOCK_EX)
            while result != 0, errno == EINTR { result = flock(wanted, LOCK_EX) }
            if !outcome.settle(result == 0 ? .locked : .failed(errno)) { close(wanted) }
        }
        switch outcome.wait(seconds: patience) {
        case .locked:
            close(descriptor)
            descriptor = wanted
        case .failed(let code):
            close(wanted)
            throw .system(code, path: path, .writing)
        case .waiting, .abandoned:
            throw .busy(path: path, seconds: patience)
        }
    }
}

/// What became of waiting; settled once, by the thread that got the lock or by the one that lost its patience.
private final class Outcome: Sendable {
    enum State: Sendable { case waiting, locked, failed(Int32), abandoned }

    private let state = Mutex(State.waiting)
    private let settled = DispatchSemaphore(value: 0)

    func wait(seconds: Int) -> State {
        _ = settled.wait(timeout: .now() + .seconds(seconds))
        return state.withLock { state in
            if case .waiting = state { state = .abandoned }
            return state
        }
    }

    /// False where nobody waits any more and the lock must be given back.
    func settle(_ outcome: State) -> Bool {
        let wanted = state.withLock { state in
            guard case .waiting = state else { return false }
            state = outcome
            return true
        }
        settled.signal()
        return wanted
    }
}
