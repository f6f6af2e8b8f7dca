import Domain
import Glibc
import Testing

@testable import Journal

/// Whatever is missing from a file or stands there instead of what was written: nobody crashes, nothing is made up.
@Suite struct `A torn record` {
    let folder = Folder()

    @Test func `in lines is refused at every byte, and named`() throws {
        let entries = try Village.entries(3)
        let whole: [UInt8] = entries.flatMap { entry -> [UInt8] in entry.bytes + [10] }
        var ends: [Int] = []
        for entry in entries { ends.append((ends.last ?? 0) + entry.bytes.count + 1) }
        for length in 0..<whole.count {
            put(Array(whole.prefix(length)), at: folder("las.jsonl"))
            var elder = Elder()
            let verdict = try Journal.restore(
                lines: folder("las.jsonl"), to: folder("las.tockovnik"), fingerprint: entries[2].hash, witness: &elder)
            let complete = ends.count { $0 <= length + 1 }
            let kind: RecordBreak.Kind =
                length == 0
                ? .empty
                : complete == 3
                    ? .empty
                    : ends.contains(length) || ends.contains(length + 1)
                        ? .fingerprintNotFound(entries[2].hash.fingerprint) : .truncated
            if complete == 3 {
                // Only the last line feed is missing.
                #expect(verdict == .sound(entries[2].head))
                unlink(folder("las.tockovnik"))
            } else {
                #expect(verdict == .broken(RecordBreak(kind, at: complete + 1)))
                #expect(folder.names == ["las.jsonl"])
            }
        }
    }

    @Test func `in an office file is refused at every byte`() throws {
        let path = folder("las.tockovnik")
        let entries = try Village.entries(4)
        _ = try Journal.create(at: path, entries)
        let size = bytes(of: path).count
        #expect(size % 4096 == 0)
        var kinds: Set<String> = []
        for length in stride(from: size - 1, through: 0, by: -1) {
            truncate(path, length)
            do throws(RecordTrouble) {
                var elder = Elder()
                // Signatures take time and are not what is missing here.
                let journal = try Journal.open(path, access: .reading)
                let verdict = try journal.verify(signatures: .believedUntil(entries[3].head), witness: &elder)
                guard case .broken(let wrong) = verdict else {
                    Issue.record("\(length) of \(size) bytes were taken for a sound record")
                    return
                }
                kinds.insert("\(wrong.kind)")
            } catch {
                switch error {
                case .damaged, .notAnOffice: kinds.insert("\(error)")
                default: Issue.record("\(length) of \(size): \(error)")
                }
            }
        }
        #expect(!kinds.isEmpty)
    }

    @Test func `with any sector of its file overwritten is never sound with other entries`() throws {
        let path = folder("las.tockovnik")
        let entries = try Village.entries(9)
        _ = try Journal.create(at: path, entries)
        let whole = bytes(of: path)
        var dice = SplitMix(state: 512)
        for round in 0..<500 {
            var torn = whole
            let sector = Int.random(in: 0..<(whole.count / 512), using: &dice) * 512
            let length = [1, 16, 512].randomElement(using: &dice) ?? 1
            let start = sector + Int.random(in: 0...(512 - length), using: &dice)
            for index in start..<(start + length) {
                torn[index] = round.isMultiple(of: 3) ? 0 : UInt8.random(in: 0...255, using: &dice)
            }
            put(torn, at: path)
            do throws(RecordTrouble) {
                let journal = try Journal.open(path, access: .reading)
                var elder = Elder()
                if case .sound(let head) = try journal.verify(fingerprint: entries[8].hash, witness: &elder) {
                    // Unused bytes of a page, or the very bytes that stood there.
                    #expect(head == entries[8].head)
                    #expect(try journal.entries().map(\.bytes) == entries.map(\.bytes))
                }
            } catch {
                switch error {
                case .damaged, .notAnOffice, .newerFormat, .broken: break
                default: Issue.record("round \(round): \(error)")
                }
            }
        }
    }

    @Test func `log after a crash gives back a beginning of the record, never anything else`() throws {
        let path = folder("las.tockovnik")
        _ = try Journal.create(at: path, Village.entries(2))
        // The files as they lie there when the program is killed: the log is full and was never taken over.
        let journal = try Journal.open(path)
        var head = try journal.head()
        for second in 3...9 {
            head = try journal.append(Village.deed(Village.note("\(second)"), second), expecting: head).head
        }
        let (main, log) = (bytes(of: path), bytes(of: path + "-wal"))
        #expect(log.count > 7 * 4096)
        let all = try journal.entries().map(\.bytes)
        let frame = 24 + 4096
        var lengths = Set(stride(from: 0, to: log.count, by: 411))
        for boundary in stride(from: 32, through: log.count, by: frame) {
            lengths.formUnion((boundary - 1)...(boundary + 1))
        }
        var seen: Set<Int> = []
        let copy = folder("copy.tockovnik")
        var dice = SplitMix(state: 9)
        for length in lengths.sorted() where length <= log.count {
            for torn in [false, true] {
                var log = Array(log.prefix(length))
                if torn, length > 512 {
                    let start = Int.random(in: 0..<(length - 511), using: &dice)
                    for index in start..<(start + 512) { log[index] = 0 }
                }
                put(main, at: copy)
                put(log, at: copy + "-wal")
                unlink(copy + "-shm")
                let journal = try Journal.open(copy)
                var elder = Elder()
                guard case .sound(let head) = try journal.verify(witness: &elder) else {
                    Issue.record("not sound at \(length)")
                    return
                }
                #expect(try journal.entries().map(\.bytes) == Array(all.prefix(head.sequence)))
                if !torn { seen.insert(head.sequence) }
            }
        }
        #expect(seen == Set(2...9))
    }
}
