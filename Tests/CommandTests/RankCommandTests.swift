import Foundation
import Testing

@Suite("The ranking out of a record")
struct RankCommandTests {
    /// The rows without their reasons.
    private func rows(_ csv: String) -> [String] {
        csv.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", maxSplits: 6, omittingEmptySubsequences: false).prefix(6).joined(separator: ",")
        }
    }

    private let adoptedLast = [
        "1,V-2,92 1/3,selected,75000.00,ESRR", "2,V-7,88 2/3,selected,74960.00,ESRR",
        "3,V-3,86 1/3,selected,68400.00,ESRR", "3,V-6,86 1/3,selected,75000.00,ESRR",
        "5,V-10,84,selected,71250.40,ESRR", "6,V-15,81 2/3,selected,75000.00,ESRR",
        "7,V-1,79 1/3,selected,72800.00,ESRR", "8,V-11,77,selected,75000.00,ESRR",
        "9,V-13,72 1/3,selected,68000.00,ESRR", "9,V-16,72 1/3,selected,75000.00,ESRR",
        "11,V-5,67 1/3,selected,19589.60,ESRR", ",V-9,59 1/3,below-threshold,,ESRR", ",V-8,,withdrawn,,ESRR",
        ",V-14,,withdrawn,,ESRR", ",V-12,,ineligible,,ESRR", ",V-4,,dismissed-incomplete,,ESRR",
    ]

    @Test("As the clerk sees it, with the fingerprint below the table and every line within eighty columns")
    func clerk() throws {
        try DemoOffice.with { office in
            let csv = try office.tockovnik("rank", office.path, "--as", "tine", "--format", "csv")
            #expect(csv.status == 0 && csv.errors.isEmpty)
            #expect(csv.lines[0] == "place,application,total,status,grant_eur,pot,reason")
            #expect(rows(csv.output) == adoptedLast)
            let fingerprint = try #require(
                try office.tockovnik("verify", office.path).lines.dropLast().last?.split(separator: ": ").last)
            for language in ["sl", "en"] {
                let table = try office.tockovnik("rank", office.path, "--as", "tine", "--lang", language)
                #expect(table.status == 0)
                #expect(table.lines.allSatisfy { $0.count <= 80 }, "\(table.lines.filter { $0.count > 80 })")
                #expect(table.lines.suffix(2) == [String(fingerprint), ""])
            }
            let table = try office.tockovnik("rank", office.path, "--as", "tine").lines
            #expect(
                table.prefix(5) == [
                    "ESRR: na voljo 750.000,00 €, predlagano 750.000,00 €, ostane 0,00 €", "",
                    " 1.  V-2   92 1/3  75.000,00  izbrana",
                    "           92 1/3 točke, naslednja V-7 ima 88 2/3 točke; krita, pred njo je",
                    "           ostalo še 750.000,00 €.",
                ])
        }
    }

    @Test("Without a key who is chosen on the adopted list, without totals and reasons; the others are counted")
    func anybody() throws {
        try DemoOffice.with { office in
            let csv = try office.tockovnik("rank", office.path, "--format", "csv")
            #expect(csv.status == 0 && csv.errors.isEmpty)
            let expected = adoptedLast.filter { $0.contains(",selected,") }.map { row in
                var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                cells[2] = ""
                // What was offered was still an offer when the list was adopted.
                if cells[1] == "V-5" { cells[3] = "offered" }
                return cells.joined(separator: ",")
            }
            #expect(rows(csv.output) == expected)
            #expect(csv.lines.dropFirst().dropLast().allSatisfy { $0.hasSuffix(",") })
            let table = try office.tockovnik("rank", office.path, "--lang", "en")
            #expect(table.lines[0] == "Adopted on 11 September 2025")
            #expect(!table.output.contains("V-14"))
            #expect(
                table.lines.contains(
                    "Other applications: 1 below threshold, 2 withdrawn, 1 ineligible and 1 dismissed."))
            let json = try office.tockovnik("rank", office.path, "--format", "json")
            #expect(
                json.output.hasSuffix(
                    #""others":{"below-threshold":1,"withdrawn":2,"ineligible":1,"dismissed":1}}"# + "\n"))
        }
    }

    @Test("As it stood: after an entry, and at the end of a day")
    func asOf() throws {
        try DemoOffice.with { office in
            let adoptions = try office.lines().split(separator: "\n").enumerated()
                .filter { $0.element.contains("\"act\":\"adopt-ranking\"") }.map { $0.offset + 1 }
            #expect(adoptions.count == 2)
            func list(_ point: String) throws -> [String] {
                let answer = try office.tockovnik(
                    "rank", office.path, "--as", "tine", "--as-of", point, "--format", "csv")
                #expect(answer.status == 0 && answer.errors.isEmpty, "\(point): \(answer.errors)")
                return rows(answer.output)
            }
            let first = try list("\(adoptions[0])")
            #expect(first.contains("11,V-14,72 1/3,offered,19589.60,ESRR"))
            #expect(first.contains("12,V-5,67 1/3,reserve,,ESRR"))
            #expect(try list("2025-09-04") == first)
            #expect(try list("4. 9. 2025") == first)
            #expect(try list("2025-09-11") != first)
            #expect(try list("2025-09-11T12:02").contains("11,V-5,67 1/3,offered,19589.60,ESRR"))

            func refused(_ point: String, _ status: Int32, _ sl: String, _ en: String) throws {
                for (language, sentence) in [("sl", sl), ("en", en)] {
                    let answer = try office.tockovnik(
                        "rank", office.path, "--as", "tine", "--as-of", point, "--lang", language)
                    #expect(answer == Shell.Answer(output: "", errors: sentence + "\n", status: status))
                }
            }
            let last = try office.lines().split(separator: "\n").count
            try refused(
                "9999", 64, "Vpisa 9999 ni: v zapisu so vpisi 1 do \(last).",
                "There is no entry 9999: the record holds entries 1 to \(last).")
            try refused(
                "lani", 64,
                "»lani« pri --as-of ni ne vpis ne čas. Na primer --as-of 120, --as-of 2025-08-28 ali --as-of 2025-08-28T14:35.",
                "\"lani\" is neither an entry nor a time for --as-of. For example --as-of 120, --as-of 2025-08-28 or --as-of 2025-08-28T14:35."
            )
            try refused("2001-01-01", 66, "Pisarne takrat še ni bilo.", "The office did not exist at that point.")
            try refused(
                "1", 66, "Poziv »las-pob-esrr-1-2025« takrat še ni bil odprt.",
                "The call \"las-pob-esrr-1-2025\" was not open yet at that point.")
            try refused(
                "2025-08-01", 1,
                "Ocenjevanje v pozivu las-pob-esrr-1-2025 še ni zaključeno, zato lestvice ni. Zaključi ga predsednik komisije, ko so oddani vsi listi.",
                "The scoring of las-pob-esrr-1-2025 is not closed, so there is no ranking. The chair closes it when all sheets are in."
            )
        }
    }

    @Test("Whoever is recused sees the list without that application, now and looking back")
    func recused() throws {
        try DemoOffice.with { office in
            for (arguments, adopted) in [([], "11. 9. 2025"), (["--as-of", "2025-09-04"], "4. 9. 2025")] {
                let answer = try Shell.tockovnik(
                    ["rank", office.path, "--as", "rok", "--format", "csv"] + arguments,
                    environment: ["XDG_DATA_HOME": office.home])
                #expect(answer.status == 0)
                #expect(
                    answer.errors
                        == "Brez V-13: izločeni ste. Mesta in zneski so izračunani brez tega in niso sprejeta lestvica (\(adopted)).\n"
                )
                #expect(rows(answer.output).count == 15)
                #expect(!answer.output.contains("V-13"))
            }
        }
    }

    @Test("Where there is none: why, and what would mend it")
    func none() throws {
        try DemoOffice.with("las-pob-ocenjevanje") { office in
            let anybody = try office.tockovnik("rank", office.path, "--lang", "en")
            #expect(
                anybody
                    == Shell.Answer(
                        output: "",
                        errors:
                            "No ranking of las-pob-esrr-1-2025 has been adopted yet. Whoever works on it sees it with the own key: --as KEY.\n",
                        status: 1))
            let clerk = try office.tockovnik("rank", office.path, "--as", "tine")
            #expect(clerk.status == 1 && clerk.output.isEmpty)
            #expect(clerk.errors.contains("V-7: manjkata lista (Rok Žnidar in Alenka Čuješ).\n"))
        }
        try DemoOffice.with("las-loskega-pogorja-6-2019") { office in
            let answer = try office.tockovnik("rank", office.path, "--as", "ema")
            #expect(answer.status == 1 && answer.output.isEmpty)
            #expect(answer.errors.contains("pušča ocenjevanje odprto: »scoring«"), "\(answer.errors)")
            #expect(answer.errors.contains("dejanje settle-doubt"))
        }
        try DemoOffice.with("zasavje") { office in
            let answer = try office.tockovnik("rank", office.path, "--as", "arhiv", "--call", "JP1", "--lang", "en")
            #expect(
                answer
                    == Shell.Answer(
                        output: "",
                        errors:
                            "JP1 is a past call without rules, so it has no ranking. What was approved and paid stands in the annual report: tockovnik report annual OFFICE.\n",
                        status: 1))
            let which = try office.tockovnik("rank", office.path)
            #expect(
                which
                    == Shell.Answer(
                        output: "",
                        errors: "Povejte, kateri poziv: --call ID. V pisarni so: JP1, JP2, JP3, JP4 in JP5.\n",
                        status: 64))
            let unknown = try office.tockovnik("rank", office.path, "--call", "JP9", "--lang", "en")
            #expect(unknown.status == 66)
            #expect(unknown.errors == "This office has no call \"JP9\". It has: JP1, JP2, JP3, JP4 and JP5.\n")
        }
    }

    @Test("A stranger recounts the record, and the list from it, with tools/recount.py alone")
    func secondOpinion() throws {
        try DemoOffice.with { office in
            let tools = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "tools/recount.py").path
            let lines = try office.file("lines.jsonl", try office.lines())
            func python(_ arguments: String...) throws -> Shell.Answer {
                try Shell.run(
                    "/usr/bin/env", ["python3", tools] + arguments,
                    environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"])
            }
            let verify = try office.tockovnik("verify", office.path)
            let fingerprint = try #require(verify.lines.dropLast().last?.split(separator: ": ").last)
            let chain = try python("record", lines, "--fingerprint", String(fingerprint))
            #expect(chain.status == 0 && chain.errors.isEmpty)
            #expect(chain.lines[0].hasSuffix(" entries, \(fingerprint)"))
            let recount = try python("ranking", lines)
            #expect(recount.status == 0)
            #expect(recount.lines.count == 18)
            #expect(rows(recount.output) == adoptedLast)
            let follows = recount.errors.split(separator: "\n")
            #expect(follows.count == 2 && follows.allSatisfy { $0.hasSuffix(" follows from the entries before it") })
        }
    }
}
