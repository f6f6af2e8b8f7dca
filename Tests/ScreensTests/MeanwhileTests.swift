import Domain
import Terminal
import Testing

@testable import Screens

/// Two seats have the same correction open: nobody takes back unseen what the other one has entered meanwhile.
struct MeanwhileTests {
    private static let call = SampleOffice.call
    private static let envelope = EnvelopeNumber(1)

    private func form(_ sample: SampleOffice, drafts: [String: String] = [:]) -> ScreenDriver {
        var desk = sample.desk("cene")
        desk.drafts = drafts
        let subject = Subject(call: Self.call, envelope: Self.envelope)
        var driver = ScreenDriver(desk, at: subject.form(.correctEnvelope, desk), answer: SampleOffice.world)
        driver.size = Size(rows: 60, columns: 160)
        return driver
    }

    /// Another seat corrects the address; the desk hears of it.
    private func correctAddress(_ sample: inout SampleOffice, to address: String) throws {
        var facts = try #require(sample.office.case(Self.call)?.envelope(Self.envelope)).facts
        facts.address = address
        try sample.does(
            .correctEnvelope(
                CorrectEnvelope(call: Self.call, envelope: Self.envelope, facts: facts, reason: "napačen naslov")),
            by: "cene")
    }

    private func hears(_ driver: inout ScreenDriver, of sample: SampleOffice) {
        var desk = sample.desk("cene")
        desk.version = driver.app.desk.version + 1
        desk.drafts = driver.app.desk.drafts
        driver.app.update(desk)
    }

    private func write(_ text: String, at label: String, in driver: inout ScreenDriver) {
        for _ in 0..<40 where !driver.text().contains("▸ \(label)") { driver.press("tab") }
        driver.press("end ctrl-u")
        driver.type(text)
    }

    private func facts(_ driver: ScreenDriver) -> EnvelopeFacts? {
        if case .correctEnvelope(let act)? = driver.acts.last { act.facts } else { nil }
    }

    @Test func whatIsLeftAsItWasFollowsTheOtherSeat() throws {
        // Given two seats with the correction of the same envelope open
        var sample = try SampleOffice.registered()
        var driver = form(sample)
        write("Zavod Novi", at: "Pošiljatelj", in: &driver)
        // When the other one corrects the address and this one only the sender
        try correctAddress(&sample, to: "Nova pot 5, 3000 Log")
        hears(&driver, of: sample)
        // Then the form shows the new address and says so, and both corrections are saved
        let text = driver.text()
        #expect(text.contains("Nova pot 5, 3000 Log"))
        #expect(text.contains("Medtem popravljeno, prej: Log 1, 3000 Log"))
        #expect(text.contains("Medtem je to popravil nekdo drug."))
        write("tipkarska napaka", at: "Razlog", in: &driver)
        driver.press("ctrl-s")
        let saved = try #require(facts(driver))
        #expect(saved.address == "Nova pot 5, 3000 Log" && saved.sender == "Zavod Novi")
    }

    @Test func whatBothHaveChangedIsSavedOnlyOnceItHasBeenSeen() throws {
        // Given a form in which somebody has changed the address
        var sample = try SampleOffice.registered()
        var driver = form(sample)
        write("Stara pot 3, 3000 Log", at: "Naslov", in: &driver)
        write("tipkarska napaka", at: "Razlog", in: &driver)
        // When another seat corrects the same address
        try correctAddress(&sample, to: "Nova pot 5, 3000 Log")
        hears(&driver, of: sample)
        // Then the form marks it, holds the first saving back, and saves at the second
        #expect(driver.text().contains("Nekdo drug je medtem vpisal: Nova pot 5, 3000 Log"))
        driver.press("ctrl-s")
        #expect(driver.acts.isEmpty)
        #expect(driver.text().contains("Ni shranjeno: medtem je nekdo drug spremenil isto kot vi."))
        #expect(driver.text().contains("▸ Naslov"))
        driver.press("ctrl-s")
        #expect(facts(driver)?.address == "Stara pot 3, 3000 Log")
    }

    @Test func whatBothHaveChangedIsMarkedAgainAfterTheFormWasLeft() throws {
        // Given a form whose address another seat has corrected too, and that was typed in afterwards
        var sample = try SampleOffice.registered()
        var driver = form(sample)
        write("Stara pot 3, 3000 Log", at: "Naslov", in: &driver)
        try correctAddress(&sample, to: "Nova pot 5, 3000 Log")
        hears(&driver, of: sample)
        write("tipkarska napaka", at: "Razlog", in: &driver)
        // When it is left and opened again
        var again = form(sample, drafts: driver.app.desk.drafts)
        // Then it is still marked, and the first saving held back
        #expect(again.text().contains("Nekdo drug je medtem vpisal: Nova pot 5, 3000 Log"))
        again.press("ctrl-s")
        #expect(again.acts.isEmpty)
        // When the person types what the other one did, then both agree and the mark is gone
        write("Nova pot 5, 3000 Log", at: "Naslov", in: &again)
        #expect(!again.text().contains("Nekdo drug je medtem vpisal"))
    }

    @Test func aDraftKnowsWhatItBeganWith() throws {
        // Given a correction that was left half-way
        var sample = try SampleOffice.registered()
        var driver = form(sample)
        write("Zavod Novi", at: "Pošiljatelj", in: &driver)
        let drafts = driver.app.desk.drafts
        // When another seat corrects the address before it is opened again
        try correctAddress(&sample, to: "Nova pot 5, 3000 Log")
        var again = form(sample, drafts: drafts)
        // Then the form holds both
        let text = again.text()
        #expect(text.contains("Zavod Novi") && text.contains("Nova pot 5, 3000 Log"))
        #expect(text.contains("Medtem je to popravil nekdo drug."))
    }

    @Test func aFormLeftHalfWaySaysSoAndCanStartOver() throws {
        // Given a correction that was left half-way
        let sample = try SampleOffice.registered()
        var driver = form(sample)
        write("Zavod Novi", at: "Pošiljatelj", in: &driver)
        // When it is opened again, then it says so until somebody types
        var again = form(sample, drafts: driver.app.desk.drafts)
        #expect(again.text().contains("Nadaljujete obrazec, ki ste ga začeli prej"))
        // When it is started over, then it holds what stands in the record, and the draft is gone
        again.press("ctrl-n")
        let text = again.text()
        #expect(text.contains("Občina Breg") && !text.contains("Zavod Novi"))
        #expect(!text.contains("Nadaljujete obrazec") && again.app.desk.drafts.isEmpty)
    }

    @Test func whereNothingWasTypedThereIsNothingToStartOver() throws {
        // Given a correction as it opens, then it says that nothing was changed
        var correction = form(try SampleOffice.registered())
        correction.press("ctrl-n")
        #expect(correction.text().contains("V obrazcu še niste ničesar spremenili."))
        // Given a new envelope, then that the form is empty
        var empty = ScreenDriver(try SampleOffice.registered().desk("cene"), at: .logEnvelope(SampleOffice.call))
        empty.press("ctrl-n")
        #expect(empty.text().contains("Obrazec je že prazen."))
    }

    @Test func whatWasTypedNowIsNotStartedOver() throws {
        var driver = form(try SampleOffice.registered())
        write("Zavod Novi", at: "Pošiljatelj", in: &driver)
        driver.press("ctrl-n")
        #expect(driver.text().contains("Zavod Novi"))
    }
}
