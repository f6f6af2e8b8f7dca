import Domain
import Foundation
import Testing
import Wording

@testable import Exchange

/// A table of operations takes nothing silently that somebody did not write.
struct OperationsTableTests {
    private func faults(_ table: String, _ language: Language = .slovenian) throws -> [String] {
        let path = FileManager.default.temporaryDirectory.appending(path: "operations-\(UUID().uuidString).csv").path
        try Data(table.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            _ = try OperationsTable(path: path, name: "t", language)
            return []
        } catch {
            guard case .wrong(let wrong) = error else { throw error }
            return wrong.sentences
        }
    }

    @Test(arguments: ["danes", "4. 7.", "4.7.25", "040725"])
    func aDayWithoutItsYearIsRefused(day: String) throws {
        let table = "poziv,operacija,naziv,nosilec,dne\nJP1,A-1,Muzej,Zavod Stezica,\(day)\n"
        #expect(
            try faults(table) == [
                "t:2:29: dne: dan naj ima letnico s štirimi števkami, na primer 4. 7. 2025."
            ])
    }

    @Test(arguments: ["4. 7. 2025", "2025-07-04", "04072025"])
    func aDayWithItsYearIsTaken(day: String) throws {
        #expect(try faults("call,operation,title,holder,on\nJP1,A-1,Muzej,Zavod Stezica,\(day)\n") == [])
    }

    @Test func twoColumnsOfOneMeaningAreRefused() throws {
        let table = "poziv,operacija,naziv,nosilec,odobreno_eur,approved_eur\nJP1,A-1,Muzej,Zavod,1.00,2.00\n"
        #expect(try faults(table) == ["t:1:44: Ta stolpec že stoji pri znaku 31."])
        #expect(try faults(table, .english) == ["t:1:44: This column stands at character 31 already."])
    }

    @Test func aMistypedOrMissingColumnIsNamedInTheLanguageOfTheTable() throws {
        let faults = try faults("poziv,operacija,naziv,nosilc\nJP1,A-1,Muzej,Zavod\n")
        #expect(faults.first?.hasPrefix("t:1:23: ") == true && faults.first?.contains("nosilec") == true, "\(faults)")
        #expect(faults.last == "t:1: Manjka stolpec nosilec (holder).")
    }
}

/// What is read through a pipe or a device gives its descriptor back when it is too long.
struct ByteSourceTests {
    @Test func aSourceThatIsTooLongIsClosed() {
        for _ in 0..<2_000 {
            #expect(throws: FileFault.pipeTooLong(limit: 10)) { try ByteSource(path: "/dev/zero", longestPipe: 10) }
        }
    }

    @Test func aFileThatIsTooLargeIsSaidToBeTooLargeWhateverItIs() {
        #expect(throws: RulebookFault(.tooLarge(limit: 10))) { try FileBytes.read("/dev/zero", limit: 10) }
        #expect(
            Language.slovenian.words(RulebookFault(.tooLarge(limit: 4 << 20))).text
                == "Datoteka je prevelika: meja je 4 MB. Preverite, ali je prava.")
    }
}
