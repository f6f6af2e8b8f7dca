/// The nearest ASCII character for terminals that know no other; `?` where there is none. Always one cell for one cell.
enum ASCIIFold {
    static func fold(_ value: UInt32) -> UInt32 {
        if value <= 0x7E { return value }
        if (0xC0..<0xC0 + UInt32(latin.count)).contains(value) { return UInt32(latin[Int(value - 0xC0)]) }
        guard let scalar = Unicode.Scalar(value) else { return 0x3F }
        return sign(scalar).value
    }

    /// A letter without its diacritic; anything else as it is.
    static func letter(_ value: UInt32) -> UInt32 {
        (0xC0..<0xC0 + UInt32(latin.count)).contains(value) ? UInt32(latin[Int(value - 0xC0)]) : value
    }

    /// Latin-1 letters and Latin Extended-A, in order from U+00C0.
    private static let latin = Array(
        ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLl"
            + "NnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)

    private static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "‐", "‑", "‒", "–", "—", "―", "−", "─", "━", "┄", "╌", "═": "-"
        case "│", "┃", "┆", "╎", "║", "¦": "|"
        case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼": "+"
        case "„", "“", "”", "«", "»", "″": "\""
        case "‚", "‘", "’", "′": "'"
        case "›", "▸", "▶", "→", "≥", "⟩": ">"
        case "‹", "◂", "◀", "←", "≤", "⟨": "<"
        case "▾", "▼", "↓", "✓", "✔": "v"
        case "▴", "▲", "↑": "^"
        case "✗", "✘", "☒": "x"
        case "●", "•", "■", "◆", "★", "☑": "*"
        case "○", "□", "◇", "☆", "°", "☐": "o"
        case "◐", "◑", "◒", "◓": "%"
        case "█", "▉", "▊", "▋", "▌", "▓": "#"
        case "▍", "▎", "▏", "▒": ":"
        case "░", "·", "…", "․", "∙": "."
        case "↔", "⇄": "-"
        case "≈", "∼": "~"
        case "≠": "#"
        case "±": "+"
        case "␣": "_"
        case "€": "E"
        case "§": "S"
        case "¹": "1"
        case "²": "2"
        case "³": "3"
        case "∑": "S"
        case "Δ": "D"
        default: "?"
        }
    }
}
