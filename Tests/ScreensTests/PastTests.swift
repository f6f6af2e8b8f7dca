import Domain
import Terminal
import Testing

@testable import Screens

/// Enter in the journal shows the office as it stood after that entry; F8 leads back.
struct PastTests {
    private static func world(_ sample: SampleOffice) -> (Effect, Desk) -> (Desk, Reply?) {
        { effect, desk in
            guard case .lookBack(let entry) = effect else { return (desk, nil) }
            var now = sample.desk("rok")
            now.entries = sample.entries
            now.version = desk.version + 1
            if let entry, let last = sample.entries.last(where: { $0.number <= entry }) {
                now.lookBack(
                    to: entry, of: Office(sample.entries, until: entry, for: "rok"), on: last.moment.day)
            }
            return (now, Reply(.done, tag: "look-back", sentence: Sentence("")))
        }
    }

    @Test func enterInTheJournalShowsTheCaseOfThatEntry() throws {
        let sample = try SampleOffice.scored()
        var desk = sample.desk("rok")
        desk.entries = sample.entries
        var driver = ScreenDriver(desk, at: .journal(), answer: Self.world(sample))
        driver.press("G k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k k enter")
        #expect(driver.text().contains("STANJE 1"))
        driver.expect("past-80x24")
        driver.press("f8")
        #expect(!driver.text().contains("STANJE"))
    }

    /// A clerk of today sees days before there was a clerk; who is nobody sees nothing.
    @Test func aRoleOfTodayIsTheMeasureOfWhatMayBeSeen() throws {
        let sample = try SampleOffice.opened()
        let early = Day(number: 20_000)
        for (person, seen) in [("cene", 12), ("nobody", 0)] {
            var desk = sample.desk(person)
            desk.lookBack(to: sample.entries.count, of: sample.office, on: early)
            #expect(desk.seen(SampleOffice.call)?.applications.filter { $0.sight == .full }.count ?? 0 == seen)
        }
    }
}
