import Domain
import Glibc
import Journal
import Testing

@testable import tockovnik

@Suite struct `A seat` {
    let desks: TwoDesks

    init() throws { desks = try TwoDesks() }

    private func add(_ person: String) -> Act { .addPerson(AddPerson(person: person, name: "Oseba \(person)")) }

    private func isDone(_ outcome: Seat.Outcome) -> Bool { if case .done = outcome { true } else { false } }

    @Test func `at a file that is not there waits for a founding`() throws {
        let seat = try Seat(desks.office, folders: desks.one)
        #expect(!seat.office.isFounded)
        #expect(seat.journal == nil)
        guard case .nobody = seat.perform(add("bor"), at: try TwoDesks.moment()) else {
            Issue.record("an act without an office")
            return
        }
        #expect(try seat.takeNews() == false)
        #expect(desks.names() == [])
    }

    @Test func `founds an office with a key that only its owner reads`() throws {
        let seat = try desks.founded()
        #expect(seat.office.name == "LAS Log")
        #expect(seat.head.sequence == 1)
        #expect(seat.viewer == "ana")
        #expect(seat.holdsValidKey)
        #expect(try seat.keysHere().holders.map(\.person) == ["ana"])
        var status = stat()
        #expect(stat(desks.one.keys + "/ana.key", &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o600)
        #expect(try seat.verify() == .sound(seat.head))
    }

