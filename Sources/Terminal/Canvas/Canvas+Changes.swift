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
        let length = size.columns * MemoryLayout<Cell>.stride
        return cells.withUnsafeBytes { mine in
            other.cells.withUnsafeBytes { its in
                // Cells have no padding: word by word without a branch, because nearly all rows are equal at every key.
                let mine = UnsafeRawBufferPointer(rebasing: mine[(row * length)..<((row + 1) * length)])
                let its = UnsafeRawBufferPointer(rebasing: its[(otherRow * length)..<((otherRow + 1) * length)])
                var difference: UInt64 = 0
                for place in stride(from: 0, to: length, by: 8) {
                    difference |=
                        mine.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                        ^ its.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                }
                return difference == 0
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
