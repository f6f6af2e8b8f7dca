/// Where a text stands in a list for people: the Slovenian order of letters, numbers by their size (`Občina 2` before
/// `Občina 10`), then marks on letters, then small before capital. Make the key once per row and sort by it.
public struct SortKey: Sendable, Hashable, Comparable {
    private let places: [UInt32]
    private let rest: [UInt8]

    public init(_ text: String) {
        var places: [UInt32] = []
        var marks: [UInt8] = []
        var capitals: [UInt8] = []
        var digits: [UInt32] = []

        func closeNumber() {
            guard !digits.isEmpty else { return }
            let significant = digits.drop { $0 == 0 }
            // All numbers stand at the place of "0"; a longer one is a greater one.
            places += [48, UInt32(clamping: significant.count)] + significant
            marks.append(UInt8(clamping: digits.count - significant.count))
            digits = []
        }
        Letter.visit(text) { letter in
            if (48...57).contains(letter.place) {
                digits.append(letter.place - 48)
                return
            }
            closeNumber()
            places.append(letter.place)
            marks.append(letter.mark)
            capitals.append(letter.capital)
        }
        closeNumber()
        self.places = places
        rest = marks + capitals
    }

    public static func < (one: SortKey, other: SortKey) -> Bool {
        if one.places != other.places { return one.places.lexicographicallyPrecedes(other.places) }
        return one.rest.lexicographicallyPrecedes(other.rest)
    }
}
