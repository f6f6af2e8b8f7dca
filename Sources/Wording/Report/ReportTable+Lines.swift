extension ReportTable {
    /// The table as lines of text with aligned columns, titles and a rule first.
    ///
    /// Nothing is cut. A text wider than its share goes on below itself, a title breaks at its blanks; where not even that
    /// makes room, the further columns follow in a table of their own, with the first column before them again.
    public func lines(width: Int) -> [String] {
        Array(tables(within: width).map { $0.block(width) }.joined(separator: [""]))
    }

    private func cells(_ column: Int) -> [String] {
        rows.map { $0.indices.contains(column) ? $0[column] : "" }
    }

    /// What a column takes when nothing presses.
    private func natural(_ column: Int) -> Int {
        cells(column).reduce(columns[column].title.count) { max($0, $1.count) }
    }

    /// What it cannot do without: its figures, the longest word of its title, a few letters of its texts.
    private func least(_ column: Int) -> Int {
        let title = columns[column].title.split(separator: " ").map(\.count).max() ?? 0
        let content = cells(column).map(\.count).max() ?? 0
        return max(title, columns[column].isFigure ? content : min(content, ReportTable.narrow))
    }

    /// Narrower than this a column of text is hard to read.
    private static let narrow = 12

    /// This table, or where it is too wide several of them with the same rows.
    private func tables(within width: Int) -> [ReportTable] {
        guard let first = columns.indices.first else { return [self] }
        var groups: [[Int]] = []
        var used = width + 1
        for column in columns.indices.dropFirst() {
            if used + 2 + least(column) > width {
                groups.append([first])
                used = least(first)
            }
            groups[groups.count - 1].append(column)
            used += 2 + least(column)
        }
        guard groups.count > 1 else { return [self] }
        return groups.map { group in
            ReportTable(
                group.map { columns[$0] },
                rows.map { row in group.map { row.indices.contains($0) ? row[$0] : "" } })
        }
    }

    private func block(_ width: Int) -> [String] {
        var widths = columns.indices.map(natural)
        let leasts = columns.indices.map(least)
        let gaps = 2 * max(columns.count - 1, 0)
        while widths.reduce(gaps, +) > width {
            let wide = columns.indices.filter { widths[$0] > leasts[$0] }
            // Texts give way before titles of figures do.
            let texts = wide.filter { !columns[$0].isFigure }
            guard let widest = (texts.isEmpty ? wide : texts).max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        func lines(_ cells: [String], fromBottom: Bool) -> [String] {
            let broken = columns.indices.map { column in
                ReportTable.broken(cells.indices.contains(column) ? cells[column] : "", widths[column])
            }
            let height = broken.map(\.count).max() ?? 0
            return (0..<height).map { line in
                let parts = columns.indices.map { column in
                    let place = fromBottom ? line - (height - broken[column].count) : line
                    let text = broken[column].indices.contains(place) ? broken[column][place] : ""
                    return columns[column].isFigure ? text.aligned(to: widths[column]) : text.padded(to: widths[column])
                }
                return parts.joined(separator: "  ").trimmingEnd
            }
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return lines(columns.map(\.title), fromBottom: true) + [rule] + rows.flatMap { lines($0, fromBottom: false) }
    }

    /// At blanks, and a word longer than the line where it must be.
    private static func broken(_ text: String, _ width: Int) -> [String] {
        guard text.count > width, width > 0 else { return [text] }
        return wrapped(text, width: width).flatMap { line -> [String] in
            var rest = line[...]
            var pieces: [String] = []
            while rest.count > width {
                pieces.append(String(rest.prefix(width)))
                rest = rest.dropFirst(width)
            }
            return pieces + [String(rest)]
        }
    }
}
