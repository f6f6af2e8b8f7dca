/// What might connect a person with an applicant or a partner. A hint for the person to think about, never a decision.
public enum InterestHint: Sendable, Hashable {
    /// Employed by it, or representing it.
    case sameOrganisation(party: String)
    /// Sits in a body of the group for it.
    case representsInBody(body: String, party: String)
    /// A party bears the person's own name.
    case sameName(party: String)
}

extension Office {
    /// Hints for one person about the parties of an application. Needs only what may be seen before declaring: names.
    public func interestHints(for person: String, about application: Application, on day: Day) -> [InterestHint] {
        guard let known = self.person(person), let data = application.data else { return [] }
        var hints: [InterestHint] = []
        for party in [data.applicant] + data.partners {
            let name = party.name.comparable
            if name.isEmpty { continue }
            if known.organisation?.comparable == name { hints.append(.sameOrganisation(party: party.name)) }
            if known.name.comparable == name { hints.append(.sameName(party: party.name)) }
            for body in bodies {
                let sits = body.members(on: day).contains { $0.person == person && $0.organisation?.comparable == name }
                if sits { hints.append(.representsInBody(body: body.id, party: party.name)) }
            }
        }
        return hints
    }

    /// Whether the lead partner of the call is a party itself: stage one may have to pass to the committee.
    public func leadPartnerIsParty(of application: Application, in call: Case) -> Bool {
        guard let lead = call.rulebook?.identity.leadPartner?.value?.comparable, let data = application.data else {
            return false
        }
        return ([data.applicant] + data.partners).contains { $0.name.comparable == lead }
    }
}

extension String {
    /// Small letters, single spaces: how two spellings of a name are compared.
    var comparable: String { lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
