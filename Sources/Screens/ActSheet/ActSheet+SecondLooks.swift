import Domain
import Wording

extension ActSheet {
    /// What is odd about sessions, decisions and money as typed so far.
    func secondLooks(_ desk: Desk) -> [String] {
        looks(desk).map { desk.language.sentence($0) }
    }

    private func looks(_ desk: Desk) -> [SecondLook] {
        // What is corrected is still in the office: a session, a claim or a payment would be held against itself.
        let isHeldAgainstOthers: Set<Act.Kind> = [.decideFiling, .recordApplication, .registerEnvelope]
        guard correcting == nil || isHeldAgainstOthers.contains(kind) else { return [] }
        switch kind {
        case .conveneSession:
            guard !desk.seat.roles.isEmpty, let number = typed("number", desk), let body = typed("body", desk),
                let kind = typed("kind", desk).flatMap(SessionKind.init(rawValue:))
            else { return [] }
            return desk.office?.secondLooks(convening: number, kind, of: body) ?? []
        case .decideFiling:
            guard let filing = typed("filing", desk).flatMap(Filing.init(actText:)),
                let decision = typed("decision", desk).flatMap(DecisionKind.init(rawValue:))
            else { return [] }
            return call.flatMap(desk.seen)?.secondLooks(
                deciding: filing, decision, grant: amount("grant", desk), number: typed("number", desk)) ?? []
        case .recordApplication, .correctApplication:
            let seen = call.flatMap(desk.seen)
            return SecondLook.of(
                requested: amount("requested", desk), eligibleCosts: amount("eligible-costs", desk))
                + (seen?.secondLooks(recording: facts(desk), as: applicationNumber) ?? [])
        case .registerEnvelope, .correctEnvelope:
            let submission = call.flatMap(desk.seen)?.rulebook?.submission
            return submission?.secondLooks(channel: typed("channel", desk).flatMap(Channel.init(rawValue:))) ?? []
        case .concludeEligibility:
            guard typed("outcome", desk) == EligibilityOutcome.eligible.rawValue, let seen = call.flatMap(desk.seen),
                let application = applicationNumber.flatMap(seen.application)
            else { return [] }
            return seen.secondLooks(findingEligible: application)
        case .fileClaim:
            return operation(desk)?.secondLooks(claiming: amount("amount", desk), phase: phase(desk)) ?? []
        case .recordPayment:
            return operation(desk)?.secondLooks(paying: amount("amount", desk), phase: phase(desk)) ?? []
        default: return []
        }
    }

    private var applicationNumber: ApplicationNumber? { given["application"].flatMap(ApplicationNumber.init(actText:)) }

    /// What others are compared by, as typed so far.
    private func facts(_ desk: Desk) -> ApplicationFacts {
        var facts = ApplicationFacts()
        facts.title = typed("title", desk) ?? ""
        facts.applicant.name = typed("applicant.name", desk) ?? ""
        facts.applicant.registrationNumber = typed("applicant.registration-number", desk)
        facts.applicant.taxNumber = typed("applicant.tax-number", desk)
        return facts
    }

    private func operation(_ desk: Desk) -> Domain.Operation? {
        given["operation"].flatMap { id in call.flatMap(desk.seen)?.operation(id) }
    }

    private func amount(_ path: String, _ desk: Desk) -> Money? { typed(path, desk).flatMap(Money.init(actText:)) }

    private func phase(_ desk: Desk) -> Int? { typed("phase", desk).flatMap(Int.init(actText:)) }
}
