/// What somebody does in a procedure (procesno dejanje). A screen asks for an act, the domain admits or refuses it, the
/// journal keeps it, an export lists it and an auditor reads it; there is no second set of commands or events.
public indirect enum Act: Sendable, Equatable {
    case foundOffice(FoundOffice)
    case addPerson(AddPerson)
    case correctPerson(CorrectPerson)
    case makeKey(MakeKey)
    case loseKey(LoseKey)
    case revokeKey(RevokeKey)
    case leave(LeaveOffice)
    case giveRole(GiveRole)
    case endRole(EndRole)

    case formBody(FormBody)
    case seatMember(SeatMember)
    case unseatMember(UnseatMember)
    case beginTerm(BeginTerm)
    case adoptFreeDays(AdoptFreeDays)

    case openCall(OpenCall)
    case amendCall(AmendCall)
    case archiveCall(ArchiveCall)
    case settleDoubt(SettleDoubt)
    case switchReading(SwitchReading)

    case registerEnvelope(RegisterEnvelope)
    case correctEnvelope(CorrectEnvelope)
    case decideEnvelope(DecideEnvelope)
    case withdrawEnvelope(WithdrawEnvelope)
    case openEnvelopes(OpenEnvelopes)
    case openForAddress(OpenForAddress)

    case recordApplication(RecordApplication)
    case correctApplication(CorrectApplication)
    case recordFact(RecordFact)
    case correctFact(CorrectFact)
    case withdrawApplication(WithdrawApplication)

    case checkItem(CheckItem)
    case correctCheck(CorrectCheck)
    case concludeCompleteness(ConcludeCompleteness)
    case concludeEligibility(ConcludeEligibility)
    case reopenReview(ReopenReview)

    case requestSupplement(RequestSupplement)
    case requestClarification(RequestClarification)
    case dispatchRequest(DispatchRequest)
    case serveRequest(ServeRequest)
    case receiveAnswer(ReceiveAnswer)
    case judgeAnswer(JudgeAnswer)
    case lapseRequest(LapseRequest)

    case declareInterest(DeclareInterest)
    case recuse(Recuse)
    case declareLeadPartnerInterest(DeclareLeadPartnerInterest)

    case assignAssessors(AssignAssessors)
    case drawAssessors(DrawAssessors)
    case callFurtherAssessor(CallFurtherAssessor)
    case submitSheet(SubmitSheet)
    case transcribeSheet(TranscribeSheet)
    case correctSheet(CorrectSheet)
    case justifyDivergence(JustifyDivergence)
    case closeScoring(CloseScoring)
    case reopenScoring(ReopenScoring)

    case decideTie(DecideTie)
    case adoptRanking(AdoptRanking)
    case offerGrant(OfferGrant)
    case answerOffer(AnswerOffer)

    case conveneSession(ConveneSession)
    case addAgendaItem(AddAgendaItem)
    case recordPresence(RecordPresence)
    case castVote(CastVote)
    case resolveItem(ResolveItem)
    case closeSession(CloseSession)
    case cancelSession(CancelSession)

    case decideFiling(DecideFiling)
    case dispatchDecision(DispatchDecision)
    case serveDecision(ServeDecision)
    case fileAppeal(FileAppeal)
    case decideAppeal(DecideAppeal)
    case declareFinal(DeclareFinal)
    case recordInspection(RecordInspection)
    case sendToAuthority(SendToAuthority)

    case refuseOperation(RefuseOperation)
    case recordOperation(RecordOperation)
    case signContract(SignContract)
    case planPhases(PlanPhases)
    case fileClaim(FileClaim)
    case recordPayment(RecordPayment)
    case changeOperation(ChangeOperation)
    case completeOperation(CompleteOperation)
    case withdrawOperation(WithdrawOperation)

    case recordIndicator(RecordIndicator)
    case recordPrinted(RecordPrinted)
    case recordCooperation(RecordCooperation)
    case describeGroup(DescribeGroup)
    case admitPartner(AdmitPartner)
    case releasePartner(ReleasePartner)
    case planFunds(PlanFunds)
    case claimRunningCosts(ClaimRunningCosts)
    case payRunningCosts(PayRunningCosts)
    case recordActivity(RecordActivity)

    case correctEntry(CorrectEntry)
    case correctClock(CorrectClock)
    case raiseRules(RaiseRules)
}

