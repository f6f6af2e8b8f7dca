import Domain
import Terminal
import Testing

@testable import Screens

/// What is done from the list of acts begins with what stands in the record.
struct ActMenuTests {
    private func form(_ kind: Act.Kind, _ sample: SampleOffice, by person: String) -> String {
        let desk = sample.desk(person)
        let subject = Subject(call: SampleOffice.call, application: ApplicationNumber(1))
        var driver = ScreenDriver(desk, at: subject.form(kind, desk))
        driver.size = Size(rows: 60, columns: 120)
        return driver.text()
    }

    @Test func aCorrectionOfAnApplicationHoldsItsData() throws {
        let text = form(.correctApplication, try SampleOffice.withOneRecorded(), by: "cene")
        for word in ["Tržnica na trgu", "Občina Breg", "40.000,00"] { #expect(text.contains(word), "\(word)") }
    }

    @Test func anApplicationBeginsWithWhoStandsOnItsEnvelope() throws {
        let sample = try SampleOffice.opened()
        let desk = sample.desk("cene")
        let application = try #require(desk.seen(SampleOffice.call)?.applications.first)
        let envelope = try #require(desk.seen(SampleOffice.call)?.envelope(application.envelope))
        let sender = try #require(envelope.facts.sender)
        #expect(form(.recordApplication, sample, by: "cene").contains(sender))
        var list = ScreenDriver(desk, at: .applications(SampleOffice.call))
        list.size = Size(rows: 40, columns: 120)
        #expect(list.text().contains(sender) && list.text().contains("ovojnica \(envelope.number.actText)"))
    }

    @Test func whoAssessesIsNamedWhereAssessorsAreCalledAgain() throws {
        let text = form(.assignAssessors, try SampleOffice.assigned(), by: "vida")
        for name in ["Ema Breg", "Eva Dol", "Edo Hrib"] { #expect(text.contains(name), "\(name)") }
    }

    @Test func whoeverWasAddedIsTheOneThatGetsARole() throws {
        var driver = ScreenDriver(try SampleOffice.founded().desk("ana"), at: .people, answer: SampleOffice.world)
        driver.press("n")
        driver.type("tine")
        driver.press("tab")
        driver.type("Tine Novak")
        driver.press("ctrl-s")
        #expect(driver.acts.count == 1)
        #expect(driver.text().contains("▸ tine"), "\(driver.text())")
    }

    @Test func theIdOfSomebodyNewIsWrittenSmall() throws {
        var driver = ScreenDriver(try SampleOffice.founded().desk("ana"), at: .act(.addPerson, given: [:]))
        for _ in 0..<5 where !driver.text().contains("▸ Oznaka") { driver.press("tab") }
        driver.type("Tine")
        driver.press("ctrl-s")
        #expect(driver.text().contains("Male črke brez č, š, ž"))
        #expect(driver.acts.isEmpty)
    }

    @Test func aRefusedIdentifierIsPointedOutInItsField() throws {
        var sample = try SampleOffice.withOneRecorded()
        sample.at("2025-07-08")
        let desk = sample.desk("cene")
        let subject = Subject(call: SampleOffice.call, application: ApplicationNumber(1))
        var driver = ScreenDriver(desk, at: subject.form(.correctApplication, desk), answer: SampleOffice.world)
        driver.size = Size(rows: 60, columns: 120)
        for _ in 0..<40 where !driver.text().contains("▸ Davčna številka") { driver.press("tab") }
        driver.type("123")
        for _ in 0..<60 where !driver.text().contains("▸ Razlog") { driver.press("tab") }
        driver.type("tipkarska napaka")
        driver.press("ctrl-s")
        #expect(driver.acts.isEmpty)
        #expect(driver.text().contains("▸ Davčna številka"))
    }

    @Test func whatIsDoneWithSomebodyBeginsWithWhoItIs() throws {
        // Given the list of people with somebody selected
        var driver = ScreenDriver(
            try SampleOffice.founded().desk("ana"), at: .people, answer: SampleOffice.world)
        driver.size = Size(rows: 60, columns: 120)
        driver.press("/")
        driver.type("Rok Vrh")
        driver.press("enter a")
        #expect(driver.text().contains("› Rok Vrh › Dejanja"))
        // When an act about a person is chosen, then it is about this one
        driver.press("/")
        driver.type("popravek osebe")
        driver.press("enter enter")
        let text = driver.text()
        #expect(text.contains("› Rok Vrh › "), "\(text)")
        #expect(!text.contains("Oseba *"))
    }

    @Test func somebodyNewHasANameOfTheirOwn() throws {
        let desk = try SampleOffice.founded().desk("ana")
        var driver = ScreenDriver(desk, at: Subject(person: "rok").form(.addPerson, desk))
        #expect(driver.text().contains("Oznaka *"))
        #expect(!driver.text().contains("Rok Vrh"))
    }

    @Test func anOpenCallIsAmendedFromAFileWithAReason() throws {
        let desk = try SampleOffice.registered().desk("ana")
        let subject = Subject(call: SampleOffice.call)
        var driver = ScreenDriver(desk, at: subject.form(.amendCall, desk))
        driver.type("poziv-2.yaml")
        driver.press("ctrl-s")
        #expect(driver.effects.isEmpty && driver.text().contains("Izpolnite to polje"))
        driver.type("popravek razpisa")
        driver.press("ctrl-s")
        guard case .amendCall(let call, let file, let reason, _)? = driver.effects.last else {
            Issue.record("\(driver.text())")
            return
        }
        #expect(call == SampleOffice.call && file == "poziv-2.yaml" && reason == "popravek razpisa")
    }

    /// The rows of the list are computed: nobody types them.
    @Test func aListIsAdoptedAndScoringClosedOnTheScreenOfTheRanking() throws {
        let desk = try SampleOffice.scored().desk("vida")
        let subject = Subject(call: SampleOffice.call)
        #expect(subject.form(.adoptRanking, desk) == .ranking(SampleOffice.call))
        #expect(subject.form(.closeScoring, desk) == .ranking(SampleOffice.call))
    }

    @Test func whatAFormWouldAskBlindlyIsDoneOnItsScreen() throws {
        // Given sheets that are still awaited, one of Ema's submitted
        let sample = try SampleOffice.inScoring()
        func place(_ kind: Act.Kind, _ number: Int, _ person: String) -> Destination {
            let desk = sample.desk(person)
            return Subject(call: SampleOffice.call, application: ApplicationNumber(number)).form(kind, desk)
        }
        // Then a transcript and one's own correction lead to the sheet, the opening to the order of the envelopes
        #expect(place(.transcribeSheet, 2, "cene") == .sheet(SampleOffice.call, ApplicationNumber(2)))
        var driver = ScreenDriver(sample.desk("ema"), at: place(.correctSheet, 1, "ema"))
        #expect(driver.text().contains("popravek"))
        let desk = sample.desk("cene")
        #expect(Subject(call: SampleOffice.call).form(.openEnvelopes, desk) == .opening(SampleOffice.call))
    }
}
