import Domain
import Testing

@testable import Journal

/// Every way a record can be altered is found at the entry it begins with, and called by its name.
@Suite struct `An altered record` {
    static let count = 7
    static let sealed = Result { try Village.entries(count) }

    @Test(arguments: Tampering.allCases)
    func `is told by its first wrong entry and how it is wrong`(tampering: Tampering) throws {
        var dice = SplitMix(state: 14)
        for _ in 0..<56 {
            let entries = try Self.sealed.get()
            var forger = Forger(entries)
            // Not the first: it founds the keys; not the last: something must be able to follow.
            let index = Int.random(in: 3..<(Self.count - 1), using: &dice)
            let expected = try tampering.tamper(&forger, index, &dice)
            let verdict = try forger.verdict(fingerprint: tampering.needsFingerprint ? entries.last?.hash : nil)
            guard case .broken(let found) = verdict else {
                Issue.record("\(tampering) at \(index + 1) was not found")
                return
            }
            #expect(found.sequence == expected.sequence)
            if let kind = expected.kind { #expect(found.kind == kind) }
        }
    }

    @Test func `the same entries untouched are sound`() throws {
        let entries = try Self.sealed.get()
        #expect(try Forger(entries).verdict() == .sound(entries[Self.count - 1].head))
        for entry in entries {
            #expect(try Forger(entries).verdict(fingerprint: entry.hash) == .sound(entries[Self.count - 1].head))
        }
    }

    @Test(arguments: [0, -3, Int.min])
    func `an entry put in front of the first is found`(number: Int) throws {
        let folder = Folder()
        let journal = try Journal.create(at: folder("las"), Village.entries(2))
        try Raw.run("INSERT INTO entry SELECT \(number), bytes FROM entry WHERE sequence = 2", on: folder("las"))
        var elder = Elder()
        let wrong = RecordBreak(.wrongSequence(found: number), at: 1)
        #expect(try journal.verify(witness: &elder) == .broken(wrong))
    }

    @Test func `a record without an entry is none`() throws {
        #expect(try Forger([]).verdict() == .broken(RecordBreak(.empty, at: 1)))
    }

    @Test func `a desk sees that entries it has seen are gone or others`() throws {
        let entries = try Self.sealed.get()
        let seen = entries[5].head
        func compare(_ entries: [StoredEntry]) throws -> RecordBreak? {
            try Journal(MemoryStore(entries)).compare(with: seen)
        }
        #expect(try compare(entries.map(\.stored)) == nil)
        #expect(try compare(entries.prefix(6).map(\.stored)) == nil)
        #expect(try compare(entries.prefix(4).map(\.stored)) == RecordBreak(.cut(seen: 6), at: 5))
        #expect(try compare([]) == RecordBreak(.cut(seen: 6), at: 1))
        // Somebody put an entry behind all others, under the largest number there is.
        let far = StoredEntry(sequence: .max, bytes: entries[6].bytes)
        #expect(try compare(entries.prefix(5).map(\.stored) + [far]) == RecordBreak(.missing(next: 7), at: 6))
        let alone = try Journal(MemoryStore([far]))
        #expect(try alone.compare(with: alone.head()) == nil)
        #expect(try alone.compare(with: Head(sequence: .max, hash: seen.hash)) == RecordBreak(.rewritten, at: .max))
        var elder = Elder()
        let print = seen.hash
        #expect(
            try alone.verify(after: alone.head(), fingerprint: print, witness: &elder)
                == .broken(RecordBreak(.fingerprintNotFound(print.fingerprint), at: .max)))
        #expect(try Journal.seal([Village.deed(Village.note("za koncem"))], after: alone.head())[0].sequence == .max)
        var forger = Forger(entries)
        forger.replace(4, "Prispela", "Odšla")
        try forger.chain(from: 4, with: ["ana": Village.ana, "bor": Village.bor])
        // Nothing in the record itself shows it.
        guard case .sound = try forger.verdict() else {
            Issue.record("whoever has all keys can write a sound record")
            return
        }
        #expect(try compare(forger.entries) == RecordBreak(.rewritten, at: 6))
        #expect(
            try Journal(MemoryStore(forger.entries)).verify(after: seen, witness: &elder)
                == .broken(RecordBreak(.rewritten, at: 6)))
    }

    @Test func `what a desk has checked before is believed, as long as it is the same`() throws {
        let entries = try Self.sealed.get()
        let known = SignatureCheck.believedUntil(entries[4].head)
        func verdict(_ forger: Forger) throws -> Verdict {
            var elder = Elder()
            return try Journal(MemoryStore(forger.entries)).verify(signatures: known, witness: &elder)
        }
        #expect(try verdict(Forger(entries)) == .sound(entries[6].head))
        for index in 2...6 {
            var forger = Forger(entries)
            forger.replace(index, "Prispela", "Odšla")
            // Without a key: every later entry fits, but this one's signature does not.
            for later in index..<6 {
                forger.replace(later + 1, forger.field("previous", later + 1), forger.entries[later].head.hash.hex)
            }
            let kind: RecordBreak.Kind =
                index < 5 ? .rewritten : .wrongSignature(person: forger.field("person", index))
            #expect(try verdict(forger) == .broken(RecordBreak(kind, at: index < 5 ? 5 : index + 1)))
        }
        var cut = Forger(entries)
        cut.entries.removeLast(4)
        #expect(try verdict(cut) == .broken(RecordBreak(.cut(seen: 5), at: 4)))
    }

    @Test func `the first wrong entry is named though a later one is noticed sooner`() throws {
        // The signature at 4 is computed in a batch; what follows fits it at 5 is seen at once.
        var forger = Forger(try Self.sealed.get())
        forger.replace(3, "Prispela", "Odšla")
        let hash = forger.entries[3].head.hash.hex
        forger.replace(4, forger.field("previous", 4), hash)
        try forger.sign(4, with: forger.field("person", 4) == "ana" ? Village.ana : Village.bor)
        #expect(try forger.verdict() == .broken(RecordBreak(.wrongSignature(person: forger.field("person", 3)), at: 4)))
    }
}

