import Curses
import Domain
import Glibc
import Wording

/// What the arguments ask for where they name no command: to sit down at an office.
struct Seating: Equatable {
    /// How the program meets the person.
    struct Options: Sendable {
        var isPlain = false
        var mouse = Display.Options.Mouse.on
        var colour = Display.Options.Colour.automatic
        /// In milliseconds.
        var escapeDelay = Display.Options().escapeDelay
    }

    /// The file; nil is this desk's own office.
    var office: String?
    var isPlain = false
    var mouse: String?
    var colour: String?
    var escapeDelay: String?

    /// nil where the arguments ask for something else: a command, help, or what cannot be understood.
    static func asked(by arguments: [String]) -> Seating? {
        var seating = Seating()
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            switch parts[0] {
            case "--plain" where parts.count == 1: seating.isPlain = true
            case "--mouse": seating.mouse = parts.count > 1 ? parts[1] : rest.popFirst() ?? ""
            case "--color": seating.colour = parts.count > 1 ? parts[1] : rest.popFirst() ?? ""
            case "--escape-delay": seating.escapeDelay = parts.count > 1 ? parts[1] : rest.popFirst() ?? ""
            case "--" where rest.count == 1 && seating.office == nil:
                seating.office = rest.popFirst()
                return seating
            case let word where !word.hasPrefix("-") && seating.office == nil:
                guard isOffice(argument) else { return nil }
                seating.office = argument
            default: return nil
            }
        }
        return seating
    }

    /// A word that is no command, nor one mistyped: a bare word close to a command is a file only where it lies there.
    private static func isOffice(_ word: String) -> Bool {
        if Run.command(named: word) != nil || word == "help" { return false }
        if word.contains("/") || word.contains(".") || access(word, F_OK) == 0 { return true }
        return NearestName.of(word, among: Tockovnik.commands.map { $0.word }) == nil
    }

    func options(_ language: Language) throws(Failure) -> Options {
        Options(
            isPlain: isPlain,
            mouse: try Seating.word(mouse, ["on": .on, "off": .off], option: "--mouse", language) ?? .on,
            colour: try Seating.word(
                colour, ["auto": .automatic, "always": .always, "never": .never], option: "--color", language)
                ?? .automatic,
            escapeDelay: try milliseconds(language) ?? Options().escapeDelay)
    }

    private func milliseconds(_ language: Language) throws(Failure) -> Int? {
        guard let escapeDelay else { return nil }
        if escapeDelay.utf8.count <= 4, let number = Int(escapeDelay), (0...5000).contains(number) { return number }
        let possible = language.choose(sl: "od 0 do 5000 (tisočink sekunde)", en: "0 to 5000 (milliseconds)")
        throw Failure.notPossible(escapeDelay, option: "--escape-delay", possible: possible, language)
    }

    private static func word<Value>(
        _ text: String?, _ words: KeyValuePairs<String, Value>, option: String, _ language: Language
    ) throws(Failure) -> Value? {
        guard let text else { return nil }
        if let found = words.first(where: { $0.key == text }) { return found.value }
        throw Failure.notPossible(text, option: option, possible: language.listed(words.map(\.key)), language)
    }

    /// The options of an office on a terminal in one line, for the page of the program and of `demo`.
    static let usage = "[--plain] [--mouse on|off] [--color auto|always|never] [--escape-delay 25]"

    /// The same, each with its sentence.
    static func help(in language: Language) -> [(name: String, sentence: String)] {
        [
            (
                "--plain",
                language.choose(
                    sl: "brez zaslona: tabele kot vrstice, obrazci kot vprašanja, za bralnike zaslona in cevi",
                    en: "without a screen: tables as lines, forms as questions, for screen readers and pipes")
            ),
            (
                "--mouse on|off",
                language.choose(
                    sl: "off prepusti miško terminalu, da označuje besedilo (tudi tipka F7)",
                    en: "off leaves the mouse to the terminal, to mark text (the key F7 too)")
            ),
            (
                "--color auto|always|never",
                language.choose(
                    sl: "barve; auto upošteva NO_COLOR in TERM=dumb", en: "colours; auto heeds NO_COLOR and TERM=dumb")
            ),
            (
                "--escape-delay 25",
                language.choose(
                    sl: "koliko tisočink sekunde sme preostanek tipke zaostati za Esc; na počasnih zvezah več",
                    en: "how many milliseconds the rest of a key may come after Esc; more on slow lines")
            ),
        ]
    }
}
