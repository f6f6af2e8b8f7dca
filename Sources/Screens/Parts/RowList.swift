import Domain
import Terminal
import Wording

/// A table of rows a screen has computed: moving, filter and order are the same everywhere.
struct RowList<Row: Sendable>: Sendable {
    var table: Table
    private(set) var rows: [Row] = []
    private var version = 0
    /// The cells of a row, or a separator.
    private let line: @Sendable (Row) -> Table.Row
    /// Whether one row comes before another by a column, where the cells do not tell; nil leaves it to them.
    private let precedes: @Sendable (Int, Row, Row) -> Bool?

    init(
        _ columns: [Table.Column], precedes: @escaping @Sendable (Int, Row, Row) -> Bool? = { _, _, _ in nil },
        line: @escaping @Sendable (Row) -> Table.Row
    ) {
        table = Table(columns)
        self.line = line
        self.precedes = precedes
    }

    /// Names the columns from the left.
    mutating func title(_ titles: [Text], in language: Language) {
        for (index, title) in zip(table.columns.indices, titles) { table.columns[index].title = title[language] }
    }

    /// Takes new rows; the row that was chosen stays so, wherever it stands now.
    mutating func replace<ID: Equatable>(_ rows: [Row], keeping id: (Row) -> ID) {
        let chosen = selected.map(id)
        replace(rows)
        if let chosen { select { id($0) == chosen } }
    }

    mutating func replace(_ rows: [Row]) {
        self.rows = rows
        version += 1
    }

    /// Makes columns as wide as what stands in them and over them, up to a width. For lists of a few rows only.
    mutating func fit(_ places: [Int], most: Int) {
        for place in places where table.columns.indices.contains(place) {
            let widths = rows.map { row -> Int in
                guard case .values(let values, _, _) = line(row), values.indices.contains(place) else { return 0 }
                return TextWidth.of(values[place])
            }
            let widest = max(widths.max() ?? 0, TextWidth.of(table.columns[place].title))
            table.columns[place].least = min(widest, most)
        }
    }

    /// What is shown, for `update` and `draw` of the table.
    var shown: Table.Rows { shown(in: table.order?.direction) }

    private func shown(in direction: Table.Order.Direction?) -> Table.Rows {
        let rows = rows
        let line = line
        let precedes = precedes
        let cells = SortCells(isDescending: direction == .descending)
        return Table.Rows(
            count: rows.count, version: version,
            precedes: { column, one, other in
                precedes(column, rows[one], rows[other])
                    ?? cells.precedes(column, one, other) { line(rows[$0]) }
            },
            find: Search.finder, row: { line(rows[$0]) })
    }

    var selected: Row? { table.selected(of: shown).map { rows[$0] } }

    /// There are rows, and the filter leaves none of them.
    var isFilteredOut: Bool { table.filterState != .off && !rows.isEmpty && selected == nil }

    mutating func select(where fits: (Row) -> Bool) {
        if let place = rows.firstIndex(where: fits) { table.select(row: place, of: shown) }
    }

    /// Takes keys of the filter line and the mouse; nil when the keymap should have the key.
    mutating func type(_ key: Key) -> [Effect]? {
        if case .mouse(let mouse) = key { return table.mouse(mouse, rows: shown) ? [] : nil }
        return table.updateFilter(key, rows: shown) ? [] : nil
    }

    /// Takes the commands every list knows; nil for all others.
    mutating func perform(_ command: CommandID) -> [Effect]? {
        if let motion = command.motion {
            table.move(motion, rows: shown)
            return []
        }
        switch command {
        case .filter: table.beginFilter()
        case .sortUp: table.order(.ascending, rows: shown(in: .ascending))
        case .sortDown: table.order(.descending, rows: shown(in: .descending))
        case .leave where table.filterState != .off: table.clearFilter(rows: shown)
        default: return nil
        }
        // Something happened here; the app must not take an empty answer to `leave` for leaving.
        return command == .leave ? [.say(Sentence(""))] : []
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, cursor: CursorPlace = .here) {
        table.draw(on: &canvas, in: area, rows: shown, matches: matches, cursor: cursor)
    }

    /// How many rows the filter leaves, of how many: `3/21`.
    private var matches: String {
        guard table.filterState != .off else { return "" }
        let all = rows.count { if case .values = line($0) { true } else { false } }
        return "\(table.filter.text.isEmpty ? all : table.shownCount(of: shown))/\(all)"
    }
}

/// What the cells of a column are worth, each found once however often it is compared. An empty cell stands last either way.
private final class SortCells {
    private let isDescending: Bool
    private var known: [Int: SortCell] = [:]
    private var column = -1

    init(isDescending: Bool) { self.isDescending = isDescending }

    func precedes(_ column: Int, _ one: Int, _ other: Int, _ row: (Int) -> Table.Row) -> Bool {
        if column != self.column { (self.column, known) = (column, [:]) }
        let (first, second) = (cell(one, row), cell(other, row))
        if first.isNothing != second.isNothing { return isDescending ? first.isNothing : second.isNothing }
        return first < second
    }

    private func cell(_ place: Int, _ row: (Int) -> Table.Row) -> SortCell {
        if let cell = known[place] { return cell }
        var text = ""
        if case .values(let values, _, _) = row(place), values.indices.contains(column) { text = values[column] }
        let cell = SortCell(text)
        known[place] = cell
        return cell
    }
}
