import ArgumentParser
import Domain
import Journal
import Wording

/// An office out of the lines of `journal --json`, verified while they are read.
struct RestoreCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "restore", helpNames: [])

    @Argument var lines: String?
    @Argument var office: String?

    func run() throws {
        guard let lines, let office else {
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl: "Povejte, od kod in kam: tockovnik restore VRSTICE PISARNA.",
                    en: "Say from where and to where: tockovnik restore LINES OFFICE."))
        }
        let verdict: Verdict
        do throws(RecordTrouble) {
            var witness = OfficeWitness()
            verdict = try Journal.restore(lines: lines, to: office, witness: &witness)
        } catch {
            // A folder that is missing is the one to write to: the lines are opened by their own name.
            if case .directoryMissing = error { throw Failure(.cannotCreate, language.sentence(error)) }
            throw Failure(Program.status(of: error), language.sentence(error))
        }
        switch verdict {
        case .sound(let head), .stopped(let head):
            let entries = language.counted(head.sequence, .entry)
            try answer(
                language.choose(
                    sl: "Obnovljeno: \(entries).\nPrstni odtis: \(head.hash.fingerprint)\n",
                    en: "Restored: \(entries).\nFingerprint: \(head.hash.fingerprint)\n") + beginAnew(office, head))
        case .broken(let wrong): throw Failure(.wrongData, "\(lines): " + language.sentence(wrong))
        }
    }

    /// Whoever restores a record that is older than what this desk has seen, or went another way, wants it: from now on
    /// this desk counts from there, and says so.
    private func beginAnew(_ office: String, _ head: Head) -> String {
        let memory = DeskMemory(directory: Folders.here.memory)
        guard let journal = try? Journal.open(office, access: .reading), let identity = try? journal.identity(),
            let seen = try? memory.checked(identity), (try? journal.compare(with: seen)) != nil,
            (try? memory.forget(identity)) != nil
        else { return "" }
        guard seen.sequence > head.sequence else {
            return language.choose(
                sl:
                    "Ta miza je \(seen.sequence). vpis te pisarne videla z drugo vsebino; odslej zanjo šteje obnovljeni zapis.\n",
                en:
                    "This desk has seen entry \(seen.sequence) of this office with other content; from now on the restored record counts.\n"
            )
        }
        let entries = language.counted(seen.sequence, .entry, .accusative)
        return language.choose(
            sl: "Ta miza je te pisarne videla že \(entries); odslej zanjo šteje obnovljeni zapis.\n",
            en: "This desk has seen \(entries) of this office; from now on the restored record counts.\n")
    }

    static func page(in language: Language) -> HelpPage {
        let (lines, office) = (
            language.choose(sl: "VRSTICE", en: "LINES"), language.choose(sl: "PISARNA", en: "OFFICE")
        )
        return HelpPage(
            usage: ["restore \(lines) \(office)"],
            summary: language.choose(
                sl: "Iz vrstic ukaza journal --json naredi pisarno; vse sproti preveri.",
                en: "Makes an office out of the lines of journal --json, verified while they are read."),
            examples: ["restore kopija.jsonl pisarna.tkv"])
    }
}
