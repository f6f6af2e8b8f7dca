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
            let cells = rows[row]
            var column = range.lowerBound
            if column > 0, cells[column].width == 0 { column -= 1 }
            while column < range.upperBound {
                let style = cells[column].style
                let first = column
                column += 1
                while column < size.columns {
                    let cell = cells[column]
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
        rows[row].withUnsafeBufferPointer { mine in
            other.rows[otherRow].withUnsafeBufferPointer { its in
                guard let mine = mine.baseAddress, let its = its.baseAddress, mine != its else { return true }
                return Cell.areEqual(mine, its, count: size.columns)
            }
        }
    }

    /// From the first to the last column of a row that differs.
    private func changed(_ row: Int, since older: Canvas?) -> Range<Int>? {
        let columns = size.columns
        guard columns > 0 else { return nil }
        guard let older else { return 0..<columns }
        guard !self.row(row, equals: row, of: older) else { return nil }
        let (new, old) = (rows[row], older.rows[row])
        guard let first = (0..<columns).first(where: { new[$0] != old[$0] }),
            let last = (0..<columns).last(where: { new[$0] != old[$0] })
        else { return nil }
        return first..<last + 1
    }
}
