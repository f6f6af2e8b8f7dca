public import Terminal
import Wording

extension App {
    /// Draws everything anew on a canvas of this size.
    public mutating func draw(size: Size, profile: Profile) -> Canvas {
        var canvas = Canvas(size: size, profile: profile)
        let top = screens.count - 1
        lastSize = size
        var instead = instead(of: screens[top])
        let frame = frame(screens[top], isWithheld: instead != nil)
        lastFrame = frame
        let content = frame.draw(on: &canvas)
        isHidden = content == nil
        guard let area = content else { return canvas }
        let toRead = hint(toRead: .readOn, screens[top])
        if instead == nil {
            screens[top].draw(on: &canvas, in: area, desk)
        } else {
            instead?.draw(on: &canvas, in: area.inset(columns: 1))
        }
        // How much of a text is left to read is known only now that it has been laid out.
        if hint(toRead: .readOn, screens[top]) != toRead {
            let told = hints(screens[top])
            lastFrame?.hints = told
            lastFrame?.drawFooter(on: &canvas)
        }
        switch overlay {
        case .question(_, let dialog): dialog.draw(on: &canvas, in: area)
        case .help(var sheet):
            sheet.draw(on: &canvas, in: area)
            overlay = .help(sheet)
        case .palette(var sheet):
            sheet.draw(on: &canvas, in: area)
            overlay = .palette(sheet)
        case nil: break
        }
        return canvas
    }

    private mutating func frame(_ screen: any Screen, isWithheld: Bool) -> Frame {
        var heading = screen.heading(desk)
        if isWithheld { heading.status = "" }
        let sentence = said ?? (isWithheld ? nil : screen.sentence(desk)) ?? Sentence("")
        return Frame(
            path: heading.path, status: past ?? heading.status, sentence: sentence.text, sentenceStyle: sentence.style,
            hints: hints(screen),
            // In a form a question mark is a letter.
            help: Frame.Hint(
                [screen.scopes.contains(.form) ? .function(1) : .character("?")], desk.say(sl: "pomoč", en: "help")),
            tooSmall: tooSmall)
    }

    /// Whoever looks back must not take it for today.
    private var past: String? {
        desk.past.map {
            let day = desk.language.date($0.day)
            return desk.say(
                sl: "STANJE \(day), vpis \($0.entry) · F8 danes", en: "AS OF \(day), entry \($0.entry) · F8 today")
        }
    }

    private var tooSmall: String {
        desk.say(
            sl: "Povečajte okno na 80 x 24 (zdaj \(lastSize.columns) x \(lastSize.rows)).",
            en: "Enlarge the window to 80 x 24 (now \(lastSize.columns) x \(lastSize.rows)).")
    }

    private mutating func hints(_ screen: any Screen) -> [Frame.Hint] {
        let scopes = screen.scopes + [.everywhere]
        // Going through all commands and keys costs more than everything else at a key; they change with the scopes only.
        if footer.scopes != scopes { footer = (scopes, AllCommands.table.footer(in: scopes)) }
        return footer.rows.compactMap { command, keys in
            var word = command.title[desk.language]
            if command.id == .readOn || command.id == .readBack {
                guard let left = hint(toRead: command.id, screen) else { return nil }
                word = left
            }
            return Frame.Hint(
                keys, word,
                screen.reason(against: command.id, desk) == nil ? .possible : .impossible)
        }
    }
}

extension Sentence {
    var style: Style {
        switch tone {
        case .plain: .text
        case .success: .success
        case .warning: .warning
        case .error: .error
        }
    }
}
