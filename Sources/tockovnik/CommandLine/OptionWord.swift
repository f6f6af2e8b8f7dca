import Domain
import Wording

extension Failure {
    /// Wrong usage: what stands after an option is none of what it takes.
    static func notPossible(_ text: String, option: String, possible: String, _ language: Language) -> Failure {
        Failure(
            .wrongUsage,
            language.choose(
                sl: "»\(text)« pri \(option) ni mogoče. Mogoče je: \(possible).",
                en: "\"\(text)\" is not possible for \(option). Possible: \(possible)."))
    }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
    /// The one of a few words that stands after an option.
    ///
    /// - Throws: wrong usage with all of them where it is none.
    init(typed text: String, option: String, _ language: Language) throws(Failure) {
        guard let word = Self(rawValue: text) else {
            let words = language.listed(Self.allCases.map(\.rawValue))
            throw Failure.notPossible(text, option: option, possible: words, language)
        }
        self = word
    }
}
