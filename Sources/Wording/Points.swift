import Domain

extension Language {
    /// `85 točk`, `84 2/3 točke`, `84 2/3 points`: the exact figure with its noun. After a fraction Slovenian has the
    /// genitive of one.
    public func points(_ points: Fraction) -> String {
        written { write(points: points, to: &$0) }
    }

    func write(
        points: Fraction, _ grammaticalCase: Noun.Case = .nominative, to text: inout [UInt8]
    ) {
        text.add(mixed: points)
        text.append(UInt8(ascii: " "))
        text.add(
            points.denominator == 1
                ? word(.point, points.numerator, grammaticalCase) : choose(sl: "točke", en: "points"))
    }

    /// A rounded figure, half away from zero, always with `decimals` digits (at most 9): `84,67`. It decides nothing; where
    /// it could look like a tie, print `Fraction.mixed` beside it.
    public func rounded(_ value: Fraction, decimals: Int = 2) -> String {
        let places = min(max(decimals, 0), 9)
        let scale = (0..<places).reduce(UInt128(1)) { power, _ in power * 10 }
        let bottom = UInt128(value.denominator.magnitude)
        let scaled = (UInt128(value.numerator.magnitude) * scale * 2 + bottom) / (bottom * 2)
        let sign = value.numerator < 0 && scaled > 0 ? "-" : ""
        guard places > 0 else { return sign + "\(scaled)" }
        let digits = String(scaled % scale)
        let tail = String(repeating: "0", count: places - digits.count) + digits
        return sign + "\(scaled / scale)" + choose(sl: ",", en: ".") + tail
    }

    /// A decimal as a rulebook prints it, exact where four digits can say it, otherwise the mixed figure: `2,5`, `1/3`.
    public func decimal(_ value: Fraction) -> String {
        for places in 0...4 {
            let text = rounded(value, decimals: places)
            let plain = String(text.map { $0 == "," ? "." : $0 })
            if Fraction(decimal: plain) == value { return text }
        }
        return value.mixed
    }

    /// A share as per cent: `80 %`, `80%`; `33,33 %` where it does not come out even.
    public func percent(_ share: Fraction) -> String {
        guard let hundredfold = share.times(Fraction(100)) else { return share.mixed }
        let text = hundredfold.denominator == 1 ? "\(hundredfold.numerator)" : rounded(hundredfold)
        return text + choose(sl: " %", en: "%")
    }
}
