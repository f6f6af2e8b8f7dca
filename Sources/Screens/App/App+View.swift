public import Terminal
import Wording

extension App {
    /// Draws everything anew on a canvas of this size.
    public mutating func draw(size: Size, profile: Profile) -> Canvas {
        var canvas = drawContent(size: size, profile: profile)
        _ = drawFooter(on: &canvas)
        return canvas
    }

    /// The same with the footer of before, where that is of this screen: asking of every command whether it is possible now
    /// takes longer than drawing what a key has moved. `drawFooter` comes next.
    public mutating func drawContent(size: Size, profile: Profile) -> Canvas {
        var canvas = Canvas(size: size, profile: profile)
        let top = screens.count - 1
        lastSize = size
        var instead = instead(of: screens[top])
        var frame = frame(screens[top], isWithheld: instead != nil)
        let content = frame.draw(on: &canvas, after: last)
        isHidden = content == nil
        defer { last = (frame, canvas) }
        guard let area = content else { return canvas }
        if instead == nil {
            screens[top].draw(on: &canvas, in: area, desk)
        } else {
            instead?.draw(on: &canvas, in: area.inset(columns: 1))
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

    /// Looks up what the footer says now: what is possible, and how much of a text is left to read once it is laid out.
    ///
    /// - Returns: whether it said something else on this canvas.
    public mutating func drawFooter(on canvas: inout Canvas) -> Bool {
        guard !isHidden, var frame = last?.frame else { return false }
        let told = hintsOfPalette ?? hints(screens[screens.count - 1])
        guard told != frame.hints else { return false }
        frame.hints = told
        frame.drawFooter(on: &canvas)
        last = (frame, canvas)
        return true
    }

    private mutating func frame(_ screen: any Screen, isWithheld: Bool) -> Frame {
        var heading = screen.heading(desk)
        if isWithheld { heading.status = "" }
        let own = screen.isFilteredOut ? Sentence(desk.noneFits) : screen.sentence(desk)
        let sentence = said ?? (isWithheld ? nil : own) ?? Sentence("")
        return Frame(
            path: heading.path, status: past ?? heading.status, sentence: sentence.text, sentenceStyle: sentence.style,
            hints: hintsOfPalette ?? hintsOfBefore(screen) ?? hints(screen),
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

    private var hintsOfPalette: [Frame.Hint]? {
        if case .palette = overlay { PaletteSheet.hints(desk) } else { nil }
    }

    private func hintsOfBefore(_ screen: any Screen) -> [Frame.Hint]? {
        guard let hints = last?.frame.hints, hints != PaletteSheet.hints(desk) else { return nil }
        return footer.scopes == screen.scopes + [.everywhere] ? hints : nil
    }

    private mutating func hints(_ screen: any Screen) -> [Frame.Hint] {
        let scopes = screen.scopes + [.everywhere]
        // Going through all commands and keys costs more than everything else at a key; they change with the scopes only.
        if footer.scopes != scopes { footer = (scopes, AllCommands.table.footer(in: scopes)) }
        let desk = desk
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
