import Testing

@testable import Screens

/// The keys that read on mean the same in every list, also where there is nothing to read.
struct ReadingTests {
    @Test func withoutTextBelowTheKeySaysSo() throws {
        var driver = ScreenDriver(try SampleOffice.opened().desk("cene"), at: .register(SampleOffice.call))
        #expect(!driver.text().contains("Ctrl-D"))
        driver.press("ctrl-d")
        #expect(driver.text().contains("Tu pod vrsticami ni besedila."))
    }
}
