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
        guard let older, older.size == size else { return stretches(in: Array(0..<size.rows), since: nil) }
        return stretches(in: rowsChanged(since: older), since: older)
    }

    func stretches(in rowsChanged: [Int], since older: Canvas?) -> [Stretch] {
        var stretches: [Stretch] = []
        for row in rowsChanged {
            let range = changed(row, since: older)
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

    /// The rows that show something else than the same rows of another canvas of the same size.
    func rowsChanged(since older: Canvas) -> [Int] {
        rows.withUnsafeBufferPointer { mine in
            older.rows.withUnsafeBufferPointer { its in
                mine.indices.filter { !mine[$0].shows(its[$0]) }
            }
        }
    }

    /// Whether a row shows the same as a row of another canvas of the same size.
    func row(_ row: Int, equals otherRow: Int, of other: Canvas) -> Bool { rows[row].shows(other.rows[otherRow]) }

    /// From the first to the last column of a row that differs.
    private func changed(_ row: Int, since older: Canvas?) -> Range<Int> {
        guard let older else { return 0..<size.columns }
        return rows[row].withUnsafeBufferPointer { new in
            older.rows[row].withUnsafeBufferPointer { old in
                var (first, end) = (0, new.count)
                while first < end, new[first] == old[first] { first += 1 }
                while end > first, new[end - 1] == old[end - 1] { end -= 1 }
                return first..<end
            }
        }
    }
}

extension [Cell] {
    /// Whether both look the same. What is one storage is not compared.
    fileprivate func shows(_ other: [Cell]) -> Bool {
        withUnsafeBufferPointer { mine in
            other.withUnsafeBufferPointer { its in
                guard let mine = mine.baseAddress, let its = its.baseAddress, mine != its else { return true }
                return Cell.areEqual(mine, its, count: count)
            }
        }
    }
}
