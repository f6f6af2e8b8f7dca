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
    private let entries: [Entry]
    private let language: Language

    private struct Entry: Sendable {
        var command: ScreenCommand
        /// Why not now; nil where it is possible.
        var obstacle: String?
        /// It belongs to other screens.
        var isElsewhere = false
    }

    /// What is possible here comes first; the rest says why not.
    init(_ screen: any Screen, _ desk: Desk) {
        language = desk.language
        let scopes = screen.scopes + [.everywhere]
        let all = AllCommands.table.palette.map { command in
            let isHere = !AllCommands.table.keys(for: command.id, in: scopes).isEmpty
            return Entry(
                command: command,
                obstacle: isHere ? screen.reason(against: command.id, desk) : Self.elsewhere(command.id, desk),
                isElsewhere: !isHere)
        }
        entries =
            all.filter { $0.obstacle == nil } + all.filter { $0.obstacle != nil && !$0.isElsewhere }
            + all.filter(\.isElsewhere)
    }

    /// The screens a command belongs to, by name: two of them may have commands of one title.
    static func elsewhere(_ id: CommandID, _ desk: Desk) -> String {
        let titles = AllCommands.table.bindings.filter { $0.command == id }.compactMap(\.scope.title)
            .map { desk.say($0) }
        let names = titles.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        guard !names.isEmpty else { return desk.say(sl: "na drugem zaslonu", en: "on another screen") }
        let few = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
        return desk.say(sl: "na zaslonu \(few)", en: "on the screen \(few)")
    }

    private var shown: [Entry] {
        let wanted = Search(field.text)
        return entries.filter { wanted.finds($0.command.title[language] + " " + $0.command.help[language]) }
    }

    mutating func press(_ key: Key) -> Outcome {
        let shown = shown
        switch key {
        case .escape, .control("p"): return .leaves
        case .enter: return list.selected(count: shown.count).map { .runs(shown[$0].command.id) } ?? .leaves
        case .up: list.move(.up, count: shown.count)
        case .down: list.move(.down, count: shown.count)
        case .pageUp: list.move(.pageUp, count: shown.count)
        case .pageDown: list.move(.pageDown, count: shown.count)
        default:
            if field.update(key) { list.select(0, count: self.shown.count) }
        }
        return .stays
    }

    /// The keys that mean something here; those of the screen below do not.
    static func hints(_ desk: Desk) -> [Frame.Hint] {
        [
            Frame.Hint([.up, .down], desk.say(sl: "izberi", en: "choose")),
            Frame.Hint([.enter], desk.say(sl: "izvedi", en: "run")),
            Frame.Hint([.escape], desk.say(sl: "zapri", en: "close")),
        ]
    }

    mutating func draw(on canvas: inout Canvas, in area: Area) {
        canvas.clear(area)
        var rest = area.inset(columns: 1)
        var line = rest.takeTop(1)
        canvas.put(language.choose(sl: "Ukaz:", en: "Command:"), in: line.takeLeft(10), style: .heading)
        field.draw(on: &canvas, in: line, focused: true)
        canvas.rule(in: rest.takeTop(1))
        let shown = shown
        if shown.isEmpty {
            canvas.put(
                language.choose(sl: "Takega ukaza ni.", en: "There is no such command."), in: rest.takeTop(1),
                style: .warning)
        }
        list.draw(on: &canvas, in: rest, count: shown.count, cursor: .elsewhere) { place in
            let (command, obstacle) = (shown[place].command, shown[place].obstacle)
            return List.Item(
                command.title[language].padded(to: 22) + " " + (obstacle.map { "– " + $0 } ?? command.help[language]),
                note: AllCommands.table.bindings.first { $0.command == command.id }
                    .map { $0.keys.map(\.label).joined(separator: " ") } ?? "",
                style: obstacle == nil ? .text : .dim)
        }
    }
}
