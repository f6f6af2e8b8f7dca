import Domain
import Glibc

/// Reads a table row by row from the bytes of a file, in bounded memory. Cells are ranges of one buffer: nothing is copied
/// and no text is made until somebody asks for it.
///
/// Comma, semicolon or tab, RFC 4180 quotes or none, LF or CRLF, UTF-8 or one of two single-byte encodings.
final class TableReader {
    /// Why reading cannot go on.
    enum Halt: Error {
        case file(FileFault)
        /// At the current line.
        case content(TableFinding.Kind)
    }

    struct Cell {
        var start: Int32 = 0
        var end: Int32 = 0
        /// Quotes inside are written twice.
        var hasQuotes = false
    }

    static let longestRow = 1 << 20
    private static let chunk = 1 << 18

    private let source: ByteSource
    private let named: TextEncoding?
    private var encoding: TextEncoding?
    private var offset = 0
    private var isAtEnd = false
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var length = 0
    private var position = 0
    private var rowStart = 0
    private var linesPassed = 0
    private var cells: UnsafeMutablePointer<Cell>
    private var cellCapacity = 64
    private(set) var delimiter = UInt8(ascii: ",")

    /// Of the current row.
    private(set) var count = 0
    private(set) var line = 0
    /// What looks as if it had been encoded twice.
    private(set) var doubled: String?

    init(_ source: ByteSource, encoding: TextEncoding?) throws(Halt) {
        self.source = source
        named = encoding
        capacity = TableReader.chunk * 3
        bytes = .allocate(capacity: capacity + 8)
        bytes.initialize(repeating: 0, count: capacity + 8)
        cells = .allocate(capacity: cellCapacity)
        cells.initialize(repeating: Cell(), count: cellCapacity)
        line = 1
        try fill()
        if length >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    }

    deinit {
        bytes.deallocate()
        cells.deallocate()
    }

