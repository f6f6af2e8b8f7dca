import Domain

extension Language {
    /// The day of a letter and, where it was registered, its number: `16. 9. 2025 (RR473124829SI)`.
    public func posted(_ letter: Dispatch) -> String {
        date(letter.on) + (letter.registered.map { " (\($0))" } ?? "")
    }
}
