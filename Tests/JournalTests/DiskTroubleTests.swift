import Domain
import Glibc
import Testing

@testable import Journal

/// At every single write and `fsync` of SQLite the disk fails once, in six ways. What was acknowledged stays, what is
/// said of the rest is true, and the office goes on as soon as the disk does.
@Suite(.serialized) struct `Trouble with the disk` {
    let folder = Folder()
    let deed: Deed

    init() throws { deed = try Village.deed(Village.note("")) }

    @Test(arguments: FaultyDisk.Fault.allCases)
    func `while appending never loses what was acknowledged, and says what became of the rest`(fault: FaultyDisk.Fault)
        throws
    {
        FaultyDisk.watch(folder.path)
        var dice = SplitMix(state: 6)
        var fates: Set<RecordTrouble.Fate> = []
        var step = 0
        while true {
            let path = folder("\(step).tockovnik")
            var acknowledged = 2
            let fate = try attempt(at: path, &acknowledged) { FaultyDisk.arm(fault, after: step) }
            let fired = FaultyDisk.disarm(&dice)
            // A fault while the file is closed, when the log is taken over, concerns nothing that was acknowledged.
            #expect(fate != nil ? fired : acknowledged == 5)
            let journal = try Journal.open(path)
            var elder = Elder()
            let verdict = try journal.verify(witness: &elder)
            let head = try journal.head()
            #expect(verdict == .sound(head))
            switch fate {
            case nil, .absent: #expect(head.sequence == acknowledged)
            case .stored: #expect(head.sequence == acknowledged + 1)
            case .unknown, .reading, .besideTheRecord:
                #expect((acknowledged...(acknowledged + 1)).contains(head.sequence))
            }
            try journal.append(note(head.sequence + 1), expecting: head)
            if let fate { fates.insert(fate) }
            if !fired { break }
            step += 1
        }
        #expect(step > 3)
        switch fault {
        case .brokenWrite, .fullOnce, .full: #expect(fates == [.absent])
        case .brokenSync: #expect(fates.isSubset(of: [.absent, .stored]))
        case .deadDisk, .pulledPlug: #expect(fates.isSubset(of: [.absent, .unknown]))
        }
    }

    /// Appends three entries; everything is closed again when this returns. The fate of the one that failed, if any.
    private func attempt(at path: String, _ acknowledged: inout Int, arm: () -> Void) throws -> RecordTrouble.Fate? {
        let journal = try Journal.create(at: path, Village.entries(2))
        arm()
        do throws(AppendFailure) {
            for _ in 0..<3 {
                let head = try journal.headOrTrouble()
                acknowledged = try journal.append(note(acknowledged + 1), expecting: head).sequence
            }
            return nil
        } catch {
            return error.fate
        }
    }

    @Test(arguments: [FaultyDisk.Fault.brokenWrite, .deadDisk, .brokenSync, .full])
    func `while an office is made leaves nothing under its name`(fault: FaultyDisk.Fault) throws {
        FaultyDisk.watch(folder.path)
        var dice = SplitMix(state: 6)
        var step = 0
        while true {
            let path = folder("las.tockovnik")
            FaultyDisk.arm(fault, after: step)
            let made = Result { () throws(RecordTrouble) in
                do {
                    _ = try Journal.create(at: path, Village.entries(3))
                } catch {
                    throw error as? RecordTrouble ?? .outOfMemory
                }
            }
            let fired = FaultyDisk.disarm(&dice)
            switch made {
            case .success:
                #expect(!fired)
                return
            case .failure(let trouble):
                #expect(fired)
                #expect(folder.names == [])
                #expect(trouble.path == path)
            }
            step += 1
        }
    }

    @Test func `an entry that is said to be absent never comes back, though another seat keeps the log`() throws {
        FaultyDisk.watch(folder.path)
        var dice = SplitMix(state: 15)
        var fates: [RecordTrouble.Fate] = []
        for step in 0..<12 {
            let path = folder("\(step).tockovnik")
            let other = try Journal.create(at: path, Village.entries(2))
            let journal = try Journal.open(path)
            var acknowledged = try journal.append(note(3), expecting: journal.head()).sequence
            #expect(try other.head().sequence == 3)
            FaultyDisk.arm(.brokenSync, after: step)
            do throws(AppendFailure) {
                for _ in 0..<3 {
                    acknowledged = try journal.append(note(acknowledged + 1), expecting: journal.headOrTrouble())
                        .sequence
                }
            } catch {
                let fate = try #require(error.fate)
                fates.append(fate)
                // The machine stops: what counts is what lies on the disk, without anybody's memory of it.
                for end in ["", "-wal"] { put(bytes(of: path + end), at: folder("crashed" + end)) }
                let head = try Journal.open(folder("crashed")).head()
                #expect(head.sequence == (fate == .stored ? acknowledged + 1 : acknowledged), "\(fate)")
                for end in ["", "-wal", "-shm", ".lock"] { unlink(folder("crashed" + end)) }
            }
            _ = FaultyDisk.disarm(&dice)
            #expect(try other.head() == journal.head())
        }
        #expect(fates.contains(.absent))
    }

    @Test func `an office on a drive without shared memory is read and never written`() throws {
        _ = try Journal.create(at: folder("las"), Village.entries(2))
        try Raw.run("VACUUM INTO '\(folder("copy"))'", on: folder("las"))
        FaultyDisk.watch(folder.path, sharesMemory: false)
        defer { FaultyDisk.watch(folder.path) }
        #expect(throws: RecordTrouble.networkDrive(path: folder("copy"), .other)) { try Journal.open(folder("copy")) }
        #expect(try Journal.open(folder("copy"), access: .reading).head().sequence == 2)
    }

    private func note(_ number: Int) -> Deed { deed.with(Village.note("\(number)")) }
}

extension Deed {
    fileprivate func with(_ act: Node) -> Deed { Deed(act, by: person, at: moment, with: key) }
}

extension Journal {
    fileprivate func headOrTrouble() throws(AppendFailure) -> Head {
        do throws(RecordTrouble) { return try head() } catch { throw .trouble(error) }
    }
}

extension AppendFailure {
    fileprivate var fate: RecordTrouble.Fate? {
        guard case .trouble(let trouble) = self else { return nil }
        return trouble.fate
    }
}

extension RecordTrouble {
    fileprivate var path: String? {
        switch self {
        case .diskFull(let path, _), .quotaReached(let path, _), .deviceFailed(let path, _, _),
            .other(let path, _, _, _):
            path
        default: nil
        }
    }
}
