import Domain

/// The four numbers of Slovenian: 1 vloga, 2 vlogi, 3 and 4 vloge, 5 vlog; the last two digits decide (101 vloga, 102 vlogi).
public enum Plural: Sendable, Hashable, CaseIterable {
    case one, two, few, many

    public init(_ count: some BinaryInteger) {
        switch count.magnitude % 100 {
        case 1: self = .one
        case 2: self = .two
        case 3, 4: self = .few
        default: self = .many
        }
    }
}

/// One word, or several that go together, in the four numbers of Slovenian.
public struct Forms: Sendable, Hashable {
    public let one, two, few, many: String

    public init(_ one: String, _ two: String, _ few: String, _ many: String) {
        self.one = one
        self.two = two
        self.few = few
        self.many = many
    }

    public subscript(plural: Plural) -> String {
        switch plural {
        case .one: one
        case .two: two
        case .few: few
        case .many: many
        }
    }
}

extension Language {
    /// The form that goes with `count`, without the number: for verbs and adjectives around a counted noun.
    /// `language.agreeing(2, sl: Forms("čaka", "čakata", "čakajo", "čaka"), en: "waits", "wait")`
    public func agreeing(_ count: some BinaryInteger, sl: Forms, en one: String, _ other: String) -> String {
        switch self {
        case .slovenian: sl[Plural(count)]
        case .english: count == 1 ? one : other
        }
    }

    /// The form that goes with things listed by name, which are never counted: *V-1 in V-2 nista*, and of five as of three
    /// *niso*.
    func agreeing(named count: Int, sl: Forms, en one: String, _ other: String) -> String {
        agreeing(min(count, 3), sl: sl, en: one, other)
    }

    /// `3 vloge`, `3 applications`. The case of the noun matters in Slovenian only: *zavrgli smo 1 vlogo*, *pri 2 vlogah*.
    public func counted(_ count: some BinaryInteger, _ noun: Noun, _ grammaticalCase: Noun.Case = .nominative) -> String
    {
        "\(whole(count)) \(word(noun, count, grammaticalCase))"
    }

    /// The noun as it stands after `count`, without the number.
    public func word(
        _ noun: Noun, _ count: some BinaryInteger, _ grammaticalCase: Noun.Case = .nominative
    ) -> String {
        agreeing(count, sl: noun.forms(grammaticalCase), en: noun.singular, noun.plural)
    }

    /// A whole number with its thousands apart: `12.500`, `12,500`.
    public func whole(_ count: some BinaryInteger) -> String {
        if let few = Int16(exactly: count), few.magnitude < 1_000 { return String(few) }
        return written { write(whole: count, to: &$0) }
    }

    func write(whole count: some BinaryInteger, to text: inout [UInt8]) {
        if count < 0 { text.append(UInt8(ascii: "-")) }
        text.addGrouped(UInt64(clamping: count.magnitude), by: thousandsMark)
    }

    /// `3 vloge`, at the end of bytes.
    func write(_ count: some BinaryInteger, _ noun: Noun, to text: inout [UInt8]) {
        write(whole: count, to: &text)
        text.append(UInt8(ascii: " "))
        text.add(word(noun, count))
    }

    /// `3.`, `3rd`: a place in an order.
    public func ordinal(_ number: Int) -> String {
        guard self == .english else { return "\(number)." }
        let last = number.magnitude % 10
        let teen = (11...13).contains(number.magnitude % 100)
        return "\(number)" + (teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th")
    }

    /// `A, B in C`, `A, B and C`.
    public func listed(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + choose(sl: " in ", en: " and ") + last
    }
}
