import Domain
import Journal
import Screens

/// The keys of the desk, and which of them count in this office.
extension Seat {
    /// Everybody of the office whose key lies at this desk and still counts, and what is wrong with keys that cannot be used.
    func keysHere() throws(RecordTrouble) -> (holders: [Desk.KeyHolder], troubles: [RecordTrouble]) {
        var holders: [Desk.KeyHolder] = []
        var troubles: [RecordTrouble] = []
        for found in try drawer.all() {
            let file: KeyFile
            switch found {
            case .failure(let trouble):
                troubles.append(trouble)
                continue
            case .success(let known): file = known
            }
            guard let person = office.person(file.person), person.holds(file.key) else { continue }
            if isFit(file.key, for: file.person, in: office.id) {
                holders.append(Desk.KeyHolder(person: person.id, name: person.name))
            } else {
                troubles.append(.keyIsSample(path: file.path))
            }
        }
        return (holders, troubles)
    }

    /// Whether the key of whoever sits here counts in this office.
    var holdsValidKey: Bool {
        guard let viewer, let key else { return false }
        return office.person(viewer)?.holds(key) ?? false && isFit(key, for: viewer, in: office.id)
    }

    /// Sample keys anybody can make count in samples only.
    func isFit(_ key: SigningKey, for person: String, in office: String) -> Bool {
        office.hasSuffix(SampleKeys.officeSuffix) || !SampleKeys.isSample(key.verifying.text, of: person)
    }

    /// Makes a key for a person at this desk, or takes the one that lies here already. One that was lost or revoked is put
    /// aside: what it signed stays, it signs nothing more.
    ///
    /// - Returns: the public half, for the act `make-key`.
    func makeKey(for person: String) throws(RecordTrouble) -> String {
        do throws(RecordTrouble) {
            return try drawer.create(for: person).key.verifying.text
        } catch .keyAlreadyThere {
            let file = try drawer.load(person)
            let text = file.key.verifying.text
            guard isFit(file.key, for: person, in: office.id) else { throw .keyIsSample(path: file.path) }
            let hasEnded = office.person(person)?.keys.contains { $0.publicKey == text && $0.end != nil } ?? false
            guard hasEnded else { return text }
            try drawer.setAside(person)
            return try drawer.create(for: person).key.verifying.text
        }
    }
}

extension Person {
    fileprivate func holds(_ key: SigningKey) -> Bool { validKeys.contains { $0.publicKey == key.verifying.text } }
}
