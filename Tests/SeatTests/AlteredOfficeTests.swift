import Domain
import Glibc
import Testing

@testable import Journal
@testable import tockovnik

/// One alteration of each kind, of an office as it really is, opened as a person opens it.
@Suite struct `An altered office` {
    let desks: TwoDesks

    init() throws { desks = try TwoDesks() }

    @Test func `that nobody altered is opened`() throws {
        #expect(try found(try Log()) == nil)
        #expect(try Seat(desks.office, folders: desks.one).office.people.map(\.id) == ["ana", "bor", "cita", "dana"])
    }

    @Test(arguments: Alteration.allCases)
    func `is not opened, and told by its first wrong entry and how it is wrong`(alteration: Alteration) throws {
        var log = try Log()
        let expected = try alteration.alter(&log)
        #expect(try found(log) == expected)
        // The whole check of the screen says the same as the opening.
        var witness = OfficeWitness()
        let journal = try Journal.open(desks.office, access: .reading)
        #expect(try journal.verify(witness: &witness) == .broken(expected))
    }

    @Test func `is told apart from what a desk has seen`() throws {
        let log = try Log()
        let head = try #require(try log.stored().last?.head)
        #expect(try found(log) == nil)
        let identity = try #require(try Journal.open(desks.office).identity())
        let memory = DeskMemory(directory: desks.one.memory)
        #expect(try memory.checked(identity) == head)
        // Whoever has all keys writes the last entry anew: nothing but this desk knows.
        var other = log
        other.deeds[7] = other.deed(.addPerson(AddPerson(person: "eva", name: "Eva")), by: "bor")
        #expect(try found(other) == RecordBreak(.rewritten, at: 8))
        var short = log
        short.deeds.removeLast(2)
        #expect(try found(short) == RecordBreak(.cut(seen: 8), at: 7))
        try memory.forget(identity)
        #expect(try found(short) == nil)
    }

    /// What opening the office says about it.
    private func found(_ log: Log) throws -> RecordBreak? {
        for end in ["", "-wal", "-shm"] { unlink(desks.office + end) }
        try SQLiteStore.create(at: desks.office) { insert in
            for entry in try log.stored() { try insert(entry) }
        }
        do throws(RecordTrouble) {
            _ = try Seat(desks.office, folders: desks.one)
            return nil
        } catch {
            guard case .broken(let wrong) = error else { throw error }
            return wrong
        }
    }
}

/// The record of a small office: two administrators who enter people in turn.
struct Log {
    let ana = SigningKey()
    let bor = SigningKey()
    var deeds: [Deed] = []
    /// What is done to the stored entries once they are signed and chained.
    var touch: ([StoredEntry]) throws -> [StoredEntry] = { $0 }
    private let moment: Moment

    init() throws {
        moment = try TwoDesks.moment()
        let day = try #require(Day(year: 2025, month: 7, day: 4))
        var role = GiveRole()
        (role.person, role.role, role.from) = ("bor", .administrator, day)
        let founding = FoundOffice(
            office: "log", name: "LAS Log", person: "ana", personName: "Ana Skrb", key: ana.verifying.text)
        deeds = [
            deed(.foundOffice(founding)), deed(.addPerson(AddPerson(person: "bor", name: "Bor"))),
            deed(.makeKey(MakeKey(person: "bor", key: bor.verifying.text))), deed(.giveRole(role)),
            deed(.addPerson(AddPerson(person: "cita", name: "Cita")), by: "bor"),
            deed(.makeKey(MakeKey(person: "cita", key: SigningKey().verifying.text))),
            deed(.correctPerson(CorrectPerson(person: "cita", name: "Cita Dol", reason: "priimek")), by: "bor"),
            deed(.addPerson(AddPerson(person: "dana", name: "Dana")), by: "bor"),
        ]
    }

    func deed(_ act: Act, by person: String = "ana") -> Deed { deed(act.node, by: person) }

    func deed(_ act: Node, by person: String = "ana", with key: SigningKey? = nil) -> Deed {
        Deed(act, by: person, at: moment, with: key ?? (person == "bor" ? bor : ana))
    }

    func stored() throws -> [StoredEntry] { try touch(Journal.seal(deeds).map(\.stored)) }

    /// Replaces a text within the bytes of an entry and leaves everything else as it was.
    mutating func replace(_ sequence: Int, _ from: String, _ to: String) {
        touch = { entries in
            var entries = entries
            let text = String(decoding: entries[sequence - 1].bytes, as: UTF8.self)
            try #require(text.contains(from))
            entries[sequence - 1].bytes = Array(text.replacing(from, with: to, maxReplacements: 1).utf8)
            return entries
        }
    }
}

enum Alteration: CaseIterable {
    case flippedBit, truncated, whiteSpace, keyOrder, unknownField, missing, closedGap, swapped
    case alteredAct, alteredPerson, alteredMoment, unreadableAct, otherKey, revokedKey, unknownSigner
    case foundingUnreadable, foundingKeyMalformed, foundingOfOther, secondFounding
    case actUnreadable, actRefused, momentBack

