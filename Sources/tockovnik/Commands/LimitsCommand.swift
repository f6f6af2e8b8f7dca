import ArgumentParser
import Domain
import Exchange
import Wording

/// Every time limit of a rulebook with its dates, before anything has happened.
struct LimitsCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "limits", helpNames: [])

    @Argument var files: [String] = []
    @Option(name: .customLong("on")) var days: [String] = []
    @Option(name: .customLong("set")) var settings: [String] = []
    @Option var format: String?
    @Option var holidays: String?

    private enum Format: String, CaseIterable { case table, csv, json }

    func run() throws {
        guard !files.isEmpty else {
            throw wrong(
                sl: "Povejte, kateri pravilnik, na primer: tockovnik limits data/calls/poziv.yaml.",
                en: "Say which rulebook, for example: tockovnik limits data/calls/call.yaml.")
        }
        let format = try Format(typed: self.format ?? Format.table.rawValue, option: "--format", language)
        let (settlements, named) = (try Settings.read(settings, in: language), try events())
        let free = try RulebookAccess.freeDays(holidays, language)
        // All of them are read before anything is printed.
        let tables = try files.map { file throws(Failure) in
            LimitTable(try RulebookAccess.read(file, settling: settlements, language), on: named, free)
        }
        for (index, table) in tables.enumerated() {
            switch format {
            case .table: try answer((index > 0 ? "\n" : "") + table.text(in: language))
            case .csv: try Output.result(table.csv(in: language, isHeaded: index == 0), language: language)
            case .json: try Output.result(table.json(in: language), language: language)
            }
        }
        if format == .table, let note = note(on: tables) { Output.note(note) }
    }

    /// `--on EVENT=DAY`, once for each event.
    private func events() throws(Failure) -> [LimitEvent: Day] {
        var named: [LimitEvent: Day] = [:]
        for text in days {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw wrong(
                    sl: "--on \(text): oblika je --on DOGODEK=DAN, na primer --on service=2025-09-17.",
                    en: "--on \(text): the form is --on EVENT=DAY, for example --on service=2025-09-17.")
            }
            let event = try LimitEvent(typed: parts[0], option: "--on", language)
            guard named[event] == nil else {
                throw wrong(
                    sl: "--on \(parts[0]) je navedeno dvakrat.", en: "--on \(parts[0]) is given twice.")
            }
            do {
                named[event] = try Day(typed: parts[1], today: LocalTime.today())
            } catch {
                throw Failure(.wrongUsage, "--on \(parts[0]): \(language.sentence(error))")
            }
        }
        return named
    }

    /// Which days would give the rest of the dates.
    private func note(on tables: [LimitTable]) -> String? {
        let waiting = Set(tables.flatMap(\.rows).compactMap(\.waits))
        let words = LimitEvent.allCases.filter(waiting.contains).map { "--on \($0.rawValue)=" + dayWord }
        guard !words.isEmpty else { return nil }
        return language.choose(
            sl: "Brez datuma (–) so, dokler ne poveste dneva: ", en: "Without a date (–) until you name a day: ")
            + words.joined(separator: ", ") + "."
    }

    private var dayWord: String { language.choose(sl: "DAN", en: "DAY") }

    private func wrong(sl: String, en: String) -> Failure { Failure(.wrongUsage, language.choose(sl: sl, en: en)) }
}

extension LimitsCommand {
    static func page(in language: Language) -> HelpPage {
        let (book, file) = (
            language.choose(sl: "PRAVILNIK", en: "RULEBOOK"), language.choose(sl: "DATOTEKA", en: "FILE")
        )
        let (event, day) = (language.choose(sl: "DOGODEK", en: "EVENT"), language.choose(sl: "DAN", en: "DAY"))
        let value = language.choose(sl: "VREDNOST", en: "VALUE")
        return HelpPage(
            usage: [
                "limits \(book)... [--on \(event)=\(day) ...] [--set ID=\(value) ...] [--format table|csv|json] [--holidays \(file)]"
            ],
            summary: language.choose(
                sl: "Našteje vse roke poziva z datumi.", en: "Lists every time limit of a call with its dates."),
            paragraphs: [
                language.choose(
                    sl:
                        "Rok teče od dneva, ki ga poziv natisne ali ga poveste z --on. Kjer poziv pove, do kdaj je treba kaj "
                        + "storiti (odpreti, pozvati, poročati, odločiti, se pritožiti), se šteje od zadnjega dne tega roka; "
                        + "tak datum je najpoznejši in tako tudi označen. Česar poziv ne pove enoznačno, stoji z vsemi branji.",
                    en:
                        "A limit runs from a day the call prints or --on names. Where the call says by when a step has to be "
                        + "done (opening, requesting, reporting, deciding, appealing), it is counted from the last day for it; "
                        + "such a date is the latest and is marked so. What the call leaves in doubt stands with every reading."
                )
            ],
            options: [
                (
                    "--on \(event)=\(day)",
                    language.choose(
                        sl: "dan dogodka; sme se ponoviti. Dogodki: ",
                        en: "the day of an event; may be repeated. Events: ")
                        + LimitEvent.allCases.map(\.rawValue).joined(separator: ", ")
                ),
                (
                    "--set ID=\(value)",
                    language.choose(
                        sl: "kot da bi bilo odprto vprašanje že določeno; sme se ponoviti",
                        en: "as if a doubt had been settled; may be repeated")
                ),
                (
                    "--format table|csv|json",
                    language.choose(
                        sl: "izpis za ljudi (privzeto) ali za programe", en: "for people (the default) or for programs")
                ),
                (
                    "--holidays \(file)",
                    language.choose(
                        sl: "drug seznam dela prostih dni, v obliki data/holidays/si.yaml",
                        en: "another list of work-free days, in the form of data/holidays/si.yaml")
                ),
            ],
            examples: [
                "limits data/calls/*.yaml",
                "limits data/calls/las-pob-esrr-1-2025.yaml --on service=2025-09-17",
            ])
    }
}
