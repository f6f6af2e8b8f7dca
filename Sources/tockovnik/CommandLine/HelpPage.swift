import Domain
import Wording

/// What `--help` prints for a command, in one language. The man page is made from the same value.
struct HelpPage: Sendable {
    /// Forms of use without the program's name: `limit --after DAY --length LENGTH`.
    var usage: [String]
    /// One sentence; it stands in the list of commands too.
    var summary: String
    var paragraphs: [String] = []
    /// Options and arguments, each with its sentence.
    var options: [(name: String, sentence: String)] = []
    /// Lines that can be typed as they are.
    var examples: [String] = []

    func text(in language: Language) -> String {
        var lines = wrapped(summary, width: 80) + [""]
        lines += [language.choose(sl: "Raba", en: "Usage") + ":"]
        lines += usage.flatMap { wrapped("  tockovnik " + $0, width: 78, hanging: 6).map { "  " + $0 } }
        for paragraph in paragraphs { lines += [""] + wrapped(paragraph, width: 80) }
        lines += [""] + table(options + HelpPage.common(in: language), in: language)
        if !examples.isEmpty {
            lines += ["", language.choose(sl: "Primeri", en: "Examples") + ":"]
            lines += examples.map { "  tockovnik " + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Every `--name` that stands on the page.
    func optionNames(in language: Language) -> [String] {
        let texts = usage + (options + HelpPage.common(in: language)).map(\.name)
        let names = texts.flatMap { $0.split { " ,[]|=".contains($0) } }.filter { $0.hasPrefix("--") }.map(String.init)
        return names.reduce(into: []) { known, name in if !known.contains(name) { known.append(name) } }
    }

    private func table(_ rows: [(name: String, sentence: String)], in language: Language) -> [String] {
        let column = min(26, (rows.map(\.name.count).max() ?? 0) + 4)
        return rows.flatMap { row in
            let lines = wrapped(row.sentence, width: 80 - column).map { String(repeating: " ", count: column) + $0 }
            let name = "  " + row.name
            guard name.count + 2 <= column, let first = lines.first else { return [name] + lines }
            return [name.padded(to: column) + first.dropFirst(column)] + lines.dropFirst()
        }
    }

    /// Options every command has.
    static func common(in language: Language) -> [(name: String, sentence: String)] {
        [
            (
                "--lang sl|en",
                language.choose(
                    sl: "jezik; sicer LC_ALL, LC_MESSAGES, LANG, sicer slovenščina",
                    en: "language; otherwise LC_ALL, LC_MESSAGES, LANG, otherwise Slovenian")
            ),
            ("--help, -h", language.choose(sl: "ta stran", en: "this page")),
        ]
    }
}
