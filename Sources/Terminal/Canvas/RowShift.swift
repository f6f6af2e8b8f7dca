/// Rows that moved up or down together between two canvases: the terminal can move them itself, which costs a few bytes
/// instead of a few hundred.
public struct RowShift: Equatable, Sendable {
    /// The first row of the region that is scrolled.
    public let top: Int
    /// The last row of the region that is scrolled.
    public let bottom: Int
    /// How far its rows move up; down when negative.
    public let count: Int

    private static let farthest = 4
    /// Below this many rows saved, painting is as cheap.
    private static let worthwhile = 5

    /// The shift that saves most, or `nil` when none is worth it.
    ///
    /// - Parameter rowsChanged: the rows of `new` that differ from those of `old`, a canvas of the same size.
    init?(from old: Canvas, to new: Canvas, _ rowsChanged: [Int]) {
        let rows = new.size.rows
        guard rowsChanged.count >= Self.worthwhile, rows > Self.worthwhile, new.size.columns > 0 else { return nil }
        var changed = Array(repeating: false, count: rows)
        for row in rowsChanged { changed[row] = true }
        var best = 0
        var found: (top: Int, bottom: Int, count: Int) = (0, 0, 0)
        for distance in 1...Self.farthest {
            for shift in [distance, -distance] {
                var gain = 0
                var first = 0
                for row in max(0, -shift)..<max(min(rows, rows - shift), max(0, -shift)) {
                    guard new.row(row, equals: row + shift, of: old) else {
                        gain = 0
                        continue
                    }
                    if gain == 0 { first = row }
                    // A run may begin with rows that did not change, but it gains nothing by them.
                    guard changed[row] else { continue }
                    gain += 1
                    if gain >= Self.worthwhile, gain > best {
                        best = gain
                        found = (min(first, first + shift), max(row, row + shift), shift)
                    }
                }
            }
        }
        guard best > 0 else { return nil }
        (top, bottom, count) = found
    }

    /// What the screen shows once the terminal has moved the rows: those left behind are empty.
    public func applied(to canvas: Canvas) -> Canvas { canvas.scrolled(from: top, to: bottom, by: count) }
}
