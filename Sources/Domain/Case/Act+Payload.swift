/// Between an act, its kind and what it carries. What else every act has (its rule, its title, its
/// remedy) stands in a switch of its own without a default, so that the compiler names it to whoever adds an act.
extension Act {
    public var payload: any Payload {
        switch self {
        case .foundOffice(let payload): payload
        case .addPerson(let payload): payload
        case .correctPerson(let payload): payload
        case .makeKey(let payload): payload
        case .loseKey(let payload): payload
        case .revokeKey(let payload): payload
        case .leave(let payload): payload
        case .giveRole(let payload): payload
        case .endRole(let payload): payload
        case .formBody(let payload): payload
        case .seatMember(let payload): payload
        case .unseatMember(let payload): payload
        case .beginTerm(let payload): payload
        case .adoptFreeDays(let payload): payload
        case .openCall(let payload): payload
        case .amendCall(let payload): payload
        case .archiveCall(let payload): payload
        case .settleDoubt(let payload): payload
        case .switchReading(let payload): payload
        case .registerEnvelope(let payload): payload
        case .correctEnvelope(let payload): payload
        case .decideEnvelope(let payload): payload
        case .withdrawEnvelope(let payload): payload
        case .openEnvelopes(let payload): payload
        case .openForAddress(let payload): payload
        case .recordApplication(let payload): payload
        case .correctApplication(let payload): payload
        case .recordFact(let payload): payload
        case .correctFact(let payload): payload
        case .withdrawApplication(let payload): payload
        case .checkItem(let payload): payload
        case .correctCheck(let payload): payload
        case .concludeCompleteness(let payload): payload
        case .concludeEligibility(let payload): payload
        case .reopenReview(let payload): payload
        case .requestSupplement(let payload): payload
        case .requestClarification(let payload): payload
        case .dispatchRequest(let payload): payload
        case .serveRequest(let payload): payload
        case .receiveAnswer(let payload): payload
        case .judgeAnswer(let payload): payload
        case .lapseRequest(let payload): payload
        case .declareInterest(let payload): payload
        case .recuse(let payload): payload
        case .declareLeadPartnerInterest(let payload): payload
        case .assignAssessors(let payload): payload
        case .drawAssessors(let payload): payload
        case .callFurtherAssessor(let payload): payload
        case .submitSheet(let payload): payload
        case .transcribeSheet(let payload): payload
        case .correctSheet(let payload): payload
        case .justifyDivergence(let payload): payload
        case .closeScoring(let payload): payload
        case .reopenScoring(let payload): payload
        case .decideTie(let payload): payload
        case .adoptRanking(let payload): payload
        case .offerGrant(let payload): payload
        case .answerOffer(let payload): payload
        case .conveneSession(let payload): payload
        case .addAgendaItem(let payload): payload
        case .recordPresence(let payload): payload
        case .castVote(let payload): payload
        case .resolveItem(let payload): payload
        case .closeSession(let payload): payload
        case .cancelSession(let payload): payload
        case .decideFiling(let payload): payload
        case .dispatchDecision(let payload): payload
        case .serveDecision(let payload): payload
        case .fileAppeal(let payload): payload
        case .decideAppeal(let payload): payload
        case .declareFinal(let payload): payload
        case .recordInspection(let payload): payload
        case .sendToAuthority(let payload): payload
        case .refuseOperation(let payload): payload
        case .recordOperation(let payload): payload
        case .signContract(let payload): payload
        case .planPhases(let payload): payload
        case .fileClaim(let payload): payload
        case .recordPayment(let payload): payload
        case .changeOperation(let payload): payload
        case .completeOperation(let payload): payload
        case .withdrawOperation(let payload): payload
        case .recordIndicator(let payload): payload
        case .recordPrinted(let payload): payload
        case .recordCooperation(let payload): payload
        case .describeGroup(let payload): payload
        case .admitPartner(let payload): payload
        case .releasePartner(let payload): payload
        case .planFunds(let payload): payload
        case .claimRunningCosts(let payload): payload
        case .payRunningCosts(let payload): payload
        case .recordActivity(let payload): payload
        case .correctEntry(let payload): payload
        case .correctClock(let payload): payload
        case .raiseRules(let payload): payload
        }
    }

