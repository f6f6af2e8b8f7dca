/// The word somebody most likely meant, or nothing where none is near: at most a third of the letters may differ.
public func nearest(to typed: String, among words: [String]) -> String? {
    let letters = Array(typed.lowercased())
    let ranked = words.map { (word: $0, distance: distance(letters, Array($0.lowercased()))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, max(letters.count, best.word.count) / 3) ? best.word : nil
}

/// Letters that were changed, left out, typed too many, or typed in the place of their neighbour (each counts one).
private func distance(_ one: [Character], _ other: [Character]) -> Int {
    guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
    var before: [Int] = []
    var above = Array(0...other.count)
    for row in one.indices {
        var line = [row + 1]
        for column in other.indices {
            var least = min(
                above[column + 1] + 1, line[column] + 1, above[column] + (one[row] == other[column] ? 0 : 1))
            if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                least = min(least, before[column - 1] + 1)
            }
            line.append(least)
        }
        (before, above) = (above, line)
    }
    return above[other.count]
}
