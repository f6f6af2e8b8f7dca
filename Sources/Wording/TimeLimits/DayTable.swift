import Domain

/// The days of a count in aligned columns: weekday, date, number, what the day means.
struct DayTable {
    enum Direction { case forwards, backwards }

    private let language: Language
    private let days: [TimeLimitCard.CountedDay]
    private let unit: LimitLength.Unit
    private let foldingAbove: Int
    private let numberWidth: Int

    init(_ language: Language, _ days: [TimeLimitCard.CountedDay], unit: LimitLength.Unit, foldingAbove limit: Int) {
        self.language = language
        self.days = days
        self.unit = unit
        foldingAbove = max(limit, 12)
        let largest = days.reduce(0) { if case .counted(let number) = $1.meaning { max($0, number) } else { $0 } }
        numberWidth = "\(largest)".count
    }

    /// The fifteen days of a letter that nobody collected.
    func fictionLines() -> [String] {
        lines(
            first: language.choose(sl: "obvestilo puščeno", en: "notice left"),
            last: language.choose(sl: "velja za vročeno", en: "counts as served"))
    }

    /// The days of the limit, and the days its end moves over.
    func lines(_ rolls: [TimeLimitCard.Roll], end: Day, _ direction: Direction) -> [String] {
        let rolled = rolls.first.map { roll in
            language.choose(
                sl: "\(language.reason(roll.reason)): rok se tu ne more izteči",
                en: "\(language.reason(roll.reason)): the limit cannot end here")
        }
        let last = rolled ?? language.choose(sl: "zadnji dan", en: "last day")
        let moved = rolls.dropFirst().map { line($0.day, "–", language.reason($0.reason)) }
        let arrival =
            switch direction {
            case .forwards: language.choose(sl: "prvi naslednji delovni dan", en: "the next working day")
            case .backwards: language.choose(sl: "prvi prejšnji delovni dan", en: "the working day before")
            }
        return lines(
            first: language.choose(sl: "dan dogodka, se ne šteje", en: "day of the event, not counted"), last: last)
            + moved + (rolls.isEmpty ? [] : [line(end, "→", arrival)])
    }

    private func lines(first: String, last: String) -> [String] {
        let folded = days.count > foldingAbove ? 6..<(days.count - 5) : 0..<0
        var lines: [String] = []
        var run: [TimeLimitCard.CountedDay] = []
        func closeRun() {
            if let from = run.first, let to = run.last { lines.append(runLine(from, to, run)) }
            run = []
        }
        for (index, day) in days.enumerated() {
            let isHoliday = if case .skipped(.holiday) = day.meaning { true } else { false }
            if folded.contains(index) && !isHoliday {
                run.append(day)
                continue
            }
            closeRun()
            switch day.meaning {
            case .start: lines.append(line(day.day, number(0), first))
            case .counted(let count):
                lines.append(line(day.day, number(count), index == days.count - 1 ? last : ""))
            case .skipped(let reason): lines.append(line(day.day, "–", language.reason(reason)))
            }
        }
        return lines
    }

    private func number(_ count: Int) -> String {
        let word = unit == .months ? language.choose(sl: "mesec", en: "month") : language.choose(sl: "dan", en: "day")
        return word + " " + "\(count)".aligned(to: numberWidth)
    }

    private func line(_ day: Day, _ mark: String, _ text: String) -> String {
        let width = number(0).count
        let start = "  \(language.shortWeekday(day)) \(language.columnDate(day))  \(mark.aligned(to: width))"
        return text.isEmpty ? start : start + "  " + text
    }

    /// `  ...  9. 7. 2025 – 20. 11. 2025  dan 6 – 139, brez sobot in nedelj`
    private func runLine(
        _ from: TimeLimitCard.CountedDay, _ to: TimeLimitCard.CountedDay, _ run: [TimeLimitCard.CountedDay]
    ) -> String {
        let numbers = run.compactMap { if case .counted(let number) = $0.meaning { number } else { nil } }
        var text = "  … \(language.columnDate(from.day)) – \(language.date(to.day))"
        if let low = numbers.first, let high = numbers.last {
            text += "  " + number(low) + (low == high ? "" : " – \(high)")
        }
        if numbers.count < run.count { text += language.choose(sl: ", brez sobot in nedelj", en: ", without weekends") }
        return text
    }
}
