import Glibc

/// A file that is written whole or not at all, and never over another.
public enum NewFile {
    public enum Outcome: Sendable, Equatable {
        case written, exists
        case refused(errno: Int32)
    }

    public static func write(_ text: String, to path: String) -> Outcome {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return errno == EEXIST ? .exists : .refused(errno: errno) }
        let failure = put(text, into: descriptor)
        let closed = close(descriptor) == 0 ? nil : errno
        guard let number = failure ?? closed else { return .written }
        unlink(path)
        return .refused(errno: number)
    }

    private static func put(_ text: String, into descriptor: Int32) -> Int32? {
        var text = text
        return text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return nil }
            var done = 0
            while done < bytes.count {
                let written = Glibc.write(descriptor, start + done, bytes.count - done)
                if written < 0 && errno == EINTR { continue }
                guard written > 0 else { return errno }
                done += written
            }
            return nil
        }
    }
}
