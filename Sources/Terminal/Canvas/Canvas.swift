/// A grid of cells that a screen draws on: a value, so that what is shown can be compared, tested and kept.
///
/// Everything is clipped to the canvas; text is sanitised on the way in (control characters, bidi overrides and
/// clusters of unsure width become visible replacements), so a canvas can always be sent to a terminal as it is.
public struct Canvas: Equatable, Sendable {
    public let size: Size
    public let profile: Profile
    public let drawing: Drawing
    /// Where the hardware cursor stands: in the focused field, at the selected row. Hidden when `nil`.
    public private(set) var cursor: Point?
    /// Rows of cells, all as long as the canvas is wide. Rows nobody draws on share one storage, and so does a row copied from
    /// another canvas: a key moves two rows of forty, and the others are neither written nor compared.
    public internal(set) var rows: [[Cell]]
    private let untouched: [Cell]

    /// What is drawn for those who read lines and for those who look.
    public enum Drawing: Hashable, Sendable {
        case everything
        /// For screen readers: pictures and rules say nothing that the figures beside them do not say.
        case wordsAlone
    }

    /// Stands between the cells of a table where words alone are drawn: what is one cell can hold any blanks.
    public static let cellMark: Character = "¦"

    public init(size: Size, profile: Profile = .monoUnicode, drawing: Drawing = .everything) {
        self.size = size
        self.profile = profile
        self.drawing = drawing
        untouched = Array(repeating: .blank, count: size.columns)
        rows = Array(repeating: untouched, count: size.rows)
    }

    /// The whole canvas.
    public var area: Area { Area(size) }

    /// The cell at a point, or `nil` outside the canvas.
    public func cell(row: Int, column: Int) -> Cell? {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return nil }
        return rows[row][column]
    }

    /// Puts the hardware cursor; a point outside the canvas is moved to its edge.
    public mutating func placeCursor(row: Int, column: Int) {
        guard size.rows > 0, size.columns > 0 else { return }
        cursor = Point(row: min(max(row, 0), size.rows - 1), column: min(max(column, 0), size.columns - 1))
    }

    /// Fills an area with spaces of a style.
    public mutating func clear(_ area: Area, style: Style = .text) {
        fill(area, with: " ", style: style)
    }

    /// Fills an area with one narrow sign.
    public mutating func fill(_ area: Area, with sign: Character, style: Style = .text) {
        var glyphs = Glyphs(String(sign), profile.glyphs)
        guard let glyph = glyphs.next(), glyph.width == 1 else { return }
        let clipped = area.intersection(self.area)
        for row in clipped.row..<clipped.row + clipped.rows {
            rows[row].fill(clipped.column..<clipped.columnEnd, with: Cell(glyph, style: style))
        }
    }

    /// Whether what was drawn there can be copied here.
    func isLike(_ other: Canvas) -> Bool {
        size == other.size && profile == other.profile && drawing == other.drawing
    }

    /// Takes a row from another canvas.
    mutating func copy(row: Int, from other: Canvas) {
        guard rows.indices.contains(row), other.rows.indices.contains(row) else { return }
        rows[row] = other.rows[row]
    }

    /// Draws a row as another row of the canvas.
    mutating func copy(row: Int, to target: Int) {
        guard rows.indices.contains(row), rows.indices.contains(target) else { return }
        rows[target] = rows[row]
    }

    /// Whether nothing was drawn on a row of the canvas yet.
    func isUntouched(_ row: Int) -> Bool { rows.indices.contains(row) && rows[row].isSame(as: untouched) }

    /// Puts a row that was drawn before on a canvas as wide, in place of what stands there.
    mutating func put(_ picture: [Cell], row: Int) {
        guard rows.indices.contains(row), picture.count == size.columns else { return }
        rows[row] = picture
    }

    /// The canvas after its rows `top` to `bottom` moved up by `count` (down when negative); rows left behind are empty.
    public func scrolled(from top: Int, to bottom: Int, by count: Int) -> Canvas {
        guard top >= 0, bottom < size.rows, top <= bottom else { return self }
        var scrolled = self
        for row in top...bottom {
            let from = row + min(max(count, -size.rows), size.rows)
            scrolled.rows[row] = from >= top && from <= bottom ? rows[from] : untouched
        }
        return scrolled
    }

    /// Writes one cell; outside the canvas nothing.
    mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
        rows[row].set(cell, column)
    }
}

extension [Cell] {
    /// Whether both are one storage: then they are equal, and nobody has to look.
    func isSame(as other: [Cell]) -> Bool {
        withUnsafeBufferPointer { mine in other.withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress } }
    }

    fileprivate mutating func fill(_ columns: Range<Int>, with cell: Cell) {
        guard !columns.isEmpty else { return }
        // A wide glyph cut by an edge keeps no half.
        if columns.lowerBound > 0, self[columns.lowerBound].width == 0 { self[columns.lowerBound - 1].blank() }
        if columns.upperBound < count, self[columns.upperBound].width == 0 { self[columns.upperBound].blank() }
        for column in columns { self[column] = cell }
    }

    /// Writes one cell of a row and blanks the other half of a wide glyph that it cuts through.
    fileprivate mutating func set(_ cell: Cell, _ column: Int) {
        let old = self[column].width
        if old == 0, column > 0 { self[column - 1].blank() }
        if old == 2, column + 1 < count { self[column + 1].blank() }
        self[column] = cell
        if cell.width == 2, column + 1 < count {
            if self[column + 1].width == 2, column + 2 < count { self[column + 2].blank() }
            self[column + 1] = .half(style: cell.style)
        }
    }
}
