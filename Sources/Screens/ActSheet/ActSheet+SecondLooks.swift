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
            let (requested, costs) = (amount("requested", desk), amount("eligible-costs", desk))
            return (seen?.secondLooks(requesting: requested, of: costs, by: traits(desk)) ?? [])
                + (seen?.secondLooks(recording: facts(desk), as: applicationNumber) ?? [])
        case .registerEnvelope, .correctEnvelope:
            let submission = call.flatMap(desk.seen)?.rulebook?.submission
            return submission?.secondLooks(channel: typed("channel", desk).flatMap(Channel.init(rawValue:))) ?? []
        case .concludeEligibility:
            guard typed("outcome", desk) == EligibilityOutcome.eligible.rawValue, let seen = call.flatMap(desk.seen),
                let application = applicationNumber.flatMap(seen.application)
            else { return [] }
            return seen.secondLooks(findingEligible: application)
        case .recordOperation:
            return call.flatMap(desk.seen)?.secondLooks(
                approving: amount("approved", desk), fund: typed("fund", desk),
                for: typed("application", desk).flatMap(ApplicationNumber.init(actText:))) ?? []
        default: return looksAtOperation(desk)
        }
    }

    private func looksAtOperation(_ desk: Desk) -> [SecondLook] {
        guard let seen = call.flatMap(desk.seen), let operation = given["operation"].flatMap(seen.operation) else {
            return []
        }
        switch kind {
        case .planPhases: return seen.secondLooks(planning: phases(desk), of: operation)
        case .fileClaim:
            return seen.secondLooks(claiming: amount("amount", desk), phase: phase(desk), of: operation)
        case .recordPayment:
            return seen.secondLooks(paying: amount("amount", desk), phase: phase(desk), for: operation)
        case .changeOperation: return seen.secondLooks(changing: operation, to: amount("approved", desk))
        case .completeOperation:
            return seen.secondLooks(completing: operation, on: typed("on", desk).flatMap(Day.init(iso:)))
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

    /// Those that have a number.
    private func phases(_ desk: Desk) -> [Phase] {
        fields.compactMap { field in
            guard field.group.hasPrefix("phases."), field.key == "phase" else { return nil }
            return typed(field.path, desk).flatMap(Int.init(actText:)).map {
                Phase(
                    phase: $0, amount: amount(field.group + ".amount", desk),
                    until: typed(field.group + ".until", desk).flatMap(Day.init(iso:)))
            }
        }
    }

    private func traits(_ desk: Desk) -> Traits {
        Traits(
            fund: typed("fund", desk), measure: typed("measure", desk), projectType: typed("project-type", desk),
            applicantClass: typed("class", desk))
    }

    private func amount(_ path: String, _ desk: Desk) -> Money? { typed(path, desk).flatMap(Money.init(actText:)) }

    private func phase(_ desk: Desk) -> Int? { typed("phase", desk).flatMap(Int.init(actText:)) }
}
