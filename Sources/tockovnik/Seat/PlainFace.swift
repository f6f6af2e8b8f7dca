import Curses
import Domain
import Screens
import Terminal
import Wording

/// The program in plain lines (`--plain`): what a screen says is printed, a command or an answer is read as a line.
///
/// For screen readers, and for pipes: nothing is drawn, nothing moves, no terminal is needed.
@MainActor
final class PlainFace: Face {
    private var language: Language
    /// Keys of the last line that the program has not taken yet.
    private var keys: [Key] = []
    /// Somebody has typed a line and waits for an answer to it.
    private var isAnswering = false
    private var before: PlainPage?
    private var page: PlainPage?
    /// A full disk behind `> file` must not look like success.
    private(set) var failure: Failure?

    /// - Parameter language: until there is something to show; then that of the screens.
    init(_ language: Language) { self.language = language }

    // MARK: Out

    func show(_ app: inout App) {
        // Half-way through an answer there is nothing to read.
        guard keys.isEmpty else { return }
        language = app.desk.language
        let page = app.plainPage()
        self.page = page
        defer { before = page }
        var out: [String] = []
        let isNew = page.title != before?.title || page.wanted.isForm != before?.wanted.isForm
        if isNew { out += ["", page.title] }
        let known = Set(isNew ? [] : before?.lines ?? [])
        out += page.lines.filter { isNew || !known.contains($0) }
        if isNew || page.sentence != before?.sentence, !page.sentence.isEmpty { out.append(page.sentence) }
        out += wish(page, isNew)
        if out.isEmpty, isAnswering {
            out.append(
                language.choose(
                    sl: "Nič se ni spremenilo. Tipka ? pokaže, kaj je tu mogoče.",
                    en: "Nothing has changed. The key ? shows what can be done here."))
        }
        isAnswering = false
        say(out)
    }

    private func wish(_ page: PlainPage, _ isNew: Bool) -> [String] {
        switch page.wanted {
        case .command: page.hints.isEmpty || !isNew ? [] : [page.hints.joined(separator: "; ")]
        case .letter(let choices): choices
        case .answer(let field): question(field, isNew)
        case .search, .anything: []
        }
    }

    private func question(_ field: PlainField, _ isNew: Bool) -> [String] {
        var lines: [String] = []
        var asked: PlainField?
        if case .answer(let last) = before?.wanted { asked = last }
        if isNew {
            lines.append(
                language.choose(
                    sl: "Prazna vrstica pusti, kar je; - zbriše; < gre nazaj; . zapusti obrazec.",
                    en: "An empty line leaves what is there; - clears it; < goes back; . leaves the form."))
        }
        if field.group != asked?.group || isNew, !field.group.isEmpty { lines.append(field.group) }
        if field.label == asked?.label, !isNew, let problem = field.problem { lines.append("! " + problem) }
        for (number, choice) in field.choices.enumerated() { lines.append("  \(number + 1) \(choice)") }
        let hint = field.hint.isEmpty ? "" : " (\(field.hint))"
        let text = field.text.isEmpty ? "" : " [\(field.text)]"
        return lines + [field.label + hint + text + ":"]
    }

    private func say(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        do throws(Failure) {
            try Output.result(lines.joined(separator: "\n") + "\n", language: language)
        } catch {
            failure = error
        }
    }

    // MARK: In

    func next(within milliseconds: Int, watching descriptor: Int32?) -> Display.Event {
        // A long job that only looks up must not wait for a line, nor take what was meant for afterwards.
        if milliseconds == 0 { return .idle }
        if failure != nil { return .ending(.inputClosed) }
        if !keys.isEmpty { return .key(keys.removeFirst()) }
        while true {
            guard let line = readLine() else { return .ending(.inputClosed) }
            if let read = read(line) {
                keys = read
                isAnswering = true
                // What others entered while somebody thought about the line counts before it.
                return .idle
            }
            say([unknown(line)])
        }
    }

    private func unknown(_ line: String) -> String {
        page?.wanted == .command
            ? language.choose(
                sl: "»\(line)« ni tipka. Vpišite tipke (n, ctrl-p, down), /besedilo za iskanje ali :5 za peto vrstico.",
                en: "\"\(line)\" is no key. Type keys (n, ctrl-p, down), /text to look for it or :5 for the fifth row.")
            : language.choose(sl: "Tega med možnostmi ni.", en: "That is none of the choices.")
    }

    /// The keys a line stands for; nil where it answers nothing.
    private func read(_ line: String) -> [Key]? {
        switch page?.wanted {
        case .answer(let field): field.keys(for: line)
        case .letter(let choices): line.isEmpty ? [.enter] : letter(line, of: choices)
        case .search: line.isEmpty ? [.escape] : line.map { .character($0) } + [.enter]
        case .anything: [.escape]
        case .command, nil: command(line)
        }
    }

    /// One of the letters, or the word behind it: `d` or `da` of `d da, odpri`. A letter inside another word is no answer.
    private func letter(_ line: String, of choices: [String]) -> [Key]? {
        let answer = line.lowercased()
        let choice =
            choices.first { $0.lowercased().prefix(1) == answer }
            ?? choices.first { $0.lowercased().dropFirst(2).hasPrefix(answer) }
        if answer == "esc" { return [.escape] }
        return choice?.first.map { [.character($0)] }
    }

    /// Names of keys (`n`, `ctrl-p`, `down down enter`); nothing is Enter; `/text` filters; `"text` is typed as it stands;
    /// `:5` goes to the fifth row.
    private func command(_ line: String) -> [Key]? {
        if line.isEmpty { return [.enter] }
        if line.hasPrefix("/") { return line.map { .character($0) } + [.enter] }
        if line.hasPrefix("\"") { return [.paste(String(line.dropFirst()))] }
        if line.hasPrefix(":"), let row = Int(line.dropFirst()), (1...100_000).contains(row) {
            return [.home] + Array(repeating: .down, count: row - 1)
        }
        return line.split(separator: " ").contains(where: isWord) ? nil : Key.sequence(line)
    }

    /// Letters that are no key together: `matic`. What is typed as letters there would do five things nobody asked for.
    private func isWord(_ part: Substring) -> Bool {
        Key(named: String(part)) == nil && part.count(where: \.isLetter) > 1 && Set(part).count > 1
    }

    // MARK: What only a screen has

    var followsLongJobs: Bool { false }
    func suspend() {}
    func redraw() { before = nil }
    func switchMouse() -> Bool { false }
    func close() {}
}

extension PlainPage.Wanted {
    /// Whether fields are asked; a new form is read out from its beginning.
    fileprivate var isForm: Bool { if case .answer = self { true } else { false } }
}
