/// A list of one-line items with a marker at the selected one: a palette, a choice of calls, an agenda.
public struct List: Equatable, Sendable {
    /// One item: its text, and a note at the right end of the line.
    public struct Item: Sendable {
        public var text: String
        public var note: String
        public var style: Style

        public init(_ text: String, note: String = "", style: Style = .text) {
            self.text = text
            self.note = note
            self.style = style
        }
    }

    public private(set) var scroll = Scroll()
    private var drawn: Area?

    public init() {}

    /// The selected item, `nil` when there are none.
    public func selected(count: Int) -> Int? { scroll.selection < count ? scroll.selection : nil }

    public mutating func move(_ motion: Motion, count: Int) { scroll.move(motion, count: count) }

    public mutating func select(_ item: Int, count: Int) { scroll.select(item, count: count) }

    /// Selects the item at a point; the wheel scrolls three rows.
    ///
    /// - Returns: whether the point was in the list.
    public mutating func mouse(_ mouse: Mouse, count: Int) -> Bool {
        guard let drawn, drawn.contains(mouse.point) else { return false }
        switch mouse.action {
        case .wheelUp: scroll.wheel(-3, count: count)
        case .wheelDown: scroll.wheel(3, count: count)
        case .press, .secondaryPress:
            let item = scroll.top + mouse.point.row - drawn.row
            if item < count { scroll.select(item, count: count) }
        }
        return true
    }

    /// Draws the visible items, asking only for those.
    ///
    /// - Parameter cursor: whether the hardware cursor stands at the selected item.
    public mutating func draw(
        on canvas: inout Canvas, in area: Area, count: Int, cursor: CursorPlace = .here, item: (Int) -> Item
    ) {
        guard !area.isEmpty else { return }
        drawn = area
        scroll.fit(page: area.rows, count: count)
        var rest = area
        for place in scroll.top..<max(min(scroll.top + area.rows, count), scroll.top) {
            let row = rest.takeTop(1)
            var line = row
            let marker = line.takeLeft(2)
            let item = item(place)
            if place == scroll.selection {
                canvas.put("▸", in: marker, style: .selection)
                if cursor == .here { canvas.placeCursor(row: row.row, column: row.column) }
            }
            let note = line.takeRight(min(TextWidth.of(item.note), line.columns / 2))
            canvas.put(item.note, in: note, style: .dim, align: .right)
            if !item.note.isEmpty { _ = line.takeRight(2) }
            canvas.put(item.text, in: line, style: place == scroll.selection ? item.style.bold : item.style)
        }
    }
}

/// Whether a widget puts the hardware cursor or leaves it to another one.
public enum CursorPlace: Hashable, Sendable {
    case here
    case elsewhere
}
