import Glibc

/// Another seat: `journal-seat` in a process of its own.
final class Seat {
    private let process: pid_t
    private let output: Int32
    private var buffer: [UInt8] = []

    static let secret = String(repeating: "07", count: 32)

    convenience init(_ arguments: String...) { self.init(Seat.program, arguments) }

    /// Through `sh`, for a room of its own; `$0` is the program.
    convenience init(shell line: String) { self.init("/bin/sh", ["-c", line, Seat.program]) }

    private init(_ program: String, _ arguments: [String]) {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        output = ends[0]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        var words = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &actions, nil, words, environ)
        self.process = code == 0 ? process : -1
        posix_spawn_file_actions_destroy(&actions)
        for word in words { free(word) }
        close(ends[1])
    }

    deinit { close(output) }

    /// Beside the tests, where the package manager puts it.
    private static let program: String = {
        var path = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &path, path.count - 1)
        let whole = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return whole.prefix(upTo: whole.lastIndex(of: "/") ?? whole.endIndex) + "/journal-seat"
    }()

    /// The next line the seat says; nil when it has ended.
    func line() -> String? {
        while true {
            if let feed = buffer.firstIndex(of: 10) {
                defer { buffer.removeFirst(feed + 1) }
                return String(decoding: buffer[..<feed], as: UTF8.self)
            }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = read(output, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            buffer += chunk[..<count]
        }
    }

    func lines() -> [String] {
        var lines: [String] = []
        while let line = line() { lines.append(line) }
        return lines
    }

    func send(_ signal: Int32) { if process > 0 { kill(process, signal) } }

    /// Waits for the end; the exit status, or 128 and the signal.
    @discardableResult
    func end() -> Int32 {
        var status: Int32 = 0
        while process > 0, waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}
