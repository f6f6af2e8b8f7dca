/// Pictures in text. Each has its numbers beside it, given by the screen, because nothing is only a picture.
public enum Chart {
    /// A share of a whole in a bar, in the units of the whole (cents, points).
    public struct Part: Hashable, Sendable {
        public var amount: Int64
        public var style: Style

        public init(_ amount: Int64, style: Style = .bar) {
            self.amount = max(amount, 0)
            self.style = style
        }
    }

    /// A bar of parts within `whole`, with a mark where the money ends or the threshold lies.
    ///
    /// - Parameters:
    ///   - whole: what the full width stands for; parts beyond it are cut and shown by `»` at the end.
    ///   - line: where the mark `│` stands.
    public static func bar(
        on canvas: inout Canvas, in area: Area, parts: [Part], whole: Int64, line: Int64? = nil
    ) {
        guard !area.isEmpty, whole > 0, canvas.drawing == .everything else { return }
        let signs: [Character] = ["█", "▓", "▒"]
        canvas.fill(
            Area(row: area.row, column: area.column, rows: 1, columns: area.columns), with: "░", style: .barRest)
        var sum: Int64 = 0
        var start = 0
        for (index, part) in parts.enumerated() {
            let (next, overflow) = sum.addingReportingOverflow(part.amount)
            sum = overflow ? Int64.max : next
            // A part that exists is never invisible.
            let end = max(cells(sum, of: whole, in: area.columns), part.amount > 0 ? start + 1 : start)
            let place = Area(row: area.row, column: area.column + start, rows: 1, columns: end - start)
            canvas.fill(place.intersection(area), with: signs[index % signs.count], style: part.style)
            start = end
        }
        if sum > whole {
            canvas.put("»", row: area.row, column: area.columnEnd - 1, style: .warning, in: area)
        }
        if let line {
            let column = min(cells(line, of: whole, in: area.columns), area.columns - 1)
            canvas.put("│", row: area.row, column: area.column + column, style: .warning, in: area)
        }
    }

    /// One step of a funnel.
    public struct Step: Hashable, Sendable {
        public var label: String
        public var count: Int
        /// What is said behind the bar: the number, and how many were lost.
        public var note: String

        public init(_ label: String, count: Int, note: String) {
            self.label = label
            self.count = max(count, 0)
            self.note = note
        }
    }

    /// A funnel: one bar per step, all on the scale of the largest.
    public static func funnel(on canvas: inout Canvas, in area: Area, steps: [Step]) {
        var rest = area
        let label = steps.reduce(0) { max($0, TextWidth.of($1.label)) }
        let note = steps.reduce(0) { max($0, TextWidth.of($1.note)) }
        let most = Int64(steps.map(\.count).max() ?? 0)
        for step in steps {
            var row = rest.takeTop(1)
            canvas.put(step.label, in: row.takeLeft(label))
            _ = row.takeLeft(2)
            let end = row.takeRight(note)
            _ = row.takeRight(2)
            if step.count > 0, canvas.drawing == .everything {
                let width = max(cells(Int64(step.count), of: most, in: row.columns), 1)
                canvas.fill(row.takeLeft(width), with: "█", style: .bar)
            }
            canvas.put(step.note, in: end, align: .right)
        }
    }

    /// One mark on a scale: the points of one assessor.
    public struct Mark: Hashable, Sendable {
        public var value: Int64
        public var sign: Character

        public init(_ value: Int64, sign: Character) {
            self.value = value
            self.sign = sign
        }
    }

    /// The spread of marks on a scale from 0 to `most`; marks on the same cell become a count.
    public static func spread(on canvas: inout Canvas, in area: Area, marks: [Mark], most: Int64) {
        guard !area.isEmpty, most > 0, canvas.drawing == .everything else { return }
        canvas.fill(Area(row: area.row, column: area.column, rows: 1, columns: area.columns), with: "·", style: .rule)
        var seen: [Int: Int] = [:]
        for mark in marks {
            let column = min(cells(mark.value, of: most, in: area.columns - 1), area.columns - 1)
            let count = seen[column, default: 0] + 1
            seen[column] = count
            let sign = count == 1 ? String(mark.sign) : String(min(count, 9))
            canvas.put(sign, row: area.row, column: area.column + column, style: .text.bold, in: area)
        }
    }

    /// `value` of `whole` in cells, rounded half up, between 0 and `columns`.
    static func cells(_ value: Int64, of whole: Int64, in columns: Int) -> Int {
        guard whole > 0, value > 0, columns > 0 else { return 0 }
        if value >= whole { return columns }
        let product = UInt64(value).multipliedFullWidth(by: UInt64(columns) * 2)
        let half = UInt64(whole)
        let (low, carry) = product.low.addingReportingOverflow(half)
        let (quotient, _) = (half * 2).dividingFullWidth((product.high + (carry ? 1 : 0), low))
        return min(Int(quotient), columns)
    }
}
