/// An exact rational number in lowest terms with a positive denominator. Points, weights, shares and means are fractions;
/// there is no floating point in the domain.
///
/// Arithmetic goes through 128 bits. Results that would not fit into 64 bits are impossible for what the grammar admits
/// (points up to a million with four decimals, a hundred sheets); should one arise all the same, the operation answers nil.
public struct Fraction: Sendable, Hashable {
    public let numerator: Int64
    public let denominator: Int64

    public static let zero = Fraction(0)
    public static let one = Fraction(1)

    public init(_ whole: Int64) {
        numerator = whole
        denominator = 1
    }

    /// `n / d` in lowest terms; nil where `d` is zero or the result does not fit.
    public init?(_ n: Int128, over d: Int128) {
        // Nearly always both fit 64 bits, where a division costs a tenth.
        if let n = Int64(exactly: n), let d = Int64(exactly: d), n != .min, d > 0 {
            let common = Int64(Fraction.greatestCommonDivisor(n.magnitude, d.magnitude))
            (numerator, denominator) = (n / common, d / common)
            return
        }
        guard d != 0, n != Int128.min, d != Int128.min else { return nil }
        let sign: Int128 = (n < 0) == (d < 0) ? 1 : -1
        let top = n.magnitude
        let bottom = d.magnitude
        let common = Fraction.greatestCommonDivisor(top, bottom)
        guard let numerator = Int64(exactly: sign * Int128(top / common)),
            let denominator = Int64(exactly: bottom / common)
        else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (x, y) = (a, b)
        while y != 0, x > UInt64.max || y > UInt64.max { (x, y) = (y, x % y) }
        if y == 0 { return x == 0 ? 1 : x }
        return UInt128(greatestCommonDivisor(UInt64(x), UInt64(y)))
    }

    /// By halving and subtracting: no division at all. At most the larger of the two; 1 for two zeros.
    private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
        if a == 0 || b == 0 { return max(a, b, 1) }
        let twos = (a | b).trailingZeroBitCount
        var x = a >> a.trailingZeroBitCount
        var y = b
        while y != 0 {
            y >>= y.trailingZeroBitCount
            (x, y) = (min(x, y), max(x, y) - min(x, y))
        }
        return x << twos
    }
}

extension Fraction: Comparable {
    public static func < (one: Fraction, other: Fraction) -> Bool {
        Int128(one.numerator) * Int128(other.denominator) < Int128(other.numerator) * Int128(one.denominator)
    }
}

extension Fraction {
    public func adding(_ other: Fraction) -> Fraction? {
        Fraction(
            Int128(numerator) * Int128(other.denominator) + Int128(other.numerator) * Int128(denominator),
            over: Int128(denominator) * Int128(other.denominator))
    }

    public func subtracting(_ other: Fraction) -> Fraction? { adding(other.negated) }

    public func times(_ other: Fraction) -> Fraction? {
        Fraction(
            Int128(numerator) * Int128(other.numerator), over: Int128(denominator) * Int128(other.denominator))
    }

    public func divided(by other: Fraction) -> Fraction? {
        Fraction(
            Int128(numerator) * Int128(other.denominator), over: Int128(denominator) * Int128(other.numerator))
    }

    public var negated: Fraction { Fraction(-Int128(numerator), over: Int128(denominator)) ?? .zero }

    /// This share of an amount, rounded once, half up (away from zero) to the cent; nil where it does not fit.
    public func share(of money: Money) -> Money? {
        let product = Int128(money.cents) * Int128(numerator)
        let bottom = Int128(denominator)
        let doubled = product.magnitude * 2 + bottom.magnitude
        let rounded = Int128(doubled / (bottom.magnitude * 2))
        return Int64(exactly: product < 0 ? -rounded : rounded).map(Money.init(cents:))
    }
}

extension Fraction {
    /// Reads a plain decimal: optional minus, up to seven digits, optionally a point and up to four digits. `1.25`, `-2`.
    public init?(decimal text: String) {
        var rest = Substring(text)
        let negative = rest.first == "-"
        if negative { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...7).contains(parts[0].count),
            parts.count == 1 || (1...4).contains(parts[1].count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let whole = Int64(parts[0])
        else { return nil }
        var n = whole
        var d: Int64 = 1
        if parts.count == 2 {
            guard let decimals = Int64(parts[1]) else { return nil }
            for _ in parts[1].utf8 { d *= 10 }
            n = whole * d + decimals
        }
        guard let value = Fraction(Int128(negative ? -n : n), over: Int128(d)) else { return nil }
        self = value
    }

    /// `85`, `84 2/3`, `-1/2`: the exact figure as it stands in result files and on screens.
    public var mixed: String {
        let size = numerator.magnitude
        let bottom = denominator.magnitude
        let whole = size / bottom
        let rest = size % bottom
        let sign = numerator < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return whole == 0 ? "\(sign)\(rest)/\(bottom)" : "\(sign)\(whole) \(rest)/\(bottom)"
    }
}
