import Domain
import Testing

@testable import Journal

/// The worked example of docs/RECORD.md, whose bytes were made by Python and not by this program.
@Suite struct `Entry bytes` {
    let ana = SigningKey(secret: Array(0..<32))
    let lines = [
        #"{"act":{"note":{"text":"Čakalna vrsta: \"prva\"\n"}},"moment":"2025-07-04T14:35:10.123+02:00","person":"ana","previous":"0000000000000000000000000000000000000000000000000000000000000000","sequence":"1","signature":"d49630d01d3948280a03a2bf73e1ae0b6262d70efdde597361a637d4aa149c6097ac41de6877d8b2a969133c8c7c7f951c4018c03ec5f5832c32e9aa6d1e6b08"}"#,
        #"{"act":{"note":{"text":"druga"}},"moment":"2025-07-04T14:35:11.000+02:00","person":"ana","previous":"c878a656f0e5a7cdd610a337202c7306790ffbbe3ef2235c6544a0ad4699b6b8","sequence":"2","signature":"04e547549a9eeebae6b508acd78b3560138b499f1e3c889a91324e80288f25a86bb9b4457013c7f083e46d3be2488e41936fde8c15ea5ace90ef7187b2fa570b"}"#,
    ]

    @Test func `the page's example comes out byte for byte`() throws {
        let ana = try #require(ana)
        #expect(ana.verifying.text == "ed25519:03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8")
        let first = try SealedEntry(
            .map([("note", .map([("text", .scalar("Čakalna vrsta: \"prva\"\n"))]))]), by: "ana",
            at: #require(Moment("2025-07-04T14:35:10.123+02:00")), after: .beginning, with: ana)
        let second = try SealedEntry(
            .map([("note", .map([("text", .scalar("druga"))]))]), by: "ana",
            at: #require(Moment("2025-07-04T14:35:11.000+02:00")), after: first.head, with: ana)
        #expect(String(decoding: first.bytes, as: UTF8.self) == lines[0])
        #expect(String(decoding: second.bytes, as: UTF8.self) == lines[1])
        #expect(
            second.hash.fingerprint == "8b052a8f 9c4c5ec4 42cffbc1 6508631d 4b9ec5b7 73533322 531c5138 a766e332")
    }

    @Test func `the page's example is read`() throws {
        let ana = try #require(ana)
        var head = Head.beginning
        for line in lines {
            let entry = try SealedEntry(stored: Array(line.utf8))
            #expect(entry.sequence == head.sequence + 1)
            #expect(entry.previous == head.hash)
            #expect(ana.verifying.admits(entry.signature, for: entry.signedBytes))
            #expect(!SigningKey().verifying.admits(entry.signature, for: entry.signedBytes))
            head = entry.head
        }
    }

    @Test func `what can be written can be read, up to the last byte`() throws {
        let ana = try #require(ana)
        let moment = try #require(Moment("2025-07-04T14:35:10.123+02:00"))
        func sealed(_ count: Int) throws -> SealedEntry {
            let text = String(repeating: "a", count: count)
            return try SealedEntry(.scalar(text), by: "ana", at: moment, after: .beginning, with: ana)
        }
        let frame = try sealed(0).bytes.count
        let largest = try sealed(NodeJSON.Limits.entry.bytes - frame)
        #expect(largest.bytes.count == 41_943_040)
        #expect(try SealedEntry(stored: largest.bytes).hash == largest.hash)
        #expect(throws: SealingFault.self) { try sealed(NodeJSON.Limits.entry.bytes - frame + 1) }
    }

    @Test func `what can be written can be read, up to the last value`() throws {
        let ana = try #require(ana)
        let moment = try #require(Moment("2025-07-04T14:35:10.123+02:00"))
        func sealed(_ count: Int) throws -> SealedEntry {
            let act = Node.list(Array(repeating: .scalar(""), count: count))
            return try SealedEntry(act, by: "ana", at: moment, after: .beginning, with: ana)
        }
        // The entry, its list and the five other fields are values, too.
        let largest = try sealed(NodeJSON.Limits.entry.nodes - 7)
        #expect(try SealedEntry(stored: largest.bytes).hash == largest.hash)
        #expect(throws: SealingFault.self) { try sealed(NodeJSON.Limits.entry.nodes - 6) }
    }

    @Test func `a fingerprint is read as people copy it`() throws {
        let hash = EntryHash(of: Array("abc".utf8))
        #expect(hash.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(EntryHash(fingerprint: hash.fingerprint) == hash)
        #expect(EntryHash(fingerprint: "  \(hash.fingerprint.uppercased())\n") == hash)
        #expect(EntryHash(fingerprint: hash.hex) == hash)
        #expect(EntryHash(fingerprint: String(hash.hex.dropLast())) == nil)
        #expect(EntryHash(fingerprint: hash.hex.replacing("b", with: "g")) == nil)
    }

    @Test func `a public key is read in its one form`() throws {
        let text = SigningKey().verifying.text
        #expect(VerifyingKey(text)?.text == text)
        #expect(VerifyingKey(text.uppercased()) == nil)
        #expect(VerifyingKey(String(text.dropFirst(8))) == nil)
        #expect(VerifyingKey(String(text.dropLast(2))) == nil)
        #expect(VerifyingKey("ed25519:čž") == nil)
    }
}
