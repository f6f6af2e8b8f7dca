import Domain

/// Writes a table by RFC 4180: UTF-8, LF, quotes only where they are needed.
///
/// A text that a spreadsheet would take for a formula (it begins with = + - @ or a tab) gets an apostrophe before it, as
/// spreadsheets themselves write a text that must stay one. Figures are written by `figure` and stay figures.
public struct TableWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private let delimiter: UInt8
    private var isFirst = true

    public init(delimiter: Character = ",") { self.delimiter = delimiter.asciiValue ?? UInt8(ascii: ",") }

    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    public mutating func endRow() {
        bytes.append(10)
        isFirst = true
    }

    public mutating func empty() { separate() }

    /// A text: quoted where it must be, and never a formula.
    public mutating func text(_ text: String) {
        separate()
        var text = text
        text.withUTF8 { append($0) }
    }

    /// A figure: ASCII without delimiters.
    public mutating func figure(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    public mutating func figure(_ number: Int64) {
        separate()
        bytes.appendDigits(number)
    }

    /// `75000.00`.
    public mutating func money(cents: Int64) {
        separate()
        bytes.appendCents(cents)
    }

    private mutating func separate() {
        if !isFirst { bytes.append(delimiter) }
        isFirst = false
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var isQuoted = false
        for byte in text where byte == delimiter || byte == 34 || byte == 10 || byte == 13 { isQuoted = true }
        if isQuoted { bytes.append(34) }
        if let first = text.first, first == 61 || first == 43 || first == 45 || first == 64 || first == 9 {
            bytes.append(39)
        }
        if isQuoted {
            for byte in text {
                if byte == 34 { bytes.append(34) }
                bytes.append(byte)
            }
            bytes.append(34)
        } else {
            bytes.append(contentsOf: text)
        }
    }
}

extension [UInt8] {
    /// Decimal digits.
    mutating func appendDigits(_ number: Int64) {
        if number < 0 { append(45) }
        var size = number.magnitude
        let start = count
        repeat {
            append(UInt8(truncatingIfNeeded: 48 + size % 10))
            size /= 10
        } while size > 0
        self[start...].reverse()
    }

    mutating func appendCents(_ cents: Int64) {
        if cents < 0 { append(45) }
        appendDigits(Int64(clamping: cents.magnitude / 100))
        append(46)
        let rest = UInt8(truncatingIfNeeded: cents.magnitude % 100)
        append(48 + rest / 10)
        append(48 + rest % 10)
    }
}
