import Domain
import Terminal
import Testing

@testable import Screens

/// The days nobody works: which list holds, and how a newer one comes in.
struct FreeDaysScreenTests {
    private static func calendar() throws -> Node {
        let text =
            #"{"source":"ZPDPD 2026","days":[{"every":"06-25","is":"work-free","sl":"dan državnosti","en":"Statehood Day"},"#
            + #"{"date":"2025-12-24","is":"closed","sl":"kolektivni dopust","en":"office holiday"}]}"#
        return try Node(json: Array(text.utf8))
    }

    @Test func whoLooksAtLimitsSeesByWhichDaysTheyAreCounted() throws {
        var driver = ScreenDriver(try SampleOffice.reviewed().desk("cene"), at: .limits(SampleOffice.call))
        driver.press("p")
        #expect(driver.text().contains("Velja vgrajeni seznam"))
        // The next of them is at hand: 20. 8. 2025 is behind us.
        #expect(driver.text().contains("▸ 15.  9. 2025  ponedeljek"))
        driver.press("n")
        #expect(driver.text().contains("skrbnik"))
        #expect(driver.effects.allSatisfy { if case .adoptFreeDays = $0 { false } else { true } })
    }

    @Test func theAdministratorNamesAFileAndSaysWhy() throws {
        var driver = ScreenDriver(try SampleOffice.reviewed().desk("ana"), at: .people)
        driver.press("p n")
        driver.type("data/holidays/si.yaml")
        driver.press("ctrl-s")
        #expect(driver.text().contains("Zapišite, zakaj velja nov seznam."), "no list without a reason")
        driver.type("nov zakon")
        driver.press("ctrl-s")
        guard case .adoptFreeDays(let file, let reason, _)? = driver.effects.last else {
            Issue.record("nothing was adopted: \(driver.text())")
            return
        }
        #expect(file == "data/holidays/si.yaml" && reason == "nov zakon")
    }

    @Test func theNewListStandsThereWithItsSourceAndItsDay() throws {
        var sample = try SampleOffice.reviewed()
        try sample.does(
            .adoptFreeDays(AdoptFreeDays(calendar: try Self.calendar(), reason: "kolektivni dopust")), by: "ana")
        var desk = sample.desk("cene")
        desk.freeDays = sample.office.freeDays
        var driver = ScreenDriver(desk, at: .freeDays)
        for part in ["Velja seznam: ZPDPD 2026", "kolektivni dopust", "24. 12. 2025  sreda", "pisarna ne dela"] {
            #expect(driver.text().contains(part), "\(part)")
        }
        #expect(!driver.text().contains("božič"), "the built-in list is replaced as a whole")
    }
}
