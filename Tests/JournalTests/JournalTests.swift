import Domain
import Glibc
import Testing

@testable import Journal

@Suite struct `An office file` {
    let folder = Folder()

    @Test func `holds what was appended, under its number, after it is opened again`() throws {
        let path = folder("las.tockovnik")
        do {
            let journal = try Journal.create(at: path, Village.entries(2))
            var head = try journal.head()
            #expect(head.sequence == 2)
            for second in 3...12 {
                head = try journal.append(Village.deed(Village.note("vpis \(second)"), second), expecting: head).head
            }
        }
        let journal = try Journal.open(path, access: .reading)
        var elder = Elder()
        let verdict = try journal.verify(witness: &elder)
        #expect(try verdict == .sound(journal.head()))
        #expect(elder.admitted == 12)
        #expect(try journal.entries(after: 10).map { $0.act["note"]?["text"]?.text } == ["vpis 11", "vpis 12"])
        #expect(try journal.head().hash == journal.entries().last?.hash)
        #expect(try journal.identity() == Village.entries(1).first?.hash)
    }

    @Test func `lies alone in its directory when nobody has it open`() throws {
        _ = try Journal.create(at: folder("las.tockovnik"), Village.entries(3))
        #expect(folder.names == ["las.tockovnik"])
    }

    @Test func `never replaces what is there`() throws {
        put([1, 2, 3], at: folder("las.tockovnik"))
        #expect(throws: RecordTrouble.alreadyThere(path: folder("las.tockovnik"))) {
            try Journal.create(at: folder("las.tockovnik"), Village.entries(1))
        }
        #expect(bytes(of: folder("las.tockovnik")) == [1, 2, 3])
        #expect(folder.names == ["las.tockovnik"])
    }

    @Test func `can be read by its group and never by everybody`() throws {
        _ = try Journal.create(at: folder("las.tockovnik"), Village.entries(1))
        let mode = try FileIdentity.of(folder("las.tockovnik")).mode & 0o7777
        #expect(mode & 0o607 == 0o600)
    }

    @Test func `whoever comes second is told so, and nothing is overwritten`() throws {
        let path = folder("las.tockovnik")
        let one = try Journal.create(at: path, Village.entries(2))
        let other = try Journal.open(path)
        let head = try one.head()
        #expect(try other.news { 7 } == nil)
        let first = try one.append(Village.deed(Village.note("prvi")), expecting: head)
        #expect(throws: RecordTrouble.outOfMemory) {
            try other.news { () throws(RecordTrouble) in throw .outOfMemory }
        }
        // What could not be taken in is still news.
        #expect(try other.news { 7 } == 7)
        #expect(try other.news { 7 } == nil)
        let failure = #expect(throws: AppendFailure.self) {
            try other.append(Village.deed(Village.note("drugi"), by: "bor", with: Village.bor), expecting: head)
        }
        guard case .outpaced = failure else {
            Issue.record("expected .outpaced")
            return
        }
        #expect(try other.entries(after: head.sequence).map(\.head) == [first.head])
        try other.append(Village.deed(Village.note("drugi"), by: "bor", with: Village.bor), expecting: first.head)
        #expect(try one.news { 7 } == 7)
        #expect(try one.entries(after: 2).map(\.person) == ["ana", "bor"])
    }

    @Test func `several acts are kept together or not at all`() throws {
        let journal = try Journal.create(at: folder("las.tockovnik"), Village.entries(2))
        let head = try journal.head()
        try journal.append((0..<100).map { try Village.deed(Village.note("\($0)")) }, expecting: head)
        #expect(try journal.head().sequence == 102)
        #expect(throws: AppendFailure.self) {
            try journal.append((0..<100).map { try Village.deed(Village.note("\($0)")) }, expecting: head)
        }
        #expect(try journal.head().sequence == 102)
    }

    @Test func `an act that has no canonical bytes is not kept`() throws {
        let journal = try Journal.create(at: folder("las.tockovnik"), Village.entries(2))
        let twice = Node.map([("a", .scalar("1")), ("a", .scalar("2"))])
        let failure = try #require(
            #expect(throws: AppendFailure.self) { try journal.append(Village.deed(twice), expecting: journal.head()) })
        guard case .unsealable(.act(let fault)) = failure else {
            Issue.record("expected .unsealable")
            return
        }
        #expect(fault.reason == .duplicateKey("a"))
        #expect(try journal.head().sequence == 2)
    }

    @Test func `lines give the same office back, byte for byte`() throws {
        let journal = try Journal.create(at: folder("las.tockovnik"), Village.entries(700))
        var lines: [UInt8] = []
        try journal.lines {
            lines += Array($0) + [10]
            return .goOn
        }
        put(lines, at: folder("las.jsonl"))
        var elder = Elder()
        let verdict = try Journal.restore(lines: folder("las.jsonl"), to: folder("back.tockovnik"), witness: &elder)
        #expect(try verdict == .sound(journal.head()))
        #expect(elder.admitted == 700)
        #expect(try Journal.open(folder("back.tockovnik")).entries().map(\.bytes) == journal.entries().map(\.bytes))
    }

    /// Signatures are computed from the first entry, or believed up to one before, at or behind the stop.
    @Test(arguments: [nil, 300, 1024, 2000] as [Int?]) func `a check can be stopped and goes on from there`(
        _ known: Int?
    ) throws {
        let journal = try Journal.create(at: folder("las.tockovnik"), Village.entries(2000))
        let checked = try known.flatMap { number in try journal.entries().first { $0.sequence == number }?.head }
        let signatures: SignatureCheck = checked.map { .believedUntil($0) } ?? .computed
        var elder = Elder()
        var asked: [Progress] = []
        let verdict = try journal.verify(signatures: signatures, witness: &elder) { progress in
            asked.append(progress)
            return progress.done >= 1024 ? .stop : .goOn
        }
        #expect(asked == [Progress(done: 512, total: 2000), Progress(done: 1024, total: 2000)])
        guard case .stopped(let head) = verdict else {
            Issue.record("expected .stopped")
            return
        }
        #expect(head.sequence == 1024)
        #expect(try journal.verify(after: head, witness: &elder) == .sound(journal.head()))
        #expect(elder.admitted == 2000)
    }
}
