import Domain

/// What a cell of a table is worth when its column is ordered: numbers, amounts and points by their size, days by time, all
/// else in the Slovenian order of letters. Made from the text that is shown, so that what people see is what is ordered.
public enum SortCell: Sendable, Hashable, Comparable {
    /// In billionths, so that thirds of points keep their place.
    case number(Int64)
    /// A day, and the second of it where an hour is shown.
    case time(Int, Int)
    case text(SortKey)
    case nothing

    public init(_ shown: String) {
        let text = shown.trimmed
        if text.isEmpty || text == "–" || text == "·" {
            self = .nothing
        } else {
            self = SortCell.time(text) ?? SortCell.number(text) ?? .text(SortKey(text))
        }
    }

    public var isNothing: Bool { self == .nothing }

    /// `4. 7. 2025`, ` 4. 7. 2025 14.35`, `4 Jul 2025`, `4. 7. 2025 ob 14.35`.
    private static func time(_ text: String) -> SortCell? {
        let words = text.split(separator: " ").map(String.init)
        guard words.count >= 3, words[2].count == 4, words[2].allSatisfy(\.isNumber) else { return nil }
        let date = words[..<3].joined(separator: " ")
        guard let day = try? Day(typed: date, today: Day(number: 0)) else { return nil }
        let parts = words.last?.split(whereSeparator: { $0 == "." || $0 == ":" }).compactMap { Int($0) } ?? []
        let second = words.count > 3 && parts.count == 2 ? parts[0] * 3600 + parts[1] * 60 : 0
        return .time(Int(day.number), second)
    }

    private static let unit: Int64 = 1_000_000_000

    /// `75.000,00 €`, `€75,000.00`, `79 1/3`, `-2,5`, `80 %`, and the first figure of `8.350,00 od 24.000,00`.
    private static func number(_ text: String) -> SortCell? {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first, let whole = fraction(first) ?? decimal(first) else { return nil }
        guard words.count > 1, let part = fraction(words[1]) else { return .number(whole) }
        let (sum, isOver) = whole.addingReportingOverflow(first.hasPrefix("-") ? -part : part)
        return isOver ? nil : .number(sum)
    }

    private static func fraction(_ text: String) -> Int64? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int64($0) }
        guard parts.count == 2, let above = parts[0], let below = parts[1], below > 0 else { return nil }
        let (scaled, isOver) = above.multipliedReportingOverflow(by: unit)
        return isOver ? nil : scaled / below
    }

    /// A mark before one or two last digits is decimal, one before three stands between thousands.
    private static func decimal(_ text: String) -> Int64? {
        let plain = text.filter { $0 != "€" && $0 != "%" }
        let isNegative = plain.hasPrefix("-")
        let groups = (isNegative ? plain.dropFirst() : plain[...])
            .split(omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }), let last = groups.last
        else { return nil }
        let hasCents = groups.count > 1 && last.count < 3
        let whole = (hasCents ? groups.dropLast() : groups[...]).joined()
        guard let size = Int64(whole) else { return nil }
        let (scaled, isOver) = size.multipliedReportingOverflow(by: unit)
        let cents = hasCents ? (Int64(last) ?? 0) * (last.count == 1 ? unit / 10 : unit / 100) : 0
        let (sum, isOverToo) = scaled.addingReportingOverflow(cents)
        return isOver || isOverToo ? nil : isNegative ? -sum : sum
    }
}