    @Test func `refuses to found over an office that is there`() throws {
        _ = try desks.founded()
        let late = try Seat(desks.folder + "/las.tkv", folders: desks.other)
        #expect(throws: RecordTrouble.self) {
            try late.found(name: "LAS Dol", person: "bor", personName: "Bor", id: "dol", at: TwoDesks.moment())
        }
        #expect(try Seat(desks.office, folders: desks.one).office.name == "LAS Log")
    }

    @Test func `keeps what was done, and finds it again`() throws {
        let seat = try desks.founded()
        guard case .done(let entry) = seat.perform(add("bor"), at: try TwoDesks.moment(1)) else {
            Issue.record("not done")
            return
        }
        #expect(entry == 2)
        #expect(seat.office.person("bor") != nil)
        let again = try Seat(desks.office, folders: desks.one)
        #expect(again.head == seat.head)
        #expect(again.office.person("bor")?.name == "Oseba bor")
    }

    @Test func `does not write what the rules refuse`() throws {
        let seat = try desks.founded()
        guard case .refused = seat.perform(add("ana"), at: try TwoDesks.moment(1)) else {
            Issue.record("the same person twice")
            return
        }
        #expect(seat.head.sequence == 1)
        #expect(try Seat(desks.office, folders: desks.one).head.sequence == 1)
    }

    @Test func `without a key writes nothing`() throws {
        _ = try desks.founded()
        let stranger = try desks.second()
        #expect(try stranger.keysHere().holders.isEmpty)
        #expect(!stranger.holdsValidKey)
        guard case .nobody = stranger.perform(add("bor"), at: try TwoDesks.moment(1)) else {
            Issue.record("an act of nobody")
            return
        }
        #expect(throws: RecordTrouble.self) { try stranger.sit("ana") }
    }

    @Test func `with the key of somebody else is told so`() throws {
        _ = try desks.founded()
        let stranger = try desks.second()
        try stranger.sit(KeyDrawer(directory: desks.other.keys).create(for: "ana"))
        #expect(!stranger.holdsValidKey)
        #expect(try stranger.keysHere().holders.isEmpty, "a key that does not count in this office")
    }

    @Test func `with a key that others can read does not sit down`() throws {
        let seat = try desks.founded()
        chmod(desks.one.keys + "/ana.key", 0o644)
        do throws(RecordTrouble) {
            try seat.sit("ana")
            Issue.record("sat down")
        } catch {
            guard case .keyTooOpen(_, 0o644, let repair) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(repair.contains("chmod"))
        }
    }

    @Test func `makes a key once`() throws {
        let seat = try desks.founded()
        let key = try seat.makeKey(for: "bor")
        #expect(try seat.makeKey(for: "bor") == key)
        #expect(isDone(seat.perform(add("bor"), at: try TwoDesks.moment(1))))
        #expect(isDone(seat.perform(.makeKey(MakeKey(person: "bor", key: key)), at: try TwoDesks.moment(2))))
        #expect(try seat.keysHere().holders.map(\.person) == ["ana", "bor"])
    }

    @Test func `sees what another one wrote, and never writes over it`() throws {
        let here = try desks.founded()
        let there = try desks.second(asAna: true)
        #expect(try there.takeNews() == false)
        #expect(isDone(here.perform(add("bor"), at: try TwoDesks.moment(1))))
        // The other one has not looked yet: it is told, and nothing of its own is written.
        guard case .failed(.outpaced) = there.perform(add("cita"), at: try TwoDesks.moment(2)) else {
            Issue.record("written over what came between")
            return
        }
        #expect(there.office.person("bor") != nil)
        #expect(there.office.person("cita") == nil)
        #expect(there.head == here.head)
        #expect(isDone(there.perform(add("cita"), at: try TwoDesks.moment(3))))
        #expect(try here.takeNews())
        #expect(here.office.person("cita") != nil)
        #expect(here.head == there.head)
        #expect(try here.takeNews() == false)
        #expect(try here.verify() == .sound(here.head))
    }

    @Test func `hears another one write, and nothing while nobody does`() throws {
        let here = try desks.founded()
        let there = try desks.second()
        for seat in [here, there] { seat.hear() }
        #expect(!here.hasToAsk)
        let descriptor = try #require(there.watch?.descriptor)
        func hears() -> Bool {
            var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            return poll(&wanted, 1, 0) > 0
        }
        _ = try there.takeNews()
        #expect(!hears(), "asking is not writing")
        #expect(isDone(here.perform(add("bor"), at: try TwoDesks.moment(1))))
        #expect(hears())
        there.hear()
        #expect(!hears())
        #expect(try there.takeNews())
        #expect(isDone(here.perform(add("cita"), at: try TwoDesks.moment(2))))
        #expect(hears(), "every time anew")
    }

    @Test func `finds what takes back its own last entry, and not that of another one`() throws {
        let seat = try desks.founded()
        #expect(isDone(seat.perform(add("bor"), at: try TwoDesks.moment(1))))
        let correction = Act.correctPerson(CorrectPerson(person: "bor", name: "Bor Gaj", reason: "priimek"))
        #expect(isDone(seat.perform(correction, at: try TwoDesks.moment(2))))
        let today = try TwoDesks.moment(3).day
        let last = try #require(try seat.lastEntry(on: today))
        #expect(last.number == 3)
        #expect(
            last.way == .by(.correctPerson(CorrectPerson(person: "bor", name: "Oseba bor", reason: ""))))
        let stranger = try desks.second()
        let nothing = try stranger.lastEntry(on: today)
        #expect(nothing == nil)
    }

    @Test func `does several acts all or none`() throws {
        let seat = try desks.founded()
        guard
            case .refused(1, _, _) = seat.perform([add("bor"), add("ana")], at: try TwoDesks.moment(1), dryRun: false)
        else {
            Issue.record("a wrong act among several")
            return
        }
        #expect(seat.head.sequence == 1)
        guard case .done(let dry?) = seat.perform([add("bor")], at: try TwoDesks.moment(1), dryRun: true) else {
            Issue.record("a dry run")
            return
        }
        #expect(dry == 2...2)
        #expect(seat.head.sequence == 1)
        guard
            case .done(let kept?) = seat.perform([add("bor"), add("cita")], at: try TwoDesks.moment(1), dryRun: false)
        else {
            Issue.record("several acts")
            return
        }
        #expect(kept == 2...3)
        #expect(try Seat(desks.office, folders: desks.one).office.people.map(\.id) == ["ana", "bor", "cita"])
    }

    @Test func `does not open a record somebody has changed`() throws {
        let seat = try desks.founded()
        for minute in 1...9 { _ = seat.perform(add("oseba\(minute)"), at: try TwoDesks.moment(minute)) }
        let copy = desks.folder + "/copy.tkv"
        _ = try Journal.create(at: copy, #require(seat.journal).entries())
        try desks.scratch(copy)
        // Half of a file this small is among its entries or in what SQLite itself checks.
        #expect(throws: RecordTrouble.self) { try Seat(copy, folders: desks.other) }
    }

    @Test func `notices that the end of the record is gone`() throws {
        let seat = try desks.founded()
        let early = desks.folder + "/early.tkv"
        _ = try Journal.create(at: early, #require(seat.journal).entries())
        #expect(isDone(seat.perform(add("bor"), at: try TwoDesks.moment(1))))
        // The same office, an entry shorter than what this desk has seen.
        do throws(RecordTrouble) {
            _ = try Seat(early, folders: desks.one)
            Issue.record("a cut record was opened")
        } catch {
            guard case .broken(let wrong) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(wrong.sequence == 2)
        }
        // A desk that has never seen more opens it.
        #expect(try Seat(early, folders: desks.other).head.sequence == 1)
    }

    @Test func `says that it remembers nothing where it cannot, as long as it cannot`() throws {
        let founder = try desks.founded()
        #expect(founder.memoryTrouble == nil)
        mkdir(desks.other.data, 0o700)
        symlink("/nowhere", desks.other.memory)
        let seat = try Seat(desks.office, folders: desks.other)
        #expect(seat.memoryTrouble == .directoryMissing(path: desks.other.memory))
        unlink(desks.other.memory)
        #expect(isDone(founder.perform(add("bor"), at: try TwoDesks.moment(1))))
        #expect(try seat.takeNews())
        #expect(seat.memoryTrouble == nil)
    }

    @Test func `does not say that no key lies here where it cannot look`() throws {
        _ = try desks.founded()
        mkdir(desks.other.data, 0o700)
        let seat = try desks.second()
        #expect(seat.desk(.slovenian, version: 1).keyTroubles.isEmpty)
        close(open(desks.other.keys, O_WRONLY | O_CREAT, 0o600))
        let desk = seat.desk(.slovenian, version: 1)
        #expect(desk.keys.isEmpty && desk.keyTroubles.count == 1)
    }

    @Test func `says of what another one wrote that it cannot be read, as long as it cannot`() throws {
        let seat = try desks.founded()
        #expect(try seat.takeNews() == false)
        let key = try KeyFile.load(KeyDrawer(directory: desks.one.keys).path(for: "ana")).key
        let dance = Node.map([("act", .scalar("dance"))])
        let other = try Journal.open(desks.office)
        try other.append(Deed(dance, by: "ana", at: TwoDesks.moment(1), with: key), expecting: other.head())
        for _ in 0..<2 {
            #expect(throws: RecordTrouble.broken(RecordBreak(.actUnreadable, at: 2))) { try seat.takeNews() }
        }
        #expect(seat.head.sequence == 1)
    }

    @Test func `that has to end does not wait for one that stands still with the lock in its hand`() throws {
        _ = try desks.founded()
        let seat = try Seat(desks.office, folders: desks.one, givesUp: { true })
        try seat.sit("ana")
        let lock = open(desks.office + ".lock", O_RDONLY | O_CREAT | O_CLOEXEC, 0o660)
        try #require(flock(lock, LOCK_EX) == 0)
        let began = ContinuousClock.now
        guard case .failed(.trouble(.busy)) = seat.perform(add("bor"), at: try TwoDesks.moment(1)) else {
            Issue.record("not busy")
            return
        }
        #expect(ContinuousClock.now - began < .seconds(1))
        close(lock)
        #expect(isDone(seat.perform(add("bor"), at: try TwoDesks.moment(1))))
    }

    @Test func `reads the entries once somebody looks, and keeps them`() throws {
        let seat = try desks.founded()
        #expect(try seat.entries().map(\.act.kind) == [.foundOffice])
        #expect(isDone(seat.perform(add("bor"), at: try TwoDesks.moment(1))))
        #expect(try seat.entries().map(\.number) == [1, 2])
    }

    @Test func `stopped while it opens has only a part`() throws {
        let seat = try desks.founded()
        let acts = (0..<1_100).map { add("oseba\($0)") }
        guard case .done = seat.perform(acts, at: try TwoDesks.moment(1), dryRun: false) else {
            Issue.record("not done")
            return
        }
        var asked = 0
        let part = try Seat(
            desks.office, folders: desks.other,
            progress: { progress in
                asked += 1
                return progress.done >= 1_000 ? .stop : .goOn
            })
        #expect(asked == 2)
        #expect(!part.isWhole)
        #expect(part.head.sequence < 1_101)
        #expect(seat.isWhole)
    }
}

@Suite struct `Drafts of a seat` {
    let desks: TwoDesks

    init() throws { desks = try TwoDesks() }

    @Test func `are on the screen at once and in their file before the next key`() throws {
        let seat = try desks.founded()
        seat.keepDraft("envelope", "Zavod")
        #expect(seat.draftTexts == ["envelope": "Zavod"])
        #expect(try Seat(desks.office, folders: desks.one).sitting("ana").draftTexts == [:])
        try seat.saveDrafts()
        #expect(try Seat(desks.office, folders: desks.one).sitting("ana").draftTexts == ["envelope": "Zavod"])
        seat.keepDraft("envelope", nil)
        #expect(seat.draftTexts == [:])
        try seat.saveDrafts()
        try seat.settleDrafts()
        #expect(try Seat(desks.office, folders: desks.one).sitting("ana").draftTexts == [:])
    }

    @Test func `belong to one person`() throws {
        let seat = try desks.founded()
        let key = try seat.makeKey(for: "bor")
        for act in [Act.addPerson(AddPerson(person: "bor", name: "Bor")), .makeKey(MakeKey(person: "bor", key: key))] {
            _ = seat.perform(act, at: try TwoDesks.moment(1))
        }
        seat.keepDraft("sheet", "5")
        // Whoever gets up leaves what was typed behind, for when they come back.
        try seat.sit("bor")
        #expect(seat.draftTexts == [:])
        seat.keepDraft("sheet", "7")
        try seat.sit("ana")
        #expect(seat.draftTexts == ["sheet": "5"])
        try seat.sit("bor")
        #expect(seat.draftTexts == ["sheet": "7"])
    }

    @Test func `that cannot be read do not keep anybody out`() throws {
        let seat = try desks.founded()
        seat.keepDraft("a", "1")
        try seat.saveDrafts()
        let path = try #require(seat.drafts?.path)
        #expect(truncate(path, 3) == 0)
        let again = try Seat(desks.office, folders: desks.one)
        // Whoever sits down is told; a command that only reads leaves them alone.
        again.sign(with: try again.drawer.load("ana"))
        #expect(again.viewer == "ana" && again.draftTexts == [:])
        #expect(try again.sit("ana") == .draftsUnreadable(path: path))
        #expect(again.draftTexts == [:])
        #expect(desks.names().contains("las.tkv.drafts-ana.damaged-1"))
    }
}

extension Seat {
    fileprivate func sitting(_ person: String) throws -> Seat {
        try sit(person)
        return self
    }
}
