import Domain

/// Checks entries one after the other, whether they come from a store or from lines (docs/RECORD.md, "What is checked").
///
/// Signatures cost fifty microseconds each and know nothing of one another, so they are gathered and computed on all cores,
/// a little behind the fold. The first wrong entry is still the first.
struct Checker<W: Witness> {
    private(set) var head: Head
    /// Up to here signatures are computed, too.
    private(set) var settled: Head
    private(set) var witness: W
    private let signatures: SignatureCheck
    private let fingerprint: EntryHash?
    private var fingerprintSeen: Bool
    private var pending: [Signatures.Claim] = []

    static var batch: Int { 512 }

    init(after head: Head, witness: W, signatures: SignatureCheck, fingerprint: EntryHash?) {
        self.head = head
        settled = head
        self.witness = witness
        self.signatures = signatures
        self.fingerprint = fingerprint
        fingerprintSeen = fingerprint == nil || fingerprint == head.hash
    }

    /// Takes the next entry; `sequence` is the number it is kept under, where it is kept under one.
    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, keptUnder sequence: Int?) throws(RecordBreak) {
        do throws(RecordBreak.Kind) {
            try takeNext(bytes, sequence)
        } catch {
            let wrong = RecordBreak(error, at: head.next)
            // An earlier signature that is still to be computed comes first.
            try settle()
            throw wrong
        }
        if pending.count >= Self.batch { try settle() }
    }

    private mutating func takeNext(_ bytes: UnsafeBufferPointer<UInt8>, _ kept: Int?) throws(RecordBreak.Kind) {
        let expected = head.next
        if let kept, kept != expected { throw kept > expected ? .missing(next: kept) : .wrongSequence(found: kept) }
        let entry = try SealedEntry(stored: bytes)
        guard entry.sequence == expected else { throw .wrongSequence(found: entry.sequence) }
        guard entry.previous == head.hash else {
            throw .wrongPrevious(expected: head.hash.hex, found: entry.previous.hex)
        }
        if case .believedUntil(let known) = signatures, known.sequence == expected, known.hash != entry.hash {
            throw .rewritten
        }
        do throws(Objection) {
            let signers = try witness.signers(of: entry)
            if computes(entry) { pending.append(Signatures.Claim(entry: entry, signers: signers)) }
        } catch {
            throw RecordBreak.Kind(error, entry.person)
        }
        do throws(Objection) {
            try witness.admit(entry)
        } catch {
            throw RecordBreak.Kind(error, entry.person)
        }
        head = entry.head
        if head.hash == fingerprint { fingerprintSeen = true }
    }

    private func computes(_ entry: SealedEntry) -> Bool {
        switch signatures {
        case .computed: true
        case .believedUntil(let known): entry.sequence > known.sequence
        }
    }

    /// Computes the signatures that were gathered.
    mutating func settle() throws(RecordBreak) {
        let work = pending
        pending.removeAll(keepingCapacity: true)
        if let wrong = Signatures.firstWrong(of: work) { throw wrong }
        settled = head
    }

    mutating func finish() throws(RecordBreak) {
        try settle()
        if case .believedUntil(let known) = signatures, head.sequence < known.sequence {
            throw RecordBreak(.cut(seen: known.sequence), at: head.next)
        }
        guard head.sequence > 0 else { throw RecordBreak(.empty, at: 1) }
        if let fingerprint, !fingerprintSeen {
            throw RecordBreak(.fingerprintNotFound(fingerprint.fingerprint), at: head.next)
        }
    }
}

extension RecordBreak.Kind {
    fileprivate init(_ objection: Objection, _ person: String) {
        self =
            switch objection {
            case .unknownSigner: .unknownSigner(person: person)
            case .keyMalformed: .keyMalformed(person: person)
            case .actUnreadable: .actUnreadable
            case .actRefused: .actRefused
            }
    }
}
