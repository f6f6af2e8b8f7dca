/// How days and lengths that are not in the form of a rulebook could be meant: shown to the person, never used.
enum LooseDay {
    /// `4. 7. 2025`, `4.7.2025 12.00`, `4/7/2025`, `2025-7-4 12:00`: day before month, as written here.
    static func stamp(_ text: String) -> Stamp? {
        var numbers: [Int] = []
        var digits = ""
        for character in text + " " {
            if ("0"..."9").contains(character) {
                digits.append(character)
                if digits.count > 4 { return nil }
            } else {
                guard " .:/-Tt,".contains(character) || character == "\u{A0}" else { return nil }
                if let number = Int(digits) { numbers.append(number) }
                digits = ""
            }
        }
        guard numbers.count == 3 || numbers.count == 5 || numbers.count == 6 else { return nil }
        let day =
            numbers[0] > 31
            ? Day(year: numbers[0], month: numbers[1], day: numbers[2])
            : Day(year: numbers[2], month: numbers[1], day: numbers[0])
        guard let day else { return nil }
        guard numbers.count > 3 else { return Stamp(day: day) }
        let second = numbers.count == 6 ? numbers[5] : 0
        guard numbers[3] < 24, numbers[4] < 60, second < 60 else { return nil }
        return Stamp(day: day, second: numbers[3] * 3600 + numbers[4] * 60 + second)
    }

    /// `8 dni`, `8 delovnih dni`, `8 workdays`, `2 meseca`.
    static func length(_ text: String) -> LimitLength? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard let number = Int(digits), (1...10_000).contains(number) else { return nil }
        let words = text.dropFirst(digits.count).lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }
        switch words.joined(separator: " ") {
        case "d", "day", "days", "dan", "dni", "dneva", "dnevi", "calendar days", "koledarskih dni":
            return LimitLength(number, .days)
        case "wd", "workday", "workdays", "work days", "working day", "working days", "delovni dan", "delovna dneva",
            "delovni dnevi", "delovne dni", "delovnih dni", "business days":
            return LimitLength(number, .workingDays)
        case "m", "month", "months", "mesec", "meseca", "mesece", "mesecev":
            return LimitLength(number, .months)
        default: return nil
        }
    }
}
