import Domain
import Terminal
import Testing

@testable import Screens

/// The list as the board sees it, from the picture of the design.
struct RankingScreenTests {
    private func driver(_ desk: Desk) -> ScreenDriver {
        ScreenDriver(desk, at: .ranking(SampleOffice.call), answer: SampleOffice.world)
    }

    @Test func theListIsThePicture() throws {
        var driver = driver(try SampleOffice.scored().desk("bine"))
        driver.expect("ranking-80x24")
        driver.size = Size(rows: 40, columns: 120)
        driver.expect("ranking-120x40")
    }

    @Test func itSpeaksEnglishAndColour() throws {
        var driver = driver(try SampleOffice.scored().desk("bine", language: .english))
        driver.profile = .colour
        driver.expect("ranking-en-colour-80x24")
    }

    @Test func theSentenceIsTheReasonOfTheSelectedRow() throws {
        var driver = driver(try SampleOffice.scored().desk("bine"))
        #expect(driver.text().contains("1. mesto: 91 2/3 točke"))
        driver.press("j j j j")
        #expect(driver.text().contains("5. mesto: Enako kot V-3, 79 1/3 točke; pri merilu 1 več: 14 proti 12 2/3"))
    }

    @Test func anAdoptedListThatWaitsForTheAuthoritySaysSo() throws {
        let rules = try SampleCall.node().putting(.scalar("approval"), at: ["results-after"])
        var waiting = driver(try SampleOffice.adopted().told(by: rules).desk("bine"))
        #expect(waiting.text().contains("Ni za objavo"))
        var usual = driver(try SampleOffice.adopted().desk("bine"))
        #expect(!usual.text().contains("Ni za objavo"))
    }

    @Test func beforeTheCloseNobodySeesAnOrder() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        driver.expect("ranking-open-80x24")
        #expect(!driver.text().contains("91 2/3"))
        driver.press("z")
        #expect(driver.text().contains("predsednik komisije"))
        #expect(driver.acts.isEmpty)
    }

    @Test func anOpenDoubtIsNamedWithTheWayToSettleIt() throws {
        var driver = driver(try SampleOffice.scored(settled: false).desk("bine"))
        #expect(driver.text().contains("Določite »threshold« (§4.2) na zaslonu Nejasno (n)"))
        #expect(driver.text().contains("začasna"))
        driver.press("S")
        #expect(driver.acts.isEmpty)
    }

    @Test func sheetsThatCallForAFurtherAssessorAreNamedAboveTheList() throws {
        let rule = try Node(
            json: Array(#"[{"of":"total","more-than":"1","against":"spread","then":"further-assessor"}]"#.utf8))
        let call = try SampleCall.node().putting(rule, at: ["scoring", "divergence"])
        let sample = try SampleOffice.scored().told(by: call)
        var driver = driver(sample.desk("bine"))
        let words = driver.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("pravilnik zahteva dodatnega ocenjevalca: V-2"))
        var without = self.driver(try SampleOffice.scored().desk("bine"))
        #expect(!without.text().contains("dodatnega ocenjevalca"))
    }

    @Test func enterTellsTheWholeDerivation() throws {
        var driver = driver(try SampleOffice.scored().desk("bine"))
        driver.press("j j j j enter")
        let text = driver.text()
        #expect(text.contains("(79 + 80 + 79) / 3 = 79 1/3 točke"))
        #expect(text.contains("Prag: 79 1/3 ≥ 60 da"))
        driver.size = Size(rows: 60, columns: 100)
        #expect(driver.text().contains("List ocenjevalca Ema Breg"))
        #expect(driver.text().contains("2.2   5  Kadri, finance, tehnika"))
    }

    @Test func theBoardAdoptsWhatIsComputedAndIsAskedFirst() throws {
        var driver = driver(try SampleOffice.scored().desk("bine"))
        driver.press("S")
        #expect(driver.acts.isEmpty)
        #expect(driver.text().contains("Sprejmem lestvico? Vrstic: 12, nad mejo sredstev: 6."))
        driver.press("d")
        guard case .adoptRanking(let act)? = driver.acts.first else {
            Issue.record("nothing was adopted")
            return
        }
        #expect(act.rows.count == 12)
        #expect(driver.text().contains("sprejeta 20. 8. 2025"))
    }

    /// A clerk writes down what the body decided: with the session that did.
    @Test func theClerkRecordsWhatASessionAdopted() throws {
        var sample = try SampleOffice.scored()
        var without = driver(sample.desk("cene"))
        without.press("S")
        #expect(without.text().contains("Sprejem zapišete s seje odbora"))
        #expect(without.acts.isEmpty)
        sample.at(SampleOffice.today.iso)
        try sample.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-7", body: "board", number: "7", kind: .regular, call: SampleOffice.call,
                    on: SampleOffice.today)), by: "cene")
        try sample.does(.addAgendaItem(AddAgendaItem(session: "uo-7", item: "1", subject: "Lestvica")), by: "cene")
        for member in ["bine", "breda", "bojan"] {
            try sample.does(
                .recordPresence(RecordPresence(session: "uo-7", member: member, presence: .present)), by: "cene")
            try sample.does(
                .castVote(CastVote(session: "uo-7", item: "1", member: member, vote: .for)), by: "cene")
        }
        try sample.does(
            .resolveItem(
                ResolveItem(session: "uo-7", item: "1", resolution: .adopted, wording: "Lestvica se potrdi.")),
            by: "cene")
        var driver = driver(sample.desk("cene"))
        driver.press("S")
        #expect(driver.text().contains("Kot jo je sprejela seja uo-7."))
        driver.press("d")
        guard case .adoptRanking(let act)? = driver.acts.first else {
            Issue.record("nothing was adopted")
            return
        }
        #expect(act.session == "uo-7")
        #expect(driver.text().contains("sprejeta 20. 8. 2025"))
    }

    @Test func anAdoptedListThatHasChangedSinceSaysSo() throws {
        var sample = try SampleOffice.adopted()
        var before = driver(sample.desk("bine"))
        #expect(before.text().contains("sprejeta 7. 7. 2025 ") || before.text().contains("sprejeta 7. 7. 2025\n"))
        try sample.does(
            .withdrawApplication(
                WithdrawApplication(
                    call: SampleOffice.call, application: ApplicationNumber(4), on: try #require(Day(iso: "2025-07-07"))
                )),
            by: "cene")
        var after = driver(sample.desk("bine"))
        #expect(after.text().contains("12 vlog · spremenjena po 7. 7. 2025"))
        #expect(after.text().contains("Po sprejemu se je lestvica spremenila"))
    }

    @Test func whoHasNotDeclaredIsToldWhatIsMissingAndAdoptsNothing() throws {
        var driver = driver(try SampleOffice.scored().desk("breda"))
        #expect(driver.text().contains("Brez 12 vlog: izjave o interesu še niste podali"))
        driver.press("S")
        #expect(!driver.text().contains("Sprejmem lestvico"))
    }

    @Test func theExportCarriesReasons() throws {
        var driver = driver(try SampleOffice.scored().desk("bine"))
        driver.press("e")
        guard case .export(let name, let text)? = driver.effects.last else {
            Issue.record("nothing was written")
            return
        }
        #expect(name == "lestvica-vzorec-2025.csv")
        let lines = text.split(separator: "\n")
        #expect(lines.count == 13)
        #expect(lines[1].hasPrefix("1,V-4,Gozdna učna pot,Občina Log,91 2/3,selected,75000.00,ESRR,"))
    }
}
