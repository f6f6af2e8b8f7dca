import Domain

extension Journal {
    /// Reads and checks everything after `start`: bytes, chain, signatures, and through the witness who may do what. This
    /// is also how an office is opened: the witness is the fold.
    ///
    /// - Parameters:
    ///   - start: the end of what this desk has checked before; `beginning` checks everything.
    ///   - signatures: which of them are computed, at fifty microseconds each; form, chain and fold are always checked.
    ///   - fingerprint: the hash that minutes or a ranking carry; there must be an entry after or at `start` with it.
    ///   - progress: asked every few hundred entries, about ten milliseconds of work, whether to go on.
    /// - Throws: trouble with the file. What is wrong with the record is the verdict, not an error.
    public func verify<W: Witness>(
        after start: Head = .beginning, signatures: SignatureCheck = .computed, fingerprint: EntryHash? = nil,
        witness: inout W, progress: (Progress) -> Flow = { _ in .goOn }
    ) throws(RecordTrouble) -> Verdict {
        do throws(RecordTrouble) {
            if let wrong = try compare(with: start) { return .broken(wrong) }
        } catch .damaged {
            return .broken(RecordBreak(.storeDamaged, at: max(start.sequence, 1)))
        }
        var checker = Checker(after: start, witness: witness, signatures: signatures, fingerprint: fingerprint)
        defer { witness = checker.witness }
        return try run(&checker, progress)
    }

    private func run<W: Witness>(_ checker: inout Checker<W>, _ progress: (Progress) -> Flow) throws(RecordTrouble)
        -> Verdict
    {
        let start = checker.head.sequence
        var wrong: RecordBreak?
        var stopped = false
        do throws(RecordTrouble) {
            let total = max(0, (try store.last()?.sequence ?? 0) - start)
            try store.read(after: start) { sequence, bytes in
                do throws(RecordBreak) {
                    try checker.take(bytes, keptUnder: sequence)
                } catch {
                    wrong = error
                    return .stop
                }
                let done = checker.head.sequence - start
                guard done.isMultiple(of: Checker<W>.batch) else { return .goOn }
                stopped = progress(Progress(done: done, total: max(total, done))) == .stop
                return stopped ? .stop : .goOn
            }
        } catch .damaged {
            wrong = RecordBreak(.storeDamaged, at: checker.head.next)
        }
        do throws(RecordBreak) {
            if let wrong {
                try checker.settle()
                throw wrong
            }
            if stopped {
                try checker.settle()
                return .stopped(checker.settled)
            }
            try checker.finish()
            return .sound(checker.head)
        } catch {
            return .broken(error)
        }
    }

    /// How the record differs from what this desk has seen of it: nil where the entry of `seen` is still there, unchanged.
    public func compare(with seen: Head) throws(RecordTrouble) -> RecordBreak? {
        guard seen.sequence > 0 else { return nil }
        guard let entry = try store.entry(seen.sequence) else {
            let end = try store.last()?.sequence ?? 0
            return RecordBreak(
                end < seen.sequence ? .cut(seen: seen.sequence) : .missing(next: seen.next),
                at: end < seen.sequence ? end + 1 : seen.sequence)
        }
        return entry.head == seen ? nil : RecordBreak(.rewritten, at: seen.sequence)
    }
}
