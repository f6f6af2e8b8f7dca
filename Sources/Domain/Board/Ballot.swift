/// The count of one item: who could vote, who did, and what follows by the rule of the body. Computed after recusals.
public struct Ballot: Sendable, Equatable {
    public var body: String
    /// Everybody who holds a seat that day.
    public var seats: Int
    /// There, and not recused from this item. In a correspondence session those who voted.
    public var present: [String]
    public var recused: [String]
    public var inFavour: Int
    public var against: Int
    public var abstained: Int
    /// How many must be there; nil where the rulebook gives no quorum.
    public var quorum: Settled<Int>?
    /// How many votes in favour carry it; nil where the rulebook gives no majority.
    public var majority: Settled<Int>?
    /// By the rule of the rulebook; nil where it has none.
    public var balance: SectorBalance?
    /// Both rules of the regulations, for people to look at; nil while nobody is there.
    public var older: SectorBalance?
    public var newer: SectorBalance?

    /// Whether the rulebook takes this rule.
    public func isBound(by rule: Body.SectorBalance.Rule) -> Bool {
        guard let bound = balance?.rule else { return false }
        return bound == rule || bound == .both
    }

    /// Whether a vote of this member counts: who left or is recused has none.
    public func counts(_ member: String) -> Bool { present.contains(member) }

    public var hasQuorum: Bool? { quorum.flatMap { $0.value }.map { present.count >= $0 } }

    /// By the votes; without a rule of the rulebook more in favour than against.
    public var outcome: Resolution {
        if let needed = majority?.value { return inFavour >= needed ? .adopted : .rejected }
        return inFavour > against ? .adopted : .rejected
    }
}

extension Office {
    /// The count of an item as it stands.
    public func ballot(on item: AgendaItem, in session: Session) -> Ballot? {
        guard let body = body(session.body) else { return nil }
        let members = members(of: session)
        let application = item.call.flatMap { self.case($0) }.flatMap { found in
            item.application.flatMap(found.application)
        }
        let isRecused = { (seat: Seat) in
            seat.person.flatMap { person in application.map { $0.isRecused(person) } } ?? false
        }
        let recused = members.filter(isRecused)
        let present = members.filter { seat in
            guard !isRecused(seat) else { return false }
            return session.kind == .correspondence
                ? item.votes.contains { $0.member == seat.member } : session.isPresent(seat.member, at: item.id)
        }
        let votes = item.votes.filter { vote in present.contains { $0.member == vote.member } }
        let call = item.call ?? session.call
        let rule = call.flatMap { self.case($0) }?.rulebook?.body(body.id)
        let seats = rule?.seats?.value ?? body.seats ?? members.count
        var ballot = Ballot(
            body: body.id, seats: seats, present: present.map(\.member), recused: recused.map(\.member),
            inFavour: votes.count { $0.vote == .for }, against: votes.count { $0.vote == .against },
            abstained: votes.count { $0.vote == .abstained })
        ballot.quorum = rule?.quorum?.map { $0.needed(of: seats) }
        let cast = ballot.inFavour + ballot.against
        ballot.majority = rule?.majority?.map { base in
            switch base {
            case .present: present.count / 2 + 1
            case .members: seats / 2 + 1
            case .cast: cast / 2 + 1
            }
        }
        let voters = votes.filter { $0.vote != .abstained }.map { vote in
            present.first { $0.member == vote.member }?.sector
        }
        let needed = ballot.majority?.value ?? present.count / 2 + 1
        let balance = { (setting: Settled<Domain.Body.SectorBalance>) in
            SectorBalance(rule: setting, sectors: present.map(\.sector), cast: voters, majority: needed)
        }
        ballot.balance = rule?.sectorBalance.map(balance)
        if !present.isEmpty {
            ballot.older = balance(.value(Domain.Body.SectorBalance(rule: .older)))
            ballot.newer = balance(.value(Domain.Body.SectorBalance(rule: .newer)))
        }
        return ballot
    }
}

extension Body.Quorum {
    /// How many of so many seats.
    public func needed(of seats: Int) -> Int {
        switch self {
        case .moreThanHalf: seats / 2 + 1
        case .atLeastHalf: (seats + 1) / 2
        case .members(let number): number
        }
    }
}
