import Domain
import Journal
import Testing

@testable import tockovnik

/// The recount of a seat that is open holds the file against what the seat has folded.
@Suite struct `A recount` {
    let desks: TwoDesks

    init() throws { desks = try TwoDesks() }

    @Test func `finds the end that was cut off under an open seat`() throws {
        let seat = try desks.founded()
        guard case .done = seat.perform(.addPerson(AddPerson(person: "bor", name: "Bor")), at: try TwoDesks.moment(1))
        else {
            Issue.record("not done")
            return
        }
        #expect(try seat.verify() == .sound(seat.head))
        try desks.sql("DELETE FROM entry WHERE sequence = 2")
        #expect(try seat.verify() == .broken(RecordBreak(.cut(seen: 2), at: 2)))
    }

    @Test @MainActor func `in plain lines waits for nobody`() {
        #expect(PlainFace(.slovenian).next(within: 0, watching: nil) == .idle)
    }
}
