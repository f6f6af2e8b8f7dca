import Domain
import Glibc

/// Reads a file line by line in bounded memory; a line ends with a line feed, the last one may lack it.
struct LineReader {
    private let path: String
    private let descriptor: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: 1 << 17)
    private var start = 0
    private var ended = false

    enum Line {
        case line(Range<Int>)
        /// Longer than `limit`.
        case tooLong
        case end
    }

    init(descriptor: Int32, path: String, limit: Int) {
        self.descriptor = descriptor
        self.path = path
        self.limit = limit
    }

    /// The next line as a place in the buffer, for `withBytes`.
    mutating func next() throws(RecordTrouble) -> Line {
        var searched = start
        while true {
            if let feed = buffer[searched...].firstIndex(of: 10) {
                defer { start = feed + 1 }
                return feed - start > limit ? .tooLong : .line(start..<feed)
            }
            if buffer.count - start > limit { return .tooLong }
            if ended {
                guard start < buffer.count else { return .end }
                defer { start = buffer.count }
                return .line(start..<buffer.count)
            }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            try fill()
        }
    }

    func withBytes<Result, Failure: Error>(
        _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try buffer.withUnsafeBufferPointer { (all) throws(Failure) -> Result in
            try body(UnsafeBufferPointer(rebasing: all[range]))
        }
    }

    private mutating func fill() throws(RecordTrouble) {
        let count = chunk.withUnsafeMutableBytes { chunk in
            var count = read(descriptor, chunk.baseAddress, chunk.count)
            while count < 0, errno == EINTR { count = read(descriptor, chunk.baseAddress, chunk.count) }
            return count
        }
        guard count >= 0 else { throw .system(errno, path: path, .reading) }
        chunk.withUnsafeBufferPointer { buffer.append(contentsOf: UnsafeBufferPointer(rebasing: $0.prefix(count))) }
        ended = count == 0
    }
}
