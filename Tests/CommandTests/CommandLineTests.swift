import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    @Test("Help and the list of commands, in the language of the person")
    func help() throws {
        let slovenian = try Shell.tockovnik("--help")
        #expect(slovenian.status == 0 && slovenian.errors.isEmpty)
        #expect(slovenian.lines.contains { $0.hasPrefix("  limit") && $0.contains("Izračuna rok") })
        let english = try Shell.tockovnik("help", "limit", "--lang", "en")
        #expect(english.status == 0)
        #expect(english.output.hasPrefix("Counts a time limit and shows how, day by day.\n\nUsage:\n"))
        #expect(try Shell.tockovnik("limit", "-h", "--lang=en") == english)
        #expect(try Shell.tockovnik("--version").output.hasPrefix("tockovnik "))
    }

    @Test(
        "The language: --lang, then LC_ALL, LC_MESSAGES, LANG, then Slovenian",
        arguments: [
            ([:], "Raba"), (["LANG": "en_GB.UTF-8"], "Usage"), (["LANG": "de_AT.UTF-8"], "Usage"),
            (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "sl_SI.UTF-8"], "Raba"),
            (["LC_ALL": "en_US", "LC_MESSAGES": "sl_SI.UTF-8"], "Usage"), (["LC_ALL": "C"], "Raba"),
            (["LC_ALL": "", "LANG": "en_GB"], "Usage"),
        ] as [([String: String], String)])
    func language(environment: [String: String], word: String) throws {
        #expect(try Shell.tockovnik("--help", environment: environment).lines.contains(word + ":"))
        #expect(try Shell.tockovnik("--help", "--lang", "sl", environment: environment).lines.contains("Raba:"))
    }

    @Test(
        "Wrong usage is 64, with a sentence of ours and nothing on standard output",
        arguments: [
            (["--foo"], "Možnosti --foo ni.", "There is no option --foo."),
            (
                ["limit", "--afetr", "2025-06-13"], "Možnosti --afetr ni. Ste mislili --after?",
                "There is no option --afetr. Did you mean --after?"
            ), (["rnak", "a.tkv"], "Ukaza rnak ni. Ste mislili rank?", "There is no command rnak. Did you mean rank?"),
            (
                ["evalute"], "Ukaza evalute ni. Ste mislili evaluate?",
                "There is no command evalute. Did you mean evaluate?"
            ),
            (["razvrsti", "a.tkv"], "Ukaza razvrsti ni.", "There is no command razvrsti."),
            (
                ["--plian"], "Možnosti --plian ni. Ste mislili --plain?",
                "There is no option --plian. Did you mean --plain?"
            ),
            (
                ["demo", "--mouse", "maybe"], "»maybe« pri --mouse ni mogoče. Mogoče je: on in off.",
                "\"maybe\" is not possible for --mouse. Possible: on and off."
            ),
            (
                ["--color", "red"], "»red« pri --color ni mogoče. Mogoče je: auto, always in never.",
                "\"red\" is not possible for --color. Possible: auto, always and never."
            ),
            (["limit", "--after"], "Za --after manjka vrednost.", "--after needs a value."),
            (["limit", "8", "dni"], "To je odveč: 8 dni.", "Not expected: 8 dni."),
            (["limit", "osem"], "To je odveč: osem.", "Not expected: osem."),
            (
                ["limit", "--length", "8 days"],
                "Povejte, od kdaj se šteje: natanko eno od --after in --before, na primer --after 2025-06-13.",
                "Say where the count starts: exactly one of --after and --before, for example --after 2025-06-13."
            ),
            (
                ["limit", "--after", "2025-06-13"], "Manjka --length, na primer --length \"8 days\".",
                "--length is missing, for example --length \"8 days\"."
            ),
            (
                ["limit", "--after", "31. 4. 2025", "--length", "8 days"],
                "--after: Dneva 31. 4. 2025 ni: zadnji dan tega meseca je 30.",
                "--after: There is no day 31. 4. 2025: the last of that month is the 30th."
            ),
            (
                ["limit", "--after", "2025-06-13", "--length", "99999999999999999999 days"],
                "»99999999999999999999 days« ni dolžina roka. Mogoče je na primer \"8 days\", \"8 working days\" ali \"2 months\".",
                "\"99999999999999999999 days\" is not the length of a limit. Write for example \"8 days\", \"8 working days\" or \"2 months\"."
            ),
            (
                ["limit", "--after", "2025-06-13", "--length", "9999 months"],
                "Štetje sega predaleč: program šteje dneve od 1. 1. 1900 do 31. 12. 2199.",
                "The count goes too far: the program counts days from 1 January 1900 to 31 December 2199."
            ),
            (
                ["limit", "--after", "2025-06-13", "--length", "8 days", "--roll", "yes"],
                "»yes« pri --roll ni mogoče. Mogoče je: next-working-day in none.",
                "\"yes\" is not possible for --roll. Possible: next-working-day and none."
            ),
            (
                ["limit", "--before", "2025-06-13", "--length", "8 days", "--service", "fiction"],
                "--service velja samo z --after.", "--service goes with --after only."
            ),
        ] as [([String], String, String)])
    func wrongUsage(arguments: [String], slovenian: String, english: String) throws {
        let answer = try Shell.tockovnik(arguments)
        #expect(answer.status == 64)
        #expect(answer.output.isEmpty)
        #expect(answer.errors.split(separator: "\n").first.map(String.init) == slovenian)
        #expect(
            try Shell.tockovnik(arguments + ["--lang", "en"]).errors.split(separator: "\n").first.map(String.init)
                == english)
    }

    @Test("A language nobody speaks here is wrong usage too")
    func unknownLanguage() throws {
        let answer = try Shell.tockovnik("--lang", "de", "limit")
        #expect(answer.status == 64)
        #expect(answer.errors == "Jezika »de« program ne govori. Mogoča sta --lang sl in --lang en.\n")
    }

    @Test("Every option of every command stands on its help page, in both languages")
    func complete() throws {
        struct Tool: Decodable { var command: Command }
        struct Command: Decodable {
            var commandName: String
            var subcommands: [Command]?
            var arguments: [Argument]?
        }
        struct Argument: Decodable {
            var shouldDisplay: Bool
            var names: [Name]?
        }
        struct Name: Decodable {
            var kind: String
            var name: String
        }
        let dump = try Shell.tockovnik("--experimental-dump-help")
        #expect(dump.status == 0)
        let tool = try JSONDecoder().decode(Tool.self, from: Data(dump.output.utf8))
        let commands = (tool.command.subcommands ?? []).filter { $0.commandName != "help" }
        #expect(!commands.isEmpty)
        for command in commands {
            for language in ["sl", "en"] {
                let page = try Shell.tockovnik(command.commandName, "--help", "--lang", language).output
                #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(command.commandName)")
                // `--as` must not pass for `--as-of`.
                let words = Set(page.split { $0 == " " || $0 == "\n" || $0 == "," })
                let names = (command.arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }
                for name in names where name.name != "help" {
                    #expect(words.contains("--" + name.name), "\(command.commandName) --\(name.name) [\(language)]")
                }
            }
        }
    }

    @Test("An answer that cannot be written is trouble, not success")
    func fullDisk() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\"$0\" --help > /dev/full", Shell.program.path]
        process.environment = [:]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
    }
}
