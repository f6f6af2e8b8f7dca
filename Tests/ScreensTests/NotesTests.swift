import Domain
import Terminal
import Testing
import Wording

@testable import Screens

/// What the program points out before somebody saves, and never refuses.
struct NotesTests {
    private static let call = SampleOffice.call

    /// Ema works for the applicant of V-1.
    private func opened() throws -> SampleOffice {
        var sample = try SampleOffice.opened()
        try sample.does(
            .correctPerson(
                CorrectPerson(person: "ema", name: "Ema Breg", organisation: "občina  breg", reason: "dopolnjeno")),
            by: "ana")
        try sample.does(
            .recordApplication(
                RecordApplication(
                    call: Self.call, application: ApplicationNumber(1),
                    facts: ApplicationFacts(
                        title: "Tržnica na trgu",
                        applicant: Party(name: "Občina Breg", taxNumber: "50223055", municipality: "Breg"),
                        requested: Money(cents: 4_000_000)))), by: "cene")
        return sample
    }

    @Test func whoMayHaveAnInterestIsAskedBeforeDeclaring() throws {
        var driver = ScreenDriver(try opened().desk("ema"), at: .applications(Self.call), answer: SampleOffice.world)
        #expect(driver.text().contains("Ste zaposleni pri »Občina Breg« (prijavitelj te vloge) ali ga zastopate?"))
        driver.press("i")
        #expect(driver.text().contains("Ste zaposleni pri »Občina Breg« (prijavitelj te vloge) ali ga zastopate?"))
        var other = ScreenDriver(try opened().desk("eva"), at: .applications(Self.call))
        #expect(!other.text().contains("zaposleni"))
        other.press("i")
        #expect(!other.text().contains("zaposleni"))
    }

    @Test func aDoubtfulTaxNumberIsPointedOutOnTheDossier() throws {
        var driver = ScreenDriver(try opened().desk("cene"), at: .dossier(Self.call, ApplicationNumber(1)))
        #expect(
            driver.text().contains("Davčna številka se ne ujema s kontrolno števko"))
    }

    @Test func supportAboveTheCostsIsDoubtedWhileTheApplicationIsTyped() throws {
        let desk = try opened().desk("cene")
        let sheet = ActSheet(
            .recordApplication, given: ["call": Self.call, "application": "V-1"],
            known: ["requested": "5000.00", "eligible-costs": "4000.00"], then: .leave, name: "x", desk)
        #expect(sheet.sentence(desk)?.text == desk.language.sentence(.requestedAboveCosts(by: Money(cents: 100_000))))
    }

    @Test func theFormOfAnEnvelopeSaysWhatMustStandOnItAndDoubtsTheNumber() throws {
        var driver = ScreenDriver(
            try SampleOffice.founded().desk("cene"), at: .logEnvelope(Self.call), answer: SampleOffice.world)
        var seen = false
        for _ in 0..<14 {
            driver.press("tab")
            if driver.text().contains("Na ovojnici mora pisati »Ne odpiraj«.") { seen = true }
        }
        #expect(seen)
        let sheet = ActSheet(
            .registerEnvelope, given: ["call": Self.call], known: ["registered": "RA123456789SI"], then: .again,
            name: "x", try SampleOffice.founded().desk("cene"))
        #expect(
            sheet.sentence(try SampleOffice.founded().desk("cene"))?.text
                == "Številka priporočene pošiljke se ne ujema s kontrolno števko (pričakovana je 5). Preverite vpis.")
    }

    @Test func anEnvelopeIsLoggedAsItCameAndADifferentChannelIsPointedOut() throws {
        let desk = try SampleOffice.founded().desk("cene")
        let named = try #require(desk.seen(Self.call)?.rulebook?.submission.channels)
        let choices = FieldChoices(kind: .registerEnvelope, desk: desk, call: Self.call, given: [:]).known("channel")
        #expect(choices?.prefix(named.count).map(\.value) == named.map(\.rawValue))
        #expect(choices?.count == Channel.allCases.count)
        let other = try #require(Channel.allCases.first { !named.contains($0) })
        let sheet = ActSheet(
            .registerEnvelope, given: ["call": Self.call], known: ["channel": other.rawValue], then: .again, name: "x",
            desk)
        #expect(sheet.sentence(desk)?.text == desk.language.sentence(.channelNotNamed(other, named: named)))
    }

    @Test func theSameApplicantAndTheSameProjectArePointedOut() throws {
        var sample = try opened()
        try sample.does(
            .recordApplication(
                RecordApplication(
                    call: Self.call, application: ApplicationNumber(2),
                    facts: ApplicationFacts(
                        title: "tržnica  na trgu", applicant: Party(name: "Društvo Log", municipality: "Log"),
                        requested: Money(cents: 4_000_000)))), by: "cene")
        var driver = ScreenDriver(sample.desk("cene"), at: .dossier(Self.call, ApplicationNumber(2)))
        #expect(driver.text().contains("V-1 ima isti naslov projekta."))
    }

    /// A damaged, wrongly marked registered letter: what is missing is said at every field at once.
    @Test func theFormOfAnEnvelopeNamesAllThatIsMissingAtOnce() throws {
        let desk = try SampleOffice.founded().desk("cene")
        var driver = ScreenDriver(
            desk,
            at: .act(
                .registerEnvelope, given: ["call": Self.call],
                known: ["channel": "registered-post", "marking": "wrong", "condition": "damaged"]),
            answer: SampleOffice.world)
        driver.size = Size(rows: 60, columns: 120)
        driver.press("ctrl-s")
        let text = driver.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(driver.acts.isEmpty)
        for refusal in [Refusal.postedMissing, .registeredNumberMissing, .markingNoteMissing, .conditionNoteMissing] {
            let beginning = desk.language.refusal(refusal).prefix(24)
            #expect(text.contains(beginning), "\(text)")
        }
    }

    /// Whose number is wrong stands at its field, and what is expected.
    @Test func aTaxNumberThatIsNoneIsRefusedAtItsField() throws {
        var driver = ScreenDriver(
            try SampleOffice.opened().desk("cene"),
            at: .act(
                .recordApplication, given: ["call": Self.call, "application": "V-1"],
                known: ["title": "Tržnica", "applicant.name": "Občina", "applicant.tax-number": "123"]),
            answer: SampleOffice.world)
        driver.size = Size(rows: 60, columns: 120)
        driver.press("ctrl-s")
        let text = driver.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(driver.acts.isEmpty && text.contains("pričakovanih je 8 števk"), "\(text)")
    }
}
