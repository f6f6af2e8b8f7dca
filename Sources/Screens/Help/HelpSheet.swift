import Domain
import Terminal

/// What the keys mean: this screen first, then moving about, then everywhere. Drawn from the table of commands.
struct HelpSheet: Sendable {
    enum Outcome: Sendable {
        case stays
        case leaves
    }

    private var pane: TextPane

    init(scopes: [Scope], _ desk: Desk) {
        let all = scopes + [.everywhere]
        var paragraphs: [TextPane.Paragraph] = []
        for group in CommandGroup.allCases {
            let lines = AllCommands.table.commands.filter { $0.group == group }.compactMap { command -> String? in
                // In a form letters are typed.
                let keys = AllCommands.table.keys(for: command.id, in: all).filter { keys in
                    guard case .character? = keys.first else { return true }
                    return !scopes.contains(.form)
                }
                guard !keys.isEmpty else { return nil }
                let names = keys.map { $0.map(\.label).joined(separator: " ") }.joined(separator: ", ")
                return names.padded(to: 16) + " " + command.help[desk.language]
            }
            guard !lines.isEmpty else { continue }
            if !paragraphs.isEmpty { paragraphs.append(.init("")) }
            paragraphs.append(.init(group.title[desk.language], style: .heading))
            paragraphs += lines.map { .init($0, indent: 1, hanging: 17) }
        }
        paragraphs.append(.init(""))
        paragraphs.append(
            .init(desk.say(sl: "Esc zapre pomoč.", en: "Esc closes the help."), style: .dim))
        pane = TextPane(paragraphs)
    }

    mutating func press(_ key: Key) -> Outcome {
        switch key {
        case .escape, .enter, .character("q"), .character("?"), .function(1): return .leaves
        default:
            if case .command(let id) = AllCommands.table.meaning(of: [key], in: [.pane]), let motion = id.motion {
                pane.move(motion)
            }
            return .stays
        }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area) {
        canvas.clear(area)
        pane.draw(on: &canvas, in: area.inset(columns: 1))
    }
}

extension String {
    /// The text with blanks up to a width in cells.
    func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: max(columns - TextWidth.of(self), 0))
    }
}
