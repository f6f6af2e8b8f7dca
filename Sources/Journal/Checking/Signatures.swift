import Dispatch
import Domain
import Glibc

/// Computes many signatures on all cores.
enum Signatures {
    struct Claim {
        let entry: SealedEntry
        let signers: Signers
    }

    /// The first claim that is wrong, and how; nil where all are right.
    static func firstWrong(of claims: [Claim]) -> RecordBreak? {
        let lanes = claims.count < 16 ? 1 : min(claims.count, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
        var found = [RecordBreak?](repeating: nil, count: lanes)
        found.withUnsafeMutableBufferPointer { found in
            // Each lane writes its own element and no other.
            nonisolated(unsafe) let found = found
            DispatchQueue.concurrentPerform(iterations: lanes) { lane in
                for index in stride(from: lane, to: claims.count, by: lanes) {
                    if let kind = wrong(claims[index]) {
                        found[lane] = RecordBreak(kind, at: claims[index].entry.sequence)
                        return
                    }
                }
            }
        }
        return found.compactMap { $0 }.min { $0.sequence < $1.sequence }
    }

    private static func wrong(_ claim: Claim) -> RecordBreak.Kind? {
        let signed = claim.entry.signedBytes
        let signature = claim.entry.signature
        let person = claim.entry.person
        if claim.signers.valid.contains(where: { $0.admits(signature, for: signed) }) { return nil }
        let revoked = claim.signers.revoked.contains { $0.admits(signature, for: signed) }
        return revoked ? .revokedKey(person: person) : .wrongSignature(person: person)
    }
}
