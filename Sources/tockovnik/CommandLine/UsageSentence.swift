import Domain
import Wording

/// What is wrong with the arguments, in the language of the person.
///
/// ArgumentParser keeps its errors to itself and words them in English; what it publishes is the message. Its kinds are
/// recognised by their first words (a test holds each of them against the library), and said in our own.
enum UsageSentence: Equatable {
    case unknownCommand(String)
    case unknownOption(String)
    case missingValue(option: String)
    case needlessValue(option: String)
    case unexpected([String])
    case missing(String)
    case wrongValue(String, option: String)
    case other(String)

    init(_ message: String) {
        let quoted = UsageSentence.quoted(in: message)
        let first = quoted.first ?? ""
        if message.hasPrefix("Unknown option") {
            self = .unknownOption(first)
        } else if message.hasPrefix("Missing value for") {
            self = .missingValue(option: UsageSentence.name(first))
        } else if message.hasPrefix("The option") {
            self = .needlessValue(option: first)
        } else if message.hasPrefix("Unexpected argument") || message.contains(" unexpected arguments:") {
            self = .unexpected(quoted)
        } else if message.hasPrefix("Missing expected argument") {
            self = .missing(first)
        } else if message.hasPrefix("The value"), quoted.count > 1 {
            self = .wrongValue(first, option: UsageSentence.name(quoted[1]))
        } else {
            self = .other(message)
        }
    }

    /// The sentence, and where to read on.
    func lines(_ arguments: [String], in language: Language) -> [String] {
        let command = Run.command(named: arguments.first)
        let help = (["tockovnik"] + (command.map { [$0.word] } ?? []) + ["--help"]).joined(separator: " ")
        return [
            sentence(in: language) + (meant(by: command, in: language) ?? ""),
            language.choose(sl: "Raba: \(help)", en: "Usage: \(help)"),
        ]
    }

    /// The command or option that was most likely meant.
    private func meant(by command: (any ShellCommand.Type)?, in language: Language) -> String? {
        let word: String?
        switch self {
        case .unknownCommand(let typed):
            word = NearestName.of(typed, among: Tockovnik.commands.map { $0.word } + ["help"])
        case .unknownOption(let typed):
            let page = command.map { $0.page(in: language) } ?? Tockovnik.page(in: language)
            let name = String(typed.prefix { $0 != "=" })
            word = name.hasPrefix("--") ? NearestName.of(name, among: page.optionNames(in: language)) : nil
        default: word = nil
        }
        return word.map { language.choose(sl: " Ste mislili \($0)?", en: " Did you mean \($0)?") }
    }

    func sentence(in language: Language) -> String {
        switch self {
        case .unknownCommand(let name):
            language.choose(sl: "Ukaza \(name) ni.", en: "There is no command \(name).")
        case .unknownOption(let name):
            language.choose(sl: "Možnosti \(name) ni.", en: "There is no option \(name).")
        case .missingValue(let option):
            language.choose(sl: "Za \(option) manjka vrednost.", en: "\(option) needs a value.")
        case .needlessValue(let option):
            language.choose(sl: "Možnost \(option) ne sprejme vrednosti.", en: "\(option) takes no value.")
        case .unexpected(let words):
            language.choose(
                sl: "To je odveč: \(words.joined(separator: " ")).",
                en: "Not expected: \(words.joined(separator: " ")).")
        case .missing(let name):
            language.choose(sl: "Manjka \(name).", en: "\(name) is missing.")
        case .wrongValue(let value, let option):
            language.choose(
                sl: "Vrednost »\(value)« pri \(option) ni mogoča.", en: "\"\(value)\" is not possible for \(option).")
        case .other(let message):
            language.choose(
                sl: "Ukaz ni pravilno zapisan (\(message)).", en: "The command is not written correctly (\(message)).")
        }
    }

    /// `--after <after>` is `--after` for people.
    private static func name(_ synopsis: String) -> String { String(synopsis.prefix { $0 != " " }) }

    /// What stands between apostrophes, in order.
    private static func quoted(in message: String) -> [String] {
        message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
    }
}
