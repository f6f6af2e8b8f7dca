import Domain
import Journal
import Testing

@testable import tockovnik

/// A disk that keeps what is written and complains all the same: what is in the record is done, whatever was said of it.
@Suite struct `A seat over a disk that complains` {
    let desks: TwoDesks

    init() throws { desks = try TwoDesks() }

    private func add(_ person: String) -> Act { .addPerson(AddPerson(person: person, name: "Oseba \(person)")) }

    /// Ana's seat at the office, and its store.
    private func seat() throws -> (seat: Seat, store: ComplainingStore) {
        _ = try desks.founded()
        let store = ComplainingStore(try Journal.open(desks.office).store, path: desks.office)
        let seat = try Seat(
            desks.office, folders: desks.one, opening: { (_, _) throws(RecordTrouble) in try Journal(store) })
        try seat.sit("ana")
        return (seat, store)
    }

    @Test func `has done the act, under its number`() throws {
        let (seat, store) = try seat()
        guard case .doneDespite(2, store.complaint) = seat.perform(add("bor"), at: try TwoDesks.moment(1)) else {
            Issue.record("not done")
            return
        }
        #expect(seat.head.sequence == 2 && seat.office.person("bor") != nil)
        guard case .refused = seat.perform(add("bor"), at: try TwoDesks.moment(2)) else {
            Issue.record("done twice")
            return
        }
        #expect(try Seat(desks.office, folders: desks.one).head.sequence == 2)
    }

    @Test func `names its own entry, though somebody wrote behind it before the fold looked`() throws {
        let (seat, store) = try seat()
        let key = try KeyFile.load(KeyDrawer(directory: desks.one.keys).path(for: "ana")).key
        let behind = Deed(add("cita").node, by: "ana", at: try TwoDesks.moment(2), with: key)
        store.afterwards = { store in
            do {
                let journal = try Journal(store)
                try journal.append(behind, expecting: try journal.head())
            } catch {
                Issue.record("\(error)")
            }
        }
        guard case .doneDespite(2, _) = seat.perform(add("bor"), at: try TwoDesks.moment(1)) else {
            Issue.record("not done")
            return
        }
        #expect(seat.head.sequence == 3 && seat.office.people.map(\.id) == ["ana", "bor", "cita"])
    }

    @Test func `has done several acts, all of them`() throws {
        let (seat, store) = try seat()
        guard
            case .doneDespite(2...3, store.complaint) = seat.perform(
                [add("bor"), add("cita")], at: try TwoDesks.moment(1), dryRun: false)
        else {
            Issue.record("not done")
            return
        }
        #expect(seat.head.sequence == 3 && seat.office.people.map(\.id) == ["ana", "bor", "cita"])
    }

    @Test func `that wrote nothing has done nothing`() throws {
        let (seat, store) = try seat()
        store.fate = .absent
        guard case .failed(.trouble(store.complaint)) = seat.perform(add("bor"), at: try TwoDesks.moment(1)) else {
            Issue.record("done")
            return
        }
        guard
            case .failed(.trouble(store.complaint)) = seat.perform(
                [add("bor")], at: try TwoDesks.moment(1), dryRun: false)
        else {
            Issue.record("done")
            return
        }
        #expect(seat.head.sequence == 1 && seat.office.person("bor") == nil)
    }
}

/// A store whose disk complains about every write, whether it kept it or not.
private final class ComplainingStore: EntryStore {
    private let store: any EntryStore
    private let path: String
    var fate = RecordTrouble.Fate.stored
    /// What somebody else does between the write and the complaint.
    var afterwards: ((any EntryStore) -> Void)?

    init(_ store: any EntryStore, path: String) { (self.store, self.path) = (store, path) }

    var complaint: RecordTrouble { .deviceFailed(path: path, code: 5, fate) }

    func append(_ entries: [StoredEntry], expecting expected: Head) throws(RecordTrouble) -> Appending {
        if fate == .stored {
            _ = try store.append(entries, expecting: expected)
            afterwards?(store)
        }
        throw complaint
    }

    func last() throws(RecordTrouble) -> StoredEntry? { try store.last() }
    func entry(_ sequence: Int) throws(RecordTrouble) -> StoredEntry? { try store.entry(sequence) }
    func read(after sequence: Int, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Flow) throws(RecordTrouble) {
        try store.read(after: sequence, body)
    }
    func version() throws(RecordTrouble) -> Int { try store.version() }
    func watch() -> RecordWatch? { store.watch() }
}
