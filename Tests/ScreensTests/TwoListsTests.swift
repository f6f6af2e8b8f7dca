import Domain
import Terminal
import Testing

@testable import Screens

/// A list that was adopted stays; a newer one stands beside it.
struct TwoListsTests {
    private func withdrawn() throws -> SampleOffice {
        var sample = try SampleOffice.adopted()
        sample.at("2025-09-01")
        try sample.does(
            .withdrawApplication(
                WithdrawApplication(
                    call: SampleOffice.call, application: ApplicationNumber(4), on: try #require(Day(iso: "2025-09-01"))
                )),
            by: "cene")
        return sample
    }

    @Test func afterAWithdrawalTheOldListStandsBesideTheNewOne() throws {
        var driver = ScreenDriver(
            try withdrawn().desk("bine"), at: .ranking(SampleOffice.call), answer: SampleOffice.world)
        driver.press("p")
        driver.expect("two-lists-80x24")
        driver.size = Size(rows: 40, columns: 120)
        driver.expect("two-lists-120x40")
    }

    @Test func twoAdoptedListsStandBesideEachOther() throws {
        var sample = try withdrawn()
        let input = try #require(sample.office.case(SampleOffice.call)).rankingInput()
        let rows = try #require(input.adoptedRows(of: input.ranking()))
        try sample.does(.adoptRanking(AdoptRanking(call: SampleOffice.call, rows: rows)), by: "bine")
        var driver = ScreenDriver(sample.desk("bine"), at: .twoLists(SampleOffice.call))
        #expect(driver.text().contains("Sprejeta 1. 9. 2025"))
        #expect(driver.text().contains("prej izbrana, zdaj izbrana."))
    }

    @Test func ofASingleListTheKeySaysWhyNot() throws {
        var driver = ScreenDriver(try SampleOffice.adopted().desk("bine"), at: .ranking(SampleOffice.call))
        driver.press("p")
        #expect(driver.text().contains("Starejše lestvice ni"))
    }
}
