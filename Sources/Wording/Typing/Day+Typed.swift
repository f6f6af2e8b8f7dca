import Domain

extension Day {
    /// Reads a day as people type it: `4. 7. 2025`, `4.7.25`, `4.7.`, `4/7/2025`, `040725`, `2025-07-04`, `4. julij 2025`,
    /// `4 July 2025`, `danes`, `jutri`, `včeraj`, `today`... The day always stands before the month; without a year it is
    /// the year of `today`; two digits are 2000 to 2099.
    public init(typed text: String, today: Day) throws(Mistyped) {
        let typed = text.trimmed
        guard !typed.isEmpty else { throw .empty }
        if let distance = Day.words[Search.folded(typed)] {
            self = today.adding(distance)
            return
        }
        guard let tokens = Day.tokens(of: typed), let fields = Day.fields(tokens, today: today) else {
            throw .notADay(typed)
        }
        let year = fields.yearDigits == 2 ? 2000 + fields.year : fields.year
        guard fields.yearDigits == 2 || fields.yearDigits == 4 else { throw .notADay(typed) }
        guard (1900...2199).contains(year) else { throw .yearOutOfRange(year) }
        guard let day = Day(year: year, month: fields.month, day: fields.day) else {
            let last = (1...12).contains(fields.month) ? Day.length(ofMonth: fields.month, year: year) : nil
            throw .noSuchDay(typed, last: last)
        }
        self = day
    }

    private static let words = [
        "danes": 0, "today": 0, "jutri": 1, "tomorrow": 1, "vceraj": -1, "yesterday": -1, "pojutrisnjem": 2,
        "predvcerajsnjim": -2,
    ]

    private typealias Fields = (year: Int, yearDigits: Int, month: Int, day: Int)

    private static func fields(_ tokens: [String], today: Day) -> Fields? {
        let thisYear = today.parts.year
        let numbers = tokens.map { Int($0) ?? month(named: $0) ?? 0 }
        switch tokens.count {
        case 3 where tokens[0].count == 4 && Int(tokens[0]) != nil:
            return (numbers[0], 4, numbers[1], numbers[2])
        case 3 where Int(tokens[0]) != nil && Int(tokens[2]) != nil && tokens[0].count <= 2:
            return (numbers[2], tokens[2].count, numbers[1], numbers[0])
        case 2 where Int(tokens[0]) != nil && tokens[0].count <= 2 && (Int(tokens[1]) == nil || tokens[1].count <= 2):
            return (thisYear, 4, numbers[1], numbers[0])
        case 1:
            return run(tokens[0])
        default:
            return nil
        }
    }

    /// `040725`, `04072025`, `20250704`: the last two can never both be days, because no month is 19, 20 or 21.
    private static func run(_ digits: String) -> Fields? {
        guard digits.count == 6 || digits.count == 8, let number = Int(digits) else { return nil }
        if digits.count == 6 { return (number % 100, 2, number / 100 % 100, number / 10_000) }
        let dayFirst: Fields = (number % 10_000, 4, number / 10_000 % 100, number / 1_000_000)
        if Day(year: dayFirst.year, month: dayFirst.month, day: dayFirst.day) != nil { return dayFirst }
        let yearFirst: Fields = (number / 10_000, 4, number / 100 % 100, number % 100)
        return Day(year: yearFirst.year, month: yearFirst.month, day: yearFirst.day) == nil ? dayFirst : yearFirst
    }

    /// Runs of digits and the name of a month; nil where anything else stands between them.
    private static func tokens(of text: String) -> [String]? {
        var tokens: [String] = []
        for part in text.split(whereSeparator: { " .,/-\u{A0}".contains($0) }) {
            let digits = part.utf8.allSatisfy { (48...57).contains($0) }
            guard digits ? part.count <= 8 : tokens.count == 1 && month(named: String(part)) != nil else { return nil }
            tokens.append(String(part))
        }
        return tokens
    }

    private static let foldedMonths = [Language.slovenianMonths, Language.englishMonths].map { $0.map(Search.folded) }

    /// A month by its name in either language, in any Slovenian case, or by three letters at least.
    private static func month(named name: String) -> Int? {
        let folded = Search.folded(name)
        guard folded.count >= 3 else { return nil }
        for names in foldedMonths {
            let index = names.firstIndex {
                $0.hasPrefix(folded) || (folded.hasPrefix($0) && folded.count <= $0.count + 2)
                    || (folded.hasSuffix("a") && $0.hasPrefix(folded.dropLast(2)) && folded.count > 4)
            }
            if let index { return index + 1 }
        }
        return nil
    }
}
