import ArgumentParser
import Domain
import Exchange
import Wording

/// The ranking of a call as it stands in the record, or stood, as the person whose key is given may see it.
struct RankCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "rank", helpNames: [])

    @Argument var office: String?
    @Option var call: String?
    @Option(name: .customLong("as")) var key: String?
    @Option(name: .customLong("as-of")) var asOf: String?
    @Option var format = Format.table.rawValue

    enum Format: String, CaseIterable { case table, csv, json }

    func run() throws {
        let format = try Format(typed: self.format, option: "--format", language)
        let point = try asOf.map { text throws(Failure) in try RecordPoint(text, today: LocalTime.today(), language) }
        let seat = try OfficeAccess.open(office, as: key, language)
        let list = try RankedCall(seat, call: call, at: point, language)
        list.notes.forEach(Output.note)
        // A table says it itself.
        if format != .table { language.notForPublication(list.seen).map(Output.note) }
        switch try list.content() {
        case .computed(let evaluation):
            switch format {
            case .table: try answer(list.above + evaluation.table(in: language) + "\n" + list.foot)
            case .csv: try Output.result(evaluation.csv(in: language), language: language)
            case .json: try Output.result(evaluation.json(in: language), language: language)
            }
            language.provisional(evaluation.ranking).map(Output.note)
            if !evaluation.isDecided { throw Failure(.answerIsNo, evaluation.stops(in: language)) }
        case .adopted(let adopted):
            switch format {
            case .table: try answer(list.above + adopted.table(in: language) + "\n" + list.foot)
            case .csv: try Output.result(adopted.csv(), language: language)
            case .json: try Output.result(adopted.json(list.seen.call), language: language)
            }
        }
    }
}

extension RankCommand {
    static func page(in language: Language) -> HelpPage {
        let (office, key) = (language.choose(sl: "PISARNA", en: "OFFICE"), language.choose(sl: "KLJUČ", en: "KEY"))
        return HelpPage(
            usage: [
                "rank \(office) [--call ID] [--as \(key)] [--as-of \(language.choose(sl: "KDAJ", en: "WHEN"))] [--format table|csv|json]"
            ],
            summary: language.choose(
                sl: "Lestvica poziva, kot je v zapisu ali je bila.",
                en: "The ranking of a call as it stands in the record, or stood."),
            paragraphs: [
                language.choose(
                    sl:
                        "Izračuna se iz tega, kar sme videti lastnik ključa. Brez ključa se izpišejo izbrane in "
                        + "rezervne s sprejete lestvice, drugih le število. Stanje 1, kadar lestvice ni ali je v njej kaj "
                        + "neodločeno; na standardnem izhodu za napake piše, kaj manjka.",
                    en:
                        "It is computed from what the owner of the key may see. Without a key those selected and "
                        + "in reserve on the adopted list are printed, of the others only how many. Status 1 where there is no "
                        + "ranking, or something in it is undecided; standard error says what is missing."
                )
            ],
            options: [
                (
                    "--call ID",
                    language.choose(
                        sl: "poziv; ni potreben, če je en sam", en: "the call; not needed where there is one")
                ),
                (
                    "--as \(key)",
                    language.choose(sl: "datoteka ključa ali oznaka osebe", en: "a key file, or the id of a person")
                ),
                (
                    "--as-of \(language.choose(sl: "KDAJ", en: "WHEN"))",
                    language.choose(
                        sl:
                            "kakršna je bila po tem vpisu (120) ali do tega časa (2025-08-28, 2025-08-28T14:35); kar je danes "
                            + "komu zadržano, mu je tudi za nazaj",
                        en:
                            "as it was after this entry (120), or up to this time (2025-08-28, 2025-08-28T14:35); what is withheld "
                            + "from you today is withheld of the past too")
                ),
                (
                    "--format F",
                    language.choose(
                        sl: "table (privzeto), csv ali json, kot pri evaluate",
                        en: "table (default), csv or json, as evaluate prints them")
                ),
            ], examples: ["rank pisarna.tkv --as ana", "rank pisarna.tkv --as ana --as-of 2025-08-28 --format csv"])
    }
}
