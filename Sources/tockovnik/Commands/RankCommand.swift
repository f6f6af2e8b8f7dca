import ArgumentParser
import Domain
import Exchange
import Wording

/// The ranking of a call as it stands in the record, as the person whose key is given may see it.
struct RankCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "rank", helpNames: [])

    @Argument var office: String?
    @Option var call: String?
    @Option(name: .customLong("as")) var key: String?
    @Option var format = "table"

    func run() throws {
        let seat = try OfficeAccess.open(office, as: key, language)
        guard let call = call ?? RankCommand.only(seat.office) else {
            let calls = seat.office.cases.map(\.call).joined(separator: ", ")
            throw Failure(
                .wrongUsage,
                language.choose(sl: "Povejte, kateri poziv: --call \(calls).", en: "Say which call: --call \(calls)."))
        }
        guard let kept = seat.office.case(call) else {
            throw Failure(
                .noInput,
                language.choose(sl: "Poziva \(call) v tej pisarni ni.", en: "This office has no call \(call)."))
        }
        let seen = kept.seen(by: seat.office.viewer(seat.viewer, on: LocalTime.today()))
        let evaluation: Evaluation
        do throws(Case.NoRanking) {
            evaluation = Evaluation(try seen.rankingInput())
        } catch {
            throw Failure(.answerIsNo, RankCommand.sentence(error, language))
        }
        switch format {
        case "table": try answer(evaluation.table(in: language))
        case "csv": try Output.result(evaluation.csv(in: language), language: language)
        case "json": try Output.result(evaluation.json(in: language), language: language)
        default:
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl: "Oblike »\(format)« ni. Mogoče: table, csv, json.",
                    en: "There is no format \"\(format)\". Possible: table, csv, json."))
        }
        if !evaluation.isDecided { throw Failure(.answerIsNo, []) }
    }

    private static func only(_ office: Office) -> String? {
        let calls = office.cases.filter { $0.rules != nil }
        return calls.count == 1 ? calls[0].call : nil
    }

    private static func sentence(_ reason: Case.NoRanking, _ language: Language) -> String {
        switch reason {
        case .noRules:
            language.choose(sl: "Ta poziv nima pravil.", en: "This call has no rules.")
        case .scoringOpen:
            language.choose(
                sl: "Ocenjevanje še ni zaključeno, zato lestvice ni.",
                en: "The scoring is not closed yet, so there is no ranking.")
        }
    }

    /// The first ranking one of these people may see, or why there is none.
    static func table(of seat: Seat, as people: [String], _ language: Language) -> String {
        var reason = ""
        for kept in seat.office.cases where kept.rules != nil {
            for person in people {
                let seen = kept.seen(by: seat.office.viewer(person, on: LocalTime.today()))
                do throws(Case.NoRanking) {
                    let evaluation = Evaluation(try seen.rankingInput())
                    if !evaluation.ranking.rows.isEmpty { return evaluation.table(in: language) }
                } catch {
                    reason = sentence(error, language) + "\n"
                }
            }
        }
        return reason
    }

    static func page(in language: Language) -> HelpPage {
        let (office, key) = (language.choose(sl: "PISARNA", en: "OFFICE"), language.choose(sl: "KLJUČ", en: "KEY"))
        return HelpPage(
            usage: ["rank \(office) [--call ID] [--as \(key)] [--format table|csv|json]"],
            summary: language.choose(
                sl: "Lestvica poziva, kot je v zapisu.", en: "The ranking of a call as it stands in the record."),
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
                ("--format F", "table, csv, json"),
            ], examples: ["rank pisarna.tkv --as ana"])
    }
}
