import Domain

/// Values that are not in the one form a rulebook has for them.
extension Language {
    func badID(_ text: String) -> FindingWords {
        FindingWords(
            choose(sl: "\(quoted(text)) ne more biti oznaka.", en: "\(quoted(text)) cannot be an id."),
            mend: choose(
                sl: "Oznaka ima od 1 do 40 znakov: črke, števke, pike, vezaje in podčrtaje, brez presledkov.",
                en: "An id has 1 to 40 characters: letters, digits, points, hyphens and underscores, no spaces."))
    }

    func badText(_ text: String) -> FindingWords {
        let blank = text.allSatisfy(\.isWhitespace)
        return blank
            ? FindingWords(
                choose(sl: "Besedilo je prazno.", en: "The text is empty."),
                mend: choose(sl: "Napišite ga ali izbrišite ključ.", en: "Write it, or delete the key."))
            : FindingWords(
                choose(
                    sl: "V besedilu \(quoted(text)) je znak, ki se ne izpiše.",
                    en: "The text \(quoted(text)) holds a character that does not print."),
                mend: choose(sl: "Izbrišite ga.", en: "Delete it."))
    }

    func badAmount(_ text: String, _ readings: [Money]) -> FindingWords {
        FindingWords(
            choose(sl: "\(quoted(text)) ni znesek.", en: "\(quoted(text)) is not an amount."),
            mend: write(
                readings.map { "\($0.exact) (\(money($0)))" },
                otherwise: choose(
                    sl: "Znesek je v evrih s piko in dvema decimalkama, na primer 75000.00, največ \(money(.largest)).",
                    en:
                        "An amount is in euro, with a point and two decimals, such as 75000.00, at most \(money(.largest))."
                )))
    }

    func badPoints(_ text: String, _ readings: [Fraction]) -> FindingWords {
        FindingWords(
            choose(sl: "\(quoted(text)) niso točke.", en: "\(quoted(text)) is not a number of points."),
            mend: write(
                readings.map(plain),
                otherwise: choose(
                    sl: "Točke so desetiško število s piko: največ 7 števk pred njo in 4 za njo, na primer 2.5.",
                    en: "Points are a decimal with a point: at most 7 digits before it and 4 after it, such as 2.5.")))
    }

    func badNumber(_ text: String, _ least: Int, _ most: Int) -> FindingWords {
        FindingWords(
            choose(
                sl: "\(quoted(text)) ni celo število od \(least) do \(most).",
                en: "\(quoted(text)) is not a whole number from \(least) to \(most)."),
            mend: choose(sl: "Napišite ga samo s števkami.", en: "Write it with digits only."))
    }

    func badPercent(_ text: String, _ readings: [Fraction]) -> FindingWords {
        FindingWords(
            choose(sl: "\(quoted(text)) ni odstotek.", en: "\(quoted(text)) is not a per cent."),
            mend: write(
                readings.filter { $0 >= .zero }.map { plain($0) + " %" },
                otherwise: choose(
                    sl: "Odstotek je število z največ štirimi decimalkami in znakom %, na primer 80 %.",
                    en: "A per cent is a number of at most four decimals with the sign %, such as 80 %.")))
    }

    func badDay(_ text: String, _ reading: Stamp?) -> FindingWords {
        FindingWords(
            choose(sl: "\(quoted(text)) ni dan.", en: "\(quoted(text)) is not a day."),
            mend: write(
                reading.map { ["\($0.iso) (\(stampWords($0)))"] } ?? [],
                otherwise: choose(
                    sl: "Dan je 2025-07-04, z uro 2025-07-04T12:00.",
                    en: "A day is 2025-07-04, with an hour 2025-07-04T12:00.")))
    }

    /// The day, and the hour only where there is one.
    func stampWords(_ stamp: Stamp) -> String { stamp.second == nil ? date(stamp.day) : self.stamp(stamp) }

    func badLength(_ text: String, _ reading: LimitLength?) -> FindingWords {
        FindingWords(
            choose(sl: "\(quoted(text)) ni dolžina roka.", en: "\(quoted(text)) is not the length of a time limit."),
            mend: write(
                reading.map { [$0.text] } ?? [],
                otherwise: choose(
                    sl: "Dolžina je število in days, working days ali months, na primer 8 working days.",
                    en: "A length is a number and days, working days or months, such as 8 working days.")))
    }

    func badWord(_ text: String, _ allowed: [String], _ nearest: String?) -> FindingWords {
        let list = allowed.joined(separator: ", ")
        return FindingWords(
            choose(sl: "\(quoted(text)) tu ni mogoče.", en: "\(quoted(text)) is not possible here."),
            mend: nearest.map {
                meant($0) + choose(sl: " Mogoče je: \(list).", en: " Possible: \(list).")
            } ?? choose(sl: "Mogoče je: \(list).", en: "Possible: \(list)."))
    }

    func badForm(_ text: String, _ notation: Finding.Notation) -> FindingWords {
        FindingWords(
            choose(sl: "\(quoted(text)) se ne da prebrati.", en: "\(quoted(text)) cannot be read."),
            mend: choose(sl: "Oblika: ", en: "The form: ") + example(of: notation) + ".")
    }

    private func example(of notation: Finding.Notation) -> String {
        let or = choose(sl: "ali", en: "or")
        return switch notation {
        case .range: "0..3"
        case .interval:
            choose(
                sl: "3, 3.., ..3 ali 3..5; pri zneskih 5000.00..; pri izbiri oznake možnosti",
                en: "3, 3.., ..3 or 3..5; for amounts 5000.00..; for a choice the ids of options")
        case .pointsOrShare: "60 \(or) 60 %"
        case .threshold: "none, 60 \(or) 60%, \(choose(sl: "sicer", en: "otherwise")) { value: 60, compare: at-least }"
        case .ties: "none \(or) points-of 7, arrival, requested lower, own-share, fact partners"
        case .leftover: "stays \(or) to ID"
        case .parts: "sum, highest \(or) only ID"
        case .quorum: "more-than-half, at-least-half \(or) \(choose(sl: "število", en: "a number"))"
        case .event: LimitEvent.allCases.map(\.rawValue).joined(separator: ", ")
        }
    }

    func missingLanguage(_ language: Language) -> FindingWords {
        FindingWords(
            language == .slovenian
                ? choose(sl: "Manjka slovensko besedilo.", en: "The Slovenian text is missing.")
                : choose(sl: "Manjka angleško besedilo.", en: "The English text is missing."),
            mend: choose(sl: "Dopišite ključ \(language.rawValue).", en: "Add the key \(language.rawValue)."))
    }

    /// `Napišite A ali B.`; where nothing could be made of the text, the form in general.
    private func write(_ readings: [String], otherwise general: String) -> String {
        guard !readings.isEmpty else { return general }
        let all = readings.joined(separator: choose(sl: " ali ", en: " or "))
        return choose(sl: "Napišite \(all).", en: "Write \(all).")
    }

    /// A decimal as a rulebook takes it, with a point.
    func plain(_ value: Fraction) -> String { Language.english.decimal(value) }
}
