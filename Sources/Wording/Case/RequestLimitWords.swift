import Domain

extension Language {
    /// Where the limit of a request stands.
    public func word(_ limit: RequestLimit, _ today: Day) -> String {
        switch limit {
        case .ends(_, let end): date(end.day) + ", " + daysLeft(today.days(until: end.day))
        case .waits(let event): choose(sl: "čaka: ", en: "waits for: ") + self.event(event)
        case .unsettled(let doubt): choose(sl: "ni določeno: \(doubt)", en: "not settled: \(doubt)")
        case .none: choose(sl: "poziv roka nima", en: "the call has no limit")
        }
    }
}
