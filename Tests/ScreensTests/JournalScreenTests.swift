import Domain
import Terminal
import Testing

@testable import Screens

/// The journal says of an entry only what its reader may know: its number and its hour always, who and what as the case allows.
struct JournalScreenTests {
    private static func journal(_ sample: SampleOffice, of viewer: String) -> ScreenDriver {
        var desk = sample.desk(viewer)
        desk.entries = sample.entries
        var driver = ScreenDriver(desk, at: .journal())
        driver.size = Size(rows: 300, columns: 120)
        return driver
    }

    @Test func whoIsRecusedSeesNeitherWhoNorWhatOfThatApplication() throws {
        var sample = try SampleOffice.reviewed()
        try sample.declare("ema", 3, .family)
        var clerk = Self.journal(sample, of: "cene")
        var recused = Self.journal(sample, of: "ema")
        func names(_ text: String) -> Int { text.split(separator: "\n").count { $0.hasSuffix(" V-3") } }
        #expect(names(clerk.text()) > 3)
        #expect(names(recused.text()) == 0)
        // How many entries there are is no secret.
        let count = "\(sample.entries.count) vpis"
        #expect(clerk.text().contains(count) && recused.text().contains(count))
    }

    @Test func belowTheListStandsWhatTheChosenEntrySays() throws {
        let sample = try SampleOffice.scored()
        var driver = Self.journal(sample, of: "cene")
        driver.press("/")
        driver.type("določitev nejasnega")
        driver.press("enter")
        let text = driver.text()
        #expect(text.contains("Razlog: sklep upravnega odbora"))
        #expect(text.contains("Vir: 2. seja"))
        #expect(text.contains("1/\(sample.entries.count)"))
    }

    /// The points of another stay sealed until the scoring of the application is closed.
    @Test func aSealedSheetShowsThatItIsThereAndNotWhatItSays() throws {
        var driver = Self.journal(try SampleOffice.inScoring(), of: "vida")
        driver.press("/")
        driver.type("oddaja ocenjevalnega lista")
        driver.press("enter")
        #expect(driver.text().contains("oddaja ocenjevalnega lista"))
        #expect(!driver.text().contains("Merilo:"))
    }

    @Test func whoCopiedASheetIsToldWhyItIsNotCorrectedHere() throws {
        // Given a sheet the clerk has copied, while the scoring goes on
        var sample = try SampleOffice.inScoring()
        sample.at("2025-08-19")
        try sample.does(
            .transcribeSheet(
                TranscribeSheet(
                    call: SampleOffice.call, application: ApplicationNumber(2), assessor: "ema",
                    signed: try #require(Day(iso: "2025-08-18")), marks: SampleOffice.marks(total: 85, first: 18))),
            by: "cene")
        var driver = Self.journal(sample, of: "cene")
        // When the clerk wants to correct the entry, then the journal says what holds and what puts it right
        driver.press("p")
        let text = driver.text().replacing("\n", with: " ")
        #expect(text.contains("List je zapečaten"))
        #expect(!text.contains("Tega vpisa ne vidite"))
    }

    @Test func theChosenEntryStaysChosenWhenAnotherOneArrives() throws {
        var sample = try SampleOffice.reviewed()
        func desk(_ version: Int) -> Desk {
            var desk = sample.desk("cene")
            desk.entries = sample.entries
            desk.version = version
            return desk
        }
        var driver = ScreenDriver(desk(1), at: .journal())
        driver.press("j j")
        let before = driver.lineOfTheCursor
        try sample.declare("ema", 1)
        driver.app.update(desk(2))
        #expect(driver.lineOfTheCursor == before)
    }
}

extension ScreenDriver {
    fileprivate var lineOfTheCursor: String? {
        mutating get {
            let canvas = canvas()
            let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
            return canvas.cursor.flatMap { lines.indices.contains($0.row) ? String(lines[$0.row]) : nil }
        }
    }
}