extension Act {
    /// The kinds of acts; the raw value stands under the key `act` in the record, in files and on the page of acts.
    public enum Kind: String, Sendable, CaseIterable {
        case foundOffice = "found-office"
        case addPerson = "add-person"
        case correctPerson = "correct-person"
        case makeKey = "make-key"
        case loseKey = "lose-key"
        case revokeKey = "revoke-key"
        case leave
        case giveRole = "give-role"
        case endRole = "end-role"
        case formBody = "form-body"
        case seatMember = "seat-member"
        case unseatMember = "unseat-member"
        case beginTerm = "begin-term"
        case adoptFreeDays = "adopt-free-days"
        case openCall = "open-call"
        case amendCall = "amend-call"
        case archiveCall = "archive-call"
        case settleDoubt = "settle-doubt"
        case switchReading = "switch-reading"
        case registerEnvelope = "register-envelope"
        case correctEnvelope = "correct-envelope"
        case decideEnvelope = "decide-envelope"
        case withdrawEnvelope = "withdraw-envelope"
        case openEnvelopes = "open-envelopes"
        case openForAddress = "open-for-address"
        case recordApplication = "record-application"
        case correctApplication = "correct-application"
        case recordFact = "record-fact"
        case correctFact = "correct-fact"
        case withdrawApplication = "withdraw-application"
        case checkItem = "check-item"
        case correctCheck = "correct-check"
        case concludeCompleteness = "conclude-completeness"
        case concludeEligibility = "conclude-eligibility"
        case reopenReview = "reopen-review"
        case requestSupplement = "request-supplement"
        case requestClarification = "request-clarification"
        case dispatchRequest = "dispatch-request"
        case serveRequest = "serve-request"
        case receiveAnswer = "receive-answer"
        case judgeAnswer = "judge-answer"
        case lapseRequest = "lapse-request"
        case declareInterest = "declare-interest"
        case recuse
        case declareLeadPartnerInterest = "declare-lead-partner-interest"
        case assignAssessors = "assign-assessors"
        case drawAssessors = "draw-assessors"
        case callFurtherAssessor = "call-further-assessor"
        case submitSheet = "submit-sheet"
        case transcribeSheet = "transcribe-sheet"
        case correctSheet = "correct-sheet"
        case justifyDivergence = "justify-divergence"
        case closeScoring = "close-scoring"
        case reopenScoring = "reopen-scoring"
        case decideTie = "decide-tie"
        case adoptRanking = "adopt-ranking"
        case offerGrant = "offer-grant"
        case answerOffer = "answer-offer"
        case conveneSession = "convene-session"
        case addAgendaItem = "add-agenda-item"
        case recordPresence = "record-presence"
        case castVote = "cast-vote"
        case resolveItem = "resolve-item"
        case closeSession = "close-session"
        case cancelSession = "cancel-session"
        case decideFiling = "decide-filing"
        case dispatchDecision = "dispatch-decision"
        case serveDecision = "serve-decision"
        case fileAppeal = "file-appeal"
        case decideAppeal = "decide-appeal"
        case declareFinal = "declare-final"
        case recordInspection = "record-inspection"
        case sendToAuthority = "send-to-authority"
        case refuseOperation = "refuse-operation"
        case recordOperation = "record-operation"
        case signContract = "sign-contract"
        case planPhases = "plan-phases"
        case fileClaim = "file-claim"
        case recordPayment = "record-payment"
        case changeOperation = "change-operation"
        case completeOperation = "complete-operation"
        case withdrawOperation = "withdraw-operation"
        case recordIndicator = "record-indicator"
        case recordPrinted = "record-printed"
        case recordCooperation = "record-cooperation"
        case describeGroup = "describe-group"
        case admitPartner = "admit-partner"
        case releasePartner = "release-partner"
        case planFunds = "plan-funds"
        case claimRunningCosts = "claim-running-costs"
        case payRunningCosts = "pay-running-costs"
        case recordActivity = "record-activity"
        case correctEntry = "correct-entry"
        case correctClock = "correct-clock"
        case raiseRules = "raise-rules"
    }
}
