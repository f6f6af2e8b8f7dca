internal import Glibc

/// One cell of a canvas: a visible scalar, up to two marks over it, and a style.
///
/// A wide glyph fills two cells; the second has width 0 and nothing to draw.
public struct Cell: Equatable, Sendable {
    /// The visible scalar; a space where nothing was written; 0 in the second half of a wide glyph.
    public internal(set) var base: UInt32 = 0x20
    /// Combining marks, 0 where there is none.
    public internal(set) var mark: UInt32 = 0
    public internal(set) var secondMark: UInt32 = 0
    // Style and width share a word: cells without padding are compared word by word, many thousand times a key.
    private var rest: UInt32 = 0x01_0000

    public internal(set) var style: Style {
        get { Style(packed: UInt16(truncatingIfNeeded: rest)) }
        set { rest = rest & 0xFFFF_0000 | UInt32(newValue.packed) }
    }

    /// How many cells the glyph takes: 1 or 2, and 0 in the second half of a wide glyph.
    public internal(set) var width: UInt8 {
        get { UInt8(truncatingIfNeeded: rest >> 16) }
        set { rest = rest & 0xFFFF | UInt32(newValue) << 16 }
    }

    static let blank = Cell()

    init() {}

    init(_ glyph: Glyph, style: Style) {
        base = glyph.base
        mark = glyph.mark
        secondMark = glyph.secondMark
        width = glyph.width
        self.style = style
    }

    /// The cell as it is kept: see `Canvas.words`.
    var words: [UInt32] { [base, mark, secondMark, rest] }

    /// nil for what no canvas contains: a control character, a width of three.
    init?(words: ArraySlice<UInt32>) {
        guard words.count == 4, let first = words.first else { return nil }
        let kept = Array(words)
        guard kept[3] >> 16 <= 2, first == 0 || first >= 0x20 && !(0x7F..<0xA0).contains(first) else { return nil }
        base = first
        mark = kept[1]
        secondMark = kept[2]
        rest = kept[3]
    }

    /// Whether so many cells are the same. Bytes may be compared: a cell has no padding.
    static func areEqual(_ some: UnsafePointer<Cell>, _ others: UnsafePointer<Cell>, count: Int) -> Bool {
        memcmp(some, others, count * MemoryLayout<Cell>.stride) == 0
    }

    /// The second half of a wide glyph.
    static func half(style: Style) -> Cell {
        var cell = Cell()
        cell.base = 0
        cell.width = 0
        cell.style = style
        return cell
    }

    /// Makes the cell a space of the same style.
    mutating func blank() {
        let style = style
        self = .blank
        self.style = style
    }

    /// The text of the cell; empty in the second half of a wide glyph.
    public var text: String {
        var text = String.UnicodeScalarView()
        for value in [base, mark, secondMark] where value != 0 {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }
}
