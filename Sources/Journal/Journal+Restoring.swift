import Domain
import Glibc

extension Journal {
    /// Makes an office file out of lines (docs/RECORD.md, "As lines"), checked while they are read. Where anything is
    /// wrong there is no new file.
    ///
    /// - Parameter lines: a file, or `-` for standard input.
    /// - Throws: trouble with either file; `alreadyThere` where the office is.
    public static func restore<W: Witness>(
        lines: String, to path: String, fingerprint: EntryHash? = nil, witness: inout W,
        progress: (Progress) -> Flow = { _ in .goOn }
    ) throws(RecordTrouble) -> Verdict {
        let descriptor = lines == "-" ? STDIN_FILENO : Glibc.open(lines, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno, path: lines, .reading) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var reader = LineReader(descriptor: descriptor, path: lines, limit: NodeJSON.Limits.entry.bytes)
        var checker = Checker(after: .beginning, witness: witness, signatures: .computed, fingerprint: fingerprint)
        defer { witness = checker.witness }
        do {
            try SQLiteStore.create(at: path) { insert in
                try take(&reader, &checker, insert, progress)
            }
            return .sound(checker.head)
        } catch let wrong as RecordBreak {
            return .broken(wrong)
        } catch is Stopped {
            return .stopped(checker.settled)
        } catch {
            throw error as? RecordTrouble ?? .other(path: path, code: 0, text: "\(error)", .absent)
        }
    }

    private struct Stopped: Error {}

    private static func take<W: Witness>(
        _ reader: inout LineReader, _ checker: inout Checker<W>, _ insert: (StoredEntry) throws -> Void,
        _ progress: (Progress) -> Flow
    ) throws {
        while true {
            switch try reader.next() {
            case .line(let range):
                try reader.withBytes(range) { bytes in
                    try checker.take(bytes, keptUnder: nil)
                    try insert(StoredEntry(sequence: checker.head.sequence, bytes: Array(bytes)))
                }
            case .tooLong:
                try checker.settle()
                throw RecordBreak(.tooLarge, at: checker.head.next)
            case .end:
                return try checker.finish()
            }
            let done = checker.head.sequence
            // How many lines there are is not known before the last one is read.
            if done.isMultiple(of: Checker<W>.batch), progress(Progress(done: done, total: done)) == .stop {
                try checker.settle()
                throw Stopped()
            }
        }
    }
}
