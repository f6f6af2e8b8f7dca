import Domain
import Screens
import Wording

/// The page for `man`, out of the help pages of the commands and the table of keys: nothing in it is written twice.
enum ManualPage {
    static func text(in language: Language) -> String {
        var page = Roff()
        page.raw(".TH TOCKOVNIK 1 \"\" \"Točkovnik \(Tockovnik.version)\" \"\"")
        let root = Tockovnik.page(in: language)
        page.section(language.choose(sl: "IME", en: "NAME"))
        page.text("tockovnik \\- ", escaped: false)
        page.text(
            language.choose(
                sl: "javni pozivi LAS, od ovojnice do lestvice", en: "public calls of a LAG, from envelope to ranking"))
        page.section(language.choose(sl: "RABA", en: "SYNOPSIS"))
        for usage in root.usage { page.usage("tockovnik " + usage) }
        page.section(language.choose(sl: "OPIS", en: "DESCRIPTION"))
        page.text(root.summary)
        page.text(
            language.choose(
                sl: "Brez ukaza odpre pisarno v terminalu: navedeno datoteko, sicer pisarno te mize.",
                en:
                    "Without a command it opens an office in the terminal: the named file, otherwise the office of this desk."
            ))
        for option in Seating.help(in: language) + HelpPage.common(in: language) {
            page.item(option.name, option.sentence)
        }
        page.section(language.choose(sl: "UKAZI", en: "COMMANDS"))
        for command in Tockovnik.commands { add(command.page(in: language), command.word, &page) }
        page.section(language.choose(sl: "TIPKE", en: "KEYS"))
        page.text(
            language.choose(
                sl: "Povsod in v seznamih; kaj pomenijo na posameznem zaslonu, pove tipka ?.",
                en: "Everywhere and in lists; the key ? tells what they mean on a screen."))
        for (keys, help) in KeysPage.everywhere { page.item(keys, help[language]) }
        add(statuses: language, &page)
        add(files: language, &page)
        return page.lines.joined(separator: "\n") + "\n"
    }

    private static func add(_ help: HelpPage, _ word: String, _ page: inout Roff) {
        page.subsection(word)
        for usage in help.usage { page.usage("tockovnik " + usage) }
        page.text(help.summary)
        for paragraph in help.paragraphs { page.text(paragraph) }
        for option in help.options { page.item(option.name, option.sentence) }
        for example in help.examples { page.usage("tockovnik " + example) }
    }

    private static func add(statuses language: Language, _ page: inout Roff) {
        page.section(language.choose(sl: "IZHODNO STANJE", en: "EXIT STATUS"))
        for status in ExitStatus.allCases { page.item("\(status.rawValue)", status.meaning(in: language)) }
        page.item(
            "128 + n", language.choose(sl: "končal ga je signal n", en: "ended by the signal n"))
    }

    private static func add(files language: Language, _ page: inout Roff) {
        page.section(language.choose(sl: "DATOTEKE", en: "FILES"))
        page.item(
            "$XDG_DATA_HOME/tockovnik/pisarna.tkv",
            language.choose(
                sl: "pisarna, kadar ni navedena nobena; brez spremenljivke pod ~/.local/share",
                en: "the office where none is named; without the variable below ~/.local/share"))
        page.item(
            "$XDG_DATA_HOME/tockovnik/keys/",
            language.choose(
                sl: "ključi te mize, vsak v svoji datoteki (0600); brez ključa nihče ne more nič vpisati",
                en: "the keys of this desk, each in its own file (0600); without a key nobody can make an entry"))
        page.item(
            "TOCKOVNIK_DATA",
            language.choose(
                sl: "mapa z vzorci, kadar ni ob programu",
                en: "the folder of the samples, where it is not beside the program"))
    }
}

extension ExitStatus {
    func meaning(in language: Language) -> String {
        switch self {
        case .done: language.choose(sl: "opravljeno", en: "done")
        case .answerIsNo:
            language.choose(
                sl: "odgovor je ne: lint je našel napake, zapis ne drži, dejanje je zavrnjeno, lestvice ni",
                en:
                    "the answer is no: lint found errors, the record does not hold, an act was refused, there is no ranking"
            )
        case .wrongUsage: language.choose(sl: "ukaz ni pravilno zapisan", en: "the command is not written correctly")
        case .wrongData:
            language.choose(
                sl: "podatki so napačni; pove datoteko, vrstico, stolpec in popravek",
                en: "the data are wrong; file, line, column and what mends it are said")
        case .noInput: language.choose(sl: "datoteke ali vzorca ni", en: "no such file or sample")
        case .unavailable: language.choose(sl: "ni uporabnega terminala", en: "no usable terminal")
        case .cannotCreate: language.choose(sl: "datoteke ni mogoče ustvariti", en: "a file cannot be made")
        case .diskTrouble:
            language.choose(sl: "težave z diskom ali poln disk", en: "trouble with the disk, or the disk is full")
        case .notPermitted: language.choose(sl: "ni dovoljeno", en: "not permitted")
        }
    }
}

/// Lines for `man`; what people wrote cannot become a request of roff.
private struct Roff {
    private(set) var lines: [String] = []

    mutating func raw(_ line: String) { lines.append(line) }
    mutating func section(_ title: String) { lines.append(".SH " + Roff.escaped(title)) }
    mutating func subsection(_ title: String) { lines.append(".SS " + Roff.escaped(title)) }

    mutating func text(_ text: String, escaped: Bool = true) {
        if lines.last?.hasSuffix("\\- ") == true {
            lines[lines.count - 1] += Roff.escaped(text)
        } else {
            if escaped { lines.append(".PP") }
            lines.append(escaped ? Roff.escaped(text) : text)
        }
    }

    mutating func usage(_ line: String) { lines += [".PP", ".RS 4", Roff.escaped(line), ".RE"] }
    mutating func item(_ name: String, _ sentence: String) {
        lines += [".TP", "\\fB" + Roff.escaped(name) + "\\fR", Roff.escaped(sentence)]
    }

    /// Backslashes, hyphens that are typed, and a point or apostrophe at the beginning.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for letter in text {
            switch letter {
            case "\\": out += "\\e"
            case "-": out += "\\-"
            case "^": out += "\\(ha"
            case "~": out += "\\(ti"
            default: out.append(letter)
            }
        }
        return out.hasPrefix(".") || out.hasPrefix("'") ? "\\&" + out : out
    }
}
