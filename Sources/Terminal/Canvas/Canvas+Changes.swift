/// Cells of one row that are to be painted, all of one style.
public struct Stretch: Hashable, Sendable {
    public let row: Int
    public let columns: Range<Int>
    public let style: Style
}

extension Canvas {
    /// What must be painted where the older canvas is shown now; everything when that has another size or is `nil`.
    ///
    /// Stretches begin and end at whole glyphs.
    public func changes(since older: Canvas?) -> [Stretch] {
        var stretches: [Stretch] = []
        let older = older?.size == size ? older : nil
        for row in 0..<size.rows {
            guard let range = changed(row, since: older) else { continue }
            let start = row * size.columns
            var column = range.lowerBound
            if column > 0, cells[start + column].width == 0 { column -= 1 }
            while column < range.upperBound {
                let style = cells[start + column].style
                let first = column
                column += 1
                while column < size.columns {
                    let cell = cells[start + column]
                    guard cell.width == 0 || (column < range.upperBound && cell.style == style) else { break }
                    column += 1
                }
                stretches.append(Stretch(row: row, columns: first..<column, style: style))
            }
        }
        return stretches
    }

    /// Whether a row shows the same as a row of another canvas of the same size.
    func row(_ row: Int, equals otherRow: Int, of other: Canvas) -> Bool {
        let columns = size.columns
        return cells.withUnsafeBufferPointer { mine in
            other.cells.withUnsafeBufferPointer { its in
                guard let mine = mine.baseAddress, let its = its.baseAddress else { return true }
                return Cell.areEqual(mine + row * columns, its + otherRow * columns, count: columns)
            }
        }
    }

    /// From the first to the last column of a row that differs.
    private func changed(_ row: Int, since older: Canvas?) -> Range<Int>? {
        let columns = size.columns
        guard columns > 0 else { return nil }
        guard let older else { return 0..<columns }
        guard !self.row(row, equals: row, of: older) else { return nil }
        let start = row * columns
        return cells.withUnsafeBufferPointer { new in
            older.cells.withUnsafeBufferPointer { old in
                var first = 0
                while first < columns, new[start + first] == old[start + first] { first += 1 }
                guard first < columns else { return nil }
                var end = columns
                while end > first + 1, new[start + end - 1] == old[start + end - 1] { end -= 1 }
                return first..<end
            }
        }
    }
}
