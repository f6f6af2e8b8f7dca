import CVterm

/// What stood on the screen at one moment.
struct RealScreen {
    let lines: [String]
    let columns: Int
    /// Where the cursor stands, counted from zero; `nil` while it is hidden.
    let cursor: (row: Int, column: Int)?
    private let cells: [[cv_cell]]

    init(_ handle: OpaquePointer) {
        columns = Int(cv_columns(handle))
        var cells: [[cv_cell]] = []
        for row in 0..<cv_rows(handle) {
            var line: [cv_cell] = []
            for column in 0..<Int32(columns) {
                var cell = cv_cell()
                cv_read_cell(handle, row, column, &cell)
                line.append(cell)
            }
            cells.append(line)
        }
        self.cells = cells
        lines = cells.map(Self.text)
        var row: Int32 = 0
        var column: Int32 = 0
        var visible: Int32 = 0
        cv_cursor(handle, &row, &column, &visible)
        cursor = visible == 1 ? (Int(row), Int(column)) : nil
    }

    var text: String { lines.joined(separator: "\n") }

    /// The lines in a frame, for messages.
    var framed: String {
        let rule = "+" + String(repeating: "-", count: columns) + "+"
        return ([rule] + lines.map { "|" + $0 } + [rule]).joined(separator: "\n")
    }

    /// The number of the first line with a text.
    func row(of text: String) -> Int? { lines.firstIndex { $0.contains(text) } }

    func isBold(row: Int, column: Int) -> Bool { has(CV_BOLD, row, column) }
    func isReversed(row: Int, column: Int) -> Bool { has(CV_REVERSE, row, column) }

    /// Whether anything on the screen has a colour of its own.
    var hasColour: Bool { cells.contains { $0.contains { $0.foreground >= 0 || $0.background >= 0 } } }

    private func has(_ attribute: some BinaryInteger, _ row: Int, _ column: Int) -> Bool {
        guard cells.indices.contains(row), cells[row].indices.contains(column) else { return false }
        return cells[row][column].attributes & Int32(attribute) != 0
    }

    private static func text(_ line: [cv_cell]) -> String {
        var text = String.UnicodeScalarView()
        var covered = 0
        for cell in line {
            if covered > 0 {
                covered -= 1
                continue
            }
            let scalars = cell.scalars
            let values = [scalars.0, scalars.1, scalars.2, scalars.3, scalars.4, scalars.5].filter { $0 != 0 }
            if values.isEmpty { text.append(" ") }
            for value in values { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
            covered = max(Int(cell.width) - 1, 0)
        }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
