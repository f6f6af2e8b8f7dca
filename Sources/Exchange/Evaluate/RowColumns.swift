import Wording

/// Rows of cells under each other, two blanks between columns; figures stand at the right of theirs.
struct RowColumns {
    private let widths: [Int]
    /// Each row as one line, all of the same length.
    let lines: [String]

    init(_ rows: [[String]], figures: Set<Int>) {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.reduce(0) { column < $1.count ? max($0, $1[column].count) : $0 }
        }
        self.widths = widths
        lines = rows.map { row in
            row.enumerated().map { column, cell in
                figures.contains(column) ? cell.aligned(to: widths[column]) : cell.padded(to: widths[column])
            }.joined(separator: "  ")
        }
    }

    /// The length of every line.
    var width: Int { widths.reduce(0, +) + 2 * max(0, widths.count - 1) }

    /// Where a column begins.
    func start(of column: Int) -> Int { widths.prefix(column).reduce(0) { $0 + $1 + 2 } }
}
