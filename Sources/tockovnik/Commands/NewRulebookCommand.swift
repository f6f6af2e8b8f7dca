import ArgumentParser
import Domain
import Exchange
import Wording

/// Writes the commented first file of a new call.
struct NewRulebookCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "new-rulebook", helpNames: [])

    @Argument var id = "nov-poziv-1-2026"
    @Option var output: String?

    func run() throws {
        guard Rulebook.isID(id) else {
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl: "»\(id)« ne more biti oznaka poziva: črke, števke, pike, vezaji in podčrtaji, največ 40.",
                    en:
                        "\"\(id)\" cannot be the id of a call: letters, digits, points, hyphens and underscores, at most 40."
                ))
        }
        let text = RulebookSkeleton.text(id: id, language: language)
        guard let output else { return try answer(text) }
        switch NewFile.write(text, to: output) {
        case .written: return
        case .exists:
            throw Failure(
                .cannotCreate,
                language.choose(
                    sl: "\(output) že obstaja in ostane, kakršna je. Izberite drugo ime.",
                    en: "\(output) exists and stays as it is. Choose another name."))
        case .refused(let number):
            throw Failure(
                .cannotCreate,
                language.choose(
                    sl: "\(output) ni mogoče zapisati: ", en: "\(output) cannot be written: ")
                    + language.reason(notWritten: number))
        }
    }
}

extension NewRulebookCommand {
    static func page(in language: Language) -> HelpPage {
        let file = language.choose(sl: "DATOTEKA", en: "FILE")
        return HelpPage(
            usage: ["new-rulebook [ID] [--output \(file)]"],
            summary: language.choose(
                sl: "Izpiše začetek pravilnika za nov poziv, s pojasnili.",
                en: "Prints the beginning of a rulebook for a new call, with comments."),
            options: [
                ("ID", language.choose(sl: "oznaka poziva", en: "the id of the call")),
                (
                    "--output \(file)",
                    language.choose(
                        sl: "zapiše v datoteko; obstoječe nikoli ne prepiše",
                        en: "writes into a file; never overwrites one")
                ),
            ],
            examples: ["new-rulebook las-3-2026 --output las-3-2026.yaml", "lint las-3-2026.yaml"])
    }
}
