extension Form {
    /// Draws the groups: label, field, and beside it (below it when there is no room) what is wrong or how the text was
    /// understood. Scrolls so that the focused field and its problem are visible.
    public mutating func draw(on canvas: inout Canvas, in area: Area) {
        guard !area.isEmpty else { return }
        let rows = rows(columns: area.columns)
        let focused = rows.indices.filter { rows[$0].field == focus && focus != nil }
        if let first = focused.first, let last = focused.last {
            if last >= top + area.rows { top = last - area.rows + 1 }
            // The title of the first group is part of what one wants to see at its first field.
            top = min(top, first <= 1 ? 0 : first)
        }
        top = min(max(top, 0), max(rows.count - area.rows, 0))
        hits = [:]
        var rest = area
        for (place, row) in rows[top..<min(top + area.rows, rows.count)].enumerated() {
            let line = rest.takeTop(1)
            if let field = row.field { hits[line.row] = field }
            draw(row, on: &canvas, in: line, below: rest, isFirst: place == 0)
        }
        drawLookup(on: &canvas, in: area)
    }

    /// What typed letters found, over the rows below the field.
    private func drawLookup(on canvas: inout Canvas, in area: Area) {
        guard let field = fields.first(where: { $0.id == focus }),
            let row = hits.first(where: { $0.value == focus })?.key
        else { return }
        let value = self[field.id]
        let below = area.row + area.rows - row - 1
        let shown = lookedUp(field, value, most: min(below, 6))
        let box = input(field, places(area.columns), area.columns)
        for (offset, choice) in shown.enumerated() {
            let place = Area(row: row + 1 + offset, column: area.column + box.column, rows: 1, columns: box.columns)
            let isChosen = choice.value == value
            canvas.clear(place, style: isChosen ? .focus : .field)
            canvas.put((isChosen ? "▸ " : "  ") + choice.label, in: place, style: isChosen ? .focus : .field)
        }
    }

    /// One row of the form as it is laid out.
    private struct RowPlan {
        enum Content {
            case blank
            case title(String)
            /// A row of a field; all but the first are covered by the input that begins there.
            case input(Field, offset: Int, height: Int)
            case note(String, Style)
        }
        var content: Content
        var field: ID?
    }

    private func rows(columns: Int) -> [RowPlan] {
        var rows: [RowPlan] = []
        let places = places(columns)
        for group in groups where !group.fields.isEmpty {
            if !rows.isEmpty { rows.append(RowPlan(content: .blank)) }
            if !group.title.isEmpty { rows.append(RowPlan(content: .title(group.title))) }
            for field in group.fields {
                let height = if case .lines(let count) = field.kind { min(max(count, 1), 50) } else { 1 }
                for offset in 0..<height {
                    rows.append(RowPlan(content: .input(field, offset: offset, height: height), field: field.id))
                }
                guard let said = said(field), TextWidth.of(said.text) + 2 > note(field, places, columns).columns
                else {
                    continue
                }
                for line in TextWidth.wrap("! " + said.text, columns: max(columns - places.input - 1, 1)) {
                    rows.append(RowPlan(content: .note(line, said.style), field: field.id))
                }
            }
        }
        return rows
    }

    /// The problem of a field as far as it is to be shown, not while it is typed for the first time; or what is remarked.
    private func said(_ field: Field) -> (text: String, style: Style)? {
        if visited.contains(field.id), let problem = problem(field) { return (text: problem, style: .error) }
        return field.remark.map { (text: $0, style: Style.warning) }
    }

    private func places(_ columns: Int) -> (label: Int, input: Int) {
        let widest = fields.reduce(0) { max($0, TextWidth.of($1.label)) }
        return (2, 2 + min(widest, max(columns * 2 / 5, 0)) + 2)
    }

    private func input(_ field: Field, _ places: (label: Int, input: Int), _ columns: Int) -> Area {
        let more = field.width >= 40 ? max(columns - 80, 0) / 2 : 0
        return Area(
            row: 0, column: places.input, rows: 1, columns: min(field.width + more, max(columns - places.input - 1, 0)))
    }

    private func note(_ field: Field, _ places: (label: Int, input: Int), _ columns: Int) -> Area {
        let start = input(field, places, columns).columnEnd + 2
        return Area(row: 0, column: start, rows: 1, columns: columns - start - 1)
    }

    private mutating func draw(_ row: RowPlan, on canvas: inout Canvas, in line: Area, below: Area, isFirst: Bool) {
        let places = places(line.columns)
        switch row.content {
        case .blank: break
        case .title(let title): canvas.put(title, in: line.inset(columns: 1), style: .heading)
        case .note(let text, let style):
            let place = Area(
                row: line.row, column: line.column + places.input, rows: 1, columns: line.columns - places.input)
            canvas.put(text, in: place, style: style)
        case .input(let field, let offset, let height):
            guard offset == 0 || isFirst else { return }
            let label = Area(
                row: line.row, column: line.column + places.label, rows: 1,
                columns: places.input - places.label - 1)
            let isFocused = field.id == focus
            if isFocused { canvas.put("▸", in: line, style: .selection) }
            canvas.put(field.label, in: label, style: isFocused ? .text.bold : .text)
            let box = input(field, places, line.columns)
            let place = Area(
                row: line.row, column: line.column + box.column, rows: min(height - offset, 1 + below.rows),
                columns: box.columns)
            drawInput(field, on: &canvas, in: place)
            drawNote(field, on: &canvas, row: line.row, left: line.column, note(field, places, line.columns))
        }
    }

    private mutating func drawInput(_ field: Field, on canvas: inout Canvas, in area: Area) {
        let isFocused = field.id == focus
        switch inputs[field.id] ?? Input("", field.kind) {
        case .line(var line):
            line.draw(on: &canvas, in: area, focused: isFocused)
            inputs[field.id] = .line(line)
        case .lines(var text):
            text.draw(on: &canvas, in: area, focused: isFocused)
            inputs[field.id] = .lines(text)
        case .choice(let value):
            var label = value
            if case .choice(let choices) = field.kind {
                label = choices.first { $0.value == value }?.label ?? value
            }
            let style: Style = isFocused ? .focus : .field
            canvas.clear(area, style: style)
            canvas.put("‹ \(label.isEmpty ? "–" : label) ›", in: area, style: style)
            if isFocused { canvas.placeCursor(row: area.row, column: area.column) }
        }
    }

    /// What is chosen with the arrows; without a hint nobody knows how.
    private func isOneOfSeveral(_ field: Field) -> Bool {
        if case .choice(let choices) = field.kind { choices.count > 1 } else { false }
    }

    private func drawNote(_ field: Field, on canvas: inout Canvas, row: Int, left: Int, _ note: Area) {
        let place = Area(row: row, column: left + note.column, rows: 1, columns: note.columns)
        if let said = said(field) {
            let text = "! " + said.text
            if TextWidth.of(text) <= note.columns { canvas.put(text, in: place, style: said.style) }
        } else if let echo = field.echo(self[field.id]) {
            canvas.put("= " + echo, in: place, style: .dim)
        } else if field.id == focus, !lookup.isEmpty {
            canvas.put("/" + lookup, in: place, style: .dim)
        } else if field.id == focus {
            canvas.put(field.hint.isEmpty && isOneOfSeveral(field) ? "← →" : field.hint, in: place, style: .dim)
        }
    }
}
