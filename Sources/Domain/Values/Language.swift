/// The languages texts for people exist in. The domain carries both texts of a call; `Wording` chooses.
public enum Language: String, Sendable, CaseIterable {
    case slovenian = "sl"
    case english = "en"
}

/// A text of a call (title, criterion, checklist item) in both languages.
public struct Text: Sendable, Hashable {
    public var sl: String
    public var en: String

    public init(sl: String, en: String) {
        self.sl = sl
        self.en = en
    }

    public subscript(language: Language) -> String {
        switch language {
        case .slovenian: sl
        case .english: en
        }
    }
}