    public var kind: Kind {
        switch self {
        case .foundOffice: .foundOffice
        case .addPerson: .addPerson
        case .correctPerson: .correctPerson
        case .makeKey: .makeKey
        case .loseKey: .loseKey
        case .revokeKey: .revokeKey
        case .leave: .leave
        case .giveRole: .giveRole
        case .endRole: .endRole
        case .formBody: .formBody
        case .seatMember: .seatMember
        case .unseatMember: .unseatMember
        case .beginTerm: .beginTerm
        case .adoptFreeDays: .adoptFreeDays
        case .openCall: .openCall
        case .amendCall: .amendCall
        case .archiveCall: .archiveCall
        case .settleDoubt: .settleDoubt
        case .switchReading: .switchReading
        case .registerEnvelope: .registerEnvelope
        case .correctEnvelope: .correctEnvelope
        case .decideEnvelope: .decideEnvelope
        case .withdrawEnvelope: .withdrawEnvelope
        case .openEnvelopes: .openEnvelopes
        case .openForAddress: .openForAddress
        case .recordApplication: .recordApplication
        case .correctApplication: .correctApplication
        case .recordFact: .recordFact
        case .correctFact: .correctFact
        case .withdrawApplication: .withdrawApplication
        case .checkItem: .checkItem
        case .correctCheck: .correctCheck
        case .concludeCompleteness: .concludeCompleteness
        case .concludeEligibility: .concludeEligibility
        case .reopenReview: .reopenReview
        case .requestSupplement: .requestSupplement
        case .requestClarification: .requestClarification
        case .dispatchRequest: .dispatchRequest
        case .serveRequest: .serveRequest
        case .receiveAnswer: .receiveAnswer
        case .judgeAnswer: .judgeAnswer
        case .lapseRequest: .lapseRequest
        case .declareInterest: .declareInterest
        case .recuse: .recuse
        case .declareLeadPartnerInterest: .declareLeadPartnerInterest
        case .assignAssessors: .assignAssessors
        case .drawAssessors: .drawAssessors
        case .callFurtherAssessor: .callFurtherAssessor
        case .submitSheet: .submitSheet
        case .transcribeSheet: .transcribeSheet
        case .correctSheet: .correctSheet
        case .justifyDivergence: .justifyDivergence
        case .closeScoring: .closeScoring
        case .reopenScoring: .reopenScoring
        case .decideTie: .decideTie
        case .adoptRanking: .adoptRanking
        case .offerGrant: .offerGrant
        case .answerOffer: .answerOffer
        case .conveneSession: .conveneSession
        case .addAgendaItem: .addAgendaItem
        case .recordPresence: .recordPresence
        case .castVote: .castVote
        case .resolveItem: .resolveItem
        case .closeSession: .closeSession
        case .cancelSession: .cancelSession
        case .decideFiling: .decideFiling
        case .dispatchDecision: .dispatchDecision
        case .serveDecision: .serveDecision
        case .fileAppeal: .fileAppeal
        case .decideAppeal: .decideAppeal
        case .declareFinal: .declareFinal
        case .recordInspection: .recordInspection
        case .sendToAuthority: .sendToAuthority
        case .refuseOperation: .refuseOperation
        case .recordOperation: .recordOperation
        case .signContract: .signContract
        case .planPhases: .planPhases
        case .fileClaim: .fileClaim
        case .recordPayment: .recordPayment
        case .changeOperation: .changeOperation
        case .completeOperation: .completeOperation
        case .withdrawOperation: .withdrawOperation
        case .recordIndicator: .recordIndicator
        case .recordPrinted: .recordPrinted
        case .recordCooperation: .recordCooperation
        case .describeGroup: .describeGroup
        case .admitPartner: .admitPartner
        case .releasePartner: .releasePartner
        case .planFunds: .planFunds
        case .claimRunningCosts: .claimRunningCosts
        case .payRunningCosts: .payRunningCosts
        case .recordActivity: .recordActivity
        case .correctEntry: .correctEntry
        case .correctClock: .correctClock
        case .raiseRules: .raiseRules
        }
    }
}

