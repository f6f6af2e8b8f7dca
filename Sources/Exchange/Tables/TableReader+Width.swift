import Domain

extension TableReader {
    /// What is wrong with the number of cells of the row: one too many with something in it, or too few. A short row is not
    /// filled up: nobody can tell at its end from in its middle.
    func widthFault(_ headings: Headings) -> (column: Int, kind: TableFinding.Kind)? {
        let width = headings.texts.count
        if count < width { return (column(count), .tooFewCells(count, expected: width)) }
        let surplus = (width..<count).first { !self[$0].isEmpty }
        return surplus.map { (column($0), .tooManyCells(count, expected: width)) }
    }
}
