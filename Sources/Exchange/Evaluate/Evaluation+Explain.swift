import Domain
import Wording

extension Evaluation {
    /// The derivation of one application; nil where there is none with this id.
    public func explanation(of id: String, in language: Language) -> String? {
        guard let application = ranking.candidates.ids.firstIndex(of: id),
            let explanation = ranking.explanation(of: application, tables)
        else { return nil }
        return language.explanation(explanation, ranking, assessors: assessors).joined(separator: "\n") + "\n"
    }

    /// Where the sheets of an application differ more than the rulebook takes without a word, in the order of the rows.
    public var divergences: [Ranking.ApplicationDivergence] { ranking.divergences(tables) }

    /// The same in sentences.
    public func divergences(in language: Language) -> [String] {
        divergences.map { ranking.candidates.ids[$0.application] + ": " + language.sentence($0.divergence) }
    }
}
