/// An organisation that is a partner in more applications than the call allows one. A question to a person, never automatic:
/// calls leave open what follows.
public struct ManyPartnerships: Sendable, Equatable {
    public var party: String
    /// Where it is a partner, this application among them.
    public var applications: [ApplicationNumber]
    public var most: Int
}

extension Case {
    /// Of the partners of an application those that are partners too often; withdrawn applications do not count.
    public func manyPartnerships(of application: Application) -> [ManyPartnerships] {
        guard let most = rulebook?.submission.partnershipsPerApplicant, let data = application.data else { return [] }
        return data.partners.compactMap { partner in
            let name = partner.name.comparable
            let numbers = applications.filter { other in
                !isWithdrawn(other) && other.data?.partners.contains { $0.name.comparable == name } ?? false
            }.map(\.number)
            return numbers.count > most
                ? ManyPartnerships(party: partner.name, applications: numbers, most: most) : nil
        }
    }
}
