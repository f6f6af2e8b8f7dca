/// How figures that are not in the one form of a rulebook could be meant: shown to the person, never used.
enum LooseNumber {
    static func amounts(_ text: String) -> [Money] {
        decimals(text).compactMap { whole, decimals in
            var rest = decimals
            while rest.count > 2, rest.last == "0" { rest.removeLast() }
            guard rest.count <= 2, whole.count <= 10 else { return nil }
            return Money(exact: whole + "." + rest + String(repeating: "0", count: 2 - rest.count))
        }
    }

    static func points(_ text: String) -> [Fraction] {
        let negative = text.hasPrefix("-")
        return decimals(negative ? String(text.dropFirst()) : text).compactMap { whole, rest in
            Fraction(decimal: (negative ? "-" : "") + whole + (rest.isEmpty ? "" : "." + rest))
        }
    }

    /// The digits before and after the decimal sign, in every way the text can be read. A single sign before exactly three
    /// digits can group or divide, so it gives two.
    private static func decimals(_ text: String) -> [(whole: String, rest: String)] {
        var digits = ""
        var signs: [(sign: Character, at: Int)] = []
        for character in text {
            switch character {
            case "0"..."9": digits.append(character)
            case ".", ",": signs.append((character, digits.count))
            case " ", "\u{A0}", "\u{202F}", "'", "€": continue
            default: return []
            }
        }
        guard !digits.isEmpty, digits.count <= 20 else { return [] }
        func divided(at place: Int) -> (whole: String, rest: String) {
            let whole = trimmed(digits.prefix(place))
            return (whole, String(digits.dropFirst(place)))
        }
        guard let last = signs.last else { return [(trimmed(digits[...]), "")] }
        let after = digits.count - last.at
        let alone = signs.allSatisfy { $0.sign == last.sign }
        if alone, signs.count > 1 { return after == 3 ? [(trimmed(digits[...]), "")] : [] }
        if alone, after == 3 { return [(trimmed(digits[...]), ""), divided(at: last.at)] }
        return [divided(at: last.at)]
    }

    private static func trimmed(_ digits: Substring) -> String {
        let rest = digits.drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }
}
