import Foundation
import Testing

@Suite("tockovnik import operations")
struct ImportCommandTests {
    /// The archive of Zasavje before its first operation.
    private func withCalls(_ body: (DemoOffice, _ path: String) throws -> Void) throws {
        try DemoOffice.with("zasavje") { office in
            // The archivist is the administrator of that office.
            let lines = try office.tockovnik("journal", office.path, "--json", "--as", "arhiv").output
                .split(separator: "\n")
            let before = lines.prefix { !$0.contains("\"act\":\"record-operation\"") }
            let path = office.home + "/calls.tkv"
            let made = try office.tockovnik("restore", "-", path, input: before.joined(separator: "\n") + "\n")
            try #require(made.status == 0, "\(made.errors)")
            // This desk has seen more of that record; whoever restores an older one means it.
            #expect(made.output.contains("odslej zanjo šteje obnovljeni zapis"))
            try body(office, path)
        }
    }

    private static let table = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "data/samples/zasavje/operations.csv").path

    @Test("The forty operations of Zasavje, and the sums that follow from them")
    func zasavje() throws {
        try withCalls { office, path in
            let head = try office.tockovnik("verify", path).output
            let dry = try office.tockovnik("import", "operations", path, Self.table, "--as", "arhiv", "--dry-run")
            #expect(dry == Shell.Answer(output: "Uvozilo bi se: 40 operacij.\n", errors: "", status: 0))
            #expect(try office.tockovnik("verify", path).output == head)
            let done = try office.tockovnik("import", "operations", path, Self.table, "--as", "arhiv", "--lang", "en")
            #expect(done.status == 0 && done.errors.isEmpty)
            #expect(done.output.hasPrefix("Imported: 40 operations, entries "))
            #expect(try office.tockovnik("verify", path).status == 0)
            let report = try office.tockovnik("report", "annual", path, "--as", "arhiv").lines
            for row in [
                "| JP1 | 72.208,39 | 90.200,65 | 43.144,00 | 205.553,04 | 0,00 | 205.553,04 |",
                "| JP5 | 73.553,21 | 48.162,37 | 377.265,27 | 498.980,85 | 49.999,99 | 548.980,84 |",
            ] {
                #expect(report.contains { $0.hasPrefix(row) }, "\(row)")
            }
            #expect(
                report.contains {
                    $0.hasPrefix("| Skupaj | 40 | 3 | 1.675.262,39 |") && $0.hasSuffix(" 1.572.436,22 |")
                })
            let twice = try office.tockovnik("import", "operations", path, Self.table, "--as", "arhiv")
            #expect(twice.status == 1 && twice.output.isEmpty)
            #expect(twice.errors.split(separator: "\n").count == 40)
        }
    }

    @Test("Every bad row at once, with line and column, and nothing is imported")
    func badRows() throws {
        try withCalls { office, path in
            let head = try office.tockovnik("verify", path).output
            let table = try office.file(
                "bad.csv",
                """
                poziv;operacija;naziv;nosilec;odobreno_eur;izplacano_faza1_eur;izplacano_eur;stanje;akt
                JP1;A-1;Muzej;Zavod Stezica;75,000;;;odobreno;papir
                JP1;A-2;;Zavod Stezica;75.000,00;10.000,00;9.000,00;izplačano;decision
                JP1;A-3;Muzej;Zavod Stezica;75.000,00;;5,00;odstop;decision
                JP1;A-4;Muzej;Zavod Stezica;75.000,00;;;morda;odobrena vloga

                """)
            let answer = try office.tockovnik("import", "operations", path, table, "--as", "arhiv", "--lang", "en")
            #expect(answer.status == 65 && answer.output.isEmpty)
            let lines = answer.errors.split(separator: "\n").map(String.init)
            #expect(lines.count == 6, "\(answer.errors)")
            #expect(lines.contains { $0.hasPrefix("\(table):2:29: approved_eur: ") })
            #expect(lines.contains { $0.hasPrefix("\(table):2:") && $0.contains(": approval: ") })
            #expect(lines.contains { $0.hasPrefix("\(table):3:9: title: the cell is empty.") })
            #expect(lines.contains { $0.contains("paid_eur: 9,000.00 is not the sum of the phases (10,000.00).") })
            #expect(lines.contains { $0.contains("paid_eur: an operation that was withdrawn has no payment.") })
            #expect(
                lines.contains {
                    $0.contains(
                        "\"morda\" is not possible. Possible: approved, paid, claim-filed, completed-claim-filed and withdrawn."
                    )
                })
            #expect(try office.tockovnik("verify", path).output == head)
        }
    }

    @Test("An amount without decimals is imported and pointed out; a claim by phase is no payment")
    func amounts() throws {
        try withCalls { office, path in
            let table = try office.file(
                "claims.csv",
                """
                poziv;operacija;naziv;nosilec;odobreno_eur;izplacano_faza1_eur;izplacano_faza2_eur;stanje
                JP5;A-1;Muzej;Zavod Stezica;50.000;30.000,00;10.000,00;zahtevek

                """)
            let answer = try office.tockovnik("import", "operations", path, table, "--as", "arhiv", "--lang", "en")
            #expect(answer.status == 0 && answer.output.hasPrefix("Imported: 1 operation, entries "))
            #expect(
                answer.errors
                    == "\(table):2:29: approved_eur: \"50.000\" has no decimals and was read as 50,000.00. Check the amount.\n"
            )
            let report = try office.tockovnik("report", "annual", path, "--as", "arhiv").lines
            #expect(report.contains { $0.hasPrefix("| JP5 | 0,00 | 40.000,00 | 40.000,00 |") }, "\(report)")
        }
    }

    @Test("A table that is none, a call nobody opened, nobody's key")
    func refused() throws {
        try withCalls { office, path in
            func run(_ table: String, _ more: String...) throws -> Shell.Answer {
                try Shell.tockovnik(
                    ["import", "operations", path, table] + more, environment: ["XDG_DATA_HOME": office.home])
            }
            #expect(
                try run("/nonexistent.csv", "--as", "arhiv")
                    == Shell.Answer(output: "", errors: "/nonexistent.csv: te datoteke ni.\n", status: 66))
            #expect(try run(office.home, "--as", "arhiv", "--lang", "en").status == 66)
            let columns = try office.file("columns.csv", "call,operation,title,aproved_eur\n")
            let heading = try run(columns, "--as", "arhiv", "--lang", "en")
            #expect(heading.status == 65)
            #expect(
                heading.errors
                    == "\(columns):1:22: The program does not know this column. Did you mean \"approved_eur\"?\n\(columns):1: The column holder is missing.\n"
            )
            let unknown = try office.file(
                "unknown.csv",
                "call,operation,title,holder\nJP9,B-1,Muzej,Zavod\nJP1,B-2,Muzej,Zavod\nJP8,B-3,Muzej,Zavod\n")
            let calls = try run(unknown, "--as", "arhiv", "--lang", "en")
            #expect(calls.status == 1)
            #expect(
                calls.errors.split(separator: "\n").map {
                    $0.hasPrefix("\(unknown):2: ") || $0.hasPrefix("\(unknown):4: ")
                } == [true, true])
            #expect(try run(Self.table) == Shell.Answer(output: "", errors: "Povejte, kdo: --as KLJUČ.\n", status: 64))
            let usage = try Shell.tockovnik("import", "letters", "--lang", "en")
            #expect(
                usage
                    == Shell.Answer(
                        output: "",
                        errors: "Say what, where and from where: tockovnik import operations OFFICE TABLE --as KEY.\n",
                        status: 64))
        }
    }
}
