import Foundation
import Testing

@Suite("Acts from a shell")
struct ActCommandTests {
    private let novak = #"{"act":"add-person","person":"novak","name":"Iva Novak"}"#

    @Test("All or none, written once, and told by number")
    func allOrNone() throws {
        try DemoOffice.with { office in
            let before = try office.lines()
            let count = before.split(separator: "\n").count
            let role = #"{"act":"give-role","person":"novak","role":"auditor","from":"2026-01-01"}"#
            let dry = try office.act(by: "nada", novak, role, options: ["--dry-run"])
            #expect(dry == Shell.Answer(output: "Vse bi bilo sprejeto: 2 dejanji.\n", errors: "", status: 0))
            #expect(try office.lines() == before)
            let done = try office.act(by: "nada", novak, role, options: ["--lang", "en"])
            #expect(done == Shell.Answer(output: "Entries \(count + 1) to \(count + 2).\n", errors: "", status: 0))
            let after = try office.lines()
            #expect(after.hasPrefix(before) && after.split(separator: "\n").count == count + 2)
            #expect(try office.tockovnik("verify", office.path).status == 0)
            let one = try office.act(by: "nada", #"{"act":"add-person","person":"kos","name":"Ivo Kos"}"#)
            #expect(one.output == "Vpis \(count + 3).\n")
            #expect(try office.act(by: "nada", "", "# opomba").output == "V datoteki ni nobenega dejanja.\n")
        }
    }

    @Test("A line of a sample says who and when; here the key and the clock do, and nothing is passed over in silence")
    func whoAndWhen() throws {
        try DemoOffice.with { office in
            let before = try office.lines()
            for extra in [#""by":"tine","#, #""at":"2025-07-04T09:00:00.000+02:00","#] {
                let line = "{" + extra + novak.dropFirst()
                let answer = try office.act(by: "nada", line)
                #expect(answer.status == 65 && answer.output.isEmpty)
                #expect(answer.errors.contains("kdo in kdaj povesta ključ in ura"))
            }
            #expect(try office.lines() == before)
            #expect(try office.act(by: "nada", #"{"by":"nada","# + novak.dropFirst()).status == 0)
        }
    }

    @Test("Twice, by the wrong person, out of order: the sentence of the screens, and nothing is written")
    func refused() throws {
        try DemoOffice.with { office in
            let before = try office.lines()
            func refusal(_ person: String, _ lines: String..., sl: String, en: String) throws {
                let file = try office.file("acts.jsonl", lines.map { $0 + "\n" }.joined())
                for (language, sentence) in [("sl", sl), ("en", en)] {
                    let answer = try office.tockovnik(
                        "act", office.path, "--as", person, "--file", file, "--lang", language)
                    #expect(answer == Shell.Answer(output: "", errors: "\(file):\(sentence)\n", status: 1))
                }
            }
            try refusal(
                "tine", novak, sl: "1: Za to dejanje (dodajanje osebe) je potrebna naloga: skrbnik.",
                en: "1: This (adding a person) takes the role administrator.")
            try refusal(
                "nada", novak, novak,
                sl: "2: Oseba »novak« je že v zapisu. Če je bil prvi vpis napačen, ga popravite.",
                en: "2: The person \"novak\" is in the record already. If the first entry was wrong, correct it.")
            try refusal(
                "nada", #"{"act":"give-role","person":"novak","role":"clerk","from":"2026-01-01"}"#, novak,
                sl: "1: Oseba »novak« ni v zapisu. Preverite, ali je vpis pravilen.",
                en: "1: There is no person \"novak\" in the record. Check the spelling.")
            #expect(try office.lines() == before)
        }
    }

    @Test("What the call does not give is told beside the answer, and admitted")
    func secondLooks() throws {
        try DemoOffice.with { office in
            let change =
                #"{"act":"change-operation","call":"las-pob-esrr-1-2025","operation":"P7","description":"Še en dobavitelj."}"#
            let look = "-:1: To je 2. sprememba operacije; poziv dopušča največ 1 spremembo.\n"
            let dry = try office.act(by: "tine", change, options: ["--dry-run"])
            #expect(dry == Shell.Answer(output: "Vse bi bilo sprejeto: 1 dejanje.\n", errors: look, status: 0))
            let done = try office.act(by: "tine", change)
            #expect(done.status == 0 && done.errors == look)
        }
    }

    @Test("What cannot be read is named with line and column, all of it at once")
    func unreadable() throws {
        try DemoOffice.with { office in
            let file = try office.file(
                "acts.jsonl",
                """
                {"act":"record-indicator","indicator":"x"
                {"act":"fly","call":"a"}

                {"act":"withdraw-application","call":"las-pob-esrr-1-2025","application":"V-1","on":"5. 5.","extra":"1"}

                """)
            let sl = try office.tockovnik("act", office.path, "--as", "tine", "--file", file)
            #expect(
                sl.errors == """
                    \(file):1:42: vrstica ni JSON.
                    \(file):2:8: Dejanja »fly« ni (docs/ACTS.md).
                    \(file):4:85: »5. 5.« ni prav: dan, na primer 2025-07-04.
                    \(file):4:93: Polja »extra« to dejanje nima.

                    """)
            #expect(sl.status == 65 && sl.output.isEmpty)
            let en = try office.tockovnik("act", office.path, "--as", "tine", "--file", file, "--lang", "en")
            #expect(en.status == 65 && en.lines.count == 1)
            #expect(en.errors.contains("\(file):1:42: the line is not JSON.\n"))
            #expect(en.errors.contains("\(file):4:93: "))
            let missing = try office.tockovnik("act", office.path, "--as", "tine", "--file", "/nonexistent.jsonl")
            #expect(missing == Shell.Answer(output: "", errors: "/nonexistent.jsonl: te datoteke ni.\n", status: 66))
            let nobody = try office.tockovnik("act", office.path, "--lang", "en")
            #expect(nobody == Shell.Answer(output: "", errors: "Say who: --as KEY.\n", status: 64))
        }
    }

    @Test("A disk that takes no more: a sentence, 74, and the record as it was")
    func fullDisk() throws {
        try DemoOffice.with { office in
            let before = try office.lines()
            // More than the limit lets grow; the files SQLite needs to open at all stay below it.
            let many = (1...400).map { #"{"act":"add-person","person":"p\#($0)","name":"Iva Novak"}"# + "\n" }.joined()
            let file = try office.file("acts.jsonl", many)
            for (language, sentence) in [
                (
                    "sl",
                    "Kvota ali največja dovoljena velikost datoteke \(office.path) je dosežena. Vpis ni shranjen; ponovite ga."
                ),
                (
                    "en",
                    "The quota, or the largest size allowed for \(office.path), is reached. The entry is not saved; do it again."
                ),
            ] {
                let answer = try office.shell(
                    "ulimit -f 100; exec \"$0\" act \(office.path) --as nada --file \(file) --lang \(language)")
                #expect(answer == Shell.Answer(output: "", errors: sentence + "\n", status: 74))
            }
            #expect(try office.lines() == before)
            #expect(try office.tockovnik("act", office.path, "--as", "nada", "--file", file).status == 0)
            for command in ["journal \(office.path)", "rank \(office.path)", "\(office.path) --plain"] {
                let full = try office.shell("exec \"$0\" \(command) --lang en < /dev/null > /dev/full")
                #expect(full.status == 74, "\(command)")
                #expect(full.errors.hasSuffix("The output could not be written to its end. Is the disk full?\n"))
            }
        }
    }
}
