import ArgumentParser
import Domain
import Wording

/// One run of the program from its arguments to its exit status.
enum Run {
    static func status(of arguments: [String], in language: Language) -> ExitStatus {
        do {
            try carryOut(arguments, in: language)
            return .done
        } catch {
            error.lines.forEach(Output.note)
            return error.status
        }
    }

    private static func carryOut(_ arguments: [String], in language: Language) throws(Failure) {
        if let unknown = Speech.unknownLanguage {
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl: "Jezika »\(unknown)« program ne govori. Mogoča sta --lang sl in --lang en.",
                    en: "The program does not speak \"\(unknown)\". Possible are --lang sl and --lang en."))
        }
        if let page = helpAsked(by: arguments, in: language) { return try Output.result(page, language: language) }
        if let first = arguments.first, !first.hasPrefix("-"), command(named: first) == nil {
            throw Failure(.wrongUsage, UsageSentence.unknownCommand(first).lines(arguments, in: language))
        }
        do {
            var command = try Tockovnik.parseAsRoot(arguments)
            try command.run()
        } catch let failure as Failure {
            throw failure
        } catch  where Tockovnik.exitCode(for: error) == .success {
            // Completion scripts and the description of all options, which the library writes.
            try Output.result(Tockovnik.fullMessage(for: error) + "\n", language: language)
        } catch {
            throw Failure(.wrongUsage, UsageSentence(Tockovnik.message(for: error)).lines(arguments, in: language))
        }
    }

    /// The page for `--help`, `-h`, `help [COMMAND]`, `help --man`, `--version`; nil where nothing of this is asked.
    static func helpAsked(by arguments: [String], in language: Language) -> String? {
        let asked = arguments.prefix { $0 != "--" }
        if asked == ["--version"] { return "tockovnik \(Tockovnik.version)\n" }
        guard asked.first == "help" || asked.contains("--help") || asked.contains("-h") else { return nil }
        if asked.first == "help", asked.contains("--man") { return ManualPage.text(in: language) }
        let words = asked.drop { $0 == "help" || $0.hasPrefix("-") }
        return command(named: words.first).map { $0.page(in: language).text(in: language) }
            ?? Tockovnik.overview(in: language)
    }

    static func command(named name: String?) -> (any ShellCommand.Type)? {
        Tockovnik.commands.first { $0.word == name }
    }
}
