import Domain
import Glibc
import Testing

@testable import Journal

/// Several programs on one office, and programs that end in the middle of a word.
@Suite(.serialized) struct `Several seats` {
    let folder = Folder()
    let path: String
    let key: SigningKey

    init() throws {
        path = folder("las.tockovnik")
        key = try #require(SigningKey(secret: Array(repeating: 7, count: 32)))
        let deed = try Deed(Village.key("ana", key.verifying), by: "ana", at: Village.moment(0), with: key)
        _ = try Journal.create(at: path, Journal.seal([deed]))
    }

    private func check() throws -> Head {
        let journal = try Journal.open(path)
        var witness = Stranger(key: key.verifying)
        let head = try journal.head()
        #expect(try journal.verify(witness: &witness) == .sound(head))
        return head
    }

    @Test func `are not heard at a file that is not there`() {
        #expect(RecordWatch(path: folder("nothing.tockovnik")) == nil)
    }

    @Test func `killed five hundred times while writing, nothing acknowledged is lost`() throws {
        var dice = SplitMix(state: 500)
        var kept = 1
        var kills = 0
        while kills < 500 {
            let seat = Seat("append", path, Seat.secret, "ana", "100000")
            // Not before it writes: a program that is only starting has nothing to lose.
            var last = seat.line().flatMap { Int($0) } ?? 0
            usleep(UInt32.random(in: 0...3000, using: &dice))
            seat.send(SIGKILL)
            for line in seat.lines() { last = try #require(Int(line), "\(line)") }
            #expect(seat.end() == 128 + SIGKILL)
            kills += 1
            let head = try Journal.open(path, access: kills.isMultiple(of: 2) ? .reading : .writing).head()
            #expect(head.sequence >= last)
            // One may be on the disk that nobody was told of.
            #expect(head.sequence <= last + 1)
            kept = head.sequence
        }
        #expect(kept > 1000)
        let journal = try Journal.open(path)
        var witness = Stranger(key: key.verifying)
        // The signatures of ten thousand entries are checked elsewhere; here it is the chain that could have torn.
        let head = try journal.head()
        #expect(try journal.verify(signatures: .believedUntil(head), witness: &witness) == .sound(head))
        #expect(try journal.head().sequence == kept)
    }

    @Test func `writing at once lose nothing and overwrite nothing, and each gets its turn`() throws {
        let seats = (0..<6).map { _ in Seat("append", path, Seat.secret, "ana", "60") }
        var numbers: Set<Int> = []
        for seat in seats {
            let own = seat.lines().compactMap { Int($0) }
            #expect(own.count == 60)
            #expect(seat.end() == 0)
            numbers.formUnion(own)
        }
        #expect(numbers == Set(2...361))
        #expect(try check().sequence == 361)
    }

    @Test func `a seat that is faster does not starve the others`() throws {
        // Five seats never stop; the sixth wants twenty entries and gets them while the others go on.
        let greedy = (0..<5).map { _ in Seat("append", path, Seat.secret, "ana", "100000000") }
        for seat in greedy { #expect(seat.line() != nil) }
        let before = try Journal.open(path).head().sequence
        let modest = Seat("append", path, Seat.secret, "ana", "20")
        #expect(modest.lines().count == 20)
        #expect(modest.end() == 0)
        let after = try Journal.open(path).head().sequence
        for seat in greedy {
            seat.send(SIGKILL)
            _ = seat.lines()
            seat.end()
        }
        // Fair would be six entries for each of its own; thirty times that is far from starving.
        #expect(after - before < 20 * 6 * 30)
    }

    @Test func `see each other at once`() throws {
        let journal = try Journal.open(path)
        #expect(try journal.news { 7 } == nil)
        let seat = Seat("append", path, Seat.secret, "ana", "1")
        #expect(seat.lines() == ["2"])
        #expect(try journal.news { 7 } == 7)
        #expect(try journal.entries(after: 1).map(\.sequence) == [2])
    }

    @Test func `a seat that stands still with the lock in its hand holds nobody for ever`() throws {
        let seat = Seat("hold", path)
        #expect(seat.line() == "held")
        let lock = WriteLock(path: path + ".lock", patience: 1)
        #expect(throws: RecordTrouble.busy(path: path + ".lock", seconds: 1)) {
            try lock.hold { () throws(RecordTrouble) in }
        }
        // Reading waits for nobody.
        #expect(try Journal.open(path, access: .reading).head().sequence == 1)
        seat.send(SIGKILL)
        #expect(seat.end() == 128 + SIGKILL)
        // The lock died with its holder, and the one that lost its patience gave its turn back.
        try lock.hold { () throws(RecordTrouble) in }
        let journal = try Journal.open(path)
        let deed = try Deed(Village.note("potem"), by: "ana", at: Village.moment(1), with: key)
        #expect(try journal.append(deed, expecting: journal.head()).sequence == 2)
    }

    @Test func `a seat that is told to end does not wait for one that stands still`() throws {
        let seat = Seat("hold", path)
        #expect(seat.line() == "held")
        let began = ContinuousClock.now
        let journal = try Journal.open(path) { ContinuousClock.now - began > .milliseconds(300) }
        let deed = try Deed(Village.note("pozno"), by: "ana", at: Village.moment(1), with: key)
        let failure = #expect(throws: AppendFailure.self) { try journal.append(deed, expecting: journal.head()) }
        guard case .trouble(.busy(path + ".lock", 0)) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(ContinuousClock.now - began < .seconds(1))
        seat.send(SIGKILL)
        seat.end()
        #expect(try journal.append(deed, expecting: journal.head()).sequence == 2)
    }

    @Test func `a seat that has lost its patience leaves nothing behind that waits`() throws {
        let seat = Seat("hold", path)
        #expect(seat.line() == "held")
        let impatient = Seat("impatient", path, Seat.secret, "ana", "5")
        #expect(impatient.lines() == ["busy", "busy", "busy", "busy", "busy", "threads 0, descriptors 0"])
        #expect(impatient.end() == 0)
        seat.send(SIGKILL)
        seat.end()
    }

    @Test func `a file that may not grow any further keeps what it has and says so`() throws {
        let seat = Seat("limited", path, Seat.secret, "ana", "60000")
        let lines = seat.lines()
        #expect(seat.end() == 0)
        let kept = lines.compactMap { Int($0) }
        #expect(kept.count > 3)
        #expect(
            lines.last
                == "trouble(Domain.RecordTrouble.quotaReached(path: \"\(path)\", Domain.RecordTrouble.Fate.absent))")
        #expect(try check().sequence == kept.last)
    }
}

/// A fold that knows one key and admits everything.
struct Stranger: Witness {
    let key: VerifyingKey
    func signers(of entry: SealedEntry) -> Signers { Signers(valid: [key]) }
    func admit(_ entry: SealedEntry) {}
}
