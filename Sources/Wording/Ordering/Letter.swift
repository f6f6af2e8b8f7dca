/// What a character counts for when texts are ordered and searched.
struct Letter: Sendable, Hashable {
    /// The Slovenian alphabet with its guests in their places: c č ć d đ ... s š ... z ž.
    private static let alphabet: [Character] = Array("abcčćdđefghijklmnopqrsštuvwxyzž")

    /// Place in the alphabet; digits and marks come before all letters.
    let place: UInt32
    /// The letter without its mark, small: what a search compares (`č` is `c`, `ö` is `o`, `ß` is `ss`).
    let folded: String
    /// 0 the plain letter, 1 the same letter with a mark that does not make it another letter (`é`).
    let mark: UInt8
    /// 0 small, 1 capital: decides only between texts that are otherwise equal.
    let capital: UInt8

    private init(place: UInt32, folded: String, mark: UInt8 = 0, capital: UInt8 = 0) {
        self.place = place
        self.folded = folded
        self.mark = mark
        self.capital = capital
    }

    private static let firstPlace: UInt32 = 0x11_0000

    private static let known: [Character: Letter] = {
        var letters: [Character: Letter] = [:]
        let bare: [Character: String] = ["č": "c", "ć": "c", "đ": "d", "š": "s", "ž": "z"]
        for (index, small) in alphabet.enumerated() {
            let place = firstPlace + UInt32(index)
            let folded = bare[small] ?? String(small)
            letters[small] = Letter(place: place, folded: folded)
            for capital in small.uppercased() { letters[capital] = Letter(place: place, folded: folded, capital: 1) }
        }
        return letters
    }()

    private static let joined: [Character: String] = [
        "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ı": "i",
    ]

    /// Every letter of a text in its order.
    ///
    /// Below U+0300 nothing combines, so one scalar is one character and a table answers: a list of thirty thousand rows is
    /// searched between two key presses.
    static func visit(_ text: String, _ body: (Letter) -> Void) {
        if text.utf8.allSatisfy({ $0 < 0xCC }) {
            for scalar in text.unicodeScalars { table[Int(scalar.value)].forEach(body) }
        } else {
            for character in text { letters(of: character).forEach(body) }
        }
    }

    private static let table: [[Letter]] = (0..<0x300).map { value in
        Unicode.Scalar(UInt32(value)).map { letters(of: Character($0)) } ?? []
    }

    /// The letters a character stands for; a character equals its decomposed form, so `c` with a loose caron is `č`.
    private static func letters(of character: Character) -> [Letter] {
        if let letter = known[character] { return [letter] }
        if let parts = joined[character] { return parts.compactMap { known[$0] } }
        guard let scalar = character.unicodeScalars.first else { return [] }
        if let base = base(of: scalar), let letter = known[base] {
            return [Letter(place: letter.place, folded: letter.folded, mark: 1, capital: letter.capital)]
        }
        let small = character.lowercased()
        let place = small.unicodeScalars.first?.value ?? scalar.value
        return [Letter(place: scalar.properties.isAlphabetic ? firstPlace + 100 + place : place, folded: small)]
    }

    /// The base of a Latin letter with a mark, read from its name: no table, and nothing to link.
    private static func base(of scalar: Unicode.Scalar) -> Character? {
        guard scalar.value >= 0x80 else { return known[Character(scalar)] == nil ? nil : Character(scalar) }
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
        let words = name.split(separator: " ")
        guard words.count > 4, words[2] == "LETTER", words[3].count == 1, words[4] == "WITH" else { return nil }
        return Character(words[1] == "CAPITAL" ? String(words[3]) : words[3].lowercased())
    }
}
