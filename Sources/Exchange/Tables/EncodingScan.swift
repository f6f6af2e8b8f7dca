/// Looks through the rest of a file once: whether it is UTF-8, and if not, which bytes stand in it.
struct EncodingScan {
    private(set) var isUTF8 = true
    private(set) var seen = [Bool](repeating: false, count: 256)
    /// The first text that looks as if UTF-8 had been taken for Windows-1250 and written again: `Ĺˇ` where š was meant.
    private(set) var doubled: String?
    private var pending = 0
    private var least: UInt32 = 0
    private var point: UInt32 = 0
    private var last: UInt32 = 0

    /// UTF-8, then Windows-1250, then what people see on the screen instead of the letter.
    private static let doubles: [(UInt32, UInt32, String)] = [
        (0x139, 0x02C7, "Ĺˇ"), (0x139, 0x013E, "Ĺľ"), (0x139, 0x017D, "Ĺ˝"), (0x0C4, 0x0164, "ÄŤ"),
        (0x0C4, 0x008D, "ÄŤ"),
    ]

    static func scan(_ source: ByteSource, from start: Int) throws(FileFault) -> EncodingScan {
        var scan = EncodingScan()
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { chunk.deallocate() }
        var offset = start
        while true {
            let count = try source.read(into: chunk, at: offset)
            if count == 0 { break }
            for byte in chunk[..<count] { scan.take(byte) }
            offset += count
        }
        if scan.pending > 0 { scan.isUTF8 = false }
        return scan
    }

    @inline(__always)
    private mutating func take(_ byte: UInt8) {
        if byte < 0x80 {
            if pending > 0 { isUTF8 = false }
            pending = 0
            last = 0
            return
        }
        takeUpper(byte)
    }

    private mutating func takeUpper(_ byte: UInt8) {
        seen[Int(byte)] = true
        guard isUTF8 else { return }
        if pending > 0 {
            guard byte & 0xC0 == 0x80 else {
                isUTF8 = false
                return
            }
            point = point << 6 | UInt32(byte & 0x3F)
            pending -= 1
            if pending == 0 { finish() }
            return
        }
        switch byte {
        case 0xC2...0xDF: (pending, point, least) = (1, UInt32(byte & 0x1F), 0x80)
        case 0xE0...0xEF: (pending, point, least) = (2, UInt32(byte & 0x0F), 0x800)
        case 0xF0...0xF4: (pending, point, least) = (3, UInt32(byte & 0x07), 0x10000)
        default: isUTF8 = false
        }
    }

    private mutating func finish() {
        if point < least || (0xD800...0xDFFF).contains(point) || point > 0x10FFFF {
            isUTF8 = false
            return
        }
        if doubled == nil, last != 0 {
            doubled = EncodingScan.doubles.first { $0.0 == last && $0.1 == point }?.2
        }
        last = point
    }
}
