import Domain
import Terminal
import Wording

/// Every command by its words: type a part, choose, Enter.
struct PaletteSheet: Sendable {
    enum Outcome: Sendable {
        case stays
        case leaves
        case runs(CommandID)
    }

    private var field = TextField()
    private var list = List()
    private let entries: [ScreenCommand]
    private let language: Language

    init(_ desk: Desk) {
        language = desk.language
        entries = AllCommands.table.palette
    }

    private var shown: [ScreenCommand] {
        let wanted = Search(field.text)
        return entries.filter { wanted.finds($0.title[language] + " " + $0.help[language]) }
    }

    mutating func press(_ key: Key) -> Outcome {
        let shown = shown
        switch key {
        case .escape, .control("p"): return .leaves
        case .enter: return list.selected(count: shown.count).map { .runs(shown[$0].id) } ?? .leaves
        case .up: list.move(.up, count: shown.count)
        case .down: list.move(.down, count: shown.count)
        case .pageUp: list.move(.pageUp, count: shown.count)
        case .pageDown: list.move(.pageDown, count: shown.count)
        default:
            if field.update(key) { list.select(0, count: self.shown.count) }
        }
        return .stays
    }

    mutating func draw(on canvas: inout Canvas, in area: Area) {
        canvas.clear(area)
        var rest = area.inset(columns: 1)
        var line = rest.takeTop(1)
        canvas.put(language.choose(sl: "Ukaz:", en: "Command:"), in: line.takeLeft(10), style: .heading)
        field.draw(on: &canvas, in: line, focused: true)
        canvas.rule(in: rest.takeTop(1))
        let shown = shown
        list.draw(on: &canvas, in: rest, count: shown.count, cursor: .elsewhere) { place in
            List.Item(
                shown[place].title[language].padded(to: 22) + " " + shown[place].help[language],
                note: AllCommands.table.bindings.first { $0.command == shown[place].id }
                    .map { $0.keys.map(\.label).joined(separator: " ") } ?? "")
        }
    }
}
