/// Several lines of text being edited, wrapped at the width they are drawn in.
public struct TextArea: Equatable, Sendable {
    private var characters: [Character]
    /// The number of graphemes before the cursor.
    public private(set) var cursor: Int
    private var top = 0
    private var width = 40

    /// The longest text kept, in graphemes.
    public static let longest = 50_000

    public init(_ text: String = "") {
        characters = Array(Self.clean(text).prefix(Self.longest))
        cursor = characters.count
    }

    /// The text with `\n` between its lines; setting it puts the cursor at its end.
    public var text: String {
        get { String(characters) }
        set { self = TextArea(newValue) }
    }

    public var isEmpty: Bool { characters.isEmpty }

    /// Takes a key if it is one for editing; Enter begins a new line.
    ///
    /// - Returns: whether the key was used. Up in the first line and Down in the last are left to the form.
    public mutating func update(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .enter: insert("\n")
        case .left, .control("b"): cursor = max(cursor - 1, 0)
        case .right, .control("f"): cursor = min(cursor + 1, characters.count)
        case .home, .control("a"): cursor = lines[line].start
        case .end, .control("e"): cursor = lines[line].end
        case .up: return moveLine(-1)
        case .down: return moveLine(1)
        case .backspace, .control("h"): remove(from: cursor - 1, to: cursor)
        case .delete, .control("d"): remove(from: cursor, to: cursor + 1)
        case .control("u"): remove(from: lines[line].start, to: cursor)
        case .control("k"): remove(from: cursor, to: lines[line].end)
        default: return false
        }
        return true
    }

    private mutating func moveLine(_ step: Int) -> Bool {
        let lines = lines
        let from = line
        let target = from + step
        guard lines.indices.contains(target) else { return false }
        let column = cursor - lines[from].start
        cursor = min(lines[target].start + column, lines[target].end)
        return true
    }

    private mutating func insert(_ text: String) {
        let before = String(characters[..<cursor]) + Self.clean(text)
        let after = String(characters[cursor...])
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

    /// The lines as ranges of graphemes; the end of a line stands before its `\n` or the wrapped word.
    private var lines: [(start: Int, end: Int)] {
        var lines: [(start: Int, end: Int)] = []
        var start = 0
        var used = 0
        var space: Int?
        var place = 0
        while place < characters.count {
            let character = characters[place]
            if character == "\n" {
                lines.append((start, place))
                (start, used, space) = (place + 1, 0, nil)
            } else {
                let step = TextWidth.of(String(character))
                if used + step > width, place > start {
                    let cut = space.map { $0 + 1 } ?? place
                    // The cursor cannot stand behind a space that ends a wrapped line: that place begins the next one.
                    lines.append((start, max(cut - 1, start)))
                    start = cut
                    used = characters[cut..<place].reduce(0) { $0 + TextWidth.of(String($1)) }
                    space = nil
                }
                if character == " " { space = place }
                used += step
            }
            place += 1
        }
        lines.append((start, characters.count))
        return lines
    }

    /// The line the cursor stands in.
    private var line: Int { lines.lastIndex { $0.start <= cursor } ?? 0 }

    private static func clean(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                kept.append(scalar)
            } else if scalar == "\t" {
                kept.append(" ")
            } else if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) {
                kept.append(scalar)
            }
        }
        return String(kept)
    }
}

extension TextArea {
    /// Draws as many lines as the area has and, with the focus, the hardware cursor.
    public mutating func draw(on canvas: inout Canvas, in area: Area, focused: Bool) {
        guard !area.isEmpty else { return }
        width = max(area.columns - 1, 1)
        let lines = lines
        let current = line
        top = min(top, current)
        if current >= top + area.rows { top = current - area.rows + 1 }
        let style: Style = focused ? .focus : .field
        canvas.clear(area, style: style)
        for offset in 0..<area.rows where lines.indices.contains(top + offset) {
            let (start, _) = lines[top + offset]
            let next = lines.indices.contains(top + offset + 1) ? lines[top + offset + 1].start : characters.count
            let shown = String(characters[start..<next].filter { $0 != "\n" })
            canvas.put(shown, row: area.row + offset, column: area.column, style: style, in: area)
        }
        if focused {
            let before = TextWidth.of(String(characters[lines[current].start..<cursor]))
            canvas.placeCursor(row: area.row + current - top, column: area.column + min(before, area.columns - 1))
        }
    }
}
