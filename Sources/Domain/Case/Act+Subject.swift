extension Act {
    /// The call it belongs to; nil for acts of the office.
    public var call: String? {
        switch self {
        case .openCall(let act): act.call
        case .amendCall(let act): act.call
        case .archiveCall(let act): act.call
        case .settleDoubt(let act): act.call
        case .switchReading(let act): act.call
        case .registerEnvelope(let act): act.call
        case .correctEnvelope(let act): act.call
        case .decideEnvelope(let act): act.call
        case .withdrawEnvelope(let act): act.call
        case .openEnvelopes(let act): act.call
        case .openForAddress(let act): act.call
        case .recordApplication(let act): act.call
        case .correctApplication(let act): act.call
        case .recordFact(let act): act.call
        case .correctFact(let act): act.call
        case .withdrawApplication(let act): act.call
        case .checkItem(let act): act.call
        case .correctCheck(let act): act.call
        case .concludeCompleteness(let act): act.call
        case .concludeEligibility(let act): act.call
        case .reopenReview(let act): act.call
        case .requestSupplement(let act): act.call
        case .requestClarification(let act): act.call
        case .dispatchRequest(let act): act.call
        case .serveRequest(let act): act.call
        case .receiveAnswer(let act): act.call
        case .judgeAnswer(let act): act.call
        case .lapseRequest(let act): act.call
        case .declareInterest(let act): act.call
        case .recuse(let act): act.call
        case .declareLeadPartnerInterest(let act): act.call
        case .assignAssessors(let act): act.call
        case .drawAssessors(let act): act.call
        case .callFurtherAssessor(let act): act.call
        case .submitSheet(let act): act.call
        case .transcribeSheet(let act): act.call
        case .correctSheet(let act): act.call
        case .justifyDivergence(let act): act.call
        case .closeScoring(let act): act.call
        case .reopenScoring(let act): act.call
        case .decideTie(let act): act.call
        case .adoptRanking(let act): act.call
        case .offerGrant(let act): act.call
        case .answerOffer(let act): act.call
        case .conveneSession(let act): act.call
        case .addAgendaItem(let act): act.call
        case .decideFiling(let act): act.call
        case .dispatchDecision(let act): act.call
        case .serveDecision(let act): act.call
        case .fileAppeal(let act): act.call
        case .decideAppeal(let act): act.call
        case .declareFinal(let act): act.call
        case .recordInspection(let act): act.call
        case .sendToAuthority(let act): act.call
        case .refuseOperation(let act): act.call
        case .recordOperation(let act): act.call
        case .signContract(let act): act.call
        case .planPhases(let act): act.call
        case .fileClaim(let act): act.call
        case .recordPayment(let act): act.call
        case .changeOperation(let act): act.call
        case .completeOperation(let act): act.call
        case .withdrawOperation(let act): act.call
        case .recordPrinted(let act): act.call
        case .correctEntry(let act): act.was?.call
        default: nil
        }
    }

    /// The one application it concerns, where it names one.
    public var application: ApplicationNumber? {
        switch self {
        case .recordApplication(let act): act.application
        case .correctApplication(let act): act.application
        case .recordFact(let act): act.application
        case .correctFact(let act): act.application
        case .withdrawApplication(let act): act.application
        case .checkItem(let act): act.application
        case .correctCheck(let act): act.application
        case .concludeCompleteness(let act): act.application
        case .concludeEligibility(let act): act.application
        case .reopenReview(let act): act.application
        case .requestSupplement(let act): act.application
        case .requestClarification(let act): act.application
        case .dispatchRequest(let act): act.application
        case .serveRequest(let act): act.application
        case .receiveAnswer(let act): act.application
        case .judgeAnswer(let act): act.application
        case .lapseRequest(let act): act.application
        case .declareInterest(let act): act.application
        case .recuse(let act): act.application
        case .declareLeadPartnerInterest(let act): act.application
        case .assignAssessors(let act): act.application
        case .callFurtherAssessor(let act): act.application
        case .submitSheet(let act): act.application
        case .transcribeSheet(let act): act.application
        case .correctSheet(let act): act.application
        case .justifyDivergence(let act): act.application
        case .closeScoring(let act): act.application
        case .reopenScoring(let act): act.application
        case .offerGrant(let act): act.application
        case .answerOffer(let act): act.application
        case .addAgendaItem(let act): act.application
        case .recordInspection(let act): act.application
        case .sendToAuthority(let act): act.application
        case .refuseOperation(let act): act.application
        case .recordOperation(let act): act.application
        case .decideFiling(let act): act.filing.application
        case .dispatchDecision(let act): act.filing.application
        case .serveDecision(let act): act.filing.application
        case .fileAppeal(let act): act.filing.application
        case .decideAppeal(let act): act.filing.application
        case .declareFinal(let act): act.filing.application
        case .correctEntry(let act): act.was?.application
        default: nil
        }
    }

    /// The one envelope it concerns.
    public var envelope: EnvelopeNumber? {
        switch self {
        case .correctEnvelope(let act): act.envelope
        case .decideEnvelope(let act): act.envelope
        case .withdrawEnvelope(let act): act.envelope
        case .openForAddress(let act): act.envelope
        case .decideFiling(let act): act.filing.envelope
        case .dispatchDecision(let act): act.filing.envelope
        case .serveDecision(let act): act.filing.envelope
        case .fileAppeal(let act): act.filing.envelope
        case .decideAppeal(let act): act.filing.envelope
        case .declareFinal(let act): act.filing.envelope
        case .correctEntry(let act): act.was?.envelope
        default: nil
        }
    }
}

extension Filing {
    public var application: ApplicationNumber? { if case .application(let number) = self { number } else { nil } }
    public var envelope: EnvelopeNumber? { if case .envelope(let number) = self { number } else { nil } }
}
