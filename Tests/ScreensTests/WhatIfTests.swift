import Domain
import Terminal
import Testing

@testable import Screens

/// The board tries things; nothing is recorded.
struct WhatIfTests {
    private func driver() throws -> ScreenDriver {
        ScreenDriver(
            try SampleOffice.scored().desk("bine"), at: .whatIf(SampleOffice.call), answer: SampleOffice.world)
    }

    @Test func anotherRuleAtTheLine() throws {
        var driver = try driver()
        driver.press("p")
        driver.expect("what-if-80x24")
        #expect(driver.acts.isEmpty)
    }

    @Test func aWithdrawalMovesTheOthersUp() throws {
        var driver = try driver()
        driver.press("X")
        let text = driver.text()
        #expect(text.contains("V-4 umaknjena – to stori prijavitelj"))
        #expect(text.contains("več dobi 2 · manj 1"))
        driver.press("x")
        #expect(driver.text().contains("nič se ne zapiše"))
        #expect(driver.effects.isEmpty)
    }

    @Test func enterGivesTheReasonsOfTheTrialAndThoseOfNow() throws {
        var driver = try driver()
        driver.size = Size(rows: 120, columns: 120)
        driver.press("j j j j j j t")
        driver.type("3")
        driver.press("enter enter")
        let text = driver.text()
        #expect(text.contains("V-1 +3 točke"))
        let after = try #require(text.firstRange(of: " Potem\n"))
        let now = try #require(text.firstRange(of: " Zdaj\n"))
        #expect(text[after.upperBound..<now.lowerBound].contains("(77 + 77 + 77) / 3 + 3 = 80 točk"))
        #expect(text[now.upperBound...].contains("77"))
    }

    @Test func onlyAnOfferCanBeRefused() throws {
        var driver = try driver()
        driver.press("r")
        #expect(driver.text().contains("Zavrne lahko le, kdor ima ponudbo"))
        #expect(driver.text().contains("nič se ne zapiše"))
        for _ in 0..<12 where !driver.text().contains("V-3 zavrne ponudbo") { driver.press("j r") }
        #expect(driver.text().contains("V-3 zavrne ponudbo – kot da vloge ni bilo"))
    }

    @Test func whatIsTriedIsReadInFullOnANarrowScreen() throws {
        var driver = try driver()
        driver.press("j j j j j j t")
        driver.type("3")
        driver.press("enter")
        #expect(driver.text().replacing("\n", with: " ").contains("ali ugodeno pritožbo"))
    }

    @Test func anotherBudget() throws {
        var driver = try driver()
        driver.press("b")
        driver.type("400.000")
        driver.press("enter")
        #expect(driver.text().contains("ESRR: 400.000,00 namesto 350.000,00"))
        #expect(driver.text().contains("več dobi 2 · manj 0"))
    }

    @Test func pointsMoreForOne() throws {
        var driver = try driver()
        driver.press("j j j j j j t")
        driver.type("3")
        driver.press("enter")
        #expect(driver.text().contains("V-1 +3 točke – le s popravkom lista"))
    }

    /// Nobody has fewer points than none.
    @Test func noMorePointsAreTakenThanThereAre() throws {
        var driver = try driver()
        driver.press("j j j j j j t")
        driver.type("-500")
        driver.press("enter")
        #expect(driver.text().contains("mogoče je od 0 do 100"), "\(driver.text())")
        #expect(driver.text().contains("nič se ne zapiše"))
    }

    @Test func theFigureAfterARefusedOneReplacesIt() throws {
        var driver = try driver()
        driver.press("j j j j j j t")
        driver.type("-500")
        #expect(driver.text().contains("Ctrl-S izračunaj") && !driver.text().contains("shrani"))
        driver.press("ctrl-s")
        driver.type("3")
        driver.press("ctrl-s")
        #expect(driver.text().contains("V-1 +3 točke"))
        driver.press("t")
        driver.type("3x")
        driver.press("enter backspace enter")
        #expect(driver.text().contains("V-1 +3 točke"), "who deletes mends what stands")
    }

    /// Who is recused meanwhile no longer sees one of the applications: the trial was about others than the list shows now.
    @Test func aTrialEndsWhereTheApplicationsAreNoLongerTheSame() throws {
        var driver = try driver()
        driver.press("G u")
        #expect(driver.text().contains("umaknjena"))
        var office = try #require(driver.app.desk.office)
        let act = DeclareInterest(call: SampleOffice.call, application: ApplicationNumber(4), interest: .family)
        office.apply(
            Entry(number: 10_000, moment: driver.app.desk.moment, person: "bine", act: .declareInterest(act)))
        var desk = driver.app.desk
        desk.office = office
        desk.version += 1
        driver.app.update(desk)
        #expect(!driver.text().contains("umaknjena –"))
        driver.press("X")
        #expect(driver.text().contains("umaknjena"))
    }
}

/// Sheets in columns with the differences that matter.
struct SideBySideTests {
    @Test func theColumnsAndWhatMatters() throws {
        var driver = ScreenDriver(
            try SampleOffice.scored().desk("vida"), at: .sideBySide(SampleOffice.call, ApplicationNumber(10)),
            answer: SampleOffice.world)
        driver.expect("side-by-side-80x24")
        driver.size = Size(rows: 40, columns: 120)
        driver.expect("side-by-side-120x40")
        #expect(driver.text().contains("Prag: zadoščajo 3 točke pri merilu 1, Ema Breg 9 → 12 → 8. mesto"))
    }

    @Test func sheetsStaySealedUntilTheClose() throws {
        var driver = ScreenDriver(
            try SampleOffice.inScoring().desk("vida"), at: .sideBySide(SampleOffice.call, ApplicationNumber(2)),
            answer: SampleOffice.world)
        #expect(driver.text().contains("Listi so vidni, ko je ocenjevanje te vloge zaključeno. Čaka: Ema Breg."))
    }
}
