import Domain
import Journal
import Testing

@testable import tockovnik

/// The record never holds an act that nobody could read again, wherever it comes from.
@Suite struct `An act of blanks` {
    let desks: TwoDesks
    private let act = Act.addPerson(AddPerson(person: "bor", name: "\u{A0} "))

    init() throws { desks = try TwoDesks() }

    @Test func `is not written, and the fault is named`() throws {
        let seat = try desks.founded()
        guard case .failed(.unreadable(let unreadable)) = seat.perform(act, at: try TwoDesks.moment(1)) else {
            Issue.record("taken")
            return
        }
        #expect(unreadable.faults.map(\.path) == ["name"])
        #expect(try Seat(desks.office, folders: desks.one).head.sequence == 1)
    }

    @Test func `is not written among others, also in a dry run`() throws {
        let seat = try desks.founded()
        for dryRun in [true, false] {
            guard case .failed(.unreadable) = seat.perform([act], at: try TwoDesks.moment(1), dryRun: dryRun) else {
                Issue.record("taken")
                return
            }
        }
        #expect(seat.head.sequence == 1)
    }

    @Test func `founds nothing`() throws {
        let seat = try Seat(desks.office, folders: desks.one)
        #expect(throws: RecordTrouble.self) {
            try seat.found(name: " ", person: "ana", personName: "Ana", id: "log", at: TwoDesks.moment())
        }
        #expect(!desks.names().contains("las.tkv"))
    }
}
