/// A table over any number of rows: selection, scrolling, filter, order by a column.
///
/// The table never holds the rows. It asks a `Rows` value for the few that are visible, so a hundred thousand cost no
/// more than twenty. What it remembers is state of the view: hand the same rows to `update` and `draw`.
public struct Table: Equatable, Sendable {
    /// A column and how it behaves when room is short or plenty.
    public struct Column: Hashable, Sendable {
        public var title: String
        public var align: Alignment
        /// The width below which the column makes no sense, in cells.
        public var least: Int
        /// Its share of the room that is left over; 0 keeps it at `least`.
        public var weight: Int
        /// On a narrow screen the column with the highest number goes first; 0 stays always.
        public var drop: Int

        public init(_ title: String, least: Int, weight: Int = 0, align: Alignment = .left, drop: Int = 0) {
            self.title = title
            self.align = align
            self.least = min(max(least, 1), 1_000)
            self.weight = min(max(weight, 0), 1_000)
            self.drop = drop
        }
    }

    /// How the rows are ordered by a column.
    public struct Order: Hashable, Sendable {
        public enum Direction: Hashable, Sendable {
            case ascending
            case descending
        }
        public var column: Int
        public var direction: Direction
    }

    /// What the filter line is doing.
    public enum FilterState: Hashable, Sendable {
        case off
        /// Letters go into the filter.
        case typing
        /// The filter holds, keys are commands again.
        case holding
    }

    public var columns: [Column]
    public internal(set) var scroll = Scroll()
    /// The column under the column cursor, an index into `columns`.
    public internal(set) var column = 0
    public internal(set) var order: Order?
    public internal(set) var filter = TextField()
    public internal(set) var filterState = FilterState.off

    var arrangement = Arrangement()
    var drawn: Area?
    var pictures = Pictures()

    public init(_ columns: [Column]) { self.columns = columns }

    /// How many rows are shown, separators included.
    public func shownCount(of rows: Rows) -> Int { arrangement.shown?.count ?? rows.count }

    /// The number of the selected row as the rows count them, or `nil` when there is none.
    public func selected(of rows: Rows) -> Int? {
        guard let row = arrangement.source(scroll.selection, rows), !rows.isSeparator(row) else { return nil }
        return row
    }

    /// Selects a row by its own number, when it is shown.
    public mutating func select(row: Int, of rows: Rows) {
        arrange(rows)
        let place = arrangement.shown.map { $0.firstIndex(of: row) } ?? row
        guard let place else { return }
        scroll.select(place, count: shownCount(of: rows), stops: stops(rows))
    }

    func stops(_ rows: Rows) -> (Int) -> Bool {
        let arrangement = arrangement
        return { place in arrangement.source(place, rows).map { !rows.isSeparator($0) } ?? false }
    }
}

extension Table {
    /// One row as it is drawn.
    public enum Row: Sendable {
        /// A text per column, a style for the row, and styles for single columns where they differ.
        case values([String], style: Style = .text, styles: [Int: Style] = [:])
        /// A rule with a label at its right; the selection passes over it. Hidden while filtered or ordered by a column.
        case separator(String)
    }

    /// What a table shows, asked row by row.
    public struct Rows {
        public let count: Int
        /// Changes whenever the content changes, so that a filtered or ordered view is computed and a row drawn anew only
        /// then. With 0 every row is drawn anew at every key.
        public let version: Int
        let row: (Int) -> Row
        let separator: (Int) -> Bool
        let precedes: ((_ column: Int, _ one: Int, _ other: Int) -> Bool)?
        let find: Finder?

        /// - Parameters:
        ///   - separator: whether a row is a separator; when `nil`, the row itself is asked.
        ///   - precedes: whether one row comes before another by a column; without it the table cannot be ordered.
        ///   - find: what the filter finds; without it every row stays.
        ///   - row: the row with a number below `count`.
        public init(
            count: Int, version: Int = 0, separator: ((Int) -> Bool)? = nil,
            precedes: ((_ column: Int, _ one: Int, _ other: Int) -> Bool)? = nil, find: Finder? = nil,
            row: @escaping (Int) -> Row
        ) {
            self.count = max(count, 0)
            self.version = version
            self.row = row
            self.separator = separator ?? { if case .separator = row($0) { true } else { false } }
            self.precedes = precedes
            self.find = find
        }

        func isSeparator(_ row: Int) -> Bool { row >= 0 && row < count && separator(row) }
    }
}
