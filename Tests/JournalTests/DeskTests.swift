import Dispatch
import Domain
import Glibc
import Synchronization
import Testing

@testable import Journal

@Suite struct `A draft` {
    let folder = Folder()

    @Test func `is there again for the same person, and for nobody else`() throws {
        let drafts = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        #expect(drafts["sheet V-2"] == nil)
        try drafts.keep(["sheet V-2": "točke: 5\n\"utemeljitev\""])
        try drafts.keep(["envelope": "RR473124829GB"])
        let again = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        #expect(again.keys == ["envelope", "sheet V-2"])
        #expect(again["sheet V-2"] == "točke: 5\n\"utemeljitev\"")
        #expect(try Drafts(of: "bor", beside: folder("las.tockovnik")).keys.isEmpty)
        #expect(try FileIdentity.of(drafts.path).mode & 0o7777 == 0o600)
        #expect(folder.names == ["las.tockovnik.drafts-ana", "las.tockovnik.drafts-ana.lock"])
        #expect(try FileIdentity.of(drafts.path + ".lock").mode & 0o7777 == 0o600)
    }

    @Test func `goes when the act is done`() throws {
        let drafts = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        try drafts.keep(["a": "1"])
        try drafts.keep(["b": "2"])
        try drafts.keep(["a": nil])
        #expect(try Drafts(of: "ana", beside: folder("las.tockovnik")).keys == ["b"])
        try drafts.keep(["b": nil, "never there": nil])
        #expect(folder.names == [])
    }

    @Test func `of two seats of one person are kept together`() throws {
        let one = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        let other = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        try one.keep(["a": "1"])
        try other.keep(["b": "2"])
        try one.keep(["c": "3"])
        #expect(try Drafts(of: "ana", beside: folder("las.tockovnik")).keys == ["a", "b", "c"])
    }

    @Test(arguments: ["drugi", "c"])
    func `of two seats are kept together, though the disk gives the number of a removed file to the next one`(
        last: String
    ) throws {
        let folder = Folder(in: .disk)
        let one = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        let other = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        try one.keep(["a": "1", "b": "b"])
        // The clock of the disk goes on.
        usleep(20_000)
        try other.keep(["b": "prvi"])
        // On most disks the third file has the number of the first one now; here once with as many bytes, too.
        try other.keep(["b": last])
        try one.keep(["d": "4"])
        let again = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        #expect(again.keys == ["a", "b", "d"])
        #expect(again["b"] == last)
    }

