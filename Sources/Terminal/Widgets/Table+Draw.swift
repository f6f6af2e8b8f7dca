extension Table {
    /// Draws header, visible rows and, while filtering, the filter line.
    ///
    /// - Parameters:
    ///   - matches: the note at the end of the filter line, `12 od 300`.
    ///   - cursor: whether the keys go to this table; where they go elsewhere its row is marked faintly.
    public mutating func draw(
        on canvas: inout Canvas, in area: Area, rows: Rows, matches: String = "", cursor place: CursorPlace = .here
    ) {
        guard !area.isEmpty else { return }
        arrange(rows)
        drawn = area
        var rest = area
        let header = rest.takeTop(1)
        let filterLine = filterState == .off ? nil : rest.takeBottom(1)
        let count = shownCount(of: rows)
        scroll.fit(page: rest.rows, count: count, stops: stops(rows))
        let layout = layout(columns: area.columns)
        let cursor = rows.precedes == nil ? nil : column
        pictures.stand(
            on: Pictures.Ground(
                version: rows.version, columns: columns, cursor: cursor, order: order, column: area.column,
                width: area.columns, canvas: canvas.size.columns, profile: canvas.profile,
                drawing: canvas.drawing))
        if let picture = pictures[Pictures.header], canvas.isUntouched(header.row) {
            canvas.put(picture, row: header.row)
        } else {
            let isUntouched = canvas.isUntouched(header.row)
            drawHeader(on: &canvas, in: header, layout, cursor: cursor)
            if isUntouched { pictures.keep(Pictures.header, canvas.rows[header.row]) }
        }
        for offset in 0..<rest.rows {
            let line = rest.takeTop(1)
            let number = scroll.top + offset
            guard number < count, let source = arrangement.source(number, rows) else { break }
            let isUntouched = canvas.isUntouched(line.row)
            if isUntouched, let picture = pictures[source] {
                canvas.put(picture, row: line.row)
            } else {
                drawRow(rows.row(source), on: &canvas, in: line, layout)
                if isUntouched { pictures.keep(source, canvas.rows[line.row]) }
            }
            guard number == scroll.selection, !rows.isSeparator(source) else { continue }
            canvas.put(place == .here ? "▸" : "›", in: line, style: place == .here ? .selection : .dim)
            if place == .here { canvas.placeCursor(row: line.row, column: line.column) }
        }
        if let filterLine { drawFilter(on: &canvas, in: filterLine, matches) }
    }

    /// Where the columns stand: index, first cell from the left edge, width. Columns without room are left out.
    func layout(columns total: Int) -> [(index: Int, place: Int, width: Int)] {
        let gap = 2
        let room = total - 3
        var kept = Array(columns.indices)
        func needed() -> Int { kept.reduce(0) { $0 + columns[$1].least } + gap * max(kept.count - 1, 0) }
        while needed() > room {
            let droppable = kept.filter { columns[$0].drop > 0 }
            guard let first = droppable.max(by: { columns[$0].drop < columns[$1].drop }) else { break }
            kept.removeAll { $0 == first }
        }
        var spare = max(room - needed(), 0)
        var weights = kept.reduce(0) { $0 + columns[$1].weight }
        var place = 2
        return kept.map { index in
            let weight = columns[index].weight
            let share = weights > 0 ? spare * weight / weights : 0
            spare -= share
            weights -= weight
            let width = columns[index].least + share
            defer { place += width + gap }
            return (index, place, width)
        }
    }

    private func drawHeader(
        on canvas: inout Canvas, in area: Area, _ layout: [(index: Int, place: Int, width: Int)], cursor: Int?
    ) {
        for (index, place, width) in layout {
            let cell = Area(row: area.row, column: area.column + place, rows: 1, columns: width).intersection(area)
            let title = columns[index].title
            canvas.put(
                title, in: cell, style: index == cursor ? .heading.underlined : .heading, align: columns[index].align)
            guard let order, order.column == index, !cell.isEmpty else { continue }
            // The arrow stands in the gap beside the title, where it never covers a letter.
            let right = columns[index].align == .right
            let end = right ? cell.column - 1 : cell.column + min(TextWidth.of(title), width)
            canvas.put(
                order.direction == .ascending ? "▴" : "▾", row: area.row, column: end, style: .heading, in: area)
        }
        mark(on: &canvas, in: area, layout)
    }

    private func drawRow(
        _ row: Row, on canvas: inout Canvas, in area: Area, _ layout: [(index: Int, place: Int, width: Int)]
    ) {
        switch row {
        case .separator(let label):
            canvas.rule(in: area.inset(columns: 1), label: label)
        case .values(let values, let style, let styles):
            for (index, place, width) in layout where values.indices.contains(index) {
                let cell = Area(row: area.row, column: area.column + place, rows: 1, columns: width).intersection(area)
                canvas.put(values[index], in: cell, style: styles[index] ?? style, align: columns[index].align)
            }
            mark(on: &canvas, in: area, layout)
        }
    }

    /// Who only hears the words cannot see where a cell ends.
    private func mark(
        on canvas: inout Canvas, in area: Area, _ layout: [(index: Int, place: Int, width: Int)]
    ) {
        guard canvas.drawing == .wordsAlone else { return }
        for (_, place, _) in layout.dropFirst() {
            canvas.put(
                String(Canvas.cellMark), row: area.row, column: area.column + place - 1, style: .dim, in: area)
        }
    }

    private mutating func drawFilter(on canvas: inout Canvas, in area: Area, _ matches: String) {
        var line = area.inset(columns: 1)
        canvas.put("/", in: line.takeLeft(2), style: .key)
        canvas.put(matches, in: line.takeRight(min(TextWidth.of(matches), line.columns / 2)), style: .dim)
        _ = line.takeRight(1)
        filter.draw(
            on: &canvas, in: line, focused: filterState == .typing, style: filterState == .typing ? .field : .text)
    }
}
