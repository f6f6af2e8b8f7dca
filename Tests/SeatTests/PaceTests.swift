import Testing

@testable import tockovnik

@Suite struct `The pace of waiting` {
    @Test func `is the turn of the minute while nobody does anything`() {
        let pace = Pace()
        #expect(pace.patience(.hearing, second: 0) == 60_000)
        #expect(pace.patience(.hearing, second: 59) == 1_000)
        #expect(pace.patience(.hearing, second: 60) == 1_000, "a leap second")
    }

    @Test func `is a quarter of a second where the record has to be asked`() {
        #expect(Pace().patience(.asking, second: 0) == 250)
    }

    @Test func `brings what was typed to the disk after a quarter of a second, and is long again`() {
        var pace = Pace()
        pace.typed()
        #expect(pace.patience(.hearing, second: 0) == 250)
        pace.waited()
        #expect(pace.patience(.hearing, second: 0) == 60_000)
    }

    @Test func `looks at once and for five seconds for an entry that is being written`() {
        var pace = Pace()
        pace.heard()
        var waits: [Int] = []
        while pace.patience(.hearing, second: 0) < 60_000 {
            waits.append(pace.patience(.hearing, second: 0))
            pace.waited()
        }
        #expect(waits.prefix(7) == [8, 16, 32, 64, 128, 250, 250])
        #expect((4_500...5_500).contains(waits.reduce(0, +)))
    }
}
