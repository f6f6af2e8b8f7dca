import Foundation
import Testing

@Suite("Lint and new-rulebook as a shell sees them")
struct LintCommandTests {
    /// A folder for the length of one test.
    private func inFolder(_ work: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rulebook-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder.path + "/")
    }

    @Test("A new rulebook has no errors, and is never written over another")
    func newRulebook() throws {
        try inFolder { folder in
            let file = folder + "las.yaml"
            let made = try Shell.tockovnik("new-rulebook", "las-3-2026", "--output", file)
            #expect(made == Shell.Answer(output: "", errors: "", status: 0))
            let lint = try Shell.tockovnik("lint", file)
            #expect(lint.status == 0)
            #expect(lint.lines.count == 4 && lint.lines.dropLast().allSatisfy { $0.contains(": warning ") })
            #expect(lint.errors == "0 napak, 3 opozorila\n")
            let again = try Shell.tockovnik("new-rulebook", "las-4-2026", "--output", file, "--lang", "en")
            #expect(again.status == 73)
            #expect(again.errors == "\(file) exists and stays as it is. Choose another name.\n")
            #expect(try String(contentsOfFile: file, encoding: .utf8).contains("call: las-3-2026\n"))
            #expect(try Shell.tockovnik("new-rulebook", "las 3").status == 64)
        }
    }

    @Test("Errors are 1, what is no rulebook 65, what is not there 66, and the worst of several counts")
    func status() throws {
        try inFolder { folder in
            let text = try Shell.tockovnik("new-rulebook", "--lang", "en").output
            try text.write(toFile: folder + "good.yaml", atomically: true, encoding: .utf8)
            try text.replacing("rate: 80 %", with: "rate: 80")
                .write(toFile: folder + "wrong.yaml", atomically: true, encoding: .utf8)
            try "a: [\n".write(toFile: folder + "broken.yaml", atomically: true, encoding: .utf8)
            let wrong = try Shell.tockovnik("lint", folder + "wrong.yaml", "--lang", "en")
            #expect(wrong.status == 1)
            #expect(
                wrong.lines.first { $0.contains("error") }
                    == "\(folder)wrong.yaml:12:42: error bad-percent: \"80\" is not a per cent. Write 80 %.")
            let broken = try Shell.tockovnik("lint", folder + "broken.yaml", "--lang", "en")
            #expect(broken.status == 65)
            #expect(broken.lines[0].hasPrefix("\(folder)broken.yaml:2:1: error unreadable: This is not YAML: "))
            // What can be read and says nothing of a call is no rulebook with errors.
            for (name, other) in [
                ("list.yaml", "- call\n- funds\n"), ("note.txt", "Lep pozdrav\n"), ("of.yaml", "a: 1\n"),
            ] {
                try other.write(toFile: folder + name, atomically: true, encoding: .utf8)
                #expect(try Shell.tockovnik("lint", folder + name).status == 65, "\(name)")
            }
            #expect(try Shell.tockovnik("lint", folder + "nothing.yaml").status == 66)
            #expect(try Shell.tockovnik("lint", folder + "good.yaml", folder + "wrong.yaml").status == 1)
            #expect(try Shell.tockovnik("lint", folder + "wrong.yaml", folder + "broken.yaml").status == 65)
            #expect(try Shell.tockovnik("lint").status == 64)
        }
    }

    @Test("The canonical form is JSON, and lints like its source")
    func canonical() throws {
        try inFolder { folder in
            let text = try Shell.tockovnik("new-rulebook", "--lang", "en").output
            try text.write(toFile: folder + "a.yaml", atomically: true, encoding: .utf8)
            let canonical = try Shell.tockovnik("lint", "--canonical", folder + "a.yaml")
            #expect(canonical.status == 0 && canonical.errors.isEmpty && canonical.lines.count == 2)
            #expect(canonical.output.hasPrefix("{\"allocation\":{\"at-the-line\":{\"source\":\"§6\","))
            try canonical.output.write(toFile: folder + "a.json", atomically: true, encoding: .utf8)
            #expect(try Shell.tockovnik("lint", "--canonical", folder + "a.json") == canonical)
            #expect(try Shell.tockovnik("lint", folder + "a.json").errors == "0 napak, 3 opozorila\n")
        }
    }

    @Test("What is settled is checked as if it stood in the file")
    func settled() throws {
        try inFolder { folder in
            let file = folder + "a.yaml"
            _ = try Shell.tockovnik("new-rulebook", "--output", file)
            let settled = try Shell.tockovnik("lint", file, "--set", "at-the-line=skip", "--set", "lead-partner=RRA")
            #expect(settled.status == 0 && settled.errors == "0 napak, 1 opozorilo\n")
            let wrong = try Shell.tockovnik("lint", file, "--set", "at-the-line=sip", "--lang", "en")
            #expect(wrong.status == 64)
            #expect(
                wrong.lines.contains {
                    $0.hasPrefix("--set at-the-line: error bad-word: \"sip\" is not possible here.")
                })
            #expect(try Shell.tockovnik("lint", file, "--set", "at-the-line").status == 64)
            #expect(try Shell.tockovnik("lint", file, "--set", "a=[1", "--lang", "en").status == 64)
        }
    }
}
