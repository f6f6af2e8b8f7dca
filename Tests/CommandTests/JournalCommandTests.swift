import Foundation
import Testing

@Suite("The journal and the backup in lines")
struct JournalCommandTests {
    @Test("Number and hour are no secret; who and what is told as far as one may know")
    func readable() throws {
        try DemoOffice.with("las-pob-ocenjevanje") { office in
            let count = try office.lines().split(separator: "\n").count
            let anybody = try office.tockovnik("journal", office.path)
            #expect(anybody.status == 0 && anybody.errors.isEmpty)
            #expect(anybody.lines.count == count + 1)
            #expect(anybody.lines[0].hasPrefix("1  2025-") && anybody.lines[0].hasSuffix("  –  –"))
            #expect(!anybody.output.contains("Alenka"))
            let clerk = try office.tockovnik("journal", office.path, "--as", "tine")
            #expect(clerk.lines.count == count + 1)
            #expect(clerk.lines[0].hasSuffix("  Nada Rebernik  ustanovitev pisarne"))
            // Rok is recused from V-13: not even that somebody acted on it.
            let recused = try office.tockovnik("journal", office.path, "--as", "rok")
            #expect(
                recused.lines.contains { $0.hasSuffix("  V-12") } && clerk.lines.contains { $0.hasSuffix("  V-13") })
            #expect(recused.lines.filter { $0.hasSuffix("  V-13") }.isEmpty)
            #expect(try office.tockovnik("journal", office.path, "--as", "tine", "--lang", "en").output != clerk.output)
        }
    }

    @Test("Whole entries are for the administrator, and for the auditor once the list is adopted")
    func whole() throws {
        try DemoOffice.with { office in
            for arguments in [[], ["--as", "tine"], ["--as", "marjeta"]] {
                for (language, sentence) in [
                    (
                        "sl",
                        "Cele vpise izpiše skrbnik, ki ne ocenjuje in ne glasuje, po sprejemu vseh lestvic tudi revizor; kdor je kje "
                            + "izločen, ne: --as KLJUČ."
                    ),
                    (
                        "en",
                        "Whole entries are for an administrator who neither scores nor votes and, once every list is adopted, for the "
                            + "auditor; not for anybody recused: --as KEY."
                    ),
                ] {
                    let answer = try Shell.tockovnik(
                        ["journal", office.path, "--json", "--lang", language] + arguments,
                        environment: ["XDG_DATA_HOME": office.home])
                    #expect(answer == Shell.Answer(output: "", errors: sentence + "\n", status: 77))
                }
            }
            let lines = try office.lines()
            #expect(try office.tockovnik("journal", office.path, "--json", "--as", "irena").output == lines)
        }
        // Sheets are submitted here and nothing is adopted.
        try DemoOffice.with("las-pob-ocenjevanje") { office in
            let auditor = try office.tockovnik("journal", office.path, "--json", "--as", "irena")
            #expect(auditor.status == 77 && auditor.output.isEmpty)
            let backup = try office.lines()
            #expect(backup.contains("submit-sheet"))
        }
    }

    @Test("Restored, it is the same record byte for byte; nothing is ever replaced")
    func restored() throws {
        try DemoOffice.with { office in
            let lines = try office.lines()
            let file = try office.file("lines.jsonl", lines)
            let copy = office.home + "/copy.tkv"
            let made = try office.tockovnik("restore", file, copy)
            let count = lines.split(separator: "\n").count
            let head = try #require(
                try office.tockovnik("verify", office.path).lines.dropLast().last?.split(separator: ": ").last)
            #expect(
                made
                    == Shell.Answer(
                        output: "Obnovljeno: \(count) vpisov.\nPrstni odtis: \(head)\n", errors: "", status: 0))
            #expect(try office.tockovnik("journal", copy, "--json", "--as", "nada").output == lines)
            let again = try office.tockovnik("restore", file, copy, "--lang", "en")
            #expect(
                again
                    == Shell.Answer(
                        output: "", errors: "\(copy) is there already and is not replaced. Choose another name.\n",
                        status: 73))
            let piped = try office.tockovnik("restore", "-", office.home + "/piped.tkv", input: lines)
            #expect(piped.status == 0)
        }
    }

    @Test("A record that went another way than this desk has seen: how to take it, and once taken it counts")
    func restoredAnother() throws {
        try DemoOffice.with { office in
            let before = try office.lines()
            let count = before.split(separator: "\n").count
            let act = #"{"act":"add-person","person":"novak","name":"Iva Novak"}"#
            #expect(try office.act(by: "nada", act).status == 0)
            let file = try office.file("before.jsonl", before)
            // On another computer the copy of yesterday went on by two entries.
            let (away, office2) = (office.home + "/away.tkv", DemoOffice(home: office.home + "/away"))
            #expect(try office2.tockovnik("restore", file, away).status == 0)
            for person in ["kos", "vrh"] {
                let line = #"{"act":"add-person","person":"\#(person)","name":"Ivo"}"#
                let answer = try Shell.tockovnik(
                    ["act", away, "--as", office.key("nada")], environment: ["XDG_DATA_HOME": office2.home],
                    input: line + "\n")
                #expect(answer.status == 0, "\(answer.errors)")
            }
            let lines = try office2.tockovnik("journal", away, "--json", "--as", office.key("nada")).output
            #expect(lines.split(separator: "\n").count == count + 2)

            let carried = try office.tockovnik("journal", away, "--lang", "en")
            #expect(carried.status == 65)
            #expect(carried.errors.contains("restore it at this desk with the command restore."))
            let back = office.home + "/back.tkv"
            let restored = try office.tockovnik(
                "restore", try office.file("away.jsonl", lines), back, "--lang", "en")
            #expect(restored.status == 0)
            #expect(
                restored.lines.dropLast().last
                    == "This desk has seen entry \(count + 1) of this office with other content; from now on the restored record counts."
            )
            #expect(try office.tockovnik("verify", back).status == 0)
            #expect(try office.tockovnik("journal", back, "--json", "--as", "nada").output == lines)
        }
    }

    @Test("Lines that are wrong make no office: the first wrong entry is named")
    func wrongLines() throws {
        try DemoOffice.with { office in
            let lines = try office.lines()
            let all = lines.split(separator: "\n").map(String.init)
            let copy = office.home + "/copy.tkv"
            func refused(_ name: String, _ text: String, _ status: Int32, _ sl: String, _ en: String) throws {
                let file = try office.file(name, text)
                for (language, sentence) in [("sl", sl), ("en", en)] {
                    let answer = try office.tockovnik("restore", file, copy, "--lang", language)
                    #expect(answer == Shell.Answer(output: "", errors: "\(file): \(sentence)\n", status: status))
                }
                #expect(!FileManager.default.fileExists(atPath: copy))
            }
            try refused(
                "torn.jsonl", String(lines.dropLast(50)), 65, "Vpis \(all.count): zapis se konča sredi vpisa.",
                "Entry \(all.count): the record stops in the middle of the entry.")
            try refused(
                "bent.jsonl", lines.replacing("Nada Rebernik", with: "Neda Rebernik", maxReplacements: 1), 65,
                "Vpis 1: podpis osebe »nada« ne drži.", "Entry 1: the signature of \"nada\" does not hold.")
            let swapped = [all[0], all[2], all[1]] + all.dropFirst(3)
            let told = try office.tockovnik(
                "restore", try office.file("swapped.jsonl", swapped.joined(separator: "\n") + "\n"), copy, "--lang",
                "en")
            #expect(told.status == 65 && told.errors.contains(": Entry 2: "), "\(told.errors)")
            let other = try office.tockovnik("restore", try office.file("letter.txt", "Spoštovani!\n"), copy)
            #expect(other.status == 65 && other.errors.split(separator: "\n").count == 1)
            #expect(!FileManager.default.fileExists(atPath: copy))

            let missing = try office.tockovnik("restore", "/nonexistent.jsonl", copy)
            #expect(
                missing
                    == Shell.Answer(
                        output: "", errors: "Datoteke /nonexistent.jsonl ni. Preverite ime in mapo.\n", status: 66))
            let folder = try office.tockovnik("restore", office.home, copy, "--lang", "en")
            #expect(
                folder
                    == Shell.Answer(output: "", errors: "\(office.home) is a folder. Name a file in it.\n", status: 66))
            let nowhere = office.home + "/missing/copy.tkv"
            let toNowhere = try office.tockovnik(
                "restore", try office.file("good.jsonl", lines), nowhere, "--lang", "en")
            #expect(toNowhere.status == 73 && toNowhere.output.isEmpty)
            #expect(toNowhere.errors.contains("Make it (mkdir -p), or choose another."))
            let closed = try office.tockovnik(
                "restore", try office.file("good.jsonl", lines), "/proc/copy.tkv", "--lang", "en")
            #expect(closed.status == 77, "the folder is there, and nobody writes to it")
            #expect(closed.errors.hasPrefix("You may not write to /proc/copy.tkv or its folder."), "\(closed.errors)")
            let usage = try office.tockovnik("restore")
            #expect(
                usage
                    == Shell.Answer(
                        output: "", errors: "Povejte, od kod in kam: tockovnik restore VRSTICE PISARNA.\n", status: 64))
        }
    }
}