extension Act.Kind {
    /// Runs the one reader, writer or lister of fields over the payload of this kind.
    public func act<F: Fields>(from fields: inout F) -> Act {
        func filled<P: Payload>(_ type: P.Type) -> P {
            var payload = P()
            payload.visit(&fields)
            return payload
        }
        return switch self {
        case .foundOffice: .foundOffice(filled(FoundOffice.self))
        case .addPerson: .addPerson(filled(AddPerson.self))
        case .correctPerson: .correctPerson(filled(CorrectPerson.self))
        case .makeKey: .makeKey(filled(MakeKey.self))
        case .loseKey: .loseKey(filled(LoseKey.self))
        case .revokeKey: .revokeKey(filled(RevokeKey.self))
        case .leave: .leave(filled(LeaveOffice.self))
        case .giveRole: .giveRole(filled(GiveRole.self))
        case .endRole: .endRole(filled(EndRole.self))
        case .formBody: .formBody(filled(FormBody.self))
        case .seatMember: .seatMember(filled(SeatMember.self))
        case .unseatMember: .unseatMember(filled(UnseatMember.self))
        case .beginTerm: .beginTerm(filled(BeginTerm.self))
        case .adoptFreeDays: .adoptFreeDays(filled(AdoptFreeDays.self))
        case .openCall: .openCall(filled(OpenCall.self))
        case .amendCall: .amendCall(filled(AmendCall.self))
        case .archiveCall: .archiveCall(filled(ArchiveCall.self))
        case .settleDoubt: .settleDoubt(filled(SettleDoubt.self))
        case .switchReading: .switchReading(filled(SwitchReading.self))
        case .registerEnvelope: .registerEnvelope(filled(RegisterEnvelope.self))
        case .correctEnvelope: .correctEnvelope(filled(CorrectEnvelope.self))
        case .decideEnvelope: .decideEnvelope(filled(DecideEnvelope.self))
        case .withdrawEnvelope: .withdrawEnvelope(filled(WithdrawEnvelope.self))
        case .openEnvelopes: .openEnvelopes(filled(OpenEnvelopes.self))
        case .openForAddress: .openForAddress(filled(OpenForAddress.self))
        case .recordApplication: .recordApplication(filled(RecordApplication.self))
        case .correctApplication: .correctApplication(filled(CorrectApplication.self))
        case .recordFact: .recordFact(filled(RecordFact.self))
        case .correctFact: .correctFact(filled(CorrectFact.self))
        case .withdrawApplication: .withdrawApplication(filled(WithdrawApplication.self))
        case .checkItem: .checkItem(filled(CheckItem.self))
        case .correctCheck: .correctCheck(filled(CorrectCheck.self))
        case .concludeCompleteness: .concludeCompleteness(filled(ConcludeCompleteness.self))
        case .concludeEligibility: .concludeEligibility(filled(ConcludeEligibility.self))
        case .reopenReview: .reopenReview(filled(ReopenReview.self))
        case .requestSupplement: .requestSupplement(filled(RequestSupplement.self))
        case .requestClarification: .requestClarification(filled(RequestClarification.self))
        case .dispatchRequest: .dispatchRequest(filled(DispatchRequest.self))
        case .serveRequest: .serveRequest(filled(ServeRequest.self))
        case .receiveAnswer: .receiveAnswer(filled(ReceiveAnswer.self))
        case .judgeAnswer: .judgeAnswer(filled(JudgeAnswer.self))
        case .lapseRequest: .lapseRequest(filled(LapseRequest.self))
        case .declareInterest: .declareInterest(filled(DeclareInterest.self))
        case .recuse: .recuse(filled(Recuse.self))
        case .declareLeadPartnerInterest: .declareLeadPartnerInterest(filled(DeclareLeadPartnerInterest.self))
        case .assignAssessors: .assignAssessors(filled(AssignAssessors.self))
        case .drawAssessors: .drawAssessors(filled(DrawAssessors.self))
        case .callFurtherAssessor: .callFurtherAssessor(filled(CallFurtherAssessor.self))
        case .submitSheet: .submitSheet(filled(SubmitSheet.self))
        case .transcribeSheet: .transcribeSheet(filled(TranscribeSheet.self))
        case .correctSheet: .correctSheet(filled(CorrectSheet.self))
        case .justifyDivergence: .justifyDivergence(filled(JustifyDivergence.self))
        case .closeScoring: .closeScoring(filled(CloseScoring.self))
        case .reopenScoring: .reopenScoring(filled(ReopenScoring.self))
        case .decideTie: .decideTie(filled(DecideTie.self))
        case .adoptRanking: .adoptRanking(filled(AdoptRanking.self))
        case .offerGrant: .offerGrant(filled(OfferGrant.self))
        case .answerOffer: .answerOffer(filled(AnswerOffer.self))
        case .conveneSession: .conveneSession(filled(ConveneSession.self))
        case .addAgendaItem: .addAgendaItem(filled(AddAgendaItem.self))
        case .recordPresence: .recordPresence(filled(RecordPresence.self))
        case .castVote: .castVote(filled(CastVote.self))
        case .resolveItem: .resolveItem(filled(ResolveItem.self))
        case .closeSession: .closeSession(filled(CloseSession.self))
        case .cancelSession: .cancelSession(filled(CancelSession.self))
        case .decideFiling: .decideFiling(filled(DecideFiling.self))
        case .dispatchDecision: .dispatchDecision(filled(DispatchDecision.self))
        case .serveDecision: .serveDecision(filled(ServeDecision.self))
        case .fileAppeal: .fileAppeal(filled(FileAppeal.self))
        case .decideAppeal: .decideAppeal(filled(DecideAppeal.self))
        case .declareFinal: .declareFinal(filled(DeclareFinal.self))
        case .recordInspection: .recordInspection(filled(RecordInspection.self))
        case .sendToAuthority: .sendToAuthority(filled(SendToAuthority.self))
        case .refuseOperation: .refuseOperation(filled(RefuseOperation.self))
        case .recordOperation: .recordOperation(filled(RecordOperation.self))
        case .signContract: .signContract(filled(SignContract.self))
        case .planPhases: .planPhases(filled(PlanPhases.self))
        case .fileClaim: .fileClaim(filled(FileClaim.self))
        case .recordPayment: .recordPayment(filled(RecordPayment.self))
        case .changeOperation: .changeOperation(filled(ChangeOperation.self))
        case .completeOperation: .completeOperation(filled(CompleteOperation.self))
        case .withdrawOperation: .withdrawOperation(filled(WithdrawOperation.self))
        case .recordIndicator: .recordIndicator(filled(RecordIndicator.self))
        case .recordPrinted: .recordPrinted(filled(RecordPrinted.self))
        case .recordCooperation: .recordCooperation(filled(RecordCooperation.self))
        case .describeGroup: .describeGroup(filled(DescribeGroup.self))
        case .admitPartner: .admitPartner(filled(AdmitPartner.self))
        case .releasePartner: .releasePartner(filled(ReleasePartner.self))
        case .planFunds: .planFunds(filled(PlanFunds.self))
        case .claimRunningCosts: .claimRunningCosts(filled(ClaimRunningCosts.self))
        case .payRunningCosts: .payRunningCosts(filled(PayRunningCosts.self))
        case .recordActivity: .recordActivity(filled(RecordActivity.self))
        case .correctEntry: .correctEntry(filled(CorrectEntry.self))
        case .correctClock: .correctClock(filled(CorrectClock.self))
        case .raiseRules: .raiseRules(filled(RaiseRules.self))
        }
    }
}
