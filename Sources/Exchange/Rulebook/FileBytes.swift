import Domain

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file, and never more than we asked for.
enum FileBytes {
    /// Reads a file, or standard input where the path is `-`, and stops as soon as it is above the limit.
    static func read(_ path: String, limit: Int) throws(RulebookFault) -> [UInt8] {
        if path == "-" { return try read(STDIN_FILENO, limit: limit) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let number = errno
            throw RulebookFault(number == ENOENT || number == ENOTDIR ? .notFound : .unreadable(errno: number))
        }
        defer { close(descriptor) }
        var facts = stat()
        if fstat(descriptor, &facts) == 0 {
            guard facts.st_mode & S_IFMT != S_IFDIR else { throw RulebookFault(.folder) }
            guard facts.st_mode & S_IFMT != S_IFREG || facts.st_size <= limit else {
                throw RulebookFault(.tooLarge(limit: limit))
            }
        }
        return try read(descriptor, limit: limit)
    }

    private static func read(_ descriptor: Int32, limit: Int) throws(RulebookFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw RulebookFault(.unreadable(errno: errno)) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw RulebookFault(.tooLarge(limit: limit)) }
        }
    }

    private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
