/// What is drawn in one cell, or in two when it is wide.
struct Glyph: Equatable {
    var base: UInt32
    var mark: UInt32 = 0
    var secondMark: UInt32 = 0
    var width: UInt8 = 1

    static let unknown: UInt32 = 0xFFFD
}

/// Cuts text into glyphs whose width is certain; nothing else gets onto a canvas.
///
/// Control characters and bidi overrides would move the cursor or turn the rest of the line around, and terminals
/// disagree about joined emoji and long stacks of marks. They come out as something visible: a control picture, or the
/// first scalar of the cluster followed by `�`.
struct Glyphs: Sequence, IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private let charset: Profile.Glyphs
    private var ahead: UInt32?
    private var owed = 0

    init(_ text: String, _ charset: Profile.Glyphs = .unicode) {
        scalars = text.unicodeScalars.makeIterator()
        self.charset = charset
        ahead = scalars.next()?.value
    }

    mutating func next() -> Glyph? {
        if owed > 0 {
            owed -= 1
            return Glyph(base: charset == .ascii ? 0x3F : Glyph.unknown)
        }
        guard let value = ahead else { return nil }
        ahead = scalars.next()?.value
        if (0x20...0x7E).contains(value), ahead ?? 0 < 0x300 { return Glyph(base: value) }
        var glyph = ScalarShape.glyph(of: value)
        if let next = ahead, next >= 0x300 { takeFollowers(of: &glyph, first: value) }
        if charset == .ascii, glyph.base > 0x7E {
            if glyph.width == 2 { owed += 1 }
            return Glyph(base: ASCIIFold.fold(glyph.base))
        }
        if charset == .ascii { return Glyph(base: glyph.base) }
        return glyph
    }

    private mutating func takeFollowers(of glyph: inout Glyph, first: UInt32) {
        let pictorial = first >= 0x2190
        var unsure = false
        while let value = ahead, value >= 0x300 {
            if ScalarShape.isVariation(value) {
                // The base is drawn in its own width either way.
            } else if value == ScalarShape.joiner {
                unsure = true
                if pictorial { ahead = scalars.next()?.value }
            } else if ScalarShape.isModifier(value), pictorial {
                unsure = true
            } else if ScalarShape.isTrailingJamo(value) {
                unsure = true
            } else if ScalarShape.isMark(value) {
                if glyph.base == Glyph.unknown {
                    unsure = true
                } else if glyph.mark == 0 {
                    glyph.mark = value
                } else if glyph.secondMark == 0 {
                    glyph.secondMark = value
                } else {
                    unsure = true
                }
            } else {
                break
            }
            ahead = scalars.next()?.value
        }
        if unsure { owed += 1 }
    }
}

/// What single scalars are to a terminal.
enum ScalarShape {
    static let joiner: UInt32 = 0x200D

    static func glyph(of value: UInt32) -> Glyph {
        switch value {
        case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: return Glyph(base: value)
        case 0...0x1F: return Glyph(base: 0x2400 + value)
        case 0x7F: return Glyph(base: 0x2421)
        case 0x80...0x9F: return Glyph(base: Glyph.unknown)
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return Glyph(base: 0x20)
        case 0xAD: return Glyph(base: 0x2D)
        case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x22FF, 0x2500...0x25FC:
            return Glyph(base: value)
        case 0x1F1E6...0x1F1FF:
            // Halves of a flag: their letters are sure, the flag is not.
            return Glyph(base: 0x41 + value - 0x1F1E6)
        default: break
        }
        if isTrailingJamo(value) { return Glyph(base: Glyph.unknown) }
        switch Unicode.Scalar(value)?.properties.generalCategory {
        case nil, .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .nonspacingMark, .enclosingMark:
            return Glyph(base: Glyph.unknown)
        default:
            return Glyph(base: value, width: WideScalars.contains(value) ? 2 : 1)
        }
    }

    static func isMark(_ value: UInt32) -> Bool {
        if (0x300...0x36F).contains(value) { return true }
        if (0x2000...0x20CF).contains(value) || (0x2100...0x2BFF).contains(value) { return false }
        let category = Unicode.Scalar(value)?.properties.generalCategory
        return category == .nonspacingMark || category == .enclosingMark
    }

    static func isVariation(_ value: UInt32) -> Bool {
        (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
    }

    static func isModifier(_ value: UInt32) -> Bool { (0x1F3FB...0x1F3FF).contains(value) }

    /// Vowels and finals of Hangul syllables written in parts: terminals give them 0, 1 or 2 cells.
    static func isTrailingJamo(_ value: UInt32) -> Bool {
        (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
    }
}
