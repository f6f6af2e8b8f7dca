import Terminal
import Testing

@testable import Screens

/// Every table is ordered by the column under the cursor, as people read its cells.
struct SortingTests {
    private func rows(_ driver: inout ScreenDriver, _ sign: String) -> [String] {
        driver.text().split(separator: "\n").map(String.init).filter { $0.prefix(14).contains(sign) }
    }

    @Test func sendersStandInTheOrderOfLetters() throws {
        var driver = ScreenDriver(try SampleOffice.opened().desk("cene"), at: .register(SampleOffice.call))
        driver.press("right right [")
        let senders = rows(&driver, "O-")
        #expect(senders.first?.contains("Čebelarji Dol") == true)
        #expect(driver.text().contains("Pošiljatelj▴"))
        driver.press("]")
        #expect(rows(&driver, "O-").first?.contains("Zavod Stezica") == true, "\(driver.text())")
        driver.press("]")
        #expect(rows(&driver, "O-").first?.contains("O-1 ") == true, "asked twice, the rows come as they were")
    }

    @Test func pointsStandBySizeAndThoseWithoutAnyStandLastEitherWay() throws {
        var driver = ScreenDriver(try SampleOffice.scored().desk("vida"), at: .ranking(SampleOffice.call))
        driver.size = Size(rows: 40, columns: 120)
        driver.press("right right right right ]")
        let falling = rows(&driver, "V-")
        #expect(falling.first?.contains("91 2/3") == true && falling.last?.contains("–") == true)
        driver.press("[")
        let rising = rows(&driver, "V-")
        #expect(rising.first?.contains("54 2/3") == true && rising.last?.contains("–") == true)
    }

    @Test func amountsStandBySize() throws {
        var driver = ScreenDriver(try SampleOffice.reviewed().desk("cene"), at: .applications(SampleOffice.call))
        driver.press("right right right [")
        #expect(rows(&driver, "V-").first?.contains("9.500,00") == true)
    }
}
