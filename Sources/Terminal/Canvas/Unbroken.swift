extension TextWidth {
    /// The words of a paragraph; what may not be parted counts as one word: the parts of a date (`4. 7. 2025`), an amount
    /// with its sign (`75.000,00 €`), a whole number with its fraction (`84 2/3`).
    ///
    /// - Parameter columns: what would not fit a line of this width stays in parts.
    static func words(_ paragraph: Substring, columns: Int) -> [Substring] {
        let words = paragraph.split(separator: " ", omittingEmptySubsequences: false)
        var joined: [Substring] = []
        for word in words {
            if let last = joined.last, belongs(word, to: last),
                of(last) + 1 + of(word) <= columns
            {
                joined[joined.count - 1] = paragraph[last.startIndex..<word.endIndex]
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    private static func belongs(_ word: Substring, to last: Substring) -> Bool {
        guard let first = word.utf8.first, let end = last.utf8.last else { return false }
        let isAfterPoint = end == UInt8(ascii: ".") && last.utf8.dropLast().last.map(isDigit) == true
        if isDigit(first) { return isAfterPoint || (isDigit(end) && isFraction(word)) }
        return isDigit(end) && (word.hasPrefix("€") || word.hasPrefix("EUR") || word.hasPrefix("%"))
    }

    /// `2/3`, `2/3.`
    private static func isFraction(_ word: Substring) -> Bool {
        let parts = word.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].allSatisfy(isDigit) && parts[1].first.map(isDigit) == true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
