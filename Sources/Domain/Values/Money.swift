/// Whole cents of euro. There is no other money in the program.
public struct Money: Sendable, Hashable, Comparable {
    public var cents: Int64

    public init(cents: Int64) { self.cents = cents }

    public static let zero = Money(cents: 0)
    public static func < (one: Money, other: Money) -> Bool { one.cents < other.cents }
    public static func + (one: Money, other: Money) -> Money { Money(cents: one.cents + other.cents) }
    public static func - (one: Money, other: Money) -> Money { Money(cents: one.cents - other.cents) }
    public static func += (one: inout Money, other: Money) { one.cents += other.cents }
    public static func -= (one: inout Money, other: Money) { one.cents -= other.cents }

    /// The largest amount that is read anywhere: a thousand million euro. Sums of a million such amounts still fit.
    public static let largest = Money(cents: 100_000_000_000)
}

extension Money {
    /// Reads `75000.00`: digits, a point, exactly two digits. The only form of an amount inside rulebooks, acts and entries.
    public init?(exact text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, (1...10).contains(parts[0].count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let euros = Int64(parts[0]), let rest = Int64(parts[1])
        else { return nil }
        let money = Money(cents: euros * 100 + rest)
        guard money <= .largest else { return nil }
        self = money
    }

    /// `75000.00`, the form `init(exact:)` reads; a negative difference has a minus before it.
    public var exact: String {
        let size = cents.magnitude
        let rest = size % 100
        return (cents < 0 ? "-" : "") + "\(size / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
