extension Table {
    public mutating func move(_ motion: Motion, rows: Rows) {
        arrange(rows)
        switch motion {
        case .left: column = max(column - 1, 0)
        case .right: column = max(min(column + 1, columns.count - 1), 0)
        default: scroll.move(motion, count: shownCount(of: rows), stops: stops(rows))
        }
    }

    /// Orders by the column under the cursor; asked a second time, the rows come as they are again.
    public mutating func order(_ direction: Order.Direction, rows: Rows) {
        guard rows.precedes != nil, columns.indices.contains(column) else { return }
        let wanted = Order(column: column, direction: direction)
        order = order == wanted ? nil : wanted
        arrange(rows)
    }

    /// Opens the filter line (`/`).
    public mutating func beginFilter() { filterState = .typing }

    /// Takes the filter away and shows all rows.
    public mutating func clearFilter(rows: Rows) {
        filterState = .off
        filter = TextField()
        arrange(rows)
    }

    /// Gives a key to the filter line while it is typed: Enter keeps the filter, Esc takes it away.
    ///
    /// - Returns: whether the key was used; arrows go on to the rows.
    public mutating func updateFilter(_ key: Key, rows: Rows) -> Bool {
        guard filterState == .typing else { return false }
        switch key {
        case .escape:
            clearFilter(rows: rows)
        case .enter:
            filterState = filter.isEmpty ? .off : .holding
            arrange(rows)
        case .up: move(.up, rows: rows)
        case .down: move(.down, rows: rows)
        default:
            guard filter.update(key) else { return false }
            arrange(rows)
        }
        return true
    }

    /// Selects the row or the column at a point; the wheel scrolls three rows.
    ///
    /// - Returns: whether the point was in the table.
    public mutating func mouse(_ mouse: Mouse, rows: Rows) -> Bool {
        guard let drawn, drawn.contains(mouse.point) else { return false }
        arrange(rows)
        let count = shownCount(of: rows)
        switch mouse.action {
        case .wheelUp: scroll.wheel(-3, count: count, stops: stops(rows))
        case .wheelDown: scroll.wheel(3, count: count, stops: stops(rows))
        case .press, .secondaryPress:
            let line = mouse.point.row - drawn.row
            if line == 0 {
                for (index, place, width) in layout(columns: drawn.columns)
                where (place..<place + width).contains(mouse.point.column - drawn.column) {
                    column = index
                }
            } else if line <= scroll.page, scroll.top + line - 1 < count {
                scroll.select(scroll.top + line - 1, count: count, stops: stops(rows))
            }
        }
        return true
    }
}
