import Glibc

/// Why a file could not be read at all.
public enum FileFault: Error, Sendable, Equatable {
    case notFound
    case folder
    case unreadable(errno: Int32)
    /// What came through a pipe is kept in memory; this much is enough for any call there ever was.
    case pipeTooLong(limit: Int)
}

/// The bytes of a file at any offset, without holding it in memory. What comes through a pipe is read to its end first.
final class ByteSource {
    static let longestPipe = 256 << 20

    private let descriptor: Int32
    private let memory: [UInt8]?

    /// - Parameter path: `-` is standard input.
    init(path: String, longestPipe: Int = ByteSource.longestPipe) throws(FileFault) {
        let isInput = path == "-"
        let descriptor = isInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let number = errno
            throw number == ENOENT || number == ENOTDIR ? .notFound : .unreadable(errno: number)
        }
        self.descriptor = isInput ? -1 : descriptor
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else {
            memory = []
            throw .unreadable(errno: errno)
        }
        let kind = facts.st_mode & S_IFMT
        if kind == S_IFDIR {
            memory = []
            throw .folder
        }
        // Only a source that is complete closes its file: what goes wrong while reading must wait until it is.
        var bytes: [UInt8]?
        var trouble: FileFault?
        if kind != S_IFREG || isInput {
            do throws(FileFault) {
                bytes = try ByteSource.all(of: descriptor, longest: longestPipe)
            } catch {
                trouble = error
            }
        }
        memory = bytes
        if let trouble { throw trouble }
    }

    init(bytes: [UInt8]) {
        descriptor = -1
        memory = bytes
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Fills `target` from `offset` on and answers how many bytes there were; 0 at the end.
    func read(into target: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileFault) -> Int {
        if let memory {
            let count = max(0, min(target.count, memory.count - offset))
            memory.withUnsafeBytes { bytes in
                if count > 0 {
                    target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
                }
            }
            return count
        }
        while true {
            let count = pread(descriptor, target.baseAddress, target.count, off_t(offset))
            if count >= 0 { return count }
            if errno != EINTR { throw .unreadable(errno: errno) }
        }
    }

    private static func all(of descriptor: Int32, longest: Int) throws(FileFault) -> [UInt8] {
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
        defer { chunk.deallocate() }
        while true {
            let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(errno: errno) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
            guard bytes.count <= longest else { throw .pipeTooLong(limit: longest) }
        }
    }
}
