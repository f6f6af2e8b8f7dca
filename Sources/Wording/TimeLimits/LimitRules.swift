import Domain

extension Language {
    /// What a rule says, before anything has happened: `8 delovnih dni, šteje od: zaprtje poziva`.
    public func rule(_ rule: TimeLimitRule) -> String {
        let least = rule.bound == .least ? choose(sl: "najmanj ", en: "at least ") : ""
        return switch rule.span {
        case .until(let stamp):
            choose(sl: "do \(printed(stamp))", en: "until \(printed(stamp))")
        case .before(let length, let event):
            choose(
                sl: "\(self.length(length)) prej, šteje nazaj od: \(self.event(event, rule.letter))",
                en: "\(self.length(length)) before: \(self.event(event, rule.letter))")
        case .after(let length, let event, let latest):
            least
                + choose(
                    sl: "\(self.length(length)), šteje od: \(self.event(event, rule.letter))",
                    en: "\(self.length(length)) from: \(self.event(event, rule.letter))")
                + (latest.map { choose(sl: ", najpozneje \(printed($0))", en: ", at the latest \(printed($0))") } ?? "")
        }
    }

    /// One of the things the call can be taken to say, with the date it gives where there is one:
    /// `§6.1: 8 delovnih dni, šteje od: prejem poziva na dopolnitev → 31. 7. 2025 (ni odločeno)`.
    public func reading(_ reading: LimitReading, ends end: Stamp?) -> String {
        let source = reading.source.map { $0 + ": " } ?? ""
        let date = end.map { " → " + printed($0) } ?? ""
        let standing =
            switch reading.standing {
            case .holds where reading.option == nil: ""
            case .holds: choose(sl: " (velja)", en: " (holds)")
            case .other: choose(sl: " (ne velja)", en: " (does not hold)")
            case .open: choose(sl: " (ni odločeno)", en: " (not settled)")
            }
        return source + rule(reading.rule) + date + standing
    }

    /// A day, with its hour where it has one; nothing about unknown hours, which an end does not have.
    private func printed(_ stamp: Stamp) -> String { stamp.second == nil ? date(stamp.day) : self.stamp(stamp) }
}
