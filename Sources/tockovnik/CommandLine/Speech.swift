import Domain
import Glibc

/// The language a run of the program speaks, settled before anything is parsed, so that wrong usage is answered in it too.
enum Speech {
    /// `--lang`, then LC_ALL, LC_MESSAGES, LANG, then Slovenian.
    static let language = choice.language ?? fromEnvironment

    /// The arguments without `--lang`, which may stand anywhere.
    static var arguments: [String] { choice.arguments }

    /// What stood after `--lang` if it is no language we speak.
    static var unknownLanguage: String? { choice.unknown }

    private static let choice = taken(from: Array(CommandLine.arguments.dropFirst()))

    private static var fromEnvironment: Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
            return spoken(byLocale: value)
        }
        return .slovenian
    }

    /// `sl_SI.UTF-8` is Slovenian, `C` and `POSIX` say nothing about people (so Slovenian); any other language is better
    /// served in English.
    static func spoken(byLocale locale: String) -> Language {
        let name = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }
        return name == "sl" || name == "C" || name == "POSIX" ? .slovenian : .english
    }

    struct Choice: Equatable {
        var language: Language?
        var unknown: String?
        var arguments: [String] = []
    }

    static func taken(from arguments: [String]) -> Choice {
        var choice = Choice()
        var rest = arguments[...]
        func take(_ name: String) {
            choice.language = Language(rawValue: name)
            choice.unknown = choice.language == nil ? name : nil
        }
        while let argument = rest.popFirst() {
            if argument == "--" {
                choice.arguments += [argument] + rest
                break
            } else if argument == "--lang" {
                take(rest.popFirst() ?? "")
            } else if argument.hasPrefix("--lang=") {
                take(String(argument.dropFirst(7)))
            } else {
                choice.arguments.append(argument)
            }
        }
        return choice
    }
}
