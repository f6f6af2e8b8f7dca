import Domain

extension Fraction {
    /// Reads points as people type them: a point or a comma is always decimal, `2,5`, `2.5`, `10`.
    public init(typed text: String) throws(Mistyped) {
        let typed = text.trimmed
        guard !typed.isEmpty else { throw .empty }
        guard let value = Fraction(decimal: String(typed.map { $0 == "," ? "." : $0 })) else { throw .notPoints(typed) }
        self = value
    }
}
