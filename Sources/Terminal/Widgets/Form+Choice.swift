extension Form {
    /// What is chosen after a key; `nil` where the key is none for a choice. Letters look for a choice, as many as are typed;
    /// arrows then go from one that was found to the next.
    mutating func chosen(_ value: String, _ choices: [Choice], _ key: Key) -> String? {
        guard !choices.isEmpty else { return nil }
        var found = lookup.isEmpty ? choices : found(lookup, among: choices)
        // The choices changed while somebody was looking.
        if found.isEmpty { (lookup, found) = ("", choices) }
        let place = found.firstIndex { $0.value == value }
        switch key {
        case .character(" ") where lookup.isEmpty, .right:
            return found[place.map { ($0 + 1) % found.count } ?? 0].value
        case .left: return found[place.map { ($0 + found.count - 1) % found.count } ?? found.count - 1].value
        case .home, .end:
            lookup = ""
            return key == .home ? choices[0].value : choices[choices.count - 1].value
        case .backspace where !lookup.isEmpty:
            lookup.removeLast()
            return lookup.isEmpty ? value : self.found(lookup, among: choices).first?.value ?? value
        case .backspace, .delete, .control("u"):
            lookup = ""
            return ""
        // No choice is looked up by it, and everywhere else it asks for help.
        case .character("?"): return nil
        case .character(let letter): return looked(letter, value, choices)
        default: return nil
        }
    }

    /// A letter more; one that finds nothing begins anew, after what is chosen.
    private mutating func looked(_ letter: Character, _ value: String, _ choices: [Choice]) -> String {
        let longer = found(lookup + String(letter), among: choices)
        if let first = longer.first {
            lookup.append(letter)
            return longer.contains { $0.value == value } && lookup.count > 1 ? value : first.value
        }
        let anew = found(String(letter), among: choices)
        guard !anew.isEmpty else { return value }
        lookup = String(letter)
        let place = anew.firstIndex { $0.value == value }
        return anew[place.map { ($0 + 1) % anew.count } ?? 0].value
    }

    /// The choices that begin so; otherwise those with a word that begins so, otherwise those where it stands anywhere.
    func found(_ typed: String, among choices: [Choice]) -> [Choice] {
        let isFound = find(typed)
        func begins(_ text: some StringProtocol) -> Bool { isFound([String(text.prefix(typed.count))]) }
        let beginning = choices.filter { begins($0.label) }
        if !beginning.isEmpty { return beginning }
        let words = choices.filter { $0.label.split(separator: " ").contains { begins($0) } }
        if !words.isEmpty || typed.count == 1 { return words }
        return choices.filter { isFound([$0.label]) }
    }

    /// The choices that were found, a few before and after the chosen one, while somebody looks for one.
    func lookedUp(_ field: Field, _ value: String, most: Int) -> [Choice] {
        guard case .choice(let choices) = field.kind, !lookup.isEmpty, most > 1 else { return [] }
        let found = found(lookup, among: choices)
        guard found.count > 1 else { return [] }
        let place = found.firstIndex { $0.value == value } ?? 0
        let start = min(max(place - most / 2, 0), max(found.count - most, 0))
        return Array(found[start..<min(start + most, found.count)])
    }
}
