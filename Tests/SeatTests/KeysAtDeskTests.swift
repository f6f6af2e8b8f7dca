import Domain
import Glibc
import Journal
import Screens
import Testing

@testable import tockovnik

/// Which keys of a desk count, what is said of the others, and who signs.
@Suite struct `Keys at a desk` {
    let desks: TwoDesks

    init() throws { desks = try TwoDesks() }

    private func isDone(_ outcome: Seat.Outcome) -> Bool { if case .done = outcome { true } else { false } }

    /// `bor` with a key of his own beside `ana`.
    private func both() throws -> (seat: Seat, key: String) {
        let seat = try desks.founded()
        let key = try seat.makeKey(for: "bor")
        #expect(isDone(seat.perform(.addPerson(AddPerson(person: "bor", name: "Bor")), at: try TwoDesks.moment(1))))
        #expect(isDone(seat.perform(.makeKey(MakeKey(person: "bor", key: key)), at: try TwoDesks.moment(2))))
        return (seat, key)
    }

    @Test func `that cannot be used are named with what mends them`() throws {
        let seat = try both().seat
        chmod(desks.one.keys + "/bor.key", 0o644)
        let desk = seat.desk(.slovenian, version: 1)
        #expect(desk.keys.map(\.person) == ["ana"])
        #expect(desk.keyTroubles.count == 1)
        #expect(desk.keyTroubles.first?.contains("chmod 600") == true)
    }

    @Test func `that anybody can make found nothing and count for nobody`() throws {
        let seed = try #require(SampleKeys.seeds.first)
        try KeyDrawer(directory: desks.one.keys).keep(SampleKeys.key(seed, "ana", 1), for: "ana")
        #expect(throws: RecordTrouble.keyIsSample(path: desks.one.keys + "/ana.key")) { try desks.founded() }
        #expect(!desks.names().contains("las.tkv"))
    }

    @Test func `that were revoked are put aside and followed by a new one`() throws {
        let (seat, key) = try both()
        let revocation = Act.revokeKey(RevokeKey(person: "bor", key: key, reason: "prenosnik je ukraden"))
        #expect(isDone(seat.perform(revocation, at: try TwoDesks.moment(3))))
        let next = try seat.makeKey(for: "bor")
        #expect(next != key)
        #expect(isDone(seat.perform(.makeKey(MakeKey(person: "bor", key: next)), at: try TwoDesks.moment(4))))
        #expect(try seat.keysHere().holders.map(\.person) == ["ana", "bor"])
        #expect(desks.names(in: "/one/keys") == ["ana.key", "bor.key", "bor.key.ended-1"])
    }

    @Test func `sign for whom the screen shows, also where somebody cannot sit down`() throws {
        let seat = try both().seat
        seat.keepDraft("form/ana", "kar je napisala Ana")
        chmod(desks.one.keys + "/bor.key", 0o644)
        #expect(throws: RecordTrouble.self) { try seat.sit("bor") }
        #expect(seat.viewer == "ana")
        #expect(try signer(seat, "cita") == "ana")
        #expect(seat.draftTexts["form/ana"] == "kar je napisala Ana")
    }

    @Test func `sign for whoever sits where their drafts cannot be read, and keep nobody else's`() throws {
        let seat = try both().seat
        seat.keepDraft("form/ana", "kar je napisala Ana")
        mkdir(desks.office + ".drafts-bor", 0o700)
        #expect(try seat.sit("bor") == .notPermitted(path: desks.office + ".drafts-bor", .reading))
        #expect(seat.viewer == "bor" && seat.draftTexts.isEmpty)
        seat.keepDraft("form/bor", "kar je napisal Bor")
        try seat.saveDrafts()
        // It stays on the screen as long as Bor sits there.
        #expect(seat.draftTexts == ["form/bor": "kar je napisal Bor"])
        try seat.sit("ana")
        #expect(seat.draftTexts == ["form/ana": "kar je napisala Ana"])
    }

    private func signer(_ seat: Seat, _ person: String) throws -> String? {
        let act = Act.addPerson(AddPerson(person: person, name: person.uppercased()))
        guard case .done(let entry) = seat.perform(act, at: try TwoDesks.moment(3)) else { return nil }
        return try seat.entries().first { $0.number == entry }?.person
    }
}
