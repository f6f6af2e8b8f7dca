import Domain
import Journal

/// The fold as the journal's witness: which keys count, and whether an act was admissible, follow from the acts before it.
struct OfficeWitness: Witness {
    private(set) var office: Office
    /// Why the act was not admitted, where that is the objection.
    private(set) var refusal: Refusal?
    /// What was wrong with an act that could not be read.
    private(set) var unreadable: ActUnreadable?
    private var act: Act?

    init(_ office: Office = Office()) { self.office = office }

    mutating func signers(of entry: SealedEntry) throws(Objection) -> Signers {
        let act = try read(entry)
        self.act = act
        if case .foundOffice(let founding) = act, entry.sequence == 1 {
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
        let act: Act
        if let known = self.act { act = known } else { act = try read(entry) }
        self.act = nil
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
