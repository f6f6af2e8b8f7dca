/// A piece of a report before it has a form: markdown on paper, columns on a screen.
public enum ReportPart: Sendable, Equatable {
    case title(String)
    case heading(String)
    case sentence(String)
    case table(ReportTable)
}

public struct ReportTable: Sendable, Equatable {
    public struct Column: Sendable, Equatable {
        public var title: String
        /// Figures stand at the right.
        public var isFigure: Bool

        public init(_ title: String, isFigure: Bool = false) {
            self.title = title
            self.isFigure = isFigure
        }
    }

    public var columns: [Column]
    public var rows: [[String]]

    public init(_ columns: [Column], _ rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }
}

extension ReportTable {
    /// The table as lines of text with aligned columns, titles and a rule first.
    ///
    /// - Parameter width: a text column wider than its share is cut with `…`, so that figures always fit.
    public func lines(width: Int) -> [String] {
        var widths = columns.indices.map { column in
            ([columns[column].title] + rows.map { $0.indices.contains(column) ? $0[column] : "" })
                .map(\.count).max() ?? 0
        }
        let gaps = 2 * max(columns.count - 1, 0)
        while widths.reduce(gaps, +) > width {
            let texts = columns.indices.filter { !columns[$0].isFigure && widths[$0] > 8 }
            guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        func line(_ cells: [String]) -> String {
            var parts: [String] = []
            for column in columns.indices {
                let cell = cells.indices.contains(column) ? cells[column] : ""
                let fitted = cell.count > widths[column] ? cell.prefix(max(widths[column] - 1, 0)) + "…" : cell[...]
                let text = String(fitted)
                parts.append(
                    columns[column].isFigure ? text.aligned(to: widths[column]) : text.padded(to: widths[column]))
            }
            return parts.joined(separator: "  ").trimmingEnd
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return [line(columns.map(\.title)), rule] + rows.map(line)
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        var rest = self[...]
        while rest.last == " " { rest = rest.dropLast() }
        return String(rest)
    }
}