    /// Alters the log and answers what must be said of it.
    func alter(_ log: inout Log) throws -> RecordBreak {
        let dance = Node.map([("act", .scalar("dance"))])
        switch self {
        case .flippedBit:
            log.touch = { entries in
                var entries = entries
                entries[4].bytes[0] ^= 1
                return entries
            }
            return RecordBreak(.notJSON(offset: 0), at: 5)
        case .truncated:
            log.touch = { entries in
                var entries = entries
                entries[4].bytes.removeLast(100)
                return entries
            }
            return RecordBreak(.truncated, at: 5)
        case .whiteSpace:
            log.replace(5, #"{"act":"#, #"{ "act":"#)
            return RecordBreak(.notCanonical(.whiteSpace, offset: 1), at: 5)
        case .keyOrder:
            log.replace(5, #"{"act":{"act":"add-person","name":"Cita","#, #"{"act":{"name":"Cita","act":"add-person","#)
            return RecordBreak(.notCanonical(.keyOrder("act"), offset: 22), at: 5)
        case .unknownField:
            log.replace(5, #","person":"bor","#, #","note":"","person":"bor","#)
            return RecordBreak(.unknownField("note"), at: 5)
        case .missing:
            log.touch = { $0.filter { $0.sequence != 5 } }
            return RecordBreak(.missing(next: 6), at: 5)
        case .closedGap:
            log.touch = { entries in
                entries.filter { $0.sequence != 5 }.map {
                    StoredEntry(sequence: $0.sequence - ($0.sequence > 5 ? 1 : 0), bytes: $0.bytes)
                }
            }
            return RecordBreak(.wrongSequence(found: 6), at: 5)
        case .swapped:
            log.touch = { entries in
                var entries = entries
                (entries[4].bytes, entries[5].bytes) = (entries[5].bytes, entries[4].bytes)
                return entries
            }
            return RecordBreak(.wrongSequence(found: 6), at: 5)
        case .alteredAct:
            log.replace(5, "Cita", "Cena")
            return RecordBreak(.wrongSignature(person: "bor"), at: 5)
        case .alteredPerson:
            log.replace(5, #","person":"bor","#, #","person":"ana","#)
            return RecordBreak(.wrongSignature(person: "ana"), at: 5)
        case .alteredMoment:
            log.replace(5, "2025-07-04T14:00", "2025-07-04T14:01")
            return RecordBreak(.wrongSignature(person: "bor"), at: 5)
        case .unreadableAct:
            // The signature is looked at before the act: who has no key cannot make anybody wonder about acts.
            log.replace(5, "add-person", "sub-person")
            return RecordBreak(.wrongSignature(person: "bor"), at: 5)
        case .otherKey:
            log.deeds[4] = log.deed(log.deeds[4].act, by: "bor", with: log.ana)
            return RecordBreak(.wrongSignature(person: "bor"), at: 5)
        case .revokedKey:
            let key = log.bor.verifying.text
            log.deeds.insert(log.deed(.revokeKey(RevokeKey(person: "bor", key: key, reason: "izgubljen"))), at: 4)
            return RecordBreak(.revokedKey(person: "bor"), at: 6)
        case .unknownSigner:
            log.deeds[4] = log.deed(log.deeds[4].act, by: "filip", with: log.bor)
            return RecordBreak(.unknownSigner(person: "filip"), at: 5)
        case .foundingUnreadable:
            log.deeds[0] = log.deed(dance)
            return RecordBreak(.actUnreadable, at: 1)
        case .foundingKeyMalformed:
            log.replace(1, "ed25519:", "ed25510:")
            return RecordBreak(.keyMalformed(person: "ana"), at: 1)
        case .foundingOfOther:
            log.deeds[0] = log.deed(log.deeds[0].act, with: log.bor)
            return RecordBreak(.wrongSignature(person: "ana"), at: 1)
        case .secondFounding:
            let founding = FoundOffice(
                office: "log", name: "LAS Log", person: "ana", personName: "Ana Skrb", key: log.bor.verifying.text)
            log.deeds[4] = log.deed(.foundOffice(founding))
            return RecordBreak(.actRefused, at: 5)
        case .actUnreadable:
            log.deeds[4] = log.deed(dance, by: "bor")
            return RecordBreak(.actUnreadable, at: 5)
        case .actRefused:
            log.deeds[4] = log.deed(.addPerson(AddPerson(person: "bor", name: "Bor še enkrat")))
            return RecordBreak(.actRefused, at: 5)
        case .momentBack:
            let earlier = try #require(Moment("2025-07-04T13:57:10.123+02:00"))
            log.deeds[4].moment = earlier
            return RecordBreak(.actRefused, at: 5)
        }
    }
}
