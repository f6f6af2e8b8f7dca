/// Points of the grammar have at most four decimals: counted in ten-thousandths they are whole numbers, and adding them up
/// is exact without a fraction in sight.
public enum ScoreGrain {
    public static let perPoint: Int64 = 10_000

    /// nil for a value the grammar does not know: more than four decimals, or out of reach.
    public static func count(_ points: Fraction) -> Int64? {
        guard perPoint % points.denominator == 0 else { return nil }
        let (count, overflow) = points.numerator.multipliedReportingOverflow(by: perPoint / points.denominator)
        return overflow ? nil : count
    }

    public static func points(_ count: Int64) -> Fraction { Fraction(Int128(count), over: Int128(perPoint)) ?? .zero }
}
