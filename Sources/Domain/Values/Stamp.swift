/// When an envelope was posted or received: a day, and the second of that day or "hour unknown". Local time, no zone:
/// it is what the post or the office stamped.
public struct Stamp: Sendable, Hashable {
    public var day: Day
    /// Seconds since midnight, 0 ..< 86 400; nil where no hour is known.
    public var second: Int?

    public init(day: Day, second: Int? = nil) {
        self.day = day
        self.second = second
    }

    /// The order of arrival: an unknown hour counts as 24.00 of its day, so it comes after every timed one of that day and
    /// two of them are equal (`unknown-hour: last`).
    public var order: Int64 { Int64(day.number) * 86_401 + Int64(second ?? 86_400) }
}

extension Stamp {
    /// Reads `2025-07-04`, `2025-07-04T14:35` and `2025-07-04T14:35:10`.
    public init?(iso text: String) {
        guard let day = Day(iso: String(text.prefix(10))) else { return nil }
        self.day = day
        let rest = text.dropFirst(10)
        guard !rest.isEmpty else {
            second = nil
            return
        }
        guard rest.first == "T" else { return nil }
        let fields = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(fields.count),
            fields.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let numbers = fields.compactMap { Int($0) }
        guard numbers.count == fields.count, numbers[0] < 24, numbers[1] < 60, numbers.count < 3 || numbers[2] < 60
        else {
            return nil
        }
        second = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }

    /// The form `init(iso:)` reads; seconds only where there are any.
    public var iso: String {
        guard let second else { return day.iso }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let tail = second % 60 == 0 ? "" : ":" + two(second % 60)
        return day.iso + "T" + two(second / 3600) + ":" + two(second / 60 % 60) + tail
    }
}
