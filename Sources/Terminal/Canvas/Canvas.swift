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
    /// All cells, row by row.
    public internal(set) var cells: [Cell]

    /// What is drawn for those who read lines and for those who look.
    public enum Drawing: Hashable, Sendable {
        case everything
        /// For screen readers: pictures and rules say nothing that the figures beside them do not say.
        case wordsAlone
    }

    public init(size: Size, profile: Profile = .monoUnicode, drawing: Drawing = .everything) {
        self.size = size
        self.profile = profile
        self.drawing = drawing
        cells = Array(repeating: .blank, count: size.rows * size.columns)
    }

    /// The whole canvas.
    public var area: Area { Area(size) }

    /// The cell at a point, or `nil` outside the canvas.
    public func cell(row: Int, column: Int) -> Cell? {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return nil }
        return cells[row * size.columns + column]
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
        let line = Array(repeating: Cell(glyph, style: style), count: clipped.columns)
        for row in clipped.row..<clipped.row + clipped.rows {
            put(line, in: Area(row: row, column: clipped.column, rows: 1, columns: clipped.columns))
        }
    }

    /// Whether what was drawn there can be copied here.
    func isLike(_ other: Canvas) -> Bool {
        size == other.size && profile == other.profile && drawing == other.drawing
    }

    /// Takes the first row of an area from another canvas.
    mutating func copy(_ area: Area, from other: Canvas) {
        if let picture = other.cells(in: area) { put(picture, in: area) }
    }

    /// The cells of the first row of an area, as `put` takes them; nil where the area is not wholly on the canvas.
    func cells(in area: Area) -> [Cell]? {
        guard !area.isEmpty, area.intersection(self.area) == area else { return nil }
        let start = area.row * size.columns + area.column
        return Array(cells[start..<start + area.columns])
    }

    /// Puts cells that were drawn before into the first row of an area as wide as they are.
    mutating func put(_ picture: [Cell], in area: Area) {
        guard !area.isEmpty, area.intersection(self.area) == area, picture.count == area.columns else { return }
        let start = area.row * size.columns + area.column
        let end = start + picture.count
        // A wide glyph cut by an edge keeps no half.
        if area.column > 0, cells[start].width == 0 { cells[start - 1].blank() }
        if area.columnEnd < size.columns, cells[end].width == 0 { cells[end].blank() }
        cells.replaceSubrange(start..<end, with: picture)
    }

    /// The canvas after its rows `top` to `bottom` moved up by `count` (down when negative); rows left behind are empty.
    public func scrolled(from top: Int, to bottom: Int, by count: Int) -> Canvas {
        guard top >= 0, bottom < size.rows, top <= bottom else { return self }
        var scrolled = self
        let width = size.columns
        for row in top...bottom {
            let from = row + min(max(count, -size.rows), size.rows)
            let place = row * width..<(row + 1) * width
            if from >= top, from <= bottom {
                scrolled.cells.replaceSubrange(place, with: cells[from * width..<(from + 1) * width])
            } else {
                scrolled.cells.replaceSubrange(place, with: repeatElement(.blank, count: width))
            }
        }
        return scrolled
    }

    /// Writes one cell and blanks the other half of a wide glyph that it cuts through.
    mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
        let index = row * size.columns + column
        let old = cells[index].width
        if old == 0, column > 0 { cells[index - 1].blank() }
        if old == 2, column + 1 < size.columns { cells[index + 1].blank() }
        cells[index] = cell
        if cell.width == 2, column + 1 < size.columns {
            if cells[index + 1].width == 2, column + 2 < size.columns { cells[index + 2].blank() }
            cells[index + 1] = .half(style: cell.style)
        }
    }
}
