/// Where a line of text stands in its area.
public enum Alignment: Sendable {
    case left
    case right
    case centre
}

extension Canvas {
    /// Writes text from a cell on, clipped to `bounds` (the whole canvas when `nil`).
    ///
    /// - Returns: the column after the last glyph, also when that lies outside.
    @discardableResult
    public mutating func put(
        _ text: String, row: Int, column: Int, style: Style = .text, in bounds: Area? = nil
    ) -> Int {
        let clip = bounds.map { $0.intersection(area) } ?? area
        var column = min(max(column, -1_000_000), 1_000_000)
        guard row >= clip.row, row < clip.end else { return column + TextWidth.of(text) }
        for glyph in Glyphs(text, profile.glyphs) {
            let width = Int(glyph.width)
            let next = column + width
            if column >= clip.column, next <= clip.columnEnd {
                set(Cell(glyph, style: style), row, column)
            } else if width == 2, column < clip.columnEnd, next > clip.column {
                // Half of a wide glyph cannot be drawn; the visible half becomes a space.
                let visible = column >= clip.column ? column : column + 1
                set(Cell(Glyph(base: 0x20), style: style), row, visible)
            }
            column = next
        }
        return column
    }

    /// Writes one line into the first row of an area, cut with `…` when it does not fit.
    public mutating func put(
        _ text: String, in area: Area, style: Style = .text, align: Alignment = .left
    ) {
        guard !area.isEmpty else { return }
        let width = TextWidth.of(text)
        let fitted = width > area.columns ? TextWidth.fit(text, columns: area.columns) : text
        let room = max(area.columns - width, 0)
        let shift =
            switch align {
            case .left: 0
            case .right: room
            case .centre: room / 2
            }
        put(fitted, row: area.row, column: area.column + shift, style: style, in: area)
    }

    /// Writes text in as many rows as it needs and the area has.
    ///
    /// - Returns: the number of rows used.
    @discardableResult
    public mutating func putWrapped(_ text: String, in area: Area, style: Style = .text) -> Int {
        put(lines: TextWidth.wrap(text, columns: area.columns), in: area, style: style)
    }

    /// Writes lines that fit the area's width, as many as it has rows for.
    ///
    /// - Returns: the number of rows used.
    @discardableResult
    public mutating func put(lines: [String], in area: Area, style: Style = .text) -> Int {
        for (offset, line) in lines.prefix(area.rows).enumerated() {
            let last = offset == area.rows - 1 && lines.count > area.rows
            var place = area
            _ = place.takeTop(offset)
            put(last ? line + " …" : line, in: place, style: style)
        }
        return min(lines.count, area.rows)
    }

    /// Draws a rule across the first row of an area, with an optional label near its right end.
    public mutating func rule(in area: Area, label: String = "", style: Style = .rule) {
        let line = Area(row: area.row, column: area.column, rows: min(area.rows, 1), columns: area.columns)
        fill(line, with: "─", style: style)
        guard !label.isEmpty, !line.isEmpty else { return }
        put(" \(label)", in: line, style: style, align: .right)
    }
}
