import Foundation
import Testing

/// Whatever is wrong with the file of an office: one sentence in each language, and the exit status of its kind.
@Suite("The file of an office")
struct OfficeFileTests {
    private static let commands = [
        ["rank"], ["journal"], ["report", "annual"], ["verify"], ["act", "--as", "nada", "--file", "/dev/null"],
    ]

    private func expect(
        _ office: DemoOffice, _ path: String, _ status: Int32, _ slovenian: String, _ english: String
    ) throws {
        for (number, command) in Self.commands.enumerated() {
            let asked =
                command.prefix(command[0] == "report" ? 2 : 1) + [path]
                + command.dropFirst(command[0] == "report" ? 2 : 1)
            let (language, sentence) = number.isMultiple(of: 2) ? ("sl", slovenian) : ("en", english)
            let answer = try Shell.tockovnik(
                asked + ["--lang", language], environment: ["XDG_DATA_HOME": office.home])
            #expect(answer == Shell.Answer(output: "", errors: sentence + "\n", status: status), "\(asked)")
        }
    }

    @Test("That is not there, is a folder, or is something else")
    func notAnOffice() throws {
        try DemoOffice.with { office in
            let missing = office.home + "/nothing.tkv"
            try expect(
                office, missing, 66, "Datoteke \(missing) ni. Preverite ime in mapo.",
                "There is no file \(missing). Check the name and the folder.")
            #expect(!FileManager.default.fileExists(atPath: missing))
            try expect(
                office, office.folder, 66, "\(office.folder) je mapa. Navedite datoteko v njej.",
                "\(office.folder) is a folder. Name a file in it.")
            for (name, text) in [("letter.txt", "Spoštovani!\n"), ("empty.tkv", "")] {
                let other = try office.file(name, text)
                try expect(
                    office, other, 65,
                    "\(other) ni pisarna programa Točkovnik ali pa je v njej še kaj poleg zapisa.",
                    "\(other) is no office of Točkovnik, or something beside the record is in it.")
            }
        }
    }

    @Test(
        "That may not be read",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv") && geteuid() == 0))
    func unreadable() throws {
        try DemoOffice.with { office in
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: office.path)
            let program = office.home + "/program"
            try FileManager.default.copyItem(atPath: Shell.program.path, toPath: program)
            for (language, sentence) in [
                ("sl", "Datoteke \(office.path) ne smete brati. Lastnik naj vas doda v njeno skupino."),
                ("en", "You may not read \(office.path). Its owner can add you to its group."),
            ] {
                let answer = try office.shell(
                    "setpriv --reuid 65534 --regid 65534 --clear-groups \(program) rank \(office.path) --lang \(language)"
                )
                #expect(answer == Shell.Answer(output: "", errors: sentence + "\n", status: 77))
            }
        }
    }

    @Test("A flipped bit: verify names the entry, everything else stops with it")
    func flippedBit() throws {
        try DemoOffice.with { office in
            var bytes = try Data(contentsOf: URL(fileURLWithPath: office.path))
            let name = try #require(bytes.range(of: Data("Kozjanka".utf8)) ?? bytes.range(of: Data("Hribar".utf8)))
            bytes[name.lowerBound] ^= 1
            try bytes.write(to: URL(fileURLWithPath: office.path))
            let verify = try office.tockovnik("verify", office.path)
            #expect(verify.status == 1 && verify.output.isEmpty)
            #expect(
                verify.errors.range(of: #"^Vpis \d+: podpis osebe »\w+« ne drži\.\n$"#, options: .regularExpression)
                    != nil, "\(verify.errors)")
            for command in Self.commands where command[0] != "verify" {
                let asked =
                    command.prefix(command[0] == "report" ? 2 : 1) + [office.path]
                    + command.dropFirst(command[0] == "report" ? 2 : 1)
                let answer = try Shell.tockovnik(asked + ["--lang", "en"], environment: ["XDG_DATA_HOME": office.home])
                #expect(answer.status == 65 && answer.output.isEmpty, "\(asked)")
                #expect(answer.errors.hasPrefix("The record is not right. Entry "), "\(answer.errors)")
                #expect(answer.errors.split(separator: "\n").count == 1)
            }
        }
    }

    @Test("A file of which a part is missing is damaged, and says what to do")
    func halfAFile() throws {
        try DemoOffice.with { office in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: office.path))
            try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: office.path))
            for language in ["sl", "en"] {
                let answer = try office.tockovnik("rank", office.path, "--as", "tine", "--lang", language)
                #expect([65, 74].contains(answer.status) && answer.output.isEmpty)
                #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)")
                for raw in ["SQLite", "sqlite", "database", "malformed", "Error", "Optional("] {
                    #expect(!answer.errors.contains(raw), "\(answer.errors)")
                }
            }
        }
    }

    @Test("A record that was cut: the fingerprint of the minutes tells, and so does a desk that has seen more")
    func cut() throws {
        try DemoOffice.with { office in
            let lines = try office.lines()
            let all = lines.split(separator: "\n")
            let whole = try office.tockovnik("verify", office.path)
            let fingerprint = try #require(whole.lines.dropLast().last?.split(separator: ": ").last.map(String.init))
            #expect(whole.lines[0] == "Preračunano: \(all.count) vpisov, vse drži.")
            #expect(try office.tockovnik("verify", office.path, "--fingerprint", fingerprint) == whole)

            let shorter = try office.file("shorter.jsonl", all.dropLast(30).joined(separator: "\n") + "\n")
            let cut = office.home + "/cut.tkv"
            // Restored elsewhere: at this desk nobody has said that the shorter one is right.
            #expect(try Shell.tockovnik("restore", shorter, cut).status == 0)
            let older = try office.tockovnik("verify", cut)
            #expect(older.status == 0)
            #expect(older.errors.contains("ta miza je že videla \(all.count) vpisov"))
            let told = try office.tockovnik("verify", cut, "--fingerprint", fingerprint, "--lang", "en")
            #expect(told.status == 1 && told.output.isEmpty)
            #expect(told.errors.hasPrefix("Entry \(all.count - 29): "))
            let desk = try office.tockovnik("rank", cut, "--as", "tine")
            #expect(
                desk
                    == Shell.Answer(
                        output: "",
                        errors:
                            "Zapis ni v redu. Vpis \(all.count - 29): ta miza je že videla \(all.count) vpisov, zapis pa se konča prej. Če starejši zapis res velja, ga na tej mizi obnovite z ukazom restore.\n",
                        status: 65))
            // Whoever restores it at this desk means it.
            let meant = office.home + "/meant.tkv"
            #expect(
                try office.tockovnik("restore", shorter, meant).output
                    .hasSuffix(
                        "Ta miza je te pisarne videla že \(all.count) vpisov; odslej zanjo šteje obnovljeni zapis.\n"))
            #expect(try office.tockovnik("rank", meant, "--as", "tine").status == 0)
            let wrong = try office.tockovnik("verify", cut, "--fingerprint", "8b052a8f", "--lang", "en")
            #expect(
                wrong
                    == Shell.Answer(
                        output: "", errors: "\"8b052a8f\" is no fingerprint: eight groups as the minutes print them.\n",
                        status: 64))
        }
    }
}