    /// The first bytes tell whether the file is a table at all.
    private func check(_ count: Int) throws(Halt) {
        let first = (0..<min(4, count)).map { bytes[$0] }
        if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) { throw .content(.utf16) }
        // ZIP (XLSX, ODS) and the compound file of old XLS.
        if first == [0x50, 0x4B, 3, 4] || first == [0xD0, 0xCF, 0x11, 0xE0] { throw .content(.workbook) }
    }

    /// The delimiter is the one that occurs most in the first line outside quotes.
    func chooseDelimiter() throws(Halt) {
        while position < length || !isAtEnd {
            // Empty lines before the heading do not count.
            var at = position
            var counts = [0, 0, 0]
            var isQuoted = false
            while at < length, bytes[at] != 10 || isQuoted {
                switch bytes[at] {
                case UInt8(ascii: "\""): isQuoted.toggle()
                case UInt8(ascii: ",") where !isQuoted: counts[0] += 1
                case UInt8(ascii: ";") where !isQuoted: counts[1] += 1
                case 9 where !isQuoted: counts[2] += 1
                default: break
                }
                at += 1
            }
            if at == length, !isAtEnd, at - position < TableReader.longestRow {
                try more(from: position)
                continue
            }
            let isBlank = (position..<at).allSatisfy { bytes[$0] == 13 || bytes[$0] == 32 }
            if isBlank, at < length {
                position = at + 1
                line += 1
                continue
            }
            let most = counts.max() ?? 0
            delimiter = [UInt8(ascii: ","), UInt8(ascii: ";"), 9][counts.firstIndex(of: most) ?? 0]
            return
        }
    }

    /// The next row that holds anything; false at the end.
    func next() throws(Halt) -> Bool {
        while true {
            line += linesPassed
            linesPassed = 0
            rowStart = position
            guard try parse() else { return false }
            for cell in 0..<count where !self[cell].isEmpty { return true }
        }
    }

    /// Offers the bytes from the next row on, behind whose last there always is a line feed; `read` answers how many of them
    /// it has taken, its line feed among them, or 0 to leave the row to `next`.
    @inline(__always)
    func takeRow(_ read: (CellBytes) -> Int) -> Bool {
        guard position < length else { return false }
        let taken = read(CellBytes(start: bytes + position, count: length - position))
        guard taken > 0, taken <= length - position else { return false }
        line += linesPassed
        linesPassed = 1
        position += taken
        return true
    }

    /// Finds the cells of one row. The byte after the last one is a line feed, so the loops need not look for the end.
    private func parse() throws(Halt) -> Bool {
        if position >= length {
            if isAtEnd { return false }
            try more(from: position)
            if position >= length { return false }
        }
        var at = position
        var number = 0
        var lines = 0
        while true {
            if number == cellCapacity { growCells() }
            var cell = Cell()
            let opening = behindBlanks(at)
            if bytes[opening] == UInt8(ascii: "\"") {
                guard let end = quoted(opening + 1, &lines, &cell) else {
                    if isAtEnd { throw .content(.unclosedQuote) }
                    try more(from: rowStart)
                    (at, number, lines) = (position, 0, 0)
                    continue
                }
                at = behindBlanks(end)
                if bytes[at] == 13 { at += 1 }
                if bytes[at] != delimiter, bytes[at] != 10 { throw .content(.textAfterQuote) }
            } else {
                cell.start = Int32(truncatingIfNeeded: at)
                let delimiter = delimiter
                while bytes[at] != delimiter, bytes[at] != 10 { at += 1 }
                cell.end = Int32(truncatingIfNeeded: at)
            }
            if at >= length, !isAtEnd {
                try more(from: rowStart)
                (at, number, lines) = (position, 0, 0)
                continue
            }
            cells[number] = cell
            number += 1
            if bytes[at] == 10 { break }
            at += 1
        }
        position = min(at + 1, length)
        linesPassed = lines + 1
        count = number
        return true
    }

    /// Blanks around the quotes do not count; a tab is one where it does not part cells. The line feed at the end stops the loop.
    @inline(__always)
    private func behindBlanks(_ start: Int) -> Int {
        var at = start
        while bytes[at] == 32 || bytes[at] == 9 && delimiter != 9 { at += 1 }
        return at
    }

    /// From inside a quoted cell to behind its closing quote; nil where the bytes end before.
    private func quoted(_ start: Int, _ lines: inout Int, _ cell: inout Cell) -> Int? {
        var at = start
        cell.start = Int32(truncatingIfNeeded: start)
        while at < length {
            if bytes[at] == UInt8(ascii: "\"") {
                guard at + 1 < length || isAtEnd else { return nil }
                if at + 1 < length, bytes[at + 1] == UInt8(ascii: "\"") {
                    cell.hasQuotes = true
                    at += 2
                    continue
                }
                cell.end = Int32(truncatingIfNeeded: at)
                return at + 1
            }
            if bytes[at] == 10 { lines += 1 }
            at += 1
        }
        return nil
    }

    private func growCells() {
        let wider = UnsafeMutablePointer<Cell>.allocate(capacity: cellCapacity * 2)
        wider.initialize(repeating: Cell(), count: cellCapacity * 2)
        wider.update(from: cells, count: cellCapacity)
        cells.deallocate()
        cells = wider
        cellCapacity *= 2
    }
}

extension TableReader {
    /// Keeps what begins at `start` and reads on behind it; the row then begins at `position`.
    private func more(from start: Int) throws(Halt) {
        let kept = length - start
        guard kept < TableReader.longestRow else { throw .content(.rowTooLong(limit: TableReader.longestRow)) }
        if kept > 0 { memmove(bytes, bytes + start, kept) }
        length = kept
        position = 0
        rowStart = 0
        try fill()
    }

