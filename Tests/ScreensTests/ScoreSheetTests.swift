import Domain
import Terminal
import Testing

@testable import Screens

/// An assessor fills in and submits a sheet.
struct ScoreSheetTests {
    private let two = ApplicationNumber(2)

    private func driver(_ desk: Desk, _ number: ApplicationNumber = ApplicationNumber(2)) -> ScreenDriver {
        ScreenDriver(desk, at: .sheet(SampleOffice.call, number), answer: SampleOffice.world)
    }

    /// Figures, levels, reasons: every kind of leaf.
    private func fill(_ driver: inout ScreenDriver) {
        driver.press("1 8 tab")
        driver.type("Cilji so povezani z ukrepi.")
        driver.press("enter 1 0 n 5 n 5 n 1 2 3 n 5 n 5 n 2 0 n 1 5")
    }

    @Test func theSheetIsThePicture() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        driver.press("1 8 tab")
        driver.type("Cilji so povezani z ukrepi.")
        driver.press("enter 5 tab")
        driver.type("Interes šol je izkazan s pismi.")
        driver.press("esc")
        driver.expect("sheet-80x24")
        driver.size = Size(rows: 40, columns: 120)
        driver.expect("sheet-120x40")
    }

    @Test func totalsRunWithTheKeys() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        #expect(driver.text().contains("5 od 100 · 0 od 9"))
        driver.press("1 8")
        #expect(driver.text().contains("23 od 100 · 1 od 9"))
        driver.press("tab")
        driver.type("Cilji.")
        driver.press("enter 1 0")
        #expect(driver.text().contains("33 od 100 · 2 od 9"))
    }

    @Test func pointsStayADraftUntilTheWholeSheetIsSubmitted() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        fill(&driver)
        #expect(driver.acts.isEmpty)
        #expect(driver.text().contains("od 100 · 9 od 9"))
        driver.press("S")
        #expect(driver.text().contains("Oddam ocenjevalni list za V-2: 98 točk?"))
        #expect(driver.acts.isEmpty)
        driver.press("d")
        guard case .submitSheet(let act)? = driver.acts.first else {
            Issue.record("nothing was submitted: \(driver.text())")
            return
        }
        #expect(act.marks.count == 9)
        #expect(act.marks.first { $0.criterion == "2.4" }?.levels == ["a", "b", "c"])
        #expect(act.marks.first { $0.criterion == "3" }?.count == 5)
        #expect(driver.app.desk.drafts.isEmpty)
        #expect(driver.text().contains("oddan"))
    }

    @Test func aSheetLeftHalfWayIsThereAgain() throws {
        var first = driver(try SampleOffice.inScoring().desk("ema"))
        first.press("1 8")
        var second = driver(first.app.desk)
        #expect(second.text().contains("23 od 100 · 1 od 9"))
    }

    @Test func whatIsMissingIsShownAtTheCriterion() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        driver.press("1 8 S")
        #expect(driver.acts.isEmpty)
        #expect(driver.text().contains("Pri merilu 1 manjka utemeljitev."))
    }

    @Test func pointsOffTheScaleSayWhatTheScaleIs() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        driver.press("1 8 tab")
        driver.type("Cilji.")
        driver.press("enter 7")
        #expect(driver.text().contains("Na lestvici so: 10, 5, 0."))
    }

    @Test func enterAfterAFigureOffTheScaleGivesNothingOnce() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        driver.press("1 8 tab")
        driver.type("Cilji.")
        driver.press("enter 7 enter")
        #expect(driver.text().contains("23 od 100 · 1 od 9"))
        #expect(driver.text().contains("Na lestvici so: 10, 5, 0."))
        // When it is pressed again, it gives the level under the cursor
        driver.press("enter")
        #expect(driver.text().contains("33 od 100 · 2 od 9"))
    }

    @Test func aSubmittedSheetIsCorrectedOnlyWithAReason() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"), ApplicationNumber(1))
        #expect(driver.text().contains("77 od 100"))
        driver.press("5")
        #expect(driver.text().contains("77 od 100"))
        driver.press("r home 1 6 S enter")
        #expect(driver.text().contains("Napišite razlog popravka."))
        driver.type("napačno prebran cilj")
        driver.press("enter")
        guard case .correctSheet(let act)? = driver.acts.first else {
            Issue.record("nothing was corrected: \(driver.text())")
            return
        }
        #expect(act.reason == "napačno prebran cilj")
        #expect(act.marks.first?.points == Fraction(16))
    }

    @Test func afterTheCloseNothingIsCorrectedAnyMore() throws {
        var driver = driver(try SampleOffice.scored().desk("ema"))
        #expect(driver.text().contains("popravki niso več mogoči"))
        driver.press("r")
        #expect(driver.text().contains("popravki niso več mogoči"))
        #expect(!driver.text().contains("Razlog popravka"))
    }

    @Test func newsFromAnotherDeskLeaveTheReasonAsItIsTyped() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        driver.press("tab")
        driver.type("Interes šol")
        driver.press("home")
        var desk = driver.app.desk
        desk.version += 1
        driver.app.update(desk)
        driver.type("Jasen. ")
        #expect(driver.text().contains("Jasen. Interes šol"))
    }

    @Test func ctrlSEndsAReasonAsEnterDoes() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        driver.press("tab")
        driver.type("jasno")
        driver.press("ctrl-s S")
        #expect(!driver.text().contains("jasnoS"))
    }

    @Test func groupsWithoutPointsAreNotZero() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        #expect(!driver.text().contains(" 0/"))
    }

    @Test func keysDoNothingInAWindowTooSmallToShowIt() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        let before = driver.text()
        driver.size = Size(rows: 20, columns: 60)
        _ = driver.canvas()
        driver.press("j 9 enter")
        driver.size = Size(rows: 24, columns: 80)
        #expect(driver.text() == before)
    }

    @Test func theClerkCopiesASignedSheet() throws {
        var driver = driver(try SampleOffice.inScoring().desk("cene"))
        #expect(driver.text().contains("Ema Breg"))
        driver.press("enter")
        fill(&driver)
        driver.press("S")
        driver.type("18. 8. 2025")
        driver.press("enter")
        guard case .transcribeSheet(let act)? = driver.acts.first else {
            Issue.record("nothing was copied: \(driver.text())")
            return
        }
        #expect(act.assessor == "ema")
        #expect(act.signed.iso == "2025-08-18")
    }

    @Test func whoIsNoAssessorIsToldSo() throws {
        var driver = driver(try SampleOffice.inScoring().desk("bine"))
        #expect(driver.text().contains("Niste med ocenjevalci te vloge."))
    }

    @Test func aReasonOfBlanksIsNoReason() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        driver.press("1 8 tab space tab")
        #expect(driver.text().contains("potrebna je utemeljitev"))
        fill(&driver)
        driver.press("home tab")
        for _ in 0..<40 { driver.press("backspace") }
        driver.press("space enter S")
        #expect(driver.acts.isEmpty)
        #expect(driver.text().contains("Lista še ni mogoče oddati"))
    }

    @Test func aLongReasonIsReadOnWhereNobodyWrites() throws {
        var driver = driver(try SampleOffice.inScoring().desk("ema"))
        driver.press("1 8 tab")
        driver.type(String(repeating: "Interes je izkazan s pismi. ", count: 14) + "Konec utemeljitve.")
        driver.press("esc home")
        #expect(!driver.text().contains("Konec utemeljitve."))
        driver.press("ctrl-d ctrl-d ctrl-d")
        #expect(driver.text().contains("Konec utemeljitve."))
    }
}
