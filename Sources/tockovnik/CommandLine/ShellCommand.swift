import ArgumentParser
import Domain

/// A command of the program: its options through ArgumentParser, its help page by ourselves, in both languages.
///
/// Values people type (days, lengths, amounts) are declared as `String` and read in `run()`, so that a wrong one is answered
/// with our own sentence. `run()` throws `Failure` and nothing else.
protocol ShellCommand: ParsableCommand {
    static func page(in language: Language) -> HelpPage
}

extension ShellCommand {
    /// The word it is called by; every command names it in its configuration.
    static var word: String { configuration.commandName ?? "" }

    /// The language of this run.
    var language: Language { Speech.language }

    /// Prints the result on standard output.
    func answer(_ text: String) throws(Failure) { try Output.result(text, language: language) }
}