    private func fill() throws(Halt) {
        // A chunk of single bytes can become three times as long.
        let needed = length + TableReader.chunk * 3
        if needed > capacity {
            let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: needed + 8)
            wider.initialize(repeating: 0, count: needed + 8)
            wider.update(from: bytes, count: length)
            bytes.deallocate()
            bytes = wider
            capacity = needed
        }
        let target = UnsafeMutableRawBufferPointer(start: bytes + length, count: TableReader.chunk)
        let count = try read(into: target)
        if count == 0 { isAtEnd = true }
        if offset == 0 { try check(count) }
        if memchr(bytes + length, 0, count) != nil { throw .content(.binary) }
        if encoding == nil, hasUpper(count) { try chooseEncoding() }
        offset += count
        if let encoding, encoding != .utf8, count > 0 {
            try widen(count, encoding)
        } else {
            length += count
        }
        bytes[length] = 10
    }

    private func read(into target: UnsafeMutableRawBufferPointer) throws(Halt) -> Int {
        do { return try source.read(into: target, at: offset) } catch { throw .file(error) }
    }

    private func hasUpper(_ count: Int) -> Bool {
        var all: UInt8 = 0
        for i in 0..<count { all |= bytes[length + i] }
        return all >= 0x80
    }

    /// Everything up to here is plain ASCII, which all of them share; the rest of the file decides.
    private func chooseEncoding() throws(Halt) {
        let scan: EncodingScan
        do { scan = try EncodingScan.scan(source, from: offset) } catch { throw .file(error) }
        if let named {
            if named == .utf8, !scan.isUTF8 { throw .content(.notInEncoding(named.rawValue)) }
            encoding = named
        } else if scan.isUTF8 {
            encoding = .utf8
        } else if let single = TextEncoding.singleByte(scan.seen) {
            encoding = single
        } else {
            throw .content(.unclearEncoding)
        }
        if encoding == .utf8 { doubled = scan.doubled }
    }

    /// Turns the single bytes just read into UTF-8, from the back, in place.
    private func widen(_ count: Int, _ encoding: TextEncoding) throws(Halt) {
        let upper = encoding.upperHalf
        var size = count
        for i in 0..<count where bytes[length + i] >= 0x80 {
            let point = upper[Int(bytes[length + i] & 0x7F)]
            guard point != 0 else { throw .content(.notInEncoding(encoding.rawValue)) }
            size += point < 0x800 ? 1 : 2
        }
        var target = length + size
        for i in (0..<count).reversed() {
            let byte = bytes[length + i]
            guard byte >= 0x80 else {
                target -= 1
                bytes[target] = byte
                continue
            }
            let point = upper[Int(byte & 0x7F)]
            if point < 0x800 {
                target -= 2
                bytes[target] = UInt8(truncatingIfNeeded: 0xC0 | point >> 6)
            } else {
                target -= 3
                bytes[target] = UInt8(truncatingIfNeeded: 0xE0 | point >> 12)
                bytes[target + 1] = UInt8(truncatingIfNeeded: 0x80 | point >> 6 & 0x3F)
            }
            bytes[target + (point < 0x800 ? 1 : 2)] = UInt8(truncatingIfNeeded: 0x80 | point & 0x3F)
        }
        length += size
    }
}

extension TableReader {
    /// The bytes of a cell without the blanks around it; of a cell that the row does not have, none.
    @inline(__always)
    subscript(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        guard number < count else { return UnsafeBufferPointer(start: nil, count: 0) }
        var start = Int(cells[number].start)
        var end = Int(cells[number].end)
        // The blank of two bytes is the one that does not break lines, as copied from web pages.
        while start < end {
            if TableReader.isBlank(bytes[start]) {
                start += 1
            } else if bytes[start] == 0xC2, end - start >= 2, bytes[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while end > start {
            if TableReader.isBlank(bytes[end - 1]) {
                end -= 1
            } else if bytes[end - 1] == 0xA0, end - start >= 2, bytes[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return UnsafeBufferPointer(start: bytes + start, count: end - start)
    }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 13 || byte == 9 || byte == 10 }

    func text(_ number: Int) -> String {
        let text = String(decoding: self[number], as: UTF8.self)
        guard number < count, cells[number].hasQuotes else { return text }
        var result = ""
        var isSecond = false
        for character in text.unicodeScalars {
            if character == "\"", !isSecond {
                isSecond = true
                result.unicodeScalars.append(character)
            } else {
                if character != "\"" { result.unicodeScalars.append(character) }
                isSecond = false
            }
        }
        return result
    }

    /// Where a cell begins, in characters from 1.
    func column(_ number: Int) -> Int { columns(of: number..<number + 1)[0] }

    /// The same for cells that stand side by side, in one walk along the row.
    func columns(of numbers: Range<Int>) -> [Int] {
        var column = 1
        var at = rowStart
        return numbers.map { number in
            let start = number < count ? Int(cells[number].start) : position - 1
            while at < start, at < length {
                if bytes[at] & 0xC0 != 0x80 { column += 1 }
                if bytes[at] == 10 { column = 1 }
                at += 1
            }
            let isQuoted = number < count && start > rowStart && bytes[start - 1] == UInt8(ascii: "\"")
            return max(1, isQuoted ? column - 1 : column)
        }
    }
}
