import Domain
import Exchange
import Glibc
import Testing

@testable import tockovnik

/// Why a file could not be read or written is said in one way, whichever command it was given to.
@Suite struct `Trouble with a file` {
    let desks: TwoDesks

    init() throws { desks = try TwoDesks() }

    @Test func `has one exit status everywhere`() {
        let statuses: [(FileFault, tockovnik.ExitStatus)] = [
            (.notFound, .noInput), (.folder, .noInput), (.unreadable(errno: EACCES), .notPermitted),
            (.unreadable(errno: EPERM), .notPermitted), (.unreadable(errno: EIO), .diskTrouble),
            (.pipeTooLong(limit: 1), .wrongData),
        ]
        for (fault, status) in statuses { #expect(tockovnik.ExitStatus(fault) == status) }
        #expect(tockovnik.ExitStatus(FileFault?.none) == .wrongData)
    }

    @Test func `of acts or a sample is told like that of a table`() throws {
        let missing = desks.folder + "/acts.jsonl"
        let none = #expect(throws: Failure.self) { try TextFile.read(missing, .english) }
        #expect(none == Failure(.noInput, "\(missing): there is no such file."))
        let folder = #expect(throws: Failure.self) { try TextFile.read(desks.folder, .english) }
        #expect(folder?.status == .noInput)
        put([0xFF, 0x0A], missing)
        let bytes = #expect(throws: Failure.self) { try TextFile.read(missing, .english) }
        #expect(bytes == Failure(.wrongData, "\(missing) is no text in UTF-8."))
    }

    @Test func `with an export says what the system said`() {
        guard case .failure(let refused) = ExportedFile.write("x", "/nowhere/lestvica.csv") else {
            Issue.record("written")
            return
        }
        #expect(refused.errno == ENOENT)
        let full = ExportedFile.Refused(name: "a.csv", errno: ENOSPC).sentence(.english)
        #expect(full == "a.csv cannot be written to the current folder: the disk is full.")
        let forbidden = ExportedFile.Refused(name: "a.csv", errno: EACCES).sentence(.english)
        #expect(forbidden == "a.csv cannot be written to the current folder: you may not write to this folder.")
    }

    @Test(arguments: [
        ("a: [\n", "poziv.yaml:2:1: error unreadable: This is not YAML: "), (nil, "there is no such file"),
    ])
    func `with the rulebook of a sample is told as such`(_ text: String?, _ words: String) throws {
        let line = #"""
            {"act":"open-call","call":"x","call-file":"poziv.yaml","at":"2025-05-10T09:00:00.000+02:00","by":"ana"}
            """#
        put(Array("seme\n".utf8), desks.folder + "/seed")
        put(Array((line + "\n").utf8), desks.folder + "/acts.jsonl")
        if let text { put(Array(text.utf8), desks.folder + "/poziv.yaml") }
        let failure = #expect(throws: Failure.self) {
            try SampleOffice(folder: desks.folder, language: .english).found(at: desks.office, desks.one)
        }
        #expect(failure?.status == .wrongData && failure?.lines.count == 1)
        let sentence = failure?.lines.first ?? ""
        #expect(sentence.hasPrefix(desks.folder + "/acts.jsonl:1: "))
        #expect(sentence.lowercased().contains(words.lowercased()), "\(sentence)")
    }

    private func put(_ bytes: [UInt8], _ path: String) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(descriptor) }
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
}
