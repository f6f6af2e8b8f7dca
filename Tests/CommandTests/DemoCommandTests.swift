import Foundation
import Testing

@Suite("tockovnik demo without a terminal")
struct DemoCommandTests {
    private func inFolder(_ work: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/demo-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try work(folder)
    }

    @Test("The ranking, how to go on, and nothing left behind")
    func ranking() throws {
        try inFolder { folder in
            for (language, line, way) in [
                (
                    "sl", "To je bila vzorčna pisarna. V terminalu jo odpre: tockovnik demo",
                    "Za ukaze jo v mapo naredi: tockovnik demo --folder MAPA"
                ),
                (
                    "en", "This was a sample office. In a terminal open it with: tockovnik demo",
                    "To try the commands on it, found it in a folder: tockovnik demo --folder FOLDER"
                ),
            ] {
                let answer = try Shell.tockovnik(["demo", "--lang", language], environment: ["TMPDIR": folder])
                #expect(answer.status == 0 && answer.errors.isEmpty)
                #expect(
                    answer.lines[0].hasPrefix("ESRR: ")
                        && answer.lines.contains { $0.hasPrefix(" 1.  V-2 ") || $0.contains("V-2   92 1/3") })
                #expect(answer.lines.suffix(3) == [line, way, ""])
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
            }
        }
    }

    @Test("Of past calls the annual report; of a call that leaves the scoring open what would mend it")
    func others() throws {
        try inFolder { folder in
            let archive = try Shell.tockovnik(["demo", "zasavje"], environment: ["TMPDIR": folder])
            #expect(archive.status == 0 && archive.errors.isEmpty)
            #expect(archive.lines[0] == "Pretekli pozivi nimajo pravil, zato lestvice ni. Letno poročilo:")
            #expect(archive.lines.contains("| Skupaj | 40 | 3 | 1.675.262,39 | 1.675.262,39 | 0,00 | 1.572.436,22 |"))
            let open = try Shell.tockovnik(["demo", "las-loskega-pogorja-6-2019"], environment: ["TMPDIR": folder])
            #expect(open.status == 0)
            #expect(open.output.contains("pušča ocenjevanje odprto"))
            #expect(open.output.contains("settle-doubt"))
            #expect(open.lines.prefix(5).allSatisfy { $0.count <= 80 })
        }
    }

    @Test("A name that is no sample lists those there are; what cannot be made says where")
    func bad() throws {
        for name in ["nema", "../calls", ""] {
            let answer = try Shell.tockovnik("demo", name, "--lang", "en")
            #expect(answer.status == 66 && answer.output.isEmpty)
            #expect(
                answer.errors.split(separator: "\n").map(String.init) == [
                    "There is no sample \"\(name)\". There are:", "  las-drava-esrr-3-2017",
                    "  las-log-mali-2024", "  las-loskega-pogorja-6-2019",
                    "  las-pob-esrr-1-2025", "  las-pob-ocenjevanje", "  zasavje",
                ])
        }
        #expect(try Shell.tockovnik("demo", "nema").errors.hasPrefix("Vzorca »nema« ni. Na voljo so:\n"))
        let nowhere = try Shell.tockovnik(["demo"], environment: ["TMPDIR": "/nonexistent"])
        #expect(
            nowhere
                == Shell.Answer(output: "", errors: "Začasne mape v /nonexistent ni mogoče ustvariti.\n", status: 73))
        let noData = try Shell.tockovnik(["demo", "--lang", "en"], environment: ["TOCKOVNIK_DATA": "/nonexistent"])
        #expect(noData.status == 66 && noData.output.isEmpty)
        try inFolder { folder in
            let path = folder + "/office"
            #expect(try Shell.tockovnik("demo", "zasavje", "--folder", path).status == 0)
            let again = try Shell.tockovnik("demo", "zasavje", "--folder", path, "--lang", "en")
            #expect(again.status == 73)
            #expect(again.errors == "\(path)/demo.tkv is there already and is not replaced. Choose another name.\n")
        }
    }

    @Test("In plain lines: tables as lines, a form as questions, an act on the disk")
    func plain() throws {
        try DemoOffice.with { office in
            // Nada sits down, opens the people, adds one, and leaves.
            try FileManager.default.createDirectory(
                atPath: office.home + "/one/tockovnik/keys", withIntermediateDirectories: true)
            let key = office.home + "/one/tockovnik/keys/nada.key"
            try FileManager.default.copyItem(atPath: office.key("nada"), toPath: key)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o700], ofItemAtPath: office.home + "/one/tockovnik/keys")
            let answer = try Shell.tockovnik(
                [office.path, "--plain"], environment: ["XDG_DATA_HOME": office.home + "/one"], input: "q\n")
            #expect(answer.status == 0 && answer.errors.isEmpty)
            #expect(
                answer.lines.contains { $0.hasPrefix("LAS Od Pohorja do Bohorja (vzorec), Pozivi") }, "\(answer.output)"
            )
            #expect(answer.lines.contains { $0.hasPrefix("▸ ESRR 1/2025; ") })
            #expect(!answer.output.contains("\u{1B}") && !answer.output.contains("──"))

            let form = try Shell.tockovnik(
                [office.path, "--plain"], environment: ["XDG_DATA_HOME": office.home + "/one"],
                input: "p\nn\nnovak\nIva Novak\nObčina Log\nq\nq\n")
            #expect(form.status == 0 && form.errors.isEmpty)
            #expect(
                form.lines.contains("Oznaka * (kratka, na primer ana):")
                    && form.lines.contains { $0.hasPrefix("Vpis ") },
                "\(form.output)")
            #expect(form.lines.contains { $0.contains("novak") && $0.contains("Iva Novak") })
            let english = try Shell.tockovnik(
                [office.path, "--plain"], environment: ["XDG_DATA_HOME": office.home + "/one"],
                input: "f9\np\nn\n.\nq\nq\n")
            #expect(
                english.lines.contains(
                    "An empty line leaves what is there; - clears it; < goes back; . leaves the form."),
                "\(english.output)")
            let last = try #require(try office.lines().split(separator: "\n").last)
            #expect(
                last.contains(
                    #""act":{"act":"add-person","name":"Iva Novak","organisation":"Občina Log","person":"novak"}"#))
        }
    }
}
