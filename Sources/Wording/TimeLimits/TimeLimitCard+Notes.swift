import Domain

extension Language {
    func ending(_ card: TimeLimitCard) -> String {
        let day = onWeekday(card.end.day) + ", " + date(card.end.day)
        let hour =
            card.end.second.map { choose(sl: ", ob \(self.hour($0))", en: ", at \(self.hour($0))") }
            ?? choose(sl: ", ob koncu dneva", en: ", with the end of the day")
        if case .before = card.limit.span {
            return choose(
                sl: "Zadnji možni dan je \(longDate(card.end.day)).",
                en: "The last possible day is \(longDate(card.end.day)).")
        }
        return switch card.limit.bound {
        case .most: choose(sl: "Rok se izteče \(day)\(hour).", en: "The limit ends \(day)\(hour).")
        case .least:
            choose(
                sl: "Najkrajši čas mine \(day)\(hour); prej ni mogoče.",
                en: "The least time is over \(day)\(hour); not before.")
        }
    }

    func notes(_ card: TimeLimitCard) -> [String] {
        var notes: [String] = []
        if let event = card.limit.event.map({ self.event($0) }), let other = card.limit.standIn.map({ self.event($0) })
        {
            notes.append(
                choose(
                    sl: "Dan dogodka (\(event)) ni zapisan: zanj stoji \(other).",
                    en: "The day of the event (\(event)) is not recorded: \(other) stands for it."))
        }
        if card.shortMonth {
            notes.append(
                choose(
                    sl: "V zadnjem mesecu ni dneva s to številko, zato se šteje njegov zadnji dan.",
                    en: "The last month has no day with that number, so its last day counts."))
        }
        if let counted = card.cutShort {
            notes.append(
                choose(
                    sl: "Štetje bi dalo \(date(counted)), vendar je najpoznejši dan \(date(card.end.day)).",
                    en: "The count would give \(date(counted)), but the latest day is \(date(card.end.day))."))
        }
        if let holiday = card.workedHoliday {
            notes.append(
                choose(
                    sl: "Ta dan je praznik, ki ni dela prost (\(holiday.sl)): rok ostane.",
                    en: "That day is a holiday on which people work (\(holiday.en)): the limit stays."))
        }
        if let reason = card.endsOnFreeDay {
            notes.append(
                choose(
                    sl: "Na ta dan se ne dela (\(self.reason(reason))), vendar se ta rok ne premakne.",
                    en: "Nobody works on that day (\(self.reason(reason))), but this limit does not move."))
        }
        return notes
    }

    func misreadings(_ card: TimeLimitCard) -> [String] {
        [choose(sl: "Napačno bi bilo:", en: "Wrong would be:")]
            + card.misreadings.map { "  \(shortWeekday($0.end)) \(columnDate($0.end))  \(mistake($0.mistake))" }
    }

    private func mistake(_ mistake: TimeLimitCard.Misreading.Mistake) -> String {
        switch mistake {
        case .eventCounted: choose(sl: "če bi dan dogodka šteli za prvi dan", en: "if the day of the event were day 1")
        case .unit(let length):
            choose(sl: "če bi šteli \(self.length(length, .accusative))", en: "if \(self.length(length)) were counted")
        case .notRolled: choose(sl: "če bi rok ostal na dela prostem dnevu", en: "if the limit stayed on a free day")
        case .rolled: choose(sl: "če bi rok premaknili na delovni dan", en: "if the limit moved to a working day")
        }
    }

    /// `v sredo`, `on Wednesday`.
    func onWeekday(_ day: Day) -> String {
        switch day.weekday {
        case .wednesday: choose(sl: "v sredo", en: "on Wednesday")
        case .saturday: choose(sl: "v soboto", en: "on Saturday")
        case .sunday: choose(sl: "v nedeljo", en: "on Sunday")
        default: choose(sl: "v ", en: "on ") + weekday(day)
        }
    }
}
