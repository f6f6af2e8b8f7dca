import ArgumentParser
import Domain
import Exchange
import Wording

/// Documents of an office: `annual` about all of it; `opening`, `assessment` and `results` about one call.
struct ReportCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "report", helpNames: [])

    @Argument var report: String = ""
    @Argument var office: String = ""
    @Option(name: .customLong("as")) var key: String?
    @Option var call: String?
    @Option var year: String?
    @Option var format: String = Format.markdown.rawValue

    enum Format: String, CaseIterable {
        case markdown, csv, json
    }

    enum Document: String, CaseIterable {
        case annual, opening, assessment, results
    }

    func run() throws {
        guard let document = Document(rawValue: report) else {
            throw wrong(
                sl:
                    "Povejte, katero poročilo (annual, opening, assessment, results): tockovnik report annual PISARNA.",
                en: "Say which report (annual, opening, assessment, results): tockovnik report annual OFFICE.")
        }
        guard !office.isEmpty else {
            throw wrong(
                sl: "Povejte, katera pisarna: tockovnik report \(report) PISARNA.",
                en: "Say which office: tockovnik report \(report) OFFICE.")
        }
        let format = try Format(typed: self.format, option: "--format", language)
        try document == .annual ? annual(format) : ofCall(document, format)
    }

    private func annual(_ format: Format) throws {
        guard call == nil else {
            throw wrong(
                sl: "Letno poročilo je o vseh pozivih: brez --call.",
                en: "The annual report is about every call: leave --call out.")
        }
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

    /// A document about one call, as the owner of the key may see it.
    private func ofCall(_ document: Document, _ format: Format) throws {
        guard format == .markdown, year == nil else {
            throw wrong(
                sl: "--year ter obliki csv in json ima samo letno poročilo (annual).",
                en: "Only the annual report (annual) has --year and the forms csv and json.")
        }
        let seat = try OfficeAccess.open(office, as: key, language)
        let found = try RankedCall(seat, call: call, language)
        let head = DocumentHead(found.office, fingerprint: seat.head.hash.fingerprint)
        let parts: [ReportPart]
        switch document {
        case .annual, .opening: parts = language.openingMinutes(found.seen, head)
        case .results: parts = language.publicResults(found.seen, head)
        case .assessment:
            do throws(Case.NoRanking) {
                parts = found.seen.withheld == nil ? try language.assessmentReport(found.seen, head) : []
            } catch {
                throw Failure(.answerIsNo, language.absence(of: error, in: found.seen, found.office))
            }
        }
        guard !parts.isEmpty else { throw Failure(.answerIsNo, nothing(document, found.seen)) }
        if key == nil { onlyPublic() }
        try answer(ReportMarkdown.text(parts))
    }

    /// Why a document has nothing to say to whoever asks.
    private func nothing(_ document: Document, _ seen: Case) -> String {
        if document == .results {
            return language.choose(
                sl: "Lestvica še ni sprejeta, zato rezultatov ni.",
                en: "No list has been adopted, so there are no results.")
        }
        if let withheld = seen.withheld { return language.sentence(withheld) }
        return language.choose(sl: "Odpiranja še ni bilo.", en: "There was no opening yet.")
    }

    private func onlyPublic() {
        Output.note(
            language.choose(
                sl: "Brez --as je v poročilu samo, kar je javno.",
                en: "Without --as the report holds only what is public."))
    }

    /// The office as the owner of the key may see it; without a key only what is public.
    private func seenOffice() throws(Failure) -> Office {
        let seat = try OfficeAccess.open(office, as: key, language)
        if key == nil { onlyPublic() }
        return seat.office.seen(by: seat.office.viewer(seat.viewer, on: LocalTime.today()))
    }

    private func wrong(sl: String, en: String) -> Failure { Failure(.wrongUsage, language.choose(sl: sl, en: en)) }
}

extension ReportCommand {
    static func page(in language: Language) -> HelpPage {
        let office = language.choose(sl: "PISARNA", en: "OFFICE")
        let key = language.choose(sl: "KLJUČ", en: "KEY")
        return HelpPage(
            usage: [
                "report annual \(office) [--as \(key)] [--year 2023] [--format markdown|csv|json]",
                "report opening|assessment|results \(office) [--call ID] [--as \(key)]",
            ],
            summary: language.choose(
                sl: "Izpiše letno poročilo pisarne ali listino o pozivu: odpiranje, ocenitev, rezultati.",
                en: "Prints the annual report of an office, or a document of a call: opening, assessment, results."),
            paragraphs: [
                language.choose(
                    sl:
                        "Vsi zneski so izračunani iz vpisov; kar je kdo natisnil, stoji poleg z razliko. V poročilu je, kar sme "
                        + "videti lastnik ključa; brez ključa samo, kar je javno.",
                    en:
                        "Every figure is computed from the entries; what somebody printed stands beside it with the difference. "
                        + "The report holds what the owner of the key may see; without a key only what is public."),
                language.choose(
                    sl:
                        "opening je zapisnik o odpiranju ovojnic, assessment poročilo o ocenitvi, results rezultati za objavo po "
                        + "sprejeti lestvici. Zapisnik seje se bere in izvozi na zaslonu Seje.",
                    en:
                        "opening is the minutes of the opening of envelopes, assessment the report on the assessment, results what "
                        + "is published after a list was adopted. Minutes of a session are read and exported on its screen."
                ),
            ],
            options: [
                (
                    "--call ID",
                    language.choose(
                        sl: "poziv; ni potreben, če je en sam", en: "the call; not needed where there is one")
                ),
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
            examples: [
                "report annual pisarna.tkv --as kljuc.key --year 2023", "report results pisarna.tkv --as ana",
            ])
    }
}
