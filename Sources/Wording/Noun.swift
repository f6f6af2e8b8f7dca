/// A thing of the procedure that is counted. Slovenian carries number and case, English number.
public struct Noun: Sendable, Hashable {
    /// The cases sentences of the program need after a number.
    public enum Case: Sendable, CaseIterable {
        /// *Prispele so 3 vloge.*
        case nominative
        /// *Zavrgli smo 1 vlogo.*
        case accusative
        /// *Manjka ocena 1 vloge.*
        case genitive
        /// *Pri 2 vlogah je oznaka napačna.*
        case locative
    }

    let nominative, accusative: Forms
    /// Dual and plural are one form in these two cases.
    let genitive, locative: (one: String, more: String)
    let singular, plural: String

    init(
        _ nominative: Forms, accusative: Forms, genitive: String, locative: (one: String, more: String),
        en singular: String, _ plural: String
    ) {
        self.nominative = nominative
        self.accusative = accusative
        self.genitive = (genitive, nominative.many)
        self.locative = locative
        self.singular = singular
        self.plural = plural
    }

    func forms(_ grammaticalCase: Case) -> Forms {
        switch grammaticalCase {
        case .nominative: nominative
        case .accusative: accusative
        case .genitive: Forms(genitive.one, genitive.more, genitive.more, genitive.more)
        case .locative: Forms(locative.one, locative.more, locative.more, locative.more)
        }
    }

    public static func == (one: Noun, other: Noun) -> Bool {
        one.nominative == other.nominative && one.singular == other.singular
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(nominative)
        hasher.combine(singular)
    }

    /// Feminine in -a: `vlog` gives vloga, vlogi, vloge, vlog; vlogo; vlogi, vlogah.
    static func feminine(_ stem: String, genitivePlural: String, en singular: String, _ plural: String) -> Noun {
        Noun(
            Forms(stem + "a", stem + "i", stem + "e", genitivePlural),
            accusative: Forms(stem + "o", stem + "i", stem + "e", genitivePlural),
            genitive: stem + "e", locative: (stem + "i", stem + "ah"), en: singular, plural)
    }

    /// Masculine without life: `list`, stem `list`, gives list, lista, listi, listov; liste; listu, listih.
    static func masculine(
        _ word: String, stem: String, genitivePlural: String, en singular: String, _ plural: String
    ) -> Noun {
        Noun(
            Forms(word, stem + "a", stem + "i", genitivePlural),
            accusative: Forms(word, stem + "a", stem + "e", genitivePlural),
            genitive: stem + "a", locative: (stem + "u", stem + "ih"), en: singular, plural)
    }

    /// Masculine with life: the accusative of one is its genitive (*1 člana*).
    static func person(
        _ word: String, stem: String, genitivePlural: String, en singular: String, _ plural: String
    ) -> Noun {
        Noun(
            Forms(word, stem + "a", stem + "i", genitivePlural),
            accusative: Forms(stem + "a", stem + "a", stem + "e", genitivePlural),
            genitive: stem + "a", locative: (stem + "u", stem + "ih"), en: singular, plural)
    }

    /// Neuter: `meril` gives merilo, merili, merila, meril; merilu, merilih.
    static func neuter(
        _ stem: String, _ ending: String, genitivePlural: String, en singular: String, _ plural: String
    ) -> Noun {
        let forms = Forms(stem + ending, stem + "i", stem + "a", genitivePlural)
        return Noun(
            forms, accusative: forms, genitive: stem + "a", locative: (stem + "u", stem + "ih"), en: singular, plural)
    }
}
