import Domain

extension Language {
    /// Why an act was not admitted and what to do instead, in sentences a clerk understands.
    ///
    /// - Parameter office: gives people and things their names.
    public func refusal(_ refusal: Refusal, in office: Office = Office()) -> String {
        RefusalSentences(language: self, office: office).sentence(refusal)
    }
}

/// One switch over all refusals, so that none can be forgotten; what belongs together is said in the files beside this one.
struct RefusalSentences {
    let language: Language
    let office: Office

    func say(_ sl: String, _ en: String) -> String { language.choose(sl: sl, en: en) }
    func name(_ person: String) -> String { office.person(person)?.name ?? person }
    func names(_ people: [String]) -> String { language.listed(people.map(name)) }
    func list(_ numbers: [ApplicationNumber]) -> String { language.listed(numbers.map(\.actText)) }

    func sentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .notFounded, .alreadyFounded, .unknown, .exists, .personLeft, .noValidKey, .clockStepsBack, .notYourAct,
            .notYours, .sessionMissing, .leadPartnerHasInterest, .leadPartnerHasNoInterest, .committeeReviews,
            .wrongStage,
            .declareFirst, .recused, .inTheFuture, .endBeforeStart, .lastAdministrator, .keyMalformed, .nothingChanges,
            .freeDaysUnreadable:
            general(refusal)
        case .clockIsRight, .noLeap, .rulesOfLaterProgram, .notCorrectable, .notAsEntered, .otherMatter, .restsOn:
            record(refusal)
        case .rulebookErrors, .callMismatch, .callClosed, .unsettled, .noRules, .isReading, .isNoReading, .noOption,
            .settlementUnreadable:
            rules(refusal)
        case .postedMissing, .postedWithoutStamp, .postedAfterReceived, .registeredNumberMissing, .registeredTwice,
            .markingNoteMissing, .conditionNoteMissing, .noQuestion, .establishedStampMissing, .notClosedYet,
            .decideFirst, .nothingToOpen, .wrongOrder, .senderKnown, .notDismissed:
            envelope(refusal)
        case .missing, .requestedNothing, .identifierWrong, .factUnreadable, .notRecordedYet, .wrongList, .itemNotAsked,
            .unanswered, .openNo, .noNo, .supplementFirst, .supplementRunning, .notSupplementable, .noRoundsLeft,
            .moneyQuestion:
            review(refusal)
        case .nothingAsked, .alreadyDispatched, .notDispatched, .alreadyServed, .notServed, .alreadyAnswered,
            .notAnswered,
            .alreadyConcluded, .answerLate, .answerInTime, .limitRunning, .beforeEvent, .notJudged:
            request(refusal)
        case .recusalStays, .assessorsNumber, .noAssessor, .twice, .sheetIsIn, .notAssigned, .sheetFaults,
            .drawnDifferently, .sheetsAwaited, .tooFewSheets, .factsMissing, .stillUnderReview, .decidedAlready,
            .othersOpen,
            .furtherNotProvided, .furtherAssessorAsked:
            scoring(refusal)
        case .notTied, .tieIsLarger,
            .notRanked, .tieOpen, .seedMissing, .notAsComputed, .offerNotComputed, .grantMissing,
            .grantNotAllowed, .grantAbove, .wrongDecision, .notSelected, .offerTurnedDown, .noAdoptionYet,
            .noAppealLeft, .appealLate, .wrongBody:
            board(refusal)
        case .windowMissing, .dayMissing, .sessionWithoutDay, .sessionCancelled, .sessionNotHeld, .sessionBefore,
            .notOnAgenda, .notVotedYet, .votedDown, .resolvedBefore, .sessionToCome, .votingRuns, .votedThere,
            .presenceCounted,
            .notInSession, .votedOutside, .resolved, .notAsVoted,
            .noQuorum, .unresolved, .balance,
            .phaseTwice, .figureMissing:
            session(refusal)
        }
    }
}
