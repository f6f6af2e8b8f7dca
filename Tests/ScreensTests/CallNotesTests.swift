import Domain
import Terminal
import Testing

@testable import Screens

/// What is noted in a call stands after its doubts, and beside what it is about.
struct CallNotesTests {
    private static let call = SampleOffice.call
    private static let one = ApplicationNumber(1)

    private static let notes = #"""
        [{"id":"stamp","about":["A1"],"sl":"Kdor nima žiga, ni omenjen.","en":"A person without a stamp is not dealt with.","source":"§5"},
        {"id":"levels","about":["2.1"],"sl":"Srednja raven združuje dve dejstvi.","en":"The middle level joins two facts.","source":"§4.2"},
        {"id":"whole","about":["2"],"sl":"Merilo ima pet delov.","en":"The criterion has five parts.","source":"§4.2"},
        {"id":"days","about":["appeal"],"sl":"Dnevi so koledarski.","en":"The days are calendar days.","source":"§6.2"},
        {"id":"unit","about":["M1"],"sl":"Enota ni navedena.","en":"No unit is printed.","source":"§2"},
        {"id":"reserve","sl":"Rezervna lista je omenjena enkrat.","en":"The reserve list is mentioned once.","source":"§6.2"}]
        """#

    private static let measures = #"""
        [{"id":"M1","sl":"Javni prostor","en":"Public space","indicator":{"sl":"velikost prostora","en":"size of the space"}},
        {"id":"M2","sl":"Kolesarske poti","en":"Cycling paths","indicator":{"sl":"dolžina poti","en":"length of the paths"}}]
        """#

    /// The call of the samples with notes, and two measures with their indicators.
    private func noted() throws -> Node {
        try SampleCall.node().putting(try Node(json: Array(Self.notes.utf8)), at: ["notes"])
            .putting(try Node(json: Array(Self.measures.utf8)), at: ["measures"])
    }

    private func doubts(_ language: Language = .slovenian) throws -> ScreenDriver {
        ScreenDriver(
            try SampleOffice.founded(by: noted()).desk("bine", language: language), at: .doubts(Self.call),
            answer: SampleOffice.world)
    }

    @Test func notesStandAfterTheDoubtsAndCountAsNone() throws {
        var driver = try doubts()
        let lines = driver.text().split(separator: "\n").map(String.init)
        let doubt = try #require(lines.firstIndex { $0.contains("▸ threshold") })
        let heading = try #require(lines.firstIndex { $0.contains("Opombe k besedilu poziva") })
        let note = try #require(lines.firstIndex { $0.contains("Kdor nima žiga") })
        #expect(doubt < heading && heading < note)
        #expect(lines[note].contains("vir: §5"))
        #expect(lines.first?.contains("odprto 1") == true)
        var english = try doubts(.english)
        #expect(english.text().contains("Notes on the text of the call"))
    }

    @Test func aNoteIsReadInFullAndNothingIsSettledAboutIt() throws {
        var driver = try doubts()
        driver.press("j")
        #expect(driver.text().contains("stamp · opomba · §5"))
        #expect(driver.text().contains("Zadeva: A1"))
        #expect(driver.text().contains("pri njej ni česa določiti"))
        driver.press("j j j")
        #expect(driver.text().contains("Zadeva: pritožba"), "a limit is called by its name")
        let before = driver.effects.count
        driver.press("enter")
        #expect(driver.effects.count == before && driver.text().contains("pri njej ni česa določiti"))
        #expect(!driver.text().contains("Določitev"))
    }

    @Test func aFilterFindsNotesAndSaysWhereItFindsNothing() throws {
        var driver = try doubts()
        driver.press("/")
        driver.type("rezervna")
        #expect(driver.text().contains("reserve · opomba · §6.2"))
        #expect(!driver.text().contains("Kdor nima žiga"))
        driver.type("xyz")
        #expect(driver.text().contains("Filtru ne ustreza nič."))
        #expect(!driver.text().contains("Poziv nima nejasnosti."))
    }

    @Test func plainLinesReadTheNotesOut() throws {
        var app = App(desk: try SampleOffice.founded(by: noted()).desk("bine"), at: .doubts(Self.call))
        _ = app.press(.down)
        let lines = app.plainPage().lines
        #expect(lines.contains { $0.contains("Rezervna lista je omenjena enkrat.; –; vir: §6.2") }, "\(lines)")
        #expect(lines.contains("Kdor nima žiga, ni omenjen."), "\(lines)")
    }

    @Test func anItemOfAListShowsItsParagraphAndItsNote() throws {
        var driver = ScreenDriver(try recorded().desk("cene"), at: .checklist(Self.call, Self.one, .completeness))
        #expect(driver.text().contains("Vir: §4"))
        #expect(driver.text().contains("Opomba: Kdor nima žiga, ni omenjen. (§5)"))
        driver.press("j")
        #expect(driver.text().contains("Vir: §4") && !driver.text().contains("Opomba:"))
    }

    @Test func theDossierNamesTheIndicatorOfEveryMeasure() throws {
        var driver = ScreenDriver(try recorded().desk("cene"), at: .dossier(Self.call, Self.one))
        driver.size = Size(rows: 50, columns: 120)
        let text = driver.text()
        #expect(text.contains("velikost prostora"))
        #expect(text.contains("Nadaljnji ukrepi") && text.contains("M2 Kolesarske poti"))
        #expect(text.contains("dolžina poti"))
        #expect(text.contains("Opomba: Enota ni navedena. (§2)"))
    }

    /// V-1 is recorded, for the measures M1 and M2.
    private func recorded() throws -> SampleOffice {
        var sample = try SampleOffice.opened().told(by: noted())
        var facts = ApplicationFacts(
            title: "Tržnica na trgu", applicant: Party(name: "Občina Breg"), measure: "M1",
            requested: Money(cents: 4_000_000))
        facts.furtherMeasures = ["M2"]
        try sample.does(
            .recordApplication(RecordApplication(call: Self.call, application: Self.one, facts: facts)), by: "cene")
        return sample
    }

    @Test func aTimeLimitShowsItsNote() throws {
        var driver = ScreenDriver(try SampleOffice.founded(by: noted()).desk("cene"), at: .limits(Self.call))
        driver.press("/")
        driver.type("prit")
        #expect(driver.text().contains("Opomba: Dnevi so koledarski. (§6.2)"))
    }

    @Test func aCriterionShowsItsNotesAndThoseOfItsWhole() throws {
        let office = try SampleOffice.inScoring().told(by: noted())
        var driver = ScreenDriver(
            office.desk("ema"), at: .sheet(Self.call, ApplicationNumber(2)), answer: SampleOffice.world)
        driver.size = Size(rows: 40, columns: 120)
        driver.press("home")
        #expect(!driver.text().contains("Opomba:"))
        driver.press("pgdn")
        #expect(driver.text().contains("Opomba: Srednja raven združuje dve"))
        #expect(driver.text().contains("Opomba: Merilo ima pet delov. (§4.2)"))
        driver.press("pgdn")
        #expect(
            !driver.text().contains("Srednja raven") && driver.text().contains("Opomba: Merilo ima pet delov. (§4.2)"))
    }
}
