import Domain
import Terminal

/// What a screen says in plain lines, for screen readers and pipes: no rules, no columns of keys, nothing drawn over
/// anything else.
public struct PlainPage: Sendable, Equatable {
    public enum Wanted: Sendable, Equatable {
        /// A command by its key.
        case command
        /// An answer to the field of a form.
        case answer(PlainField)
        /// One of these letters.
        case letter([String])
        /// A text to look for, or nothing to leave.
        case search
        /// Anything leaves.
        case anything
    }

    public var title: String
    public var lines: [String]
    public var sentence: String
    /// The keys that mean something now, each with its word.
    public var hints: [String]
    public var wanted: Wanted
}

extension App {
    /// The same state as `draw` shows, in lines.
    public func plainPage() -> PlainPage {
        let screen = screens[screens.count - 1]
        let instead = instead(of: screen)
        var heading = screen.heading(desk)
        if instead != nil { heading.status = "" }
        let title = (heading.path + [heading.status]).filter { !$0.isEmpty }.joined(separator: ", ")
        let sentence = said ?? (instead == nil ? screen.sentence(desk) : nil)
        var page = PlainPage(
            title: title, lines: [], sentence: sentence?.text ?? "", hints: plainHints(screen), wanted: .command)
        switch overlay {
        case .question(let question, let dialog):
            page.lines = [question.text, question.consequence]
            page.hints = []
            page.wanted = .letter(dialog.choices.map { "\($0.key) \($0.label)" })
        case .help(var sheet):
            page.lines = plainLines { canvas, area in sheet.draw(on: &canvas, in: area) }
            page.wanted = .anything
        case .palette(var sheet):
            page.lines = plainLines { canvas, area in sheet.draw(on: &canvas, in: area) }
            page.wanted = .search
        case nil:
            if let form = screen as? any AskingScreen {
                page.wanted = .answer(form.asked)
                page.hints = []
            } else if var instead {
                page.lines = plainLines { canvas, area in instead.draw(on: &canvas, in: area) }
            } else {
                var copy = screen
                page.lines = plainLines { canvas, area in copy.draw(on: &canvas, in: area, desk) }
            }
        }
        return page
    }

    private func plainHints(_ screen: any Screen) -> [String] {
        AllCommands.table.footer(in: screen.scopes + [.everywhere]).compactMap { command, keys in
            // Here the whole text is read out: there is nothing to read on.
            guard command.id != .readOn, command.id != .readBack, screen.reason(against: command.id, desk) == nil else {
                return nil
            }
            return keys.map(\.label).joined(separator: " ") + " " + command.title[desk.language]
        }
    }

    /// A page long enough for what people read at once, and so wide that hardly a cell is cut.
    private static let page = Size(rows: 300, columns: 260)

    private func plainLines(_ draw: (inout Canvas, Area) -> Void) -> [String] {
        var canvas = Canvas(size: App.page, profile: .monoUnicode, drawing: .wordsAlone)
        draw(&canvas, canvas.area)
        // Room on a screen is one empty line here, at most.
        let lines = (0..<App.page.rows).map { App.spoken(canvas.line($0)) }
        return lines.indices.filter { !lines[$0].isEmpty || ($0 > 0 && !lines[$0 - 1].isEmpty) }.map { lines[$0] }
            .trimmingEmptyEnd
    }

    /// Without the rules that only an eye needs; where an eye sees columns, a semicolon stands between them. Of a table the
    /// cells are known, elsewhere two blanks part them.
    private static func spoken(_ line: String) -> String {
        guard !line.contains(Canvas.cellMark) else {
            return line.split { $0 == Canvas.cellMark || $0 == "│" }
                .map { $0.split(separator: " ").joined(separator: " ") }
                .filter { !$0.isEmpty }.joined(separator: "; ")
        }
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
            .map { !$0.isEmpty && $0.allSatisfy { "─│┌┐└┘├┤".contains($0) } ? "" : String($0) }
        var cells: [String] = []
        var gap = 1
        for word in words {
            guard !word.isEmpty else {
                gap += 1
                continue
            }
            // The sign of the chosen row belongs to what is chosen.
            if gap > 0, cells.last != "▸" { cells.append(word) } else { cells[cells.count - 1] += " " + word }
            gap = 0
        }
        return cells.joined(separator: "; ")
    }
}

extension [String] {
    fileprivate var trimmingEmptyEnd: [String] { last == "" ? Array(dropLast()) : self }
}
