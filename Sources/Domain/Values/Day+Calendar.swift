extension Day {
    public static let first = Day(number: -25_567)
    public static let last = Day(number: 84_005)

    /// 1. 1. 1900 to 31. 12. 2199, the years a day can be typed in.
    public static let calendar = first...last

    /// The day with the same number `count` months later, or the last day of that month where it has no such number
    /// (31. 1. and one month: 28. 2.). nil outside the calendar.
    public func adding(months count: Int) -> Day? {
        guard Day.calendar.contains(self), (-4_000...4_000).contains(count) else { return nil }
        let (year, month, day) = parts
        let months = year * 12 + month - 1 + count
        let (newYear, newMonth) = (months / 12, months % 12 + 1)
        return Day(
            year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
    }

    /// Easter Sunday of the Gregorian calendar; nil outside 1900 to 2199.
    public static func easter(_ year: Int) -> Day? {
        // The anonymous algorithm of 1876 (Butcher), with its own letters.
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let f = (b + 8) / 25
        let g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return Day(year: year, month: n / 31, day: n % 31 + 1)
    }
}
