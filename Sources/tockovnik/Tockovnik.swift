import ArgumentParser
import Domain
import Wording

/// The program: a list of commands. A new command is one file under `Commands/` and one line here.
struct Tockovnik: ShellCommand {
    static let version = "0.1.0"

    static let commands: [any ShellCommand.Type] = [
        LintCommand.self, NewRulebookCommand.self, EvaluateCommand.self, LimitCommand.self, LimitsCommand.self,
        ActCommand.self,
        JournalCommand.self, ImportCommand.self, VerifyCommand.self, RestoreCommand.self, RankCommand.self,
        ReportCommand.self,
        DemoCommand.self,
    ]

    static let configuration = CommandConfiguration(
        commandName: "tockovnik", subcommands: commands, helpNames: [])

    func run() throws {
        try answer(Tockovnik.overview(in: language))
    }

    static func page(in language: Language) -> HelpPage {
        HelpPage(
            usage: [
                language.choose(sl: "UKAZ [MOŽNOSTI]", en: "COMMAND [OPTIONS]"),
                language.choose(sl: "[PISARNA]", en: "[OFFICE]") + " " + Seating.usage,
            ],
            summary: language.choose(
                sl: "Točkovnik vodi javni poziv LAS od prve ovojnice do prednostne lestvice.",
                en: "Točkovnik runs a public call of a LAG from the first envelope to the ranked list."),
            options: commands.map { ($0.word, $0.page(in: language).summary) } + Seating.help(in: language)
                + [
                    (
                        "help --man",
                        language.choose(sl: "stran za man", en: "the page for man")
                    ), ("--version", language.choose(sl: "različica programa", en: "version of the program")),
                ])
    }

    static func overview(in language: Language) -> String {
        page(in: language).text(in: language)
            + language.choose(
                sl: "\nVeč o ukazu: tockovnik UKAZ --help\n", en: "\nMore about a command: tockovnik COMMAND --help\n")
    }
}
