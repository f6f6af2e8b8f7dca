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
