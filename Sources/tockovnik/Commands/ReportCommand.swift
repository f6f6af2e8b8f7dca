import ArgumentParser
import Domain
import Exchange
import Wording

/// Reports of an office: `annual`.
struct ReportCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "report", helpNames: [])

    @Argument var report: String = ""
    @Argument var office: String = ""
    @Option(name: .customLong("as")) var key: String?
    @Option var year: String?
    @Option var format: String = Format.markdown.rawValue

    enum Format: String, CaseIterable {
        case markdown, csv, json
    }

    func run() throws {
        guard report == "annual" else {
            throw wrong(
                sl: "Povejte, katero poročilo: tockovnik report annual PISARNA.",
                en: "Say which report: tockovnik report annual OFFICE.")
        }
        guard !office.isEmpty else {
            throw wrong(
                sl: "Povejte, katera pisarna: tockovnik report annual PISARNA.",
                en: "Say which office: tockovnik report annual OFFICE.")
        }
        let format = try Format(typed: self.format, option: "--format", language)
        let year = try year.map { text throws(Failure) in
            guard text.count == 4, let year = Int(text), (1900...2199).contains(year) else {
                throw wrong(
                    sl: "»\(text)« ni leto. Na primer: --year 2023.",
                    en: "\"\(text)\" is no year. For example: --year 2023.")
            }
            return year
        }
        let seen = try seenOffice()
        let report = AnnualReport(seen, year: year, today: LocalTime.today())
        switch format {
        case .markdown: try answer(ReportMarkdown.text(language.annual(report, of: seen.name)))
        case .csv: try answer(ReportCSV.text(report, language))
        case .json: try answer(ReportJSON.text(report, language))
        }
    }

    /// The office as the owner of the key may see it; without a key only what is public.
    private func seenOffice() throws(Failure) -> Office {
        let seat = try OfficeAccess.open(office, as: key, language)
        if key == nil {
            Output.note(
                language.choose(
                    sl: "Brez --as je v poročilu samo, kar je javno.",
                    en: "Without --as the report holds only what is public."))
        }
        return seat.office.seen(by: seat.office.viewer(seat.viewer, on: LocalTime.today()))
    }

    private func wrong(sl: String, en: String) -> Failure { Failure(.wrongUsage, language.choose(sl: sl, en: en)) }
}

extension ReportCommand {
    static func page(in language: Language) -> HelpPage {
        let office = language.choose(sl: "PISARNA", en: "OFFICE")
        let key = language.choose(sl: "KLJUČ", en: "KEY")
        return HelpPage(
            usage: ["report annual \(office) [--as \(key)] [--year 2023] [--format markdown|csv|json]"],
            summary: language.choose(
                sl: "Izpiše letno poročilo pisarne: odobreno, izplačano, kazalniki, seje.",
                en: "Prints the annual report of an office: approved, paid, indicators, sessions."),
            paragraphs: [
                language.choose(
                    sl:
                        "Vsi zneski so izračunani iz vpisov; kar je kdo natisnil, stoji poleg z razliko. V poročilu je, kar sme "
                        + "videti lastnik ključa; brez ključa samo, kar je javno.",
                    en:
                        "Every figure is computed from the entries; what somebody printed stands beside it with the difference. "
                        + "The report holds what the owner of the key may see; without a key only what is public.")
            ],
            options: [
                (
                    "--as \(key)",
                    language.choose(
                        sl: "datoteka s ključem osebe, za katero se izpiše",
                        en: "the key file of the person it is printed for")
                ),
                (
                    "--year 2023",
                    language.choose(
                        sl: "denar do konca leta, seje v tem letu; sicer vse do danes",
                        en: "money up to the end of the year, sessions within it; otherwise everything up to today")
                ),
                (
                    "--format markdown|csv|json",
                    language.choose(
                        sl: "oblika izpisa; v csv so zneski v evrih s piko, v json v centih",
                        en: "the form; amounts are euro with a point in csv, cents in json")
                ),
            ],
            examples: ["report annual pisarna.tkv --as kljuc.key --year 2023"])
    }
}
