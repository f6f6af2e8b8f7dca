import Domain
import Journal

/// The fold as the journal's witness: which keys count, and whether an act was admissible, follow from the acts before it.
struct OfficeWitness: Witness {
    private(set) var office: Office
    /// Why the act was not admitted, where that is the objection.
    private(set) var refusal: Refusal?
    /// What was wrong with an act that could not be read.
    private(set) var unreadable: ActUnreadable?

    init(_ office: Office = Office()) { self.office = office }

    mutating func signers(of entry: SealedEntry) throws(Objection) -> Signers {
        // The key of the first signature is in the act it signs; everywhere else a wrong signature comes before whatever
        // is wrong with the act.
        if entry.sequence == 1, case .foundOffice(let founding) = try read(entry) {
            guard let key = VerifyingKey(founding.key) else { throw .keyMalformed }
            return Signers(valid: [key])
        }
        guard let person = office.person(entry.person) else { throw .unknownSigner }
        var signers = Signers(valid: [])
        for key in person.keys {
            guard let verifying = VerifyingKey(key.publicKey) else { throw .keyMalformed }
            if key.end == nil { signers.valid.append(verifying) } else { signers.revoked.append(verifying) }
        }
        return signers
    }

    mutating func admit(_ entry: SealedEntry) throws(Objection) {
        let act = try read(entry)
        if let refusal = office.refusal(of: act, by: entry.person, at: entry.moment) {
            self.refusal = refusal
            throw .actRefused
        }
        office.apply(Entry(number: entry.sequence, moment: entry.moment, person: entry.person, act: act))
    }

    private mutating func read(_ entry: SealedEntry) throws(Objection) -> Act {
        do throws(ActUnreadable) {
            return try Act(entry.act)
        } catch {
            unreadable = error
            throw .actUnreadable
        }
    }
}
