import Domain
import Terminal
import Wording

/// The levels of a criterion, each in full; where they do not fit, the one under the cursor is always seen.
struct SheetOptionList {
    let keys: SheetKeys
    let mark: Mark
    /// The level under the cursor; nil while the reason is written.
    let here: Int?
    let language: Language

    private struct Row {
        var option: Int
        var text: String
        var isFirst: Bool
    }

    private static let marker = 2
    private static let box = 2
    private static let number = 2
    private static let gap = 2

    private var isSeveral: Bool { if case .severalOf = keys.criterion.kind { true } else { false } }
    private var points: Int { max(3, keys.options.map { TextWidth.of(points(of: $0)) }.max() ?? 0) }
    private var indent: Int {
        Self.marker + Self.box + (isSeveral ? Self.number : 0) + points + Self.gap
    }

    private func points(of option: SheetKeys.Option) -> String { option.points.map(language.decimal) ?? "?" }

    func draw(on canvas: inout Canvas, in area: Area) {
        let rows = rows(columns: area.columns - indent - 1)
        let top = top(rows, height: area.rows)
        var rest = area
        for row in rows.dropFirst(top).prefix(area.rows) { draw(row, on: &canvas, in: rest.takeTop(1)) }
        if isSeveral, rest.rows > 1 {
            _ = rest.takeTop(1)
            canvas.putWrapped(SheetWords(language: language).scale(of: keys.criterion), in: rest, style: .dim)
        }
        // As in every text that does not fit: a part is not taken for the whole.
        if top > 0 { canvas.put("▴", row: area.row, column: area.columnEnd - 1, style: .dim, in: area) }
        if top + area.rows < rows.count {
            canvas.put("▾", row: area.end - 1, column: area.columnEnd - 1, style: .dim, in: area)
        }
    }

    private func rows(columns: Int) -> [Row] {
        keys.options.enumerated().flatMap { index, option in
            let ending = option.isKnockOut ? language.choose(sl: " (izloči)", en: " (excludes)") : ""
            return TextWidth.wrap(option.text[language] + ending, columns: max(columns, 1)).enumerated().map {
                Row(option: index, text: $1, isFirst: $0 == 0)
            }
        }
    }

    /// As little is scrolled as shows the whole level under the cursor, or its beginning where it is higher than its place.
    private func top(_ rows: [Row], height: Int) -> Int {
        guard rows.count > height, let first = rows.firstIndex(where: { $0.option == here ?? 0 }),
            let last = rows.lastIndex(where: { $0.option == here ?? 0 })
        else { return 0 }
        return min(first, max(0, last + 1 - height))
    }

    private func draw(_ row: Row, on canvas: inout Canvas, in area: Area) {
        let option = keys.options[row.option]
        let isChosen = keys.isChosen(option, in: mark)
        let style: Style = isChosen ? .text.bold : .text
        var line = area
        if row.isFirst {
            let marker = line.takeLeft(Self.marker)
            if row.option == here {
                canvas.put("▸", in: marker, style: .selection)
                canvas.placeCursor(row: marker.row, column: marker.column)
            }
            canvas.put(isChosen ? "●" : "○", in: line.takeLeft(Self.box), style: isChosen ? .success : .dim)
            if isSeveral { canvas.put("\(row.option + 1)", in: line.takeLeft(Self.number), style: .key) }
            canvas.put(points(of: option), in: line.takeLeft(points), style: style, align: .right)
            _ = line.takeLeft(Self.gap)
        } else {
            _ = line.takeLeft(indent)
        }
        canvas.put(row.text, in: line, style: style)
    }
}