enum Tampering: CaseIterable {
    case flippedBit, truncated, extraBytes, whiteSpace, duplicateKey, keyOrder, unknownField, missingField, bareNumber,
        fieldNotText, needlessEscape, notUTF8, notJSON, notAnEntry, tooDeep
    case missing, closedGap, swapped, copied, chainedElsewhere
    case alteredAct, alteredPerson, alteredMoment, otherKey, zeroSignature, revokedKey, unknownSigner, malformedKey
    case momentMalformed, previousMalformed, signatureMalformed, sequenceMalformed
    case actUnreadable, actRefused, cutTail, rewrittenTail

    var needsFingerprint: Bool { self == .cutTail || self == .rewrittenTail }

    /// Alters the entry at `index` and answers which sequence number and kind must be named; a nil kind is any.
    func tamper(_ forger: inout Forger, _ index: Int, _ dice: inout SplitMix) throws
        -> (sequence: Int, kind: RecordBreak.Kind?)
    {
        let sequence = index + 1
        let size = forger.entries[index].bytes.count
        let person = forger.field("person", index)
        let key = person == "ana" ? Village.ana : Village.bor
        let other = person == "ana" ? Village.bor : Village.ana
        switch self {
        case .flippedBit:
            forger.entries[index].bytes[Int.random(in: 0..<size, using: &dice)] ^=
                1 << UInt8.random(in: 0..<8, using: &dice)
            return (sequence, nil)
        case .truncated:
            forger.entries[index].bytes.removeLast(Int.random(in: 1...size, using: &dice))
            return (sequence, .truncated)
        case .extraBytes:
            forger.entries[index].bytes += [[10], [32, 32], [0], Array("{}".utf8)].randomElement(using: &dice) ?? []
            return (sequence, .extraBytes(offset: size))
        case .whiteSpace:
            forger.replace(index, #","moment":"#, #", "moment":"#)
            return (sequence, .notCanonical(.whiteSpace, offset: try offset(of: #" "moment":"#, forger, index)))
        case .duplicateKey:
            forger.replace(index, #","person":"#, #","moment":"","person":"#)
            return (sequence, .duplicateKey("moment"))
        case .keyOrder:
            forger.replace(index, #","moment":"#, #","zora":"","moment":"#)
            return (sequence, .notCanonical(.keyOrder("moment"), offset: try offset(of: #""moment":"#, forger, index)))
        case .unknownField:
            forger.replace(index, #","person":"#, #","note":"","person":"#)
            return (sequence, .unknownField("note"))
        case .missingField:
            forger.replace(index, #","person":"\#(person)""#, "")
            return (sequence, .missingField("person"))
        case .bareNumber:
            forger.replace(index, #""sequence":"\#(sequence)""#, #""sequence":\#(sequence)"#)
            let place = try offset(of: #"\#(sequence),"signature""#, forger, index)
            return (sequence, .notCanonical(.bareScalar, offset: place))
        case .fieldNotText:
            forger.replace(index, #""person":"\#(person)""#, #""person":["\#(person)"]"#)
            return (sequence, .fieldNotText("person"))
        case .needlessEscape:
            forger.replace(index, "Prispela", #"\u0050rispela"#)
            return (sequence, .notCanonical(.needlessEscape, offset: try offset(of: #"\u0050"#, forger, index)))
        case .notUTF8:
            let text = try offset(of: "Prispela", forger, index)
            forger.entries[index].bytes[text + 2] = 0xFF
            return (sequence, .notUTF8(offset: text))
        case .notJSON:
            forger.replace(index, #","moment":"#, #";"moment":"#)
            return (sequence, .notJSON(offset: try offset(of: #";"moment":"#, forger, index)))
        case .notAnEntry:
            forger.entries[index].bytes = Array(#"["act"]"#.utf8)
            return (sequence, .notAnEntry)
        case .tooDeep:
            let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
            forger.entries[index].bytes = Array(#"{"act":\#(deep)}"#.utf8)
            return (sequence, .tooLarge)
        case .missing:
            forger.entries.remove(at: index)
            return (sequence, .missing(next: sequence + 1))
        case .closedGap:
            forger.entries.remove(at: index)
            for later in index..<forger.entries.count { forger.entries[later].sequence -= 1 }
            return (sequence, .wrongSequence(found: sequence + 1))
        case .swapped:
            let bytes = forger.entries[index].bytes
            forger.entries[index].bytes = forger.entries[index + 1].bytes
            forger.entries[index + 1].bytes = bytes
            return (sequence, .wrongSequence(found: sequence + 1))
        case .copied:
            forger.entries[index].bytes = forger.entries[index - 1].bytes
            return (sequence, .wrongSequence(found: sequence - 1))
        case .chainedElsewhere:
            // Made anew with the person's own key, but what follows was made after the old one.
            let old = forger.entries[index].head.hash.hex
            forger.replace(index, "Prispela", "Odšla")
            try forger.sign(index, with: key)
            let new = forger.entries[index].head.hash.hex
            return (sequence + 1, .wrongPrevious(expected: new, found: old))
        case .alteredAct:
            forger.replace(index, "Prispela", "Odšla")
            return (sequence, .wrongSignature(person: person))
        case .alteredPerson:
            let another = person == "ana" ? "bor" : "ana"
            forger.replace(index, #""person":"\#(person)""#, #""person":"\#(another)""#)
            return (sequence, .wrongSignature(person: another))
        case .alteredMoment:
            forger.replace(index, "2025-07-04T", "2025-07-03T")
            return (sequence, .wrongSignature(person: person))
        case .otherKey:
            try forger.sign(index, with: [other, SigningKey()].randomElement(using: &dice) ?? other)
            return (sequence, .wrongSignature(person: person))
        case .zeroSignature:
            let signature = forger.field("signature", index)
            forger.replace(index, signature, String(repeating: "0", count: 128))
            return (sequence, .wrongSignature(person: person))
        case .revokedKey:
            try setAct(Village.revoke(person), &forger, index - 1)
            try forger.chain(from: index - 1, with: ["ana": Village.ana, "bor": Village.bor])
            // Revoking one's own key is the last thing it signs, so the next entry of this person is the wrong one.
            let next = try #require(
                (index..<forger.entries.count).first { forger.field("person", $0) == person })
            return (next + 1, .revokedKey(person: person))
        case .unknownSigner:
            forger.replace(index, #""person":"\#(person)""#, #""person":"cene""#)
            try forger.sign(index, with: key)
            return (sequence, .unknownSigner(person: "cene"))
        case .malformedKey:
            try setAct(
                .map([("key", .map([("person", .scalar("cene")), ("public", .scalar("ed25519:00"))]))]), &forger, index)
            try forger.chain(from: index, with: ["ana": Village.ana, "bor": Village.bor])
            return (sequence, .keyMalformed(person: person))
        case .momentMalformed:
            let moment = forger.field("moment", index)
            forger.replace(index, moment, "2025-02-30T08:00:00.000+02:00")
            try forger.sign(index, with: key)
            return (sequence, .momentMalformed("2025-02-30T08:00:00.000+02:00"))
        case .previousMalformed:
            let upper = forger.field("previous", index).uppercased()
            forger.replace(index, forger.field("previous", index), upper + "0")
            try forger.sign(index, with: key)
            return (sequence, .previousMalformed(upper + "0"))
        case .signatureMalformed:
            let signature = forger.field("signature", index)
            forger.replace(index, signature, "Z" + signature.dropFirst())
            return (sequence, .signatureMalformed)
        case .sequenceMalformed:
            forger.replace(index, #""sequence":"\#(sequence)""#, #""sequence":"0\#(sequence)""#)
            try forger.sign(index, with: key)
            return (sequence, .sequenceMalformed("0\(sequence)"))
        case .actUnreadable:
            try setAct(.map([("dance", .scalar(""))]), &forger, index)
            try forger.chain(from: index, with: ["ana": Village.ana, "bor": Village.bor])
            return (sequence, .actUnreadable)
        case .actRefused:
            try setAct(Village.revoke("nobody"), &forger, index)
            try forger.chain(from: index, with: ["ana": Village.ana, "bor": Village.bor])
            return (sequence, .actRefused)
        case .cutTail:
            let print = forger.entries[forger.entries.count - 1].head.hash.fingerprint
            forger.entries.removeLast(forger.entries.count - index)
            return (index + 1, .fingerprintNotFound(print))
        case .rewrittenTail:
            let print = forger.entries[forger.entries.count - 1].head.hash.fingerprint
            forger.replace(index, "Prispela", "Odšla")
            try forger.chain(from: index, with: ["ana": Village.ana, "bor": Village.bor])
            return (forger.entries.count + 1, .fingerprintNotFound(print))
        }
    }

    private func setAct(_ act: Node, _ forger: inout Forger, _ index: Int) throws {
        let entry = try SealedEntry(stored: forger.entries[index].bytes)
        let head = forger.entries[index - 1].head
        forger.entries[index] =
            try SealedEntry(act, by: entry.person, at: entry.moment, after: head, with: Village.ana).stored
    }

    private func offset(of text: String, _ forger: Forger, _ index: Int) throws -> Int {
        let whole = forger.text(index)
        let range = try #require(whole.range(of: text))
        return whole.utf8.distance(from: whole.startIndex, to: range.lowerBound)
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}
