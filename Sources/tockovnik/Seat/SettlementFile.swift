import Domain
import Exchange
import Wording

/// A piece of a rulebook in a file as the act that settles a doubt with it: what is too large for a form, the whole of scoring.
enum SettlementFile {
    static func read(
        _ path: String, settling doubt: DoubtID, of call: String, reason: String, source: String, rules: CaseRules?,
        _ language: Language
    ) -> ActOfFile {
        do throws(RulebookFault) {
            let value = piece(try RulebookFile(path: path).tree, at: rules?.rulebook?.doubt(doubt)?.path)
            let faults = rules?.faults(settling: doubt, to: value) ?? []
            if let fault = faults.first {
                return .wrong(
                    language.choose(
                        sl: "S to datoteko se ne da določiti. ", en: "This file does not settle it. ")
                        + CallFile.further(faults.count, language)
                        + (fault.place.map { "\(path):\($0.line):\($0.column): " } ?? "") + language.words(fault).text)
            }
            return .act(
                .settleDoubt(SettleDoubt(call: call, doubt: doubt, value: value, reason: reason, source: source)))
        } catch {
            return .wrong(language.sentence(error, in: path))
        }
    }

    /// The value alone, or under its key as it would stand in the rulebook.
    private static func piece(_ tree: Node, at path: Path?) -> Node {
        guard case .key(let key)? = path?.steps.last, let pairs = tree.pairs, pairs.count == 1, pairs[0].key == key
        else { return tree }
        return pairs[0].value
    }
}
