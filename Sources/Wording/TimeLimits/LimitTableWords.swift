import Domain

extension Language {
    /// What a limit of the table is called, with its window: `opening: odpiranje ovojnic`.
    public func name(_ row: LimitTable.Row) -> String {
        row.id + (row.reading.map { ": " + $0.rule.text[self] } ?? "") + (row.window.map { " (\($0))" } ?? "")
    }

    /// The rule and the day it starts from: `8 dni, šteje od: zaprtje poziva, 4. 7. 2025`.
    public func rule(_ row: LimitTable.Row) -> String {
        guard let reading = row.reading else {
            return choose(sl: "poziv roka ne pove", en: "the call is silent")
                + (row.doubt.map { choose(sl: " (vprašanje \($0))", en: " (doubt \($0))") } ?? "")
        }
        let basis = (reading.rule.basis ?? reading.source).map { " [\($0)]" } ?? ""
        return rule(reading.rule) + (row.start.map { ", " + start($0) } ?? "") + basis + standing(row)
    }

    private func start(_ start: LimitTable.Start) -> String {
        switch start.origin {
        case .printed, .named: date(start.day)
        case .standIn(let event): date(start.day) + " (\(self.event(event)))"
        case .lastDay(let id):
            choose(sl: "najpozneje \(date(start.day)) (\(id))", en: "at the latest \(date(start.day)) (\(id))")
        }
    }

    private func standing(_ row: LimitTable.Row) -> String {
        guard let reading = row.reading, let option = reading.option else { return "" }
        let number = choose(sl: "branje \(option)", en: "reading \(option)")
        return switch reading.standing {
        case .holds: choose(sl: "; \(number), velja", en: "; \(number), holds")
        case .other: choose(sl: "; \(number), ne velja", en: "; \(number), does not hold")
        case .open:
            choose(sl: "; \(number), ni odločeno", en: "; \(number), not settled")
                + (row.doubt.map { " (\($0))" } ?? "")
        }
    }
}
