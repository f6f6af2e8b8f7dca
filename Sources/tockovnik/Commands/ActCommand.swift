import ArgumentParser
import Domain
import Journal
import Wording

/// The acts of the screens, for scripts and tests: admitted and refused by the same rules, with the same sentences.
struct ActCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "act", helpNames: [])

    @Argument var office: String?
    @Option(name: .customLong("as")) var key: String?
    @Option var file = "-"
    @Flag var dryRun = false
    @Flag var clockIsRight = false

    func run() throws {
        let seat = try OfficeAccess.open(office, as: key, language)
        guard seat.viewer != nil else {
            throw Failure(
                .wrongUsage, language.choose(sl: "Povejte, kdo: --as KLJUČ.", en: "Say who: --as KEY."))
        }
        let lines: [ActLines.Line]
        let text = try TextFile.read(file, language)
        do throws(ActLines.Unreadable) {
            lines = try ActLines.read(text, file: file, language)
        } catch {
            throw Failure(.wrongData, error.sentences)
        }
        // In a sample a line says when and by whom; here the key says who, and the clock when.
        if let foreign = lines.first(where: { $0.at != nil || ($0.by.map { $0 != seat.viewer } ?? false) }) {
            throw Failure(
                .wrongData,
                "\(file):\(foreign.number): "
                    + language.choose(
                        sl: "kdo in kdaj povesta ključ in ura: izpustite »by« in »at«.",
                        en: "the key and the clock say who and when: leave out \"by\" and \"at\"."))
        }
        if clockIsRight { seat.trustClock() }
        let (before, now) = (seat.office, LocalTime.now())
        switch seat.perform(lines.map(\.act), at: now, dryRun: dryRun) {
        case .done(let entries):
            noteSecondLooks(at: lines, in: before, as: seat.viewer, now)
            try answer(
                dryRun
                    ? language.choose(
                        sl: "Vse bi bilo sprejeto: \(language.counted(lines.count, .act)).\n",
                        en: "All would be admitted: \(language.counted(lines.count, .act)).\n") : written(entries))
        case .doneDespite(let entries, let trouble):
            noteSecondLooks(at: lines, in: before, as: seat.viewer, now)
            Output.note(language.sentence(trouble))
            try answer(written(entries))
        case .refused(let index, let refusal, let before):
            throw Failure(.answerIsNo, "\(file):\(lines[index].number): " + language.refusal(refusal, in: before))
        case .failed(let failing): throw failing.failure(language)
        }
    }

    /// What the forms would have shown beside each act; none of it is refused.
    private func noteSecondLooks(at lines: [ActLines.Line], in office: Office, as person: String?, _ now: Moment) {
        for (place, look) in office.secondLooks(entering: lines.map(\.act), by: person, at: now) {
            Output.note("\(file):\(lines[place].number): " + language.sentence(look))
        }
    }

    private func written(_ entries: ClosedRange<Int>?) -> String {
        guard let entries else {
            return language.choose(sl: "V datoteki ni nobenega dejanja.\n", en: "There is no act in the file.\n")
        }
        if entries.count == 1 {
            return language.choose(sl: "Vpis \(entries.lowerBound).\n", en: "Entry \(entries.lowerBound).\n")
        }
        return language.choose(
            sl: "Vpisi \(entries.lowerBound) do \(entries.upperBound).\n",
            en: "Entries \(entries.lowerBound) to \(entries.upperBound).\n")
    }

    static func page(in language: Language) -> HelpPage {
        let (office, key) = (language.choose(sl: "PISARNA", en: "OFFICE"), language.choose(sl: "KLJUČ", en: "KEY"))
        return HelpPage(
            usage: ["act \(office) --as \(key) [--file acts.jsonl] [--dry-run] [--clock-is-right]"],
            summary: language.choose(
                sl: "Opravi dejanja iz datoteke: vsa ali nobenega.", en: "Does the acts of a file: all or none."),
            paragraphs: [
                language.choose(
                    sl: "Vsaka vrstica je eno dejanje v obliki JSON (docs/ACTS.md).",
                    en: "Every line is one act as JSON (docs/ACTS.md)."),
                language.choose(
                    sl:
                        "Kar je videti čudno, a je lahko prav, pove na standardnem izhodu za napake; zaradi tega ne zavrne ničesar.",
                    en:
                        "What looks odd and may be right is told on standard error; nothing is refused for it."
                ),
            ],
            options: [
                (
                    "--as \(key)",
                    language.choose(sl: "datoteka ključa ali oznaka osebe", en: "a key file, or the id of a person")
                ),
                (
                    "--file F",
                    language.choose(sl: "dejanja; sicer standardni vhod", en: "the acts; otherwise standard input")
                ),
                (
                    "--dry-run",
                    language.choose(
                        sl: "samo pove, ali bi bila sprejeta", en: "only says whether they would be admitted")
                ),
                (
                    "--clock-is-right",
                    language.choose(
                        sl: "vpiše tudi po več kot mesecu dni brez vpisov",
                        en: "enters even after more than a month without entries")
                ),
            ], examples: ["act pisarna.tkv --as ana --file acts.jsonl"])
    }
}
