/// What may be right and is worth a second look before it is saved. None of it is refused: it stands beside the form.
public enum SecondLook: Sendable, Hashable {
    /// The body has a session of this number and kind already; numbers start again with a term.
    case sessionNumberTaken(on: Day?)
    /// A decision of the call has this number; one document may decide about several filings.
    case decisionNumberTaken(Filing)
    /// The list adopted last gives another amount.
    case grantNotAsAdopted(Money)
    /// An appeal took the decision away after the list was adopted, and the list gives nothing.
    case notOnAdoptedList(AdoptedStatus)
    /// The support somebody asks for is more than the costs it is for.
    case requestedAboveCosts(by: Money)
    /// The call prints one rate, and less is asked for than it gives.
    case requestedBelowRate(Fraction, by: Money)
    /// All claims together, or all payments.
    case claimedAboveApproved(by: Money)
    case paidAboveApproved(by: Money)
    /// The same of the claims that are recorded already.
    case claimsAboveApproved(by: Money)
    case claimsAbovePlanned(phase: Int, by: Money)
    /// An operation ends, and nothing was claimed or paid.
    case nothingClaimed
    /// Of one phase.
    case claimedAbovePlanned(phase: Int, by: Money)
    case paidAboveClaimed(phase: Int?, by: Money)
    case phaseNotPlanned(Int, planned: [Int])
    /// The call names other ways to hand in an application.
    case channelNotNamed(Channel, named: [Channel])
    /// Another application of the call may be of the same applicant, of whom the call takes so many, or the same project.
    case alike(ApplicationNumber, [Likeness], most: Int?)
    /// The call has no measures of these names.
    case measuresNotOfCall([String])
    /// The call tells applications apart by this, or pays by it.
    case notRecorded([Datum])
    /// What the call says about operations after selection.
    case operation(OperationLook)
}

extension Office {
    /// About a session that somebody is about to convene.
    public func secondLooks(convening number: String, _ kind: SessionKind, of body: String) -> [SecondLook] {
        let wanted = number.bareNumber
        guard !wanted.isEmpty else { return [] }
        let taken = sessions.last { session in
            if case .cancelled = session.end { return false }
            return session.body == body && session.kind == kind && session.number.bareNumber == wanted
        }
        return taken.map { [.sessionNumberTaken(on: $0.on)] } ?? []
    }
}

extension SecondLook {
    /// About the amounts of an application, as far as both are known.
    public static func of(requested: Money?, eligibleCosts: Money?) -> [SecondLook] {
        guard let requested, let eligibleCosts, requested > eligibleCosts else { return [] }
        return [.requestedAboveCosts(by: requested - eligibleCosts)]
    }
}

extension Case {
    /// About a decision that somebody is about to enter.
    public func secondLooks(
        deciding filing: Filing, _ kind: DecisionKind, grant: Money?, number: String?
    ) -> [SecondLook] {
        var looks: [SecondLook] = []
        if let number, !number.isEmpty, let taken = first(decidedAs: number, besides: filing) {
            looks.append(.decisionNumberTaken(taken))
        }
        guard kind == .selection || kind == .reduced, let adoption,
            let application = filing.application.flatMap(application), let row = adoption.row(application.number)
        else { return looks }
        switch row.status {
        case .selected, .offered:
            if let given = row.grant, let grant, given != grant { looks.append(.grantNotAsAdopted(given)) }
        case _ where isAnnulled(application, since: adoption): looks.append(.notOnAdoptedList(row.status))
        default: break
        }
        return looks
    }

    private func first(decidedAs number: String, besides filing: Filing) -> Filing? {
        func has(_ decisions: [Decision]) -> Bool { decisions.contains { $0.number == number } }
        if let found = applications.first(where: { .application($0.number) != filing && has($0.decisions) }) {
            return .application(found.number)
        }
        return envelopes.first { .envelope($0.number) != filing && has($0.decisions) }.map { .envelope($0.number) }
    }
}

extension Operation {
    /// About a claim that somebody is about to enter.
    public func secondLooks(claiming amount: Money?, phase: Int?) -> [SecondLook] {
        var looks = unplanned(phase)
        guard let amount else { return looks }
        if let approved = approvedNow {
            let claimed = claims.reduce(amount) { $0 + ($1.amount ?? .zero) }
            if claimed > approved { looks.append(.claimedAboveApproved(by: claimed - approved)) }
        }
        if let phase, let planned = phases.first(where: { $0.phase == phase })?.amount {
            let claimed = claims.filter { $0.phase == phase }.reduce(amount) { $0 + ($1.amount ?? .zero) }
            if claimed > planned { looks.append(.claimedAbovePlanned(phase: phase, by: claimed - planned)) }
        }
        return looks
    }

    /// About a payment that somebody is about to enter.
    public func secondLooks(paying amount: Money?, phase: Int?) -> [SecondLook] {
        var looks = unplanned(phase)
        guard let amount else { return looks }
        if let approved = approvedNow {
            let paid = payments.reduce(amount) { $0 + $1.amount }
            if paid > approved { looks.append(.paidAboveApproved(by: paid - approved)) }
        }
        let asked = claims.filter { $0.phase == phase }.map(\.amount)
        // A claim whose sum nobody knows can have been of any.
        if !asked.isEmpty, !asked.contains(nil) {
            let claimed = asked.reduce(Money.zero) { $0 + ($1 ?? .zero) }
            let paid = payments.filter { $0.phase == phase }.reduce(amount) { $0 + $1.amount }
            if paid > claimed { looks.append(.paidAboveClaimed(phase: phase, by: paid - claimed)) }
        }
        return looks
    }

    /// By how much the recorded claims exceed what was approved, and the plan of each phase.
    var claimedTooMuch: [SecondLook] {
        func sum(_ claims: [Claim]) -> Money { claims.reduce(Money.zero) { $0 + ($1.amount ?? .zero) } }
        let claimed = sum(claims)
        let above = approvedNow.flatMap { claimed > $0 ? SecondLook.claimsAboveApproved(by: claimed - $0) : nil }
        return [above].compactMap(\.self)
            + phases.compactMap { phase in
                let claimed = sum(claims.filter { $0.phase == phase.phase })
                guard let planned = phase.amount, claimed > planned else { return nil }
                return .claimsAbovePlanned(phase: phase.phase, by: claimed - planned)
            }
    }

    /// Whether nothing was claimed or paid so far.
    var isWithoutMoney: Bool { claims.isEmpty && payments.isEmpty }

    private func unplanned(_ phase: Int?) -> [SecondLook] {
        guard let phase, !phases.isEmpty, !phases.contains(where: { $0.phase == phase }) else { return [] }
        return [.phaseNotPlanned(phase, planned: phases.map(\.phase).sorted())]
    }
}

extension String {
    /// `7` of `7.`: a number is the same with and without its full stop.
    fileprivate var bareNumber: String {
        let text = String(drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "." }.reversed())
        return text.lowercased()
    }
}
