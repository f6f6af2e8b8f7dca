import Domain

extension LimitLength {
    /// Reads a length in either language: `8 days`, `8 working days`, `8 dni`, `8 delovnih dni`, `2 meseca`. The rulebook
    /// takes the English forms only.
    public init?(typed text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).map { Search.folded(String($0)) }
        guard let first = words.first else { return nil }
        let rest = words.dropFirst().joined(separator: " ")
        let units: [(Noun, Unit)] = [(.day, .days), (.workingDay, .workingDays), (.month, .months)]
        let unit = units.first { noun, _ in
            let forms = Noun.Case.allCases.map(noun.forms).flatMap { [$0.one, $0.two, $0.few, $0.many] }
            return (forms + [noun.singular, noun.plural]).contains { Search.folded($0) == rest }
        }?.1
        guard let unit else { return nil }
        self.init("\(first) \(unit.rawValue)")
    }
}
