import Domain

extension Language {
    /// `4. 7. 2025`, `4 July 2025`. The month is a word in English: nobody can take the day for the month.
    public func date(_ day: Day) -> String {
        let (year, month, number) = day.parts
        return choose(sl: "\(number). \(month). \(year)", en: "\(number) \(monthName(month)) \(year)")
    }

    /// A date for columns, always the same width: ` 4.  7. 2025` (12), ` 4 Jul 2025` (11).
    public func columnDate(_ day: Day) -> String {
        let (year, month, number) = day.parts
        func two(_ value: Int) -> String { value < 10 ? " \(value)" : "\(value)" }
        return choose(
            sl: "\(two(number)). \(two(month)). \(year)", en: "\(two(number)) \(monthName(month).prefix(3)) \(year)")
    }

    /// The date with its weekday before it: `petek, 4. 7. 2025`, `Friday, 4 July 2025`.
    public func longDate(_ day: Day) -> String { "\(weekday(day)), \(date(day))" }

    public func weekday(_ day: Day) -> String {
        switch day.weekday {
        case .monday: choose(sl: "ponedeljek", en: "Monday")
        case .tuesday: choose(sl: "torek", en: "Tuesday")
        case .wednesday: choose(sl: "sreda", en: "Wednesday")
        case .thursday: choose(sl: "četrtek", en: "Thursday")
        case .friday: choose(sl: "petek", en: "Friday")
        case .saturday: choose(sl: "sobota", en: "Saturday")
        case .sunday: choose(sl: "nedelja", en: "Sunday")
        }
    }

    /// Three letters: `pet`, `Fri`.
    public func shortWeekday(_ day: Day) -> String { String(weekday(day).prefix(3)) }

    /// The name of a month, 1 to 12; Slovenian in the nominative.
    public func monthName(_ month: Int) -> String {
        let names = choose(sl: Language.slovenianMonths, en: Language.englishMonths)
        return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
    }

    static let slovenianMonths = [
        "januar", "februar", "marec", "april", "maj", "junij", "julij", "avgust", "september", "oktober", "november",
        "december",
    ]
    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension Language {
    /// `14.35`, `14:35`; seconds only where there are any: `12.00.01`.
    public func hour(_ second: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let mark = choose(sl: ".", en: ":")
        let tail = second % 60 == 0 ? "" : mark + two(second % 60)
        return "\(second / 3600)" + mark + two(second / 60 % 60) + tail
    }

    /// `4. 7. 2025 ob 14.35`, `4 July 2025, 14:35`; without an hour `4. 7. 2025, ura ni znana`.
    public func stamp(_ stamp: Stamp) -> String {
        guard let second = stamp.second else {
            return date(stamp.day) + choose(sl: ", ura ni znana", en: ", hour unknown")
        }
        return date(stamp.day) + choose(sl: " ob ", en: ", ") + hour(second)
    }

    /// The same for columns: `4. 7. 2025 14.35`, and `–` in the place of an unknown hour.
    public func columnStamp(_ stamp: Stamp) -> String {
        let clock = stamp.second.map(hour) ?? "–"
        return columnDate(stamp.day) + " " + String(repeating: " ", count: max(0, 5 - clock.count)) + clock
    }

    /// When an act was done, to the minute: `4. 7. 2025 ob 14.35`.
    public func moment(_ moment: Moment) -> String {
        stamp(Stamp(day: moment.day, second: moment.second / 60 * 60))
    }
}
