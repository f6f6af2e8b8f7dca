/// An id: 1 to 40 letters, digits, `.`, `-`, `_`, as in a rulebook.
struct Identifier: ActScalar {
    var text: String

    init(_ text: String) { self.text = text }

    init?(actText: String) {
        guard Identifier.isWellFormed(actText) else { return nil }
        text = actText
    }

    var actText: String { text }
    static var form: FieldForm { .id }

    static func isWellFormed(_ text: String) -> Bool {
        (1...40).contains(text.unicodeScalars.count)
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "." || $0 == "-" || $0 == "_"
            }
    }
}

extension String: ActScalar {
    /// A text must say something: blanks alone are no text.
    public init?(actText: String) {
        guard actText.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
        self = actText
    }

    public var actText: String { self }
    public static var form: FieldForm { .text }
}

extension Day: ActScalar {
    public init?(actText: String) { self.init(iso: actText) }
    public var actText: String { iso }
    public static var form: FieldForm { .day }
}

extension Stamp: ActScalar {
    public init?(actText: String) { self.init(iso: actText) }
    public var actText: String { iso }
    public static var form: FieldForm { .stamp }
}

extension Money: ActScalar {
    public init?(actText: String) { self.init(exact: actText) }
    public var actText: String { exact }
    public static var form: FieldForm { .amount }
}

extension Int: ActScalar {
    /// Whole, 0 to 1 000 000 000, no sign, no leading zero.
    public init?(actText: String) {
        guard (1...10).contains(actText.utf8.count), actText.utf8.allSatisfy({ (48...57).contains($0) }),
            actText.utf8.count == 1 || actText.utf8.first != 48, let number = Int(actText), number <= 1_000_000_000
        else { return nil }
        self = number
    }

    public var actText: String { String(self) }
    public static var form: FieldForm { .count }
}

extension Fraction: ActScalar {
    public init?(actText: String) { self.init(decimal: actText) }

    /// A plain decimal with at most four places: every number of points that can be read can be written.
    public var actText: String {
        let tenThousandths = Int128(numerator) * 10_000 / Int128(denominator)
        let size = tenThousandths.magnitude
        var decimals = String(size % 10_000)
        decimals = String(repeating: "0", count: 4 - decimals.utf8.count) + decimals
        while decimals.last == "0" { decimals.removeLast() }
        return (tenThousandths < 0 ? "-" : "") + "\(size / 10_000)" + (decimals.isEmpty ? "" : "." + decimals)
    }

    public static var form: FieldForm { .points }
}

extension Bool: ActScalar {
    public init?(actText: String) {
        switch actText {
        case "yes": self = true
        case "no": self = false
        default: return nil
        }
    }

    public var actText: String { self ? "yes" : "no" }
    public static var form: FieldForm { .yesNo }
}

extension ActWord {
    public init?(actText: String) { self.init(rawValue: actText) }
    public var actText: String { rawValue }
    public static var form: FieldForm { .word(allCases.map(\.rawValue)) }
}
