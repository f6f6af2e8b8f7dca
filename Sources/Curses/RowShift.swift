internal import Terminal

/// Rows that moved up or down together between two canvases: the terminal can move them itself, which costs a few bytes
/// instead of a few hundred.
struct RowShift: Equatable {
    /// The first and the last row of the region that is scrolled.
    let top: Int
    let bottom: Int
    /// How far its rows move up; down when negative.
    let count: Int

    private static let farthest = 4
    /// Below this many rows saved, painting is as cheap.
    private static let worthwhile = 5

    /// The shift that saves most, or `nil` when none is worth it.
    init?(from old: Canvas, to new: Canvas) {
        let rows = new.size.rows
        let columns = new.size.columns
        guard old.size == new.size, rows > Self.worthwhile, columns > 0 else { return nil }
        var best: (gain: Int, shift: (top: Int, bottom: Int, count: Int))?
        old.cells.withUnsafeBufferPointer { old in
            new.cells.withUnsafeBufferPointer { new in
                func same(_ newRow: Int, _ oldRow: Int) -> Bool {
                    for column in 0..<columns where new[newRow * columns + column] != old[oldRow * columns + column] {
                        return false
                    }
                    return true
                }
                let changed = (0..<rows).map { !same($0, $0) }
                guard changed.count(where: { $0 }) >= Self.worthwhile else { return }
                for count in 1...Self.farthest {
                    for shift in [count, -count] {
                        var gain = 0
                        var first = 0
                        for row in 0...rows {
                            let from = row + shift
                            if row < rows, from >= 0, from < rows, same(row, from) {
                                if gain == 0, !changed[row] { continue }
                                if gain == 0 { first = row }
                                if changed[row] { gain += 1 }
                                if gain >= Self.worthwhile, gain > best?.gain ?? 0 {
                                    best = (gain, (min(first, first + shift), max(row, from), shift))
                                }
                            } else {
                                gain = 0
                            }
                        }
                    }
                }
            }
        }
        guard let shift = best?.shift else { return nil }
        (top, bottom, count) = shift
    }

    /// What the screen shows once the terminal has moved the rows: those left behind are empty.
    func applied(to canvas: Canvas) -> Canvas { canvas.scrolled(from: top, to: bottom, by: count) }
}
