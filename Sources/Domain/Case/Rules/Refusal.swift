/// Why an act is not admitted. Values only: `Wording` says them, with what to do instead.
public enum Refusal: Error, Sendable, Hashable {
    /// What an act names.
    public enum Thing: String, Sendable, Hashable, CaseIterable {
        case person, key, call, envelope, application, body, member, session, agendaItem, item, operation, request
        case appeal, doubt, criterion, fact, fund, measure, projectType, applicantClass, goal, sector, channel, sheet
        case check, role, pot, interest, indicator, partner, claim, term, entry
    }

    /// What has to have happened before.
    public enum Preceding: Sendable, Hashable, CaseIterable {
        case request, decision, ruling, dispatch, service, approval
    }

    // The office and who acts.
    case notFounded
    case alreadyFounded
    case unknown(Thing, String)
    case exists(Thing, String)
    case personLeft(String, on: Day)
    case noValidKey(String)
    /// The clock of this desk is behind the last entry.
    case clockStepsBack(last: Moment)
    /// No entry has to wait for the clock to catch up.
    case clockIsRight
    /// The clock did not leap ahead with this entry.
    case noLeap(Int)
    /// The record asks for rules this program does not know yet.
    case rulesOfLaterProgram(Int, known: Int)
    case notYourAct(Act.Kind, roles: [Role])
    /// Entitled only for what is one's own.
    case notYours(Act.Kind)
    /// The clerk writes down what a body decided in a session, and names it.
    case sessionMissing(Act.Kind)
    case leadPartnerHasInterest(ApplicationNumber)
    case leadPartnerHasNoInterest(ApplicationNumber)
    /// By the rules of the call what the office prepares is decided by the committee.
    case committeeReviews(ApplicationNumber)
    case wrongStage(Act.Kind, stage: Stage, needed: [Stage])
    case declareFirst(person: String, ApplicationNumber)
    case recused(person: String, ApplicationNumber)
    /// The day of an event lies after the day of the act.
    case inTheFuture(Day)
    case endBeforeStart(from: Day, until: Day)
    case lastAdministrator
    case keyMalformed
    case nothingChanges
    case freeDaysUnreadable(FreeDays.Finding)

    // Corrections.
    /// No correction of an entry: it has an act of correction of its own, or stays.
    case notCorrectable(Act.Kind)
    /// The entry says something else by now.
    case notAsEntered(Int)
    /// What should have been said is about something else.
    case otherMatter(Int)
    /// A later entry would not have been admitted then.
    case restsOn(entry: Int, Act.Kind)

    // The call and its rules.
    case rulebookErrors(number: Int)
    case callMismatch(act: String, rulebook: String)
    case callClosed(Stamp)
    /// The step needs a value that nobody has settled.
    case unsettled(DoubtID)
    case noRules
    /// A reading is switched, an unknown or a conflict is settled.
    case isReading(DoubtID)
    case isNoReading(DoubtID)
    case noOption(DoubtID, given: String, number: Int)
    case settlementUnreadable(DoubtID)

    // Envelopes.
    case postedMissing
    case postedWithoutStamp
    case postedAfterReceived(posted: Stamp, received: Stamp)
    case registeredNumberMissing
    case registeredTwice(EnvelopeNumber)
    case markingNoteMissing
    case conditionNoteMissing
    case noQuestion(EnvelopeQuestion)
    case establishedStampMissing
    case notClosedYet(Stamp)
    case decideFirst(EnvelopeNumber, EnvelopeQuestion)
    case nothingToOpen
    case wrongOrder(computed: [EnvelopeNumber])
    case senderKnown
    case notDismissed(EnvelopeNumber)

    // The application, its facts and lists.
    case missing(Thing)
    case requestedNothing
    case identifierWrong(IdentifierFault)
    case factUnreadable(String, given: String)
    case notRecordedYet(Thing, String)
    case wrongList(ChecklistKind)
    case itemNotAsked(String)
    case unanswered([String])
    case openNo([String])
    case noNo
    case supplementFirst([String])
    case supplementRunning
    case notSupplementable(String)
    case noRoundsLeft
    case moneyQuestion(MoneyQuestion)

    // Requests.
    case nothingAsked
    case alreadyDispatched(Day)
    case notDispatched
    case alreadyServed(Day)
    case notServed
    case alreadyAnswered
    case notAnswered
    case alreadyConcluded
    case answerLate(limit: Stamp)
    case answerInTime(limit: Stamp)
    case limitRunning(Stamp)
    case beforeEvent(Day, Preceding)
    case notJudged([String])

    // Scoring.
    case recusalStays
    case assessorsNumber(needed: Int, given: Int)
    case noAssessor(String)
    case twice(person: String)
    case sheetIsIn(person: String)
    case notAssigned(person: String)
    case sheetFaults([SheetFault])
    case drawnDifferently
    case sheetsAwaited([String], ApplicationNumber)
    case tooFewSheets(needed: Int, ApplicationNumber)
    case factsMissing([String], ApplicationNumber)
    case stillUnderReview([ApplicationNumber])
    case decidedAlready(ApplicationNumber)
    /// Something is missing at an application that is withheld from who asks.
    case othersOpen

    // Ranking and the board.
    case notTied([ApplicationNumber])
    /// One that is tied was named alone; these are tied with it. Said only to who sees all of them.
    case tieIsLarger(ApplicationNumber, with: [ApplicationNumber])
    /// No pot or no criteria set of the rulebook takes it.
    case notRanked(ApplicationNumber)
    case tieOpen([ApplicationNumber])
    case seedMissing
    case furtherNotProvided
    /// Sheets differ so much that the rulebook asks for one more, and nobody has said why there is none.
    case furtherAssessorAsked([ApplicationNumber])
    case notAsComputed(ApplicationNumber)
    case offerNotComputed(Money?)
    case grantMissing
    case grantNotAllowed
    case grantAbove(Money)
    case wrongDecision(DecisionKind, stage: Stage)
    /// The list adopted last gives it nothing.
    case notSelected(ApplicationNumber, AdoptedStatus)
    case offerTurnedDown(ApplicationNumber)
    case noAdoptionYet
    case noAppealLeft
    case appealLate(limit: Stamp)
    case wrongBody(needed: String)

    // Sessions.
    case windowMissing
    /// Neither a day nor a year.
    case dayMissing
    /// Of a session whose day nobody knows nothing more can be said than how it ended.
    case sessionWithoutDay
    /// A decision names a session that cannot have made it.
    case sessionCancelled(String)
    case sessionNotHeld(String, on: Day)
    case sessionBefore(String, held: Day, matter: Day)
    case notOnAgenda(String)
    case notVotedYet(String, [String])
    case votedDown(String, [String])
    /// What the session resolved was entered before the matter came into the record.
    case resolvedBefore(String, [String])
    /// Nobody was there, voted or resolved before the day of the session.
    case sessionToCome(on: Day)
    /// In a correspondence session somebody may still vote.
    case votingRuns(until: Day)
    /// Whoever leaves before an item has not voted on it.
    case votedThere(member: String, item: String)
    /// Who was there when an item was resolved has been counted.
    case presenceCounted(member: String, item: String)
    case notInSession(member: String)
    case votedOutside(from: Day, until: Day)
    case resolved
    case notAsVoted(Resolution)
    case noQuorum(needed: Int, present: Int)
    case unresolved([String])
    case balance(SectorBalance.Failure)

    // Operations.
    case phaseTwice(Int)
    case figureMissing
}
