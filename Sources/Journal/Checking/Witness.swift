import Domain

/// Whoever folds the acts while the record is checked. Which keys a person has and whether an act may be done follow from
/// the acts before it, and those the journal does not understand.
public protocol Witness {
    /// The keys of `entry.person` right before `entry`; asked once for each entry, in order. The first entry is signed with
    /// the key its own act names.
    mutating func signers(of entry: SealedEntry) throws(Objection) -> Signers

    /// Takes the act into the fold; asked once for each entry, after `signers(of:)`.
    mutating func admit(_ entry: SealedEntry) throws(Objection)
}

/// The public keys of one person at one point of the record.
public struct Signers: Sendable {
    /// One of these must have signed.
    public var valid: [VerifyingKey]
    /// Keys the person had once: a signature with one of them is named as such.
    public var revoked: [VerifyingKey]

    public init(valid: [VerifyingKey], revoked: [VerifyingKey] = []) {
        self.valid = valid
        self.revoked = revoked
    }
}

/// Why a witness does not follow the record any further.
public enum Objection: Error, Sendable, Hashable {
    case unknownSigner
    /// The record names a public key that is none.
    case keyMalformed
    case actUnreadable
    /// The rules did not admit the act. The witness keeps the refusal, if somebody wants its words.
    case actRefused
}

/// What came of checking a record or a part of it.
public enum Verdict: Sendable, Hashable {
    /// Everything is right up to this entry, which is the last.
    case sound(Head)
    /// The first wrong entry.
    case broken(RecordBreak)
    /// Somebody stopped the check; everything is right up to this entry.
    case stopped(Head)
}

public struct Progress: Sendable, Hashable {
    public var done: Int
    public var total: Int
}

/// Which signatures are computed. The chain always is.
public enum SignatureCheck: Sendable, Hashable {
    case computed
    /// Those after an entry this desk has checked before; up to it the chain must lead to this very hash.
    case believedUntil(Head)
}
