extension StringProtocol {
    /// Without blanks at both ends.
    public var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
