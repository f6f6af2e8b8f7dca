/// How a mistake in an entry is put right. Every kind of act has its answer, so that nobody looks for one in vain.
public enum Remedy: Sendable, Hashable {
    /// By `correct-entry`: another version, or none.
    case correction
    /// By an act of its own, which brings the right version or undoes the step.
    case act(Act.Kind)
    /// By doing it again: the last one holds.
    case again
    /// Not at all; what follows from it goes on in the open.
    case none
}

extension Act.Kind {
    public var remedy: Remedy {
        switch self {
        case .addPerson, .correctPerson: .act(.correctPerson)
        case .makeKey: .act(.revokeKey)
        case .giveRole: .act(.endRole)
        case .endRole: .act(.giveRole)
        case .openCall, .amendCall: .act(.amendCall)
        case .registerEnvelope, .correctEnvelope: .act(.correctEnvelope)
        case .recordApplication, .correctApplication: .act(.correctApplication)
        case .recordFact, .correctFact: .act(.correctFact)
        case .checkItem, .correctCheck, .judgeAnswer: .act(.correctCheck)
        case .concludeCompleteness, .concludeEligibility: .act(.reopenReview)
        case .submitSheet, .transcribeSheet, .correctSheet: .act(.correctSheet)
        case .closeScoring: .act(.reopenScoring)
        case .reopenScoring: .act(.closeScoring)
        case .drawAssessors: .act(.assignAssessors)
        case .reopenReview, .adoptFreeDays, .settleDoubt, .switchReading, .decideEnvelope, .assignAssessors, .decideTie,
            .adoptRanking, .correctEntry:
            .again
        // What is signed or seen cannot be unsigned or unseen, who is out stays out, and the first words of a record stay.
        case .foundOffice, .loseKey, .revokeKey, .leave, .archiveCall, .openEnvelopes, .declareInterest, .recuse,
            .correctClock, .raiseRules:
            .none
        case .formBody, .seatMember, .unseatMember, .beginTerm, .withdrawEnvelope, .openForAddress,
            .withdrawApplication, .requestSupplement, .requestClarification, .dispatchRequest, .serveRequest,
            .receiveAnswer, .lapseRequest, .declareLeadPartnerInterest, .callFurtherAssessor, .justifyDivergence,
            .offerGrant, .answerOffer, .conveneSession, .addAgendaItem, .recordPresence, .castVote, .resolveItem,
            .closeSession, .cancelSession, .decideFiling, .dispatchDecision, .serveDecision, .fileAppeal, .decideAppeal,
            .declareFinal, .recordInspection, .sendToAuthority, .refuseOperation, .recordOperation, .signContract,
            .planPhases, .fileClaim, .recordPayment, .changeOperation, .completeOperation, .withdrawOperation,
            .recordIndicator, .recordPrinted, .recordCooperation, .describeGroup, .admitPartner, .releasePartner,
            .planFunds, .claimRunningCosts, .payRunningCosts, .recordActivity:
            .correction
        }
    }
}
