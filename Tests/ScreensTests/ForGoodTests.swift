import Domain
import Terminal
import Testing

@testable import Screens

/// What no other act takes back is asked once more before it is recorded.
struct ForGoodTests {
    private static let declaration = ["call": SampleOffice.call, "application": "V-3"]

    private func declaring(_ kind: InterestKind) throws -> ScreenDriver {
        ScreenDriver(
            try SampleOffice.reviewed().desk("ema"),
            at: .act(.declareInterest, given: Self.declaration, known: ["interest": kind.rawValue]),
            answer: SampleOffice.world)
    }

    @Test func anInterestIsAskedOnceMore() throws {
        // Given a declaration of an interest
        var driver = try declaring(.family)
        // When it is saved, then the question says what follows, and nothing is recorded without a yes
        driver.press("ctrl-s")
        #expect(driver.text().contains("Zapišem: izjava o interesu?"))
        #expect(driver.text().replacing("\n", with: " ").contains("izločeni"))
        driver.press("enter")
        #expect(driver.acts.isEmpty && driver.app.depth == 1)
        driver.press("ctrl-s d")
        guard case .declareInterest(let act)? = driver.acts.last else {
            Issue.record("nothing was recorded: \(driver.text())")
            return
        }
        #expect(act.interest == .family)
    }

    @Test func noInterestIsRecordedAtOnce() throws {
        var driver = try declaring(.none)
        driver.press("ctrl-s")
        #expect(driver.acts.count == 1)
    }

    /// One key is pressed by mistake easily, and the declaration stays.
    @Test func noInterestByOneKeyIsAskedOnceMore() throws {
        var driver = ScreenDriver(
            try SampleOffice.reviewed().desk("ema"), at: .applications(SampleOffice.call), answer: SampleOffice.world)
        driver.press("b")
        #expect(driver.acts.isEmpty && driver.text().contains("nimate interesa. Zapišem izjavo?"))
        driver.press("enter")
        #expect(driver.acts.isEmpty)
        driver.press("b d")
        guard case .declareInterest(let act)? = driver.acts.last else {
            Issue.record("nothing was recorded: \(driver.text())")
            return
        }
        #expect(act.interest == .none)
    }

    /// What emerges later is declared with another declaration; the same once more is turned away with that sentence.
    @Test func whoHasDeclaredNoneIsToldHowToDeclareAnInterest() throws {
        var sample = try SampleOffice.reviewed()
        try sample.declare("ema", 1)
        var driver = ScreenDriver(sample.desk("ema"), at: .applications(SampleOffice.call), answer: SampleOffice.world)
        driver.press("b")
        #expect(driver.acts.isEmpty && driver.text().contains("že v zapisu"))
        driver.press("i")
        #expect(driver.app.depth == 2)
    }

    @Test func theQuestionNamesWhoLeaves() throws {
        var driver = ScreenDriver(
            try SampleOffice.founded().desk("ana"), at: .act(.leave, given: ["person": "rok"]),
            answer: SampleOffice.world)
        driver.press("ctrl-s")
        #expect(driver.acts.isEmpty)
        #expect(driver.text().contains("Zapišem: odhod osebe, Rok Vrh?"))
        driver.press("esc")
        #expect(driver.acts.isEmpty && driver.text().contains("odhod osebe"))
    }
}
