/// Text to read: wrapped to the width it is drawn in, scrolled by rows and pages.
public struct TextPane: Equatable, Sendable {
    /// A paragraph with one style; the lines it breaks into keep its indent.
    public struct Paragraph: Hashable, Sendable {
        public var text: String
        public var style: Style
        /// Cells left free before every line of the paragraph.
        public var indent: Int
        /// Further cells left free before every line but the first: the width of a label.
        public var hanging: Int

        public init(_ text: String, style: Style = .text, indent: Int = 0, hanging: Int = 0) {
            self.text = text
            self.style = style
            self.indent = min(max(indent, 0), 200)
            self.hanging = min(max(hanging, 0), 200)
        }
    }

    /// Another text is read from its beginning; the same one stays where it is.
    public var paragraphs: [Paragraph] {
        didSet {
            guard paragraphs != oldValue else { return }
            wrapped = []
            top = 0
        }
    }
    /// The first visible row of the wrapped text.
    public private(set) var top = 0
    /// How many rows are below what is visible, known once drawn.
    public var rowsBelow: Int { max(wrapped.count - page - top, 0) }

    private var page = 1
    private var drawn: Area?
    private var width = 0
    private var wrapped: [Line] = []

    private struct Line: Equatable, Sendable {
        var text: String
        var style: Style
        var indent: Int
    }

    public init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

    public init(_ text: String) { self.init([Paragraph(text)]) }

    public mutating func move(_ motion: Motion) {
        switch motion {
        case .up: top -= 1
        case .down: top += 1
        case .pageUp: top -= page
        case .pageDown: top += page
        case .start: top = 0
        case .end: top = wrapped.count
        case .left, .right: break
        }
        top = min(max(top, 0), max(wrapped.count - page, 0))
    }

    /// The wheel scrolls three rows.
    ///
    /// - Returns: whether the point was in the pane.
    public mutating func mouse(_ mouse: Mouse) -> Bool {
        guard let drawn, drawn.contains(mouse.point) else { return false }
        switch mouse.action {
        case .wheelUp: for _ in 0..<3 { move(.up) }
        case .wheelDown: for _ in 0..<3 { move(.down) }
        case .press, .secondaryPress: break
        }
        return true
    }

    public mutating func draw(on canvas: inout Canvas, in area: Area) {
        guard !area.isEmpty else { return }
        if wrapped.isEmpty || width != area.columns { wrap(to: area.columns) }
        page = area.rows
        drawn = area
        top = min(max(top, 0), max(wrapped.count - page, 0))
        var rest = area
        for line in wrapped[top..<min(top + area.rows, wrapped.count)] {
            var row = rest.takeTop(1)
            _ = row.takeLeft(line.indent)
            canvas.put(line.text, in: row, style: line.style)
        }
        // What does not fit is said at the edge, so that nobody takes a part for the whole.
        if top > 0 { canvas.put("▴", row: area.row, column: area.columnEnd - 1, style: .dim, in: area) }
        if top + page < wrapped.count {
            canvas.put("▾", row: area.end - 1, column: area.columnEnd - 1, style: .dim, in: area)
        }
    }

    private mutating func wrap(to columns: Int) {
        width = columns
        wrapped = paragraphs.flatMap { paragraph in
            let indent = min(paragraph.indent, max(columns / 2, 0))
            let lines = TextWidth.wrap(
                paragraph.text, columns: max(columns - indent - 1, 1), hanging: min(paragraph.hanging, columns * 2 / 3))
            return lines.enumerated().map { number, text in
                Line(
                    text: text, style: paragraph.style,
                    indent: indent + (number == 0 ? 0 : min(paragraph.hanging, columns * 2 / 3)))
            }
        }
    }
}
