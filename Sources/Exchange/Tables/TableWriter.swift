import Domain
import Glibc
import Wording

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

    /// Forgets what was written, and keeps the room for more.
    public mutating func clear() { bytes.removeAll(keepingCapacity: true) }

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

    /// The same for a text that is bytes already.
    public mutating func text(_ text: [UInt8]) {
        separate()
        text.withUnsafeBufferPointer { append($0) }
    }

    /// A figure: ASCII without delimiters.
    public mutating func figure(_ text: String) {
        separate()
        bytes.add(text)
    }

    public mutating func figure(_ number: Int64) {
        separate()
        bytes.addDigits(number)
    }

    /// `84 2/3`.
    public mutating func figure(_ value: Fraction) {
        separate()
        bytes.add(mixed: value)
    }

    /// `75000.00`.
    public mutating func money(cents: Int64) {
        separate()
        bytes.addCents(cents)
    }

    private mutating func separate() {
        if !isFirst { bytes.append(delimiter) }
        isFirst = false
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard let start = text.baseAddress else { return }
        func has(_ byte: UInt8) -> Bool { memchr(start, Int32(byte), text.count) != nil }
        let hasQuotes = has(34)
        let isQuoted = hasQuotes || has(delimiter) || has(10) || has(13)
        if isQuoted { bytes.append(34) }
        if let first = text.first, first == 61 || first == 43 || first == 45 || first == 64 || first == 9 {
            bytes.append(39)
        }
        if !hasQuotes {
            bytes.append(contentsOf: text)
        } else {
            for byte in text {
                if byte == 34 { bytes.append(34) }
                bytes.append(byte)
            }
        }
        if isQuoted { bytes.append(34) }
    }
}
