/// One line of text being edited, grapheme by grapheme.
///
/// What is typed is kept as typed; control characters are not taken in, so a value is always one line.
public struct TextField: Equatable, Sendable {
    private var characters: [Character]
    /// The number of graphemes before the cursor.
    public private(set) var cursor: Int
    /// The first grapheme that is visible; follows the cursor when drawn.
    private var first = 0

    /// The longest text a field keeps, in graphemes; more is cut off so that a paste of a whole book stays harmless.
    public static let longest = 10_000

    public init(_ text: String = "") {
        characters = Array(Self.oneLine(text).prefix(Self.longest))
        cursor = characters.count
    }

    /// The text; setting it puts the cursor at its end.
    public var text: String {
        get { String(characters) }
        set { self = TextField(newValue) }
    }

    public var isEmpty: Bool { characters.isEmpty }

    /// Takes a key if it is one for editing.
    ///
    /// - Returns: whether the key was used; `false` leaves Enter, Tab, Esc and the like to the screen.
    public mutating func update(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .left, .control("b"): cursor = max(cursor - 1, 0)
        case .right, .control("f"): cursor = min(cursor + 1, characters.count)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = characters.count
        case .backspace, .control("h"): remove(from: cursor - 1, to: cursor)
        case .delete, .control("d"): remove(from: cursor, to: cursor + 1)
        case .control("u"): remove(from: 0, to: cursor)
        case .control("k"): remove(from: cursor, to: characters.count)
        case .control("w"): remove(from: wordStart, to: cursor)
        default: return false
        }
        return true
    }

    private mutating func insert(_ text: String) {
        let before = String(characters[..<cursor]) + Self.oneLine(text)
        let after = String(characters[cursor...])
        // Segmented anew, because a combining mark joins the letter before it.
        characters = Array((before + after).prefix(Self.longest))
        cursor = min(before.count, characters.count)
    }

    private mutating func remove(from start: Int, to end: Int) {
        let start = max(start, 0)
        let end = min(end, characters.count)
        guard start < end else { return }
        characters.removeSubrange(start..<end)
        characters = Array(String(characters))
        cursor = min(start, characters.count)
    }

    private var wordStart: Int {
        var place = cursor
        while place > 0, characters[place - 1] == " " { place -= 1 }
        while place > 0, characters[place - 1] != " " { place -= 1 }
        return place
    }

    private static func oneLine(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, last.isNewline { text = text.dropLast() }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\t" {
                kept.append(" ")
            } else if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) {
                kept.append(scalar)
            }
        }
        return String(kept)
    }
}

extension TextField {
    /// Draws the visible part of the text in the first row of `area` and, with the focus, the hardware cursor.
    public mutating func draw(on canvas: inout Canvas, in area: Area, focused: Bool, style: Style? = nil) {
        guard !area.isEmpty else { return }
        let line = Area(row: area.row, column: area.column, rows: 1, columns: area.columns)
        let style = style ?? (focused ? .focus : .field)
        canvas.clear(line, style: style)
        // Without the cursor in it a text is read from its beginning.
        guard focused else { return canvas.put(text, in: line, style: style) }
        scroll(to: area.columns)
        canvas.put(String(characters[first...]), row: line.row, column: line.column, style: style, in: line)
        let before = TextWidth.of(String(characters[first..<cursor]))
        canvas.placeCursor(row: line.row, column: line.column + min(before, line.columns - 1))
    }

    private mutating func scroll(to columns: Int) {
        first = min(first, cursor)
        // One cell stays free for the cursor behind the last letter.
        var width = TextWidth.of(String(characters[first..<cursor]))
        while width > columns - 1, first < cursor {
            width -= TextWidth.of(String(characters[first]))
            first += 1
        }
        while first > 0, cursor == characters.count {
            let wider = width + TextWidth.of(String(characters[first - 1]))
            guard wider <= columns - 1 else { break }
            width = wider
            first -= 1
        }
    }
}
