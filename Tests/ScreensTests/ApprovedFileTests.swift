import Domain
import Terminal
import Testing

@testable import Screens

/// The ministry or the agency approves what was sent to it: the clerk records it where operations stand.
struct ApprovedFileTests {
    private let four = ApplicationNumber(4)

    /// V-4 is decided, served, final; its file is with the ministry.
    private func sent() throws -> SampleOffice {
        var sample = try SampleOffice.adopted()
        let call = SampleOffice.call
        let filing = Filing.application(four)
        let day = try #require(Day(iso: "2025-08-21"))
        sample.at("2025-08-20")
        let grant = try #require(sample.office.case(call)?.adoption?.rows.first { $0.application == four }?.grant)
        try sample.does(
            .decideFiling(
                DecideFiling(call: call, filing: filing, decision: .selection, grant: grant, reason: "prvo mesto")),
            by: "bine")
        sample.at("2025-08-21")
        try sample.does(.dispatchDecision(DispatchDecision(call: call, filing: filing, on: day)), by: "cene")
        try sample.does(.serveDecision(ServeDecision(call: call, filing: filing, on: day, proof: .receipt)), by: "cene")
        sample.at("2025-10-20")
        let later = try #require(Day(iso: "2025-10-20"))
        try sample.does(.declareFinal(DeclareFinal(call: call, filing: filing, on: later)), by: "cene")
        try sample.does(
            .sendToAuthority(SendToAuthority(call: call, application: four, on: later, authority: "MKRR")), by: "cene")
        return sample
    }

    private func desk(_ sample: SampleOffice) throws -> Desk {
        var desk = sample.desk("cene")
        desk.today = try #require(Day(iso: "2025-10-20"))
        return desk
    }

    @Test func theFormBeginsWithWhatTheFileSays() throws {
        var driver = ScreenDriver(
            try desk(try sent()), at: .operations(SampleOffice.call), answer: SampleOffice.world)
        driver.press("n ctrl-s")
        guard case .recordOperation(let act)? = driver.acts.last else {
            Issue.record("nothing was recorded: \(driver.text())")
            return
        }
        #expect(act.operation == "P1" && act.application == four)
        #expect(!act.title.isEmpty && !act.holder.isEmpty && act.approved != nil)
        #expect(driver.text().contains("P1"))
    }

    @Test func moreThanTheDecisionGaveIsPointedOutBeforeItIsSavedAndWhereItStands() throws {
        var sample = try sent()
        let desk = try desk(sample)
        let known = [
            "operation": "P1", "application": "V-4", "title": "Gozdna učna pot", "holder": "Občina Log",
            "approved": "80000.00",
        ]
        let sentence = "Odobreno (80.000,00 €) je več, kot daje sklep (75.000,00 €). Preverite znesek."
        let sheet = ActSheet(
            .recordOperation, given: ["call": SampleOffice.call], known: known, then: .leave, name: "x", desk)
        #expect(sheet.sentence(desk)?.text.contains(sentence) == true)
        try sample.does(
            .recordOperation(
                RecordOperation(
                    call: SampleOffice.call, operation: "P1", application: four, title: "Gozdna učna pot",
                    holder: "Občina Log", approved: Money(cents: 8_000_000))), by: "cene")
        var driver = ScreenDriver(try self.desk(sample), at: .operations(SampleOffice.call))
        driver.size = Size(rows: 40, columns: 120)
        #expect(driver.text().contains("! " + sentence), "\(driver.text())")
    }

    @Test func whatIsPossibleWithTheFileNamesIt() throws {
        var driver = ScreenDriver(
            try desk(try sent()), at: .acts(Subject(call: SampleOffice.call, application: four), "V-4"))
        #expect(driver.text().contains("vpis operacije"))
    }

    @Test func withoutAFileThereTheKeySaysWhatComesFirst() throws {
        var driver = ScreenDriver(try SampleOffice.adopted().desk("cene"), at: .operations(SampleOffice.call))
        driver.press("n")
        #expect(driver.text().contains("Nobena vloga ni pri ministrstvu ali agenciji"))
    }
}
