extension StringProtocol {
    /// Without blanks at both ends.
    public var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// Without the spaces at its end, where a line was filled up to its columns.
    public var trimmingEnd: String {
        var rest = self[...]
        while rest.last == " " { rest = rest.dropLast() }
        return String(rest)
    }
}
