import ArgumentParser
import Domain
import Journal
import Wording

/// The entries of an office, readable; or the stored bytes, one entry a line, which is the plainest backup.
struct JournalCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "journal", helpNames: [])

    @Argument var office: String?
    @Option(name: .customLong("as")) var key: String?
    @Flag var json = false

    func run() throws {
        let seat = try OfficeAccess.open(office, as: key, language)
        try json ? stored(seat) : readable(seat)
    }

    private func stored(_ seat: Seat) throws {
        guard seat.office.givesWholeEntries(to: seat.office.viewer(seat.viewer, on: LocalTime.today())) else {
            throw Failure(
                .notPermitted,
                language.choose(
                    sl:
                        "Cele vpise izpiše skrbnik, ki ne ocenjuje in ne glasuje, po sprejemu vseh lestvic tudi revizor; kdor je kje "
                        + "izločen, ne: --as KLJUČ.",
                    en:
                        "Whole entries are for an administrator who neither scores nor votes and, once every list is adopted, for the "
                        + "auditor; not for anybody recused: --as KEY."))
        }
        var failure: Failure?
        do throws(RecordTrouble) {
            try seat.journal?.lines { bytes in
                do throws(Failure) {
                    try answer(String(decoding: bytes, as: UTF8.self) + "\n")
                    return .goOn
                } catch {
                    failure = error
                    return .stop
                }
            }
        } catch {
            throw Failure(Program.status(of: error), language.sentence(error))
        }
        if let failure { throw failure }
    }

    /// What the owner of the key may know of each entry: its number and its hour always, who and what as the case allows.
    private func readable(_ seat: Seat) throws {
        var text = ""
        do throws(RecordTrouble) {
            let viewer = seat.office.viewer(seat.viewer, on: LocalTime.today())
            for entry in try seat.entries() {
                text += line(seat.office.headline(of: entry, for: viewer), seat.office)
            }
        } catch {
            throw Failure(Program.status(of: error), language.sentence(error))
        }
        try answer(text)
    }

    private func line(_ entry: Headline, _ office: Office) -> String {
        let parts = [
            "\(entry.number)", entry.moment.text, entry.person.map { office.person($0)?.name ?? $0 } ?? "–",
            entry.kind.map { language.title(of: $0) } ?? "–", entry.filing?.actText,
        ]
        return parts.compactMap { $0 }.joined(separator: "  ") + "\n"
    }

    static func page(in language: Language) -> HelpPage {
        let (office, key) = (language.choose(sl: "PISARNA", en: "OFFICE"), language.choose(sl: "KLJUČ", en: "KEY"))
        return HelpPage(
            usage: ["journal \(office)", "journal \(office) --json --as \(key)"],
            summary: language.choose(sl: "Našteje vpise: kdaj, kdo, kaj.", en: "Lists the entries: when, who, what."),
            paragraphs: [
                language.choose(
                    sl: "Kdo in kaj piše, kolikor sme to vedeti lastnik ključa; številka in ura vpisa nista skrivnost.",
                    en: "Who and what is told as far as the owner of the key may know; number and hour are no secret.")
            ],
            options: [
                (
                    "--json",
                    language.choose(sl: "shranjeni bajti, vpis na vrstico", en: "the stored bytes, one entry a line")
                ),
                (
                    "--as \(key)",
                    language.choose(sl: "datoteka ključa ali oznaka osebe", en: "a key file, or the id of a person")
                ),
            ], examples: ["journal pisarna.tkv", "journal pisarna.tkv --json --as ana > kopija.jsonl"])
    }
}
