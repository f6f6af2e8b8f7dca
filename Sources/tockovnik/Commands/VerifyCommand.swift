import ArgumentParser
import Domain
import Journal
import Wording

/// Recounts a record: bytes, chain, signatures, and whether every act was admissible.
struct VerifyCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "verify", helpNames: [])

    @Argument var office: String?
    @Option var fingerprint: String?

    func run() throws {
        guard let office else {
            throw Failure(
                .wrongUsage,
                language.choose(sl: "Povejte, katera pisarna (datoteka).", en: "Say which office (a file)."))
        }
        var wanted: EntryHash?
        if let fingerprint {
            guard let hash = EntryHash(fingerprint: fingerprint) else {
                throw Failure(
                    .wrongUsage,
                    language.choose(
                        sl: "»\(fingerprint)« ni prstni odtis: osem skupin, kot so natisnjene v zapisniku.",
                        en: "\"\(fingerprint)\" is no fingerprint: eight groups as the minutes print them."))
            }
            wanted = hash
        }
        var witness = OfficeWitness()
        var verdict: Verdict
        do throws(RecordTrouble) {
            let journal = try Journal.open(office, access: .reading)
            verdict = try journal.verify(fingerprint: wanted, witness: &witness)
            if case .sound = verdict, let wrong = try differs(journal) {
                if case .cut = wrong.kind { noteOlder(wrong) } else { verdict = .broken(wrong) }
            }
        } catch {
            throw Failure(Program.status(of: error), language.sentence(error))
        }
        switch verdict {
        case .sound(let head), .stopped(let head): try sound(head)
        case .broken(let wrong): throw Failure(.answerIsNo, explained(wrong, witness))
        }
    }

    /// How the record differs from what this desk has seen of the office; a desk that has not seen it knows nothing.
    private func differs(_ journal: Journal) throws(RecordTrouble) -> RecordBreak? {
        guard let identity = try journal.identity(),
            let seen = try DeskMemory(directory: Folders.here.memory).checked(identity)
        else { return nil }
        return try journal.compare(with: seen)
    }

    /// An older copy is sound in itself, so the answer stays; that more was seen is said beside it.
    private func noteOlder(_ wrong: RecordBreak) {
        Output.note(
            language.sentence(wrong) + " "
                + language.choose(
                    sl: "Če je to starejša kopija, je to prav; pisarne same ne sme manjkati nič.",
                    en: "Of an older copy that is right; of the office itself nothing may be missing."))
    }

    private func sound(_ head: Head) throws(Failure) {
        let entries = language.counted(head.sequence, .entry)
        try answer(
            language.choose(
                sl: "Preračunano: \(entries), vse drži.\nPrstni odtis: \(head.hash.fingerprint)\n",
                en: "Recounted: \(entries), everything holds.\nFingerprint: \(head.hash.fingerprint)\n"))
    }

    /// Which entry, how it is wrong, and where the rules refused it the sentence a person at the screen would have read.
    private func explained(_ wrong: RecordBreak, _ witness: OfficeWitness) -> [String] {
        [language.sentence(wrong)] + (witness.refusal.map { [language.refusal($0, in: witness.office)] } ?? [])
            + (witness.unreadable.map { $0.faults.map { language.sentence(ofWritten: $0) } } ?? [])
    }

    static func page(in language: Language) -> HelpPage {
        let office = language.choose(sl: "PISARNA", en: "OFFICE")
        return HelpPage(
            usage: ["verify \(office) [--fingerprint F]"],
            summary: language.choose(
                sl: "Preračuna ves zapis; 0 le, če drži vsak bajt vsakega vpisa.",
                en: "Recounts the whole record; 0 only if every byte of every entry is right."),
            options: [
                (
                    "--fingerprint F",
                    language.choose(
                        sl: "prstni odtis iz zapisnika: pove tudi, ali je konec zapisa odrezan",
                        en: "the fingerprint printed in minutes: then a tail that was cut off is noticed too")
                )
            ], examples: ["verify pisarna.tkv"])
    }
}
