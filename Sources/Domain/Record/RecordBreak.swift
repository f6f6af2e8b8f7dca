/// The first entry of a record that is wrong, and how. What `verify` answers when the record cannot be believed.
public struct RecordBreak: Error, Sendable, Hashable {
    /// The sequence number the wrong entry should have; 1 where the record has no entry at all.
    public var sequence: Int
    public var kind: Kind

    public init(_ kind: Kind, at sequence: Int) {
        self.sequence = sequence
        self.kind = kind
    }

    public enum Kind: Error, Sendable, Hashable {
        // The bytes of the entry.
        /// The record holds nothing.
        case empty
        /// The bytes stop in the middle of the entry.
        case truncated
        /// Something stands behind the entry's last bracket.
        case extraBytes(offset: Int)
        case notUTF8(offset: Int)
        case notJSON(offset: Int)
        /// The same content in other bytes: white space, another order of keys, another escape, a bare number.
        case notCanonical(NodeJSON.Departure, offset: Int)
        case duplicateKey(String)
        /// Larger, deeper or with more values than any entry may be.
        case tooLarge

        // Its fields.
        case notAnEntry
        case missingField(String)
        case unknownField(String)
        /// A list or a map where a text must stand.
        case fieldNotText(String)
        case sequenceMalformed(String)
        case momentMalformed(String)
        case previousMalformed(String)
        case signatureMalformed

        // Its place in the chain.
        /// No entry has this number though a later one exists.
        case missing(next: Int)
        case wrongSequence(found: Int)
        /// It names another previous entry than the one that stands before it: that one or this one was exchanged.
        case wrongPrevious(expected: String, found: String)

        // Who did it and what.
        case unknownSigner(person: String)
        /// The signature is right, but the key was no longer this person's when the act was done.
        case revokedKey(person: String)
        case wrongSignature(person: String)
        /// A public key that the record itself names cannot be read.
        case keyMalformed(person: String)
        case actUnreadable
        case actRefused

        // Its end.
        /// No entry has the fingerprint that minutes or a ranking carry: the tail was cut off or written anew.
        case fingerprintNotFound(String)
        /// This desk has seen `seen` entries, and the record ends earlier.
        case cut(seen: Int)
        /// This desk has seen this entry with other bytes.
        case rewritten
        /// The store cannot be read from here on.
        case storeDamaged
    }
}
