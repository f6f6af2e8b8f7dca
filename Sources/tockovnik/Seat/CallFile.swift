import Domain
import Exchange
import Wording

/// What a file gives: an act that carries all of it into the record.
enum ActOfFile {
    case act(Act)
    /// Why not, in a sentence; the findings themselves are the business of `lint`.
    case wrong(String)
}

/// A rulebook file as the act that opens a call with it: linted, the whole text with it.
enum CallFile {
    static func read(_ path: String, _ language: Language) -> ActOfFile {
        let lint = RulebookLint(path: path, language: language)
        guard lint.outcome == .clean, let tree = lint.tree, let call = tree["call"]?.text else {
            let first = lint.lines.first ?? path
            return .wrong(
                language.choose(
                    sl: "Poziva ni mogoče odpreti. \(first)", en: "The call cannot be opened. \(first)"))
        }
        do throws(RulebookFault) {
            let file = try RulebookFile(path: path)
            return .act(.openCall(OpenCall(call: call, rulebook: tree, original: file.text)))
        } catch {
            return .wrong(language.line(error, in: path))
        }
    }
}
