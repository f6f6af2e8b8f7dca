import ArgumentParser
import Domain
import Exchange
import Journal
import Wording

/// A table into the record: every row becomes acts, signed by the person whose key is given. All rows or none.
struct ImportCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "import", helpNames: [])

    @Argument var what = ""
    @Argument var office: String?
    @Argument var table: String?
    @Option(name: .customLong("as")) var key: String?
    @Option var encoding: String?
    @Flag var dryRun = false
    @Flag var clockIsRight = false

    func run() throws {
        guard what == "operations", let table else {
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl: "Povejte, kaj, kam in od kod: tockovnik import operations PISARNA TABELA --as KLJUČ.",
                    en: "Say what, where and from where: tockovnik import operations OFFICE TABLE --as KEY."))
        }
        let encoding = try self.encoding.map { text throws(Failure) in
            try TextEncoding(typed: text.lowercased(), option: "--encoding", language)
        }
        let seat = try OfficeAccess.open(office, as: key, language)
        guard seat.viewer != nil else {
            throw Failure(.wrongUsage, language.choose(sl: "Povejte, kdo: --as KLJUČ.", en: "Say who: --as KEY."))
        }
        let read = try read(table, encoding)
        let rows = read.rows
        for note in read.notes { Output.note(note) }
        let now = LocalTime.now()
        try admitted(rows, seat, now, table)
        if clockIsRight { seat.trustClock() }
        switch seat.perform(rows.flatMap(\.acts), at: now, dryRun: dryRun) {
        case .done(let entries): try answer(told(rows.count, entries))
        case .doneDespite(let entries, let trouble):
            Output.note(language.sentence(trouble))
            try answer(told(rows.count, entries))
        case .refused(_, let refusal, let before): throw Failure(.answerIsNo, language.refusal(refusal, in: before))
        case .failed(let failing): throw failing.failure(language)
        }
    }

    private func read(_ path: String, _ encoding: TextEncoding?) throws(Failure) -> OperationsTable {
        do throws(OperationsTable.Failure) {
            return try OperationsTable(path: path, name: path, encoding: encoding, language)
        } catch {
            switch error {
            case .file(let fault): throw Failure(ExitStatus(fault), language.line(fault, in: path))
            case .wrong(let wrong): throw Failure(.wrongData, wrong.sentences)
            }
        }
    }

    /// Every row the rules refuse, all of them at once.
    private func admitted(_ rows: [OperationsTable.Row], _ seat: Seat, _ now: Moment, _ name: String) throws(Failure) {
        guard let viewer = seat.viewer else { return }
        var trial = seat.office
        var number = seat.head.sequence
        var refused: [String] = []
        for row in rows {
            for act in row.acts {
                if let refusal = trial.refusal(of: act, by: viewer, at: now) {
                    refused.append("\(name):\(row.line): " + language.refusal(refusal, in: trial))
                    break
                }
                number += 1
                trial.apply(Entry(number: number, moment: now, person: viewer, act: act))
            }
        }
        if !refused.isEmpty { throw Failure(.answerIsNo, refused) }
    }

    private func told(_ count: Int, _ entries: ClosedRange<Int>?) -> String {
        let operations = language.counted(count, .operation)
        guard dryRun || entries != nil else {
            return language.choose(sl: "V tabeli ni nobene operacije.\n", en: "There is no operation in the table.\n")
        }
        guard !dryRun, let entries else {
            return language.choose(
                sl: "Uvozilo bi se: \(operations).\n", en: "This would be imported: \(operations).\n")
        }
        return language.choose(
            sl: "Uvoženo: \(operations), vpisi \(entries.lowerBound) do \(entries.upperBound).\n",
            en: "Imported: \(operations), entries \(entries.lowerBound) to \(entries.upperBound).\n")
    }
}

extension ImportCommand {
    static func page(in language: Language) -> HelpPage {
        let (office, key) = (language.choose(sl: "PISARNA", en: "OFFICE"), language.choose(sl: "KLJUČ", en: "KEY"))
        let table = language.choose(sl: "TABELA", en: "TABLE")
        return HelpPage(
            usage: ["import operations \(office) \(table) --as \(key) [--encoding E] [--dry-run] [--clock-is-right]"],
            summary: language.choose(
                sl: "Uvozi tabelo operacij: vse vrstice ali nobene.",
                en: "Imports a table of operations: all rows or none."),
            paragraphs: [
                language.choose(
                    sl:
                        "Stolpci, v poljubnem redu: call, operation, title, holder, in kar je znano od fund, approval, number, on, "
                        + "approved_eur, paid_phase1_eur, paid_phase2_eur, paid_eur, status (approved, paid, claim-filed, "
                        + "completed-claim-filed, withdrawn), note; imena so lahko tudi slovenska. Pri claim-filed in "
                        + "completed-claim-filed so zneski vrstice zahtevki in še niso izplačani. Poziv mora biti v pisarni. "
                        + "Vsaka napačna vrstica je navedena z vrstico in stolpcem; zneski brez decimalk so navedeni z "
                        + "branjem, ki velja.",
                    en:
                        "Columns, in any order: call, operation, title, holder, and what is known of fund, approval, number, on, "
                        + "approved_eur, paid_phase1_eur, paid_phase2_eur, paid_eur, status (approved, paid, claim-filed, "
                        + "completed-claim-filed, withdrawn), note; the names may be Slovenian. With claim-filed and "
                        + "completed-claim-filed the amounts of the row are claims, not paid yet. The call must be in the "
                        + "office. Every bad row is named with its line and column; amounts without decimals are named with "
                        + "how they were read.")
            ],
            options: [
                (
                    "--as \(key)",
                    language.choose(sl: "datoteka ključa ali oznaka osebe", en: "a key file, or the id of a person")
                ),
                (
                    "--encoding E",
                    language.choose(
                        sl: "kako so zapisani č, š in ž, kadar se iz bajtov ne vidi",
                        en: "how č, š and ž are written, where the bytes do not tell")
                ),
                (
                    "--dry-run",
                    language.choose(sl: "samo pove, kaj bi se zgodilo", en: "only says what would happen")
                ),
                (
                    "--clock-is-right",
                    language.choose(
                        sl: "vpiše tudi po več kot mesecu dni brez vpisov",
                        en: "enters even after more than a month without entries")
                ),
            ], examples: ["import operations pisarna.tkv operacije.csv --as ana --dry-run"])
    }
}
