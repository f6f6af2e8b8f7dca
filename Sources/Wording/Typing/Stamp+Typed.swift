import Domain

extension Stamp {
    /// Reads a day with its hour, or without: `4. 7. 2025 14.35`, `4.7.25 ob 1435`, `2025-07-04T14:35:10`, `danes 9.05`,
    /// `4. 7. 2025`. What the program itself prints is read again.
    public init(typed text: String, today: Day) throws(Mistyped) {
        let typed = text.trimmed
        guard !typed.isEmpty else { throw .empty }
        if let stamp = Stamp(iso: typed) {
            self = stamp
            return
        }
        let unknown = ["ura ni znana", "hour unknown", "–"].first { typed.hasSuffix($0) }
        if let unknown {
            self.init(day: try Day(typed: String(typed.dropLast(unknown.count)), today: today))
            return
        }
        let wrongDay: Mistyped
        do {
            self.init(day: try Day(typed: typed, today: today))
            return
        } catch { wrongDay = error }
        guard let cut = typed.lastIndex(where: { " T\u{A0}".contains($0) }) else { throw wrongDay }
        let hour = String(typed[typed.index(after: cut)...])
        var before = String(typed[..<cut]).trimmed
        if before.hasSuffix(" ob") { before = String(before.dropLast(3)) }
        guard hour.first?.isNumber == true, let day = try? Day(typed: before, today: today) else { throw wrongDay }
        self.init(day: day, second: try Stamp.second(typed: hour))
    }

    /// Reads an hour of the day into seconds since midnight: `14.35`, `14:35`, `1435`, `935`, `9`, `14.35.10`, `143510`, `14h`.
    public static func second(typed text: String) throws(Mistyped) -> Int {
        let typed = text.trimmed
        guard !typed.isEmpty else { throw .empty }
        let bare = typed.last == "h" ? String(typed.dropLast()).trimmed : typed
        var fields = bare.split(omittingEmptySubsequences: false) { ".:,h ".contains($0) }.map(String.init)
        if fields.count == 1, let run = fields.first, (3...6).contains(run.count), run.count != 5 {
            let hours = run.count == 3 ? 1 : 2
            fields = stride(from: hours, to: run.count, by: 2).reduce(into: [String(run.prefix(hours))]) {
                parts, from in
                parts.append(String(run.dropFirst(from).prefix(2)))
            }
        }
        let numbers = fields.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
        guard (1...3).contains(numbers.count), numbers.count == fields.count, fields[0].count <= 2,
            fields.dropFirst().allSatisfy({ $0.count == 2 }), numbers[0] < 24,
            numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { throw .notAnHour(typed) }
        return zip(numbers, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
