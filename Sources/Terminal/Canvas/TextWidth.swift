/// How many cells text takes on a canvas, by our own table: the same on every machine and in every locale.
public enum TextWidth {
    public static func of(_ text: String) -> Int { narrow(text) ?? ofGlyphs(text) }

    static func of(_ word: Substring) -> Int { narrow(word) ?? ofGlyphs(String(word)) }

    private static func ofGlyphs(_ text: String) -> Int {
        var width = 0
        for glyph in Glyphs(text) { width += Int(glyph.width) }
        return width
    }

    /// How many scalars there are where all are below 0x300: one cell each, whatever they are, and no marks. Most text is.
    private static func narrow(_ text: some StringProtocol) -> Int? {
        var count = 0
        for byte in text.utf8 {
            if byte >= 0xCC { return nil }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        return count
    }

    /// The text cut to at most `columns` cells; a cut is shown by `…` in the last of them.
    public static func fit(_ text: String, columns: Int) -> String {
        guard columns > 0 else { return "" }
        if of(text) <= columns { return text }
        var width = 0
        var kept = String.UnicodeScalarView()
        for glyph in Glyphs(text) {
            guard width + Int(glyph.width) < columns else { break }
            width += Int(glyph.width)
            for value in [glyph.base, glyph.mark, glyph.secondMark] where value != 0 {
                if let scalar = Unicode.Scalar(value) { kept.append(scalar) }
            }
        }
        return String(kept) + "…"
    }

    /// The text broken into lines of at most `columns` cells, at spaces where possible; `\n` begins a new line.
    /// Dates and amounts stay whole.
    /// - Parameter hanging: by how much every line but the first of a paragraph is shorter.
    public static func wrap(_ text: String, columns: Int, hanging: Int = 0) -> [String] {
        guard columns > 0 else { return [] }
        // No text is wider than its bytes are many.
        if text.utf8.count <= columns || of(text) <= columns, !text.utf8.contains(10) { return [text] }
        let later = max(columns - max(hanging, 0), 1)
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            var width = 0
            var columns = columns
            func close() {
                lines.append(line)
                line = ""
                width = 0
                columns = later
            }
            var begun = false
            for word in words(paragraph, columns: later) {
                let wordWidth = of(word)
                let gap = begun ? 1 : 0
                begun = true
                if width + gap + wordWidth <= columns {
                    if gap == 1 { line += " " }
                    line += word
                    width += gap + wordWidth
                    continue
                }
                if width > 0 { close() }
                line = ""
                width = 0
                for character in word {
                    let step = of(String(character))
                    if width + step > columns, width > 0 {
                        close()
                    }
                    line.append(character)
                    width += step
                }
            }
            lines.append(line)
        }
        return lines
    }
}
