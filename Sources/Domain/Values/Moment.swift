/// When an act was done: local time with its offset, to the millisecond, `2025-07-04T14:35:10.123+02:00`.
///
/// The characters are kept as written: the day of an act is read from them, on any machine, whatever its time zone.
public struct Moment: Sendable, Hashable {
    public let text: String
    /// The local day and second, read from the characters.
    public let day: Day
    public let second: Int
    /// Milliseconds since 1970 in universal time: what two moments are compared by.
    public let instant: Int64

    /// nil unless `text` has exactly the form above.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        func digits(_ range: Range<Int>) -> Int? {
            bytes[range].allSatisfy { (48...57).contains($0) }
                ? bytes[range].reduce(0) { $0 * 10 + Int($1 - 48) } : nil
        }
        guard bytes.count == 29, bytes[10] == 84, bytes[13] == 58, bytes[16] == 58, bytes[19] == 46, bytes[26] == 58,
            bytes[23] == 43 || bytes[23] == 45, let day = Day(iso: String(text.prefix(10))),
            let hour = digits(11..<13), let minute = digits(14..<16), let second = digits(17..<19),
            let milli = digits(20..<23), let offsetHours = digits(24..<26), let offsetMinutes = digits(27..<29),
            hour < 24, minute < 60, second < 60, offsetHours < 15, offsetMinutes < 60
        else { return nil }
        self.text = text
        self.day = day
        self.second = hour * 3600 + minute * 60 + second
        let offset = (offsetHours * 60 + offsetMinutes) * (bytes[23] == 45 ? -1 : 1)
        instant = (Int64(day.number) * 86_400 + Int64(self.second) - Int64(offset) * 60) * 1000 + Int64(milli)
    }
}

extension Moment {
    /// How far the clock on the wall was east of Greenwich, `+02:00`.
    public var offset: String { String(text.suffix(6)) }
}

extension Moment: Comparable {
    public static func < (one: Moment, other: Moment) -> Bool { one.instant < other.instant }
}

extension Moment {
    /// The first moment of 1970: what a clock says that cannot be read.
    public static let beginning = Moment(
        text: "1970-01-01T00:00:00.000+00:00", day: Day(number: 0), second: 0, instant: 0)

    private init(text: String, day: Day, second: Int, instant: Int64) {
        self.text = text
        self.day = day
        self.second = second
        self.instant = instant
    }
}
