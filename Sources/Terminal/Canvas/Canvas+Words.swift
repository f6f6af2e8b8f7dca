/// A canvas kept for another run of the program.
extension Canvas {
    /// Size, cursor, then each stretch of equal cells as its length and the four words of the cell.
    public var words: [UInt32] {
        var words = [UInt32(size.rows), UInt32(size.columns), Canvas.word(cursor?.row), Canvas.word(cursor?.column)]
        let cells = Array(rows.joined())
        var start = 0
        while start < cells.count {
            let cell = cells[start]
            var end = start + 1
            while end < cells.count, cells[end] == cell { end += 1 }
            words.append(UInt32(end - start))
            words += cell.words
            start = end
        }
        return words
    }

    /// The canvas those words describe; nil where they do not describe one.
    public init?(words: [UInt32], profile: Profile) {
        guard words.count >= 4, (words.count - 4).isMultiple(of: 5), words[0] <= 1_000, words[1] <= 1_000 else {
            return nil
        }
        let size = Size(rows: Int(words[0]), columns: Int(words[1]))
        var cells: [Cell] = []
        cells.reserveCapacity(size.rows * size.columns)
        for place in stride(from: 4, to: words.count, by: 5) {
            let count = Int(words[place])
            guard count <= size.rows * size.columns - cells.count,
                let cell = Cell(words: words[(place + 1)..<(place + 5)])
            else { return nil }
            cells += repeatElement(cell, count: count)
        }
        guard cells.count == size.rows * size.columns else { return nil }
        self.init(size: size, profile: profile)
        for row in rows.indices { rows[row] = Array(cells[row * size.columns..<(row + 1) * size.columns]) }
        if words[2] > 0, words[3] > 0 { placeCursor(row: Int(words[2]) - 1, column: Int(words[3]) - 1) }
    }

    /// 0 where there is none.
    private static func word(_ place: Int?) -> UInt32 { place.map { UInt32($0 + 1) } ?? 0 }
}
