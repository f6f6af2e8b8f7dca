/// What an entry that can be corrected is about: something whose state follows from the entries about it alone, so that it
/// can be folded anew with another version of one of them.
public enum Matter: Hashable, Sendable {
    /// Requests, offers, decisions, appeals, and what came after; its data, facts, checks and sheets are corrected by acts
    /// of their own.
    case application(call: String, ApplicationNumber)
    case envelope(call: String, EnvelopeNumber)
    case operation(call: String, String)
    case session(String)
    case body(String)
    /// What reports need beside calls: indicators, printed figures, the partnership and its money.
    case report
}

extension Act {
    /// What the act is about, where a later act may correct it.
    public var matter: Matter? { kind.remedy == .correction ? foldedMatter : nil }

    /// What the act belongs to when that is folded anew.
    var foldedMatter: Matter? {
        switch self {
        case .requestSupplement, .requestClarification, .dispatchRequest, .serveRequest, .receiveAnswer, .judgeAnswer,
            .lapseRequest, .declareLeadPartnerInterest, .callFurtherAssessor, .justifyDivergence, .offerGrant,
            .answerOffer, .withdrawApplication, .recordInspection, .sendToAuthority, .refuseOperation, .decideFiling,
            .dispatchDecision, .serveDecision, .fileAppeal, .decideAppeal, .declareFinal, .withdrawEnvelope,
            .openForAddress:
            filed
        case .recordOperation(let act): .operation(call: act.call, act.operation)
        case .signContract, .planPhases, .fileClaim, .recordPayment, .changeOperation, .completeOperation,
            .withdrawOperation:
            operation.flatMap { id in call.map { .operation(call: $0, id) } }
        case .conveneSession(let act): .session(act.session)
        case .addAgendaItem, .recordPresence, .castVote, .resolveItem, .closeSession, .cancelSession:
            session.map(Matter.session)
        case .formBody(let act): .body(act.body)
        case .seatMember(let act): .body(act.body)
        case .unseatMember(let act): .body(act.body)
        case .beginTerm(let act): .body(act.body)
        case .recordIndicator, .recordPrinted, .recordCooperation, .describeGroup, .admitPartner, .releasePartner,
            .planFunds, .claimRunningCosts, .payRunningCosts, .recordActivity:
            .report
        default: nil
        }
    }

    private var filed: Matter? {
        guard let call else { return nil }
        if let application { return .application(call: call, application) }
        return envelope.map { .envelope(call: call, $0) }
    }
}
