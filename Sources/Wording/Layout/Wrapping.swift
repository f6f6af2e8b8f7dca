/// Breaks a text at its blanks into lines of at most `width` characters; the lines after the first begin with `hanging`
/// blanks. A word longer than the line stays whole, and so do a date (`14. 1. 2015`) and an amount (`75.000,00 €`). For help pages, cards and
/// papers, where one character is one column.
public func wrapped(_ text: String, width: Int, hanging: Int = 0) -> [String] {
    let indent = String(repeating: " ", count: max(0, hanging))
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in unbroken(text.split(separator: " ")) {
        if used > 0 && used + 1 + word.count > width {
            lines.append(line)
            (line, used) = (indent + word, indent.count + word.count)
        } else if line.isEmpty {
            (line, used) = (word, word.count)
        } else {
            line += " " + word
            used += 1 + word.count
        }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
}

/// Joins what may not be parted: a number with a point and the number after it, an amount and its sign, a whole number and
/// its fraction.
private func unbroken(_ words: [Substring]) -> [String] {
    words.reduce(into: []) { joined, word in
        if let last = joined.last, belongs(word, to: last) {
            joined[joined.count - 1] += " " + word
        } else {
            joined.append(String(word))
        }
    }
}

private func belongs(_ word: Substring, to last: String) -> Bool {
    guard let end = last.last else { return false }
    if word.first?.isNumber == true {
        return (end == "." && last.dropLast().last?.isNumber == true) || (end.isNumber && isFraction(word))
    }
    return end.isNumber && ["€", "EUR", "%"].contains { word.hasPrefix($0) }
}

/// `2/3`, also with a mark after it.
private func isFraction(_ word: Substring) -> Bool {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].allSatisfy(\.isNumber) && parts[1].first?.isNumber == true
}

extension String {
    /// Blanks after the text up to `width` characters; a longer text stays as it is.
    public func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    /// Blanks before the text up to `width` characters: for figures.
    public func aligned(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