    @Test func `of two seats that type at once are all there`() throws {
        let path = folder("las.tockovnik")
        let failures = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 2) { seat in
            do {
                let drafts = try Drafts(of: "ana", beside: path)
                for key in 0..<100 { try drafts.keep(["\(seat) \(key)": "\(key)"]) }
            } catch {
                failures.withLock { $0 += 1 }
            }
        }
        #expect(failures.withLock { $0 } == 0)
        #expect(try Drafts(of: "ana", beside: path).keys.count == 200)
    }

    @Test func `is not waited for long where another seat stands still in the middle of writing`() throws {
        let drafts = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        let other = Seat("hold", drafts.path)
        #expect(other.line() == "held")
        let began = ContinuousClock.now
        #expect(throws: RecordTrouble.busy(path: drafts.path, seconds: 1)) { try drafts.keep(["a": "1"]) }
        #expect(ContinuousClock.now - began < .seconds(3))
        other.send(SIGKILL)
        other.end()
        try drafts.keep(["a": "1"])
        #expect(try Drafts(of: "ana", beside: folder("las.tockovnik")).keys == ["a"])
    }

    @Test func `is there before it is brought to the disk, several at once`() throws {
        let drafts = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        try drafts.keep(["a": "1", "b": "2", "c": "3"])
        try drafts.keep(["a": nil, "b": "two"])
        let again = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        #expect(again.keys == ["b", "c"])
        #expect(again["b"] == "two")
        try drafts.settle()
        try drafts.keep(["b": nil, "c": nil])
        // The file is gone, and its going is brought to the disk like everything else.
        try drafts.settle()
        #expect(folder.names == [])
    }

    @Test func `that cannot be read are put aside and not lost`() throws {
        put(Array("no json".utf8), at: folder("las.tockovnik.drafts-ana"))
        #expect(throws: RecordTrouble.draftsUnreadable(path: folder("las.tockovnik.drafts-ana"))) {
            try Drafts(of: "ana", beside: folder("las.tockovnik"))
        }
        let left = Drafts.left(by: "ana", beside: folder("las.tockovnik"))
        #expect(left.drafts?.keys == [])
        #expect(left.trouble == .draftsUnreadable(path: folder("las.tockovnik.drafts-ana")))
        put(Array("nor this".utf8), at: folder("las.tockovnik.drafts-ana"))
        _ = Drafts.left(by: "ana", beside: folder("las.tockovnik"))
        #expect(bytes(of: folder("las.tockovnik.drafts-ana.damaged-1")) == Array("no json".utf8))
        #expect(bytes(of: folder("las.tockovnik.drafts-ana.damaged-2")) == Array("nor this".utf8))
    }

    @Test func `that cannot even be looked at are left where they are, and said to be`() throws {
        let path = folder("las.tockovnik.drafts-ana")
        #expect(mkdir(path, 0o700) == 0)
        let left = Drafts.left(by: "ana", beside: folder("las.tockovnik"))
        #expect(left.drafts == nil)
        #expect(left.trouble == .notPermitted(path: path, .reading))
        #expect(folder.names == ["las.tockovnik.drafts-ana"])
    }

    @Test func `that a killed program half wrote are as they were before`() throws {
        let drafts = try Drafts(of: "ana", beside: folder("las.tockovnik"))
        try drafts.keep(["a": "1"])
        // What a program leaves that is killed between writing and renaming.
        put(Array("{\"a\":\"2".utf8), at: drafts.path + ".4711-1.part")
        #expect(try Drafts(of: "ana", beside: folder("las.tockovnik"))["a"] == "1")
    }
}

@Suite struct `What a desk remembers` {
    let folder = Folder()
    let office = EntryHash(of: Array("office".utf8))
    let head = Head(sequence: 7, hash: EntryHash(of: Array("seven".utf8)))
    var memory: DeskMemory { DeskMemory(directory: folder("state/desk")) }

    @Test func `is the last entry it checked, and never an earlier one`() throws {
        #expect(try memory.checked(office) == nil)
        try memory.remember(head, of: office)
        #expect(try memory.checked(office) == head)
        try memory.remember(Head(sequence: 6, hash: EntryHash(of: Array("six".utf8))), of: office)
        #expect(try memory.checked(office) == head)
        let later = Head(sequence: 8, hash: EntryHash(of: Array("eight".utf8)))
        try memory.remember(later, of: office)
        #expect(try memory.checked(office) == later)
        #expect(try memory.checked(EntryHash(of: Array("other".utf8))) == nil)
        try memory.forget(office)
        #expect(try memory.checked(office) == nil)
    }

    @Test func `is the first screen, under the circumstances it was drawn`() throws {
        let content = Array("a screen\nwith lines\u{0}".utf8)
        try memory.keep(picture: content, at: head, of: office, format: "24x80")
        let found = try #require(try memory.picture(office, format: "24x80"))
        #expect(found.head == head)
        #expect(found.content == content)
        #expect(try memory.picture(office, format: "25x80") == nil)
    }

    @Test func `is not believed when somebody else wrote it`() throws {
        try memory.keep(picture: Array("a screen".utf8), at: head, of: office, format: "1")
        try memory.remember(head, of: office)
        for name in folder.names(in: "state/desk") where name != "desk.secret" {
            let path = folder("state/desk/" + name)
            let whole = bytes(of: path)
            for index in whole.indices {
                var altered = whole
                altered[index] ^= 1
                put(altered, at: path)
                #expect(try memory.checked(office) == nil || name.hasSuffix("picture"))
                #expect(try memory.picture(office, format: "1") == nil || name.hasSuffix("head"))
            }
            put(whole, at: path)
        }
        #expect(try memory.checked(office) == head)
        // Another desk's secret, another desk's memory.
        put(Array(repeating: 1, count: 32), at: folder("state/desk/desk.secret"))
        #expect(try memory.checked(office) == nil)
        #expect(try memory.picture(office, format: "1") == nil)
    }
}
