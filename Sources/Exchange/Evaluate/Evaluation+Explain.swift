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
}
