import Domain
import Terminal

/// The points of all assessors for one criterion on one scale, `0 ··K····Ž·Č 10`; the same place becomes a count.
struct Spread: Sendable {
    private let marks: [Chart.Mark]
    private let most: Fraction

    /// - Parameters:
    ///   - values: one per assessor, in the order of the columns.
    ///   - signs: what stands for each of them.
    /// Nil where the scale is empty.
    init?(_ values: [Fraction], signs: [Character], most: Fraction) {
        guard most > .zero else { return nil }
        self.most = most
        marks = zip(values, signs).map { Chart.Mark(Self.thousandths($0, of: most), sign: $1) }
    }

    /// The place on the scale: a picture only, the numbers stand above it.
    private static func thousandths(_ value: Fraction, of most: Fraction) -> Int64 {
        guard let share = value.divided(by: most)?.times(Fraction(1000)) else { return 0 }
        return min(max(share.numerator / share.denominator, 0), 1000)
    }

    func draw(on canvas: inout Canvas, in area: Area) {
        // The points of each stand in their own lines above.
        guard canvas.drawing == .everything else { return }
        var row = area
        canvas.put("0", in: row.takeLeft(2), style: .dim)
        let end = most.mixed
        var scale = row.takeLeft(max(min(row.columns - TextWidth.of(end) - 1, 52), 0))
        _ = scale.takeRight(1)
        Chart.spread(on: &canvas, in: scale, marks: marks, most: 1000)
        canvas.put(end, in: row, style: .dim)
    }
}
