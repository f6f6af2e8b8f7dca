import Domain
import Foundation
import Testing
import Wording

@testable import Exchange

/// A table of operations takes nothing silently that somebody did not write.
struct OperationsTableTests {
    private func read(
        _ table: String, _ language: Language = .slovenian
    ) throws -> Result<OperationsTable, OperationsTable.Wrong> {
        let path = FileManager.default.temporaryDirectory.appending(path: "operations-\(UUID().uuidString).csv").path
        try Data(table.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            return .success(try OperationsTable(path: path, name: "t", language))
        } catch {
            guard case .wrong(let wrong) = error else { throw error }
            return .failure(wrong)
        }
    }

    private func faults(_ table: String, _ language: Language = .slovenian) throws -> [String] {
        switch try read(table, language) {
        case .success: []
        case .failure(let wrong): wrong.sentences
        }
    }

    /// The acts of one row with these amounts and this status, each in its words.
    private func acts(_ amounts: String) throws -> [String] {
        let heading = "poziv;operacija;naziv;nosilec;odobreno_eur;"
        let columns = "izplacano_faza1_eur;izplacano_faza2_eur;izplacano_eur;stanje"
        let table = try read(heading + columns + "\nJP1;A-1;Muzej;Zavod Stezica;\(amounts)\n").get()
        return table.rows.flatMap(\.acts).map { act in
            switch act {
            case .fileClaim(let act): "claim \(act.phase ?? 0) \(act.amount?.exact ?? "")"
            case .recordPayment(let act): "payment \(act.phase ?? 0) \(act.amount.exact)"
            default: act.kind.rawValue
            }
        }
    }

    @Test(arguments: [
        ("200,00;100,00;50,00;;zahtevek", ["claim 1 100.00", "claim 2 50.00"]),
        ("200,00;100,00;50,00;150,00;claim-filed", ["claim 1 100.00", "claim 2 50.00"]),
        ("200,00;;;150,00;zahtevek", ["claim 0 150.00"]),
        ("200,00;;;150,00;\"izvedena, zahtevek oddan\"", ["claim 0 150.00", "complete-operation"]),
        ("200,00;100,00;50,00;;completed-claim-filed", ["claim 1 100.00", "claim 2 50.00", "complete-operation"]),
        ("200,00;100,00;0,00;;izplačano", ["payment 1 100.00", "complete-operation"]),
        ("200,00;100,00;;;odobreno", ["payment 1 100.00"]),
        ("200,00;0,00;0,00;0,00;odstop", ["withdraw-operation"]),
    ])
    func theStatusSaysWhatTheAmountsOfARowAre(amounts: String, told: [String]) throws {
        #expect(try acts(amounts) == ["record-operation"] + told)
    }

    @Test(arguments: [
        (OperationState.approved, ["payment 1 100.00"]), (.partlyPaid, ["payment 1 100.00"]),
        (.paid, ["payment 1 100.00", "complete-operation"]), (.completed, ["payment 1 100.00", "complete-operation"]),
        (.completedPaid, ["payment 1 100.00", "complete-operation"]), (.claimFiled, ["claim 1 100.00"]),
        (.completedClaimFiled, ["claim 1 100.00", "complete-operation"]),
    ])
    func whatTheProgramPrintsIsAStatus(state: OperationState, told: [String]) throws {
        let word = Language.slovenian.word(state)
        #expect(try acts("200,00;100,00;;;\"\(word)\"") == ["record-operation"] + told)
    }

    @Test(arguments: ["zahtevek", "izvedeno, zahtevek"])
    func aClaimWithoutAnAmountIsNamed(status: String) throws {
        let table = "poziv;operacija;naziv;nosilec;izplacano_eur;stanje\nJP1;A-1;Muzej;Zavod;;\(status)\n"
        #expect(try faults(table) == ["t:2:21: izplacano_eur: zahtevek je brez zneska."])
        let without = "poziv;operacija;naziv;nosilec;stanje\nJP1;A-1;Muzej;Zavod;\(status)\n"
        #expect(try faults(without) == ["t:2: izplacano_eur: zahtevek je brez zneska."])
    }

    @Test func whatWasWithdrawnWasPaidInNoPhase() throws {
        let table = "poziv;operacija;naziv;nosilec;izplacano_faza2_eur;stanje\nJP1;A-1;Muzej;Zavod;5,00;odstop\n"
        #expect(try faults(table) == ["t:2:21: izplacano_faza2_eur: operacija z odstopom nima izplačila."])
    }

    @Test func everyBadRowIsNamedAlsoWhenTheFirstIsTooShort() throws {
        let table = "poziv,operacija,naziv,nosilec\nJP1,A-1\nJP1,A-2,Muzej,Zavod\nJP1,A-3,,Zavod\n"
        let faults = try faults(table)
        #expect(faults.map { $0.prefix(4) } == ["t:2:", "t:4:"], "\(faults)")
    }

    @Test func aTableOfNonsenseDoesNotFillTheMemory() throws {
        let table = "poziv,operacija,naziv,nosilec\n" + String(repeating: "JP1,A-1\n", count: 3_000)
        let hopeless = try faults(table)
        #expect(hopeless.count == FindingList.most + 1)
        #expect(hopeless.last?.contains("se branje konča") == true, "\(hopeless.last ?? "")")
        let mixed = try faults(table.replacing("nosilec\n", with: "nosilec\nJP1,A-0,Muzej,Zavod\n"))
        #expect(mixed.count == FindingList.most + 1)
        #expect(mixed.last == "… in še 2000.")
    }

    @Test func anAmountWithoutDecimalsIsReadAndPointedOut() throws {
        let rows = ["50.000", "11.168 €", "80000", "50.000,00", "50000.5", "0"].enumerated().map { number, amount in
            "JP1;A-\(number);Muzej;Zavod;\(amount)\n"
        }
        let table = try read("poziv;operacija;naziv;nosilec;odobreno_eur\n" + rows.joined()).get()
        #expect(table.rows.count == 6)
        #expect(table.notes.map { $0.prefix(4) } == ["t:2:", "t:3:", "t:4:"], "\(table.notes)")
        #expect(
            table.notes.dropFirst().first
                == "t:3:21: odobreno_eur: »11.168 €« je brez decimalk, prebrano kot 11.168,00. Preverite znesek.")
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
