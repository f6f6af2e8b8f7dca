import ArgumentParser
import Domain
import Exchange
import Wording

/// One time limit with its card; the last line is the ISO date.
struct LimitCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "limit", helpNames: [])

    @Option var after: String?
    @Option var before: String?
    @Option var length: String?
    @Option var service: String?
    @Option var roll: String?
    @Option var holidays: String?

    func run() throws {
        let limit = try limit()
        let free = try RulebookAccess.freeDays(holidays, language)
        do {
            let card = try TimeLimitCard(limit, free)
            try answer((language.card(card) + ["", card.end.day.iso]).joined(separator: "\n") + "\n")
        } catch let refusal as TimeLimit.Refusal {
            throw Failure(.wrongUsage, language.sentence(refusal))
        }
    }

    private func limit() throws(Failure) -> TimeLimit {
        guard let written = length else {
            throw wrong(
                sl: "Manjka --length, na primer --length \"8 days\".",
                en: "--length is missing, for example --length \"8 days\".")
        }
        guard let length = LimitLength(typed: written) else { throw Failure(.wrongUsage, language.notALength(written)) }
        let roll = try TimeLimitRule.Roll(
            typed: self.roll ?? TimeLimitRule.Roll.nextWorkingDay.rawValue, option: "--roll", language)
        let fiction = try service.map { word throws(Failure) in
            try ServiceWord(typed: word, option: "--service", language)
        }
        switch (after, before) {
        case (let text?, nil):
            let day = try day(text, option: "--after")
            let service: Service = fiction == .fiction ? .fiction(noticeLeft: day) : .on(day)
            return TimeLimit(.after(length, service), roll: roll)
        case (nil, let text?) where fiction == nil:
            return TimeLimit(.before(length, try day(text, option: "--before")), roll: roll)
        case (nil, .some):
            throw wrong(sl: "--service velja samo z --after.", en: "--service goes with --after only.")
        default:
            throw wrong(
                sl: "Povejte, od kdaj se šteje: natanko eno od --after in --before, na primer --after 2025-06-13.",
                en: "Say where the count starts: exactly one of --after and --before, for example --after 2025-06-13.")
        }
    }

    private enum ServiceWord: String, CaseIterable {
        case day, fiction
    }

    private func day(_ text: String, option: String) throws(Failure) -> Day {
        do {
            return try Day(typed: text, today: LocalTime.today())
        } catch {
            throw Failure(.wrongUsage, "\(option): \(language.sentence(error))")
        }
    }

    private func wrong(sl: String, en: String) -> Failure { Failure(.wrongUsage, language.choose(sl: sl, en: en)) }
}

extension LimitCommand {
    static func page(in language: Language) -> HelpPage {
        let (day, length) = (language.choose(sl: "DAN", en: "DAY"), language.choose(sl: "DOLŽINA", en: "LENGTH"))
        let file = language.choose(sl: "DATOTEKA", en: "FILE")
        return HelpPage(
            usage: [
                "limit --after \(day) --length \(length) [--service fiction] [--roll none] [--holidays \(file)]",
                "limit --before \(day) --length \(length) [--roll none] [--holidays \(file)]",
            ],
            summary: language.choose(
                sl: "Izračuna rok in pokaže, kako: dan za dnem.", en: "Counts a time limit and shows how, day by day."),
            paragraphs: [
                language.choose(
                    sl:
                        "Dan dogodka se ne šteje. Če je zadnji dan sobota, nedelja ali dela prost dan, se rok izteče prvi "
                        + "naslednji delovni dan (ZUP, 101. člen). Zadnja vrstica izpisa je datum v obliki 2025-07-07.",
                    en:
                        "The day of the event is not counted. If the last day is a Saturday, a Sunday or a work-free day, "
                        + "the limit ends with the next working day (ZUP, article 101). The last line is the date as 2025-07-07."
                )
            ],
            options: [
                (
                    "--after \(day)",
                    language.choose(
                        sl: "dan dogodka, na primer 2025-06-13, 13. 6. 2025 ali danes",
                        en: "the day of the event, for example 2025-06-13, 13. 6. 2025 or today")
                ),
                (
                    "--before \(day)",
                    language.choose(
                        sl: "dan, pred katerim mora biti kaj storjeno; šteje se nazaj",
                        en: "the day before which something must be done; counted backwards")
                ),
                (
                    "--length \(length)",
                    language.choose(
                        sl: "\"8 days\", \"8 working days\", \"2 months\"; tudi \"8 dni\", \"8 delovnih dni\"",
                        en: "\"8 days\", \"8 working days\", \"2 months\"")
                ),
                (
                    "--service fiction",
                    language.choose(
                        sl:
                            "--after je dan, ko je bilo puščeno obvestilo o pošiljki, ki je nihče ni prevzel: najprej mine 15 "
                            + "dni, nato teče --length",
                        en:
                            "--after is the day the notice of a letter was left that nobody collected: fifteen days come "
                            + "first, then --length")
                ),
                (
                    "--roll none",
                    language.choose(
                        sl: "materialni rok: ne premakne se na delovni dan",
                        en: "a material limit: it does not move to a working day")
                ),
                (
                    "--holidays \(file)",
                    language.choose(
                        sl: "drug seznam dela prostih dni, v obliki data/holidays/si.yaml",
                        en: "another list of work-free days, in the form of data/holidays/si.yaml")
                ),
            ],
            examples: [
                "limit --after 2025-07-04 --length \"8 working days\"",
                "limit --after 2025-06-13 --length \"8 days\" --service fiction",
                "limit --before 2025-07-04 --length \"10 working days\"",
            ])
    }
}
