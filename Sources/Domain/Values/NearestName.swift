/// The name somebody probably meant.
public enum NearestName {
    /// The name with the fewest slips (a letter more, less, wrong, or two exchanged); nil where even the nearest differs
    /// in more than a third of its letters. Names that begin alike win over others that are as near.
    public static func of(_ text: String, among names: [String]) -> String? {
        let letters = Array(text.lowercased())
        guard !letters.isEmpty, letters.count <= 60 else { return nil }
        var best: (name: String, slips: Int)?
        for name in names.prefix(500) where name.utf8.count <= 120 {
            let allowed = max(1, max(letters.count, name.count) / 3)
            let slips = slips(letters, Array(name.lowercased()))
            guard slips <= allowed, slips < (best?.slips ?? .max) else { continue }
            best = (name, slips)
        }
        return best?.name
            ?? names.first { name in letters.count >= 3 && name.lowercased().hasPrefix(text.lowercased()) }
    }

    /// Damerau and Levenshtein's distance, each letter moved at most once.
    private static func slips(_ one: [Character], _ other: [Character]) -> Int {
        var before: [Int] = []
        var above = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var line = [row + 1]
            line.reserveCapacity(other.count + 1)
            for (column, candidate) in other.enumerated() {
                var least = min(above[column + 1], line[column]) + 1
                least = min(least, above[column] + (letter == candidate ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == candidate {
                    least = min(least, before[column - 1] + 1)
                }
                line.append(least)
            }
            (before, above) = (above, line)
        }
        return above[other.count]
    }
}
