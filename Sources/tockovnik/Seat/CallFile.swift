import Domain
import Exchange
import Screens
import Wording

/// What a file gives: an act that carries all of it into the record.
enum ActOfFile {
    case act(Act)
    /// Why not, in a sentence; the findings themselves are the business of `lint`.
    case wrong(String)
}

/// A rulebook file as the act that opens a call with it, or amends an open one: linted, the whole text with it.
enum CallFile {
    static func read(
        _ path: String, amending open: String? = nil, reason: String = "", _ language: Language
    ) -> ActOfFile {
        let lint = RulebookLint(path: path, language: language)
        guard lint.outcome == .clean, let tree = lint.tree, let call = tree["call"]?.text else {
            let first = lint.sentence ?? path
            return .wrong(
                (open == nil
                    ? language.choose(sl: "Poziva ni mogoče odpreti. ", en: "The call cannot be opened. ")
                    : language.choose(sl: "Poziva ni mogoče spremeniti. ", en: "The call cannot be amended. "))
                    + further(lint.errors, language) + first)
        }
        do throws(RulebookFault) {
            let file = try RulebookFile(path: path)
            if let open {
                return .act(
                    .amendCall(AmendCall(call: open, rulebook: tree, original: file.text, reason: reason)))
            }
            return .act(.openCall(OpenCall(call: call, rulebook: tree, original: file.text)))
        } catch {
            return .wrong(language.sentence(error, in: path))
        }
    }

    /// What an amendment changes is read before it is entered.
    static func question(_ act: AmendCall, rules: CaseRules?, title: String, _ language: Language) -> Question {
        let changes = rules?.versions.last.flatMap { language.changes(to: act.rulebook, since: $0.rulebook) }
        let version = act.rulebook["version"]?.text ?? "–"
        let before = rules?.versions.last?.rulebook["version"]?.text ?? "–"
        return Question(
            language.choose(
                sl: "Spremenim poziv \(title) iz različice \(before) v različico \(version)?",
                en: "Amend the call \(title) from version \(before) to version \(version)?"),
            consequence: changes.map { language.choose(sl: "Spremeni se: ", en: "Changes: ") + $0 + "." }
                ?? language.choose(
                    sl: "Datoteka določa isto kot veljavni pravilnik.",
                    en: "The file says the same as the rules that hold."),
            yes: language.choose(sl: "da, spremeni", en: "yes, amend"), effects: [.perform(.amendCall(act))])
    }

    /// A sentence has room for the first of several errors.
    static func further(_ errors: Int, _ language: Language) -> String {
        errors < 2 ? "" : language.counted(errors, .error) + "; "
    }
}
