/// A place on the canvas, counted from zero at the upper left.
public struct Point: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// How large a terminal or a canvas is, in cells.
public struct Size: Hashable, Sendable {
    public let rows: Int
    public let columns: Int

    /// Sizes outside 0...10,000 are clamped: a broken `winsize` must not become an allocation.
    public init(rows: Int, columns: Int) {
        self.rows = min(max(rows, 0), 10_000)
        self.columns = min(max(columns, 0), 10_000)
    }

    /// The size the screens are designed for: 24 rows of 80 columns.
    public static let designed = Size(rows: 24, columns: 80)
}

/// A rectangle of cells. It can be empty but never negative, so that a window of 1x1 is drawn like any other.
///
/// Layout is done by cutting strips off an area: `let footer = area.takeBottom(1)`.
public struct Area: Hashable, Sendable {
    public private(set) var row: Int
    public private(set) var column: Int
    public private(set) var rows: Int
    public private(set) var columns: Int

    private static let limit = 1_000_000

    /// Values beyond a million are clamped, so that sums of them cannot overflow.
    public init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = min(max(row, -Self.limit), Self.limit)
        self.column = min(max(column, -Self.limit), Self.limit)
        self.rows = min(max(rows, 0), Self.limit)
        self.columns = min(max(columns, 0), Self.limit)
    }

    public init(_ size: Size) {
        self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
    }

    /// The first row below the area.
    public var end: Int { row + rows }
    /// The first column to the right of the area.
    public var columnEnd: Int { column + columns }
    public var isEmpty: Bool { rows == 0 || columns == 0 }

    public func contains(_ point: Point) -> Bool {
        point.row >= row && point.row < end && point.column >= column && point.column < columnEnd
    }

    public func intersection(_ other: Area) -> Area {
        let top = max(row, other.row)
        let left = max(column, other.column)
        return Area(
            row: top, column: left,
            rows: min(end, other.end) - top, columns: min(columnEnd, other.columnEnd) - left)
    }

    /// The area without a margin on each side; empty when nothing is left.
    public func inset(rows: Int = 0, columns: Int = 0) -> Area {
        let rows = min(max(rows, 0), Self.limit)
        let columns = min(max(columns, 0), Self.limit)
        return Area(
            row: row + rows, column: column + columns,
            rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
    }

    /// Cuts up to `count` rows off the top and returns them.
    public mutating func takeTop(_ count: Int) -> Area {
        let count = min(max(count, 0), rows)
        let taken = Area(row: row, column: column, rows: count, columns: columns)
        row += count
        rows -= count
        return taken
    }

    /// Cuts up to `count` rows off the bottom and returns them.
    public mutating func takeBottom(_ count: Int) -> Area {
        let count = min(max(count, 0), rows)
        rows -= count
        return Area(row: row + rows, column: column, rows: count, columns: columns)
    }

    /// Cuts up to `count` columns off the left and returns them.
    public mutating func takeLeft(_ count: Int) -> Area {
        let count = min(max(count, 0), columns)
        let taken = Area(row: row, column: column, rows: rows, columns: count)
        column += count
        columns -= count
        return taken
    }

    /// Cuts up to `count` columns off the right and returns them.
    public mutating func takeRight(_ count: Int) -> Area {
        let count = min(max(count, 0), columns)
        columns -= count
        return Area(row: row, column: column + columns, rows: rows, columns: count)
    }

    /// An area of the given size in the middle of this one, clamped to it.
    public func centred(rows: Int, columns: Int) -> Area {
        let rows = min(max(rows, 0), self.rows)
        let columns = min(max(columns, 0), self.columns)
        return Area(
            row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2,
            rows: rows, columns: columns)
    }
}
