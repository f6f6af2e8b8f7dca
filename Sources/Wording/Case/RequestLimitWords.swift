import Domain

extension Language {
    /// Where the limit of a request stands.
    public func word(_ limit: RequestLimit, _ today: Day, _ letter: TimeLimitRule.Letter = .supplement) -> String {
        switch limit {
        case .ends(_, let end): date(end.day) + ", " + daysLeft(today.days(until: end.day))
        case .waits(let event): choose(sl: "čaka: ", en: "waits for: ") + self.event(event, letter)
        case .unsettled(let doubt): choose(sl: "ni določeno: \(doubt)", en: "not settled: \(doubt)")
        case .none: choose(sl: "poziv roka nima", en: "the call has no limit")
        }
    }
}

extension Language {
    /// Whether something came in time, in a word.
    public func word(_ timeliness: TimeLimit.Timeliness) -> String {
        switch timeliness {
        case .inTime: choose(sl: "pravočasno", en: "in time")
        case .late: choose(sl: "prepozno", en: "late")
        case .unclear: choose(sl: "ura ni znana", en: "hour unknown")
        }
    }
}
