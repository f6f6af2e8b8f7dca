import Domain

/// The bytes of a file, and never more than we asked for.
public enum FileBytes {
    /// Reads a file, or standard input where the path is `-`, and stops as soon as it is above the limit.
    ///
    /// - Returns: nil for a file above the limit, in bytes.
    public static func read(_ path: String, upTo limit: Int) throws(FileFault) -> [UInt8]? {
        try read(ByteSource(path: path, longestPipe: limit), limit: limit)
    }

    /// The same for a file that should be a rulebook.
    static func read(_ path: String, limit: Int) throws(RulebookFault) -> [UInt8] {
        do throws(FileFault) {
            if let bytes = try read(path, upTo: limit) { return bytes }
        } catch {
            throw RulebookFault(reason(error))
        }
        throw RulebookFault(.tooLarge(limit: limit))
    }

    /// nil: there are more.
    private static func read(_ source: ByteSource, limit: Int) throws(FileFault) -> [UInt8]? {
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
        defer { chunk.deallocate() }
        while bytes.count <= limit {
            let count = try source.read(into: chunk, at: bytes.count)
            if count == 0 { return bytes }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
        }
        return nil
    }

    private static func reason(_ fault: FileFault) -> RulebookFault.Reason {
        switch fault {
        case .notFound: .notFound
        case .folder: .folder
        case .unreadable(let number): .unreadable(errno: number)
        case .pipeTooLong(let limit): .tooLarge(limit: limit)
        }
    }
}

extension RulebookFault {
    /// Why nothing could be read there at all; nil where something was read and it is no rulebook.
    public var file: FileFault? {
        switch reason {
        case .notFound: .notFound
        case .folder: .folder
        case .unreadable(let number): .unreadable(errno: number)
        default: nil
        }
    }
}
