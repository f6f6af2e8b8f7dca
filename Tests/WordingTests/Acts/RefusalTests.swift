import Testing

@testable import Domain
@testable import Wording

@Suite struct `A refusal` {
    private static let stamp = Stamp(day: Day(number: 20_273), second: 43_200)
    private static let day = Day(number: 20_273)
    private static let one = ApplicationNumber(1)
    private static let money = Money(cents: 7_500_000)

    /// One of every kind, and of the kinds inside kinds.
    static let all: [Refusal] = general + rules + envelopes + review + requests + scoring + board + sessions

    private static let general: [Refusal] =
        Refusal.Thing.allCases.flatMap {
            [.unknown($0, "x1"), .exists($0, "x1"), .missing($0), .notRecordedYet($0, "x1")]
        }
        + [
            .notFounded, .alreadyFounded, .personLeft("ana", on: day), .noValidKey("ana"),
            .notYourAct(.openCall, roles: [.administrator]), .notYourAct(.openCall, roles: []), .notYours(.castVote),
            .sessionMissing(.adoptRanking), .leadPartnerHasInterest(one), .leadPartnerHasNoInterest(one),
            .committeeReviews(one),
            .wrongStage(.submitSheet, stage: .ranked, needed: [.scoring, .assessed]),
            .declareFirst(person: "ana", one), .recused(person: "ana", one), .inTheFuture(day),
            .endBeforeStart(from: day, until: day.adding(-1)), .lastAdministrator, .keyMalformed, .nothingChanges,
            .clockIsRight, .noLeap(7), .rulesOfLaterProgram(3, known: 2), .notCorrectable(.checkItem),
            .notCorrectable(.leave), .notCorrectable(.decideTie), .notAsEntered(7), .otherMatter(7),
            .restsOn(entry: 9, .fileAppeal),
        ] + (Moment("2025-07-04T14:35:10.123+02:00").map { [.clockStepsBack(last: $0)] } ?? [])

    private static let rules: [Refusal] = [
        .rulebookErrors(number: 2), .callMismatch(act: "a", rulebook: "b"), .callClosed(stamp), .unsettled("threshold"),
        .noRules, .isReading("clock"), .isNoReading("threshold"), .noOption("x", given: "3", number: 2),
        .settlementUnreadable("x"),
    ]

    private static let envelopes: [Refusal] =
        [
            .postedMissing, .postedWithoutStamp, .postedAfterReceived(posted: stamp, received: stamp),
            .registeredNumberMissing, .registeredTwice(EnvelopeNumber(1)), .markingNoteMissing, .conditionNoteMissing,
            .establishedStampMissing, .notClosedYet(stamp), .nothingToOpen, .wrongOrder(computed: [EnvelopeNumber(1)]),
            .senderKnown, .notDismissed(EnvelopeNumber(1)),
        ] + EnvelopeQuestion.allCases.flatMap { [.noQuestion($0), .decideFirst(EnvelopeNumber(1), $0)] }

    private static let review: [Refusal] =
        [
            .requestedNothing, .factUnreadable("partners", given: "x"), .wrongList(.eligibility), .itemNotAsked("E2"),
            .unanswered(["A1"]), .openNo(["A1", "A2"]), .noNo, .supplementFirst(["A1"]), .supplementRunning,
            .notSupplementable("A1"), .noRoundsLeft,
            .moneyQuestion(.aboveRate(requested: money, most: money)),
            .moneyQuestion(.aboveMost(requested: money, most: money)),
            .moneyQuestion(.abovePot(requested: money, pot: "M1", most: money)),
            .moneyQuestion(.belowLeast(requested: money, least: money)),
            .moneyQuestion(.aboveCosts(requested: money, eligibleCosts: money)), .moneyQuestion(.noPot),
        ]
        + IdentifierFault.Identifier.allCases.flatMap { identifier in
            [.form, .checkDigit(expected: 3), .impossible, .checkSum, .accountNumber, .notWanted].map {
                .identifierWrong(IdentifierFault(identifier, $0, .error))
            }
        }

    private static let requests: [Refusal] =
        [
            .nothingAsked, .alreadyDispatched(day), .notDispatched, .alreadyServed(day), .notServed, .alreadyAnswered,
            .notAnswered,
            .alreadyConcluded, .answerLate(limit: stamp), .answerInTime(limit: stamp), .limitRunning(stamp),
            .notJudged(["A1"]),
        ] + Refusal.Preceding.allCases.map { Refusal.beforeEvent(day, $0) }

    private static let scoring: [Refusal] =
        [
            .recusalStays, .assessorsNumber(needed: 3, given: 2), .noAssessor("ana"), .twice(person: "ana"),
            .sheetIsIn(person: "ana"), .notAssigned(person: "ana"), .drawnDifferently, .sheetsAwaited(["ana"], one),
            .tooFewSheets(needed: 3, one), .factsMissing(["partners"], one), .stillUnderReview([one]),
            .decidedAlready(one), .othersOpen, .furtherNotProvided, .furtherAssessorAsked([one]),
        ]
        + [
            MarkFault.empty, .offScale(.one), .severalLevels, .unknownLevel("x"), .tooManyLevels,
            .contradiction(points: .one, levels: .zero), .notCounted, .notAssessed, .unsettled("x"),
        ].map { .sheetFaults([.wrong(criterion: "1", $0)]) }
        + [
            SheetFault.missing(criterion: "1"), .twice(criterion: "1"), .notAsked(criterion: "1"),
            .reasonMissing(criterion: "1"),
        ]
        .map { .sheetFaults([$0]) }

    private static let board: [Refusal] =
        [
            .notTied([one]), .tieIsLarger(one, with: [one]), .notRanked(one), .tieOpen([one]), .seedMissing,
            .notAsComputed(one), .offerNotComputed(nil),
            .offerNotComputed(money), .grantMissing, .grantNotAllowed, .grantAbove(money), .noAdoptionYet,
            .noAppealLeft,
            .appealLate(limit: stamp), .wrongBody(needed: "board"), .offerTurnedDown(one),
        ] + DecisionKind.allCases.map { .wrongDecision($0, stage: .ranked) }
        + AdoptedStatus.allCases.map { .notSelected(one, $0) }

    private static let sessions: [Refusal] = [
        .sessionCancelled("uo-3"), .sessionNotHeld("uo-3", on: day),
        .sessionBefore("uo-3", held: day, matter: day), .notOnAgenda("uo-3"), .notVotedYet("uo-3", ["1"]),
        .votedDown("uo-3", ["1", "2"]), .resolvedBefore("uo-3", ["1"]), .sessionToCome(on: day),
        .votingRuns(until: day), .votedThere(member: "bine", item: "2"),
        .presenceCounted(member: "bine", item: "2"),
        .windowMissing, .notInSession(member: "bine"), .votedOutside(from: day, until: day), .resolved,
        .notAsVoted(.adopted), .notAsVoted(.rejected), .noQuorum(needed: 4, present: 3), .unresolved(["1"]),
        .balance(.above49(sector: "public", votes: 3, of: 5)), .balance(.publicVotes(votes: 3, of: 5)),
        .balance(.carries(sector: "public", votes: 3, majority: 3)),
        .balance(.blocks(sector: "public", others: 2, majority: 3)), .balance(.tooFewSectors(present: 2, needed: 3)),
        .balance(.sectorUnknown(members: 1)), .phaseTwice(2), .figureMissing,
    ]

    @Test func `is a whole sentence in both languages`() {
        for refusal in Self.all {
            for language in Language.allCases {
                let sentence = language.refusal(refusal)
                #expect(sentence.count > 10, "\(refusal)")
                #expect(sentence.last == "." && !sentence.hasSuffix(".."), "\(sentence)")
                #expect(!sentence.contains("  ") && !sentence.contains("Optional"), "\(sentence)")
            }
            #expect(Language.slovenian.refusal(refusal) != Language.english.refusal(refusal))
        }
    }

    @Test func `joins roles with or, and shortens a list of nearly every stage`() {
        let roles = Language.slovenian.refusal(.notYourAct(.checkItem, roles: [.clerk, .assessor, .chair]))
        #expect(roles.hasSuffix("potrebna naloga: strokovni sodelavec, ocenjevalec ali predsednik komisije."))
        #expect(Language.english.refusal(.notYourAct(.checkItem, roles: [.clerk, .chair])).contains("clerk or chair"))
        let needed: [Stage] = [.unrecorded, .completeness, .supplementing, .eligibility, .scoring, .assessed]
        #expect(
            Language.slovenian.refusal(.wrongStage(.withdrawApplication, stage: .withdrawn, needed: needed))
                == "Tega (umik vloge) zdaj ni mogoče: stanje je »umaknjena«.")
        #expect(
            Language.slovenian.refusal(.wrongStage(.submitSheet, stage: .ranked, needed: [.scoring]))
                .contains("potrebno je »v ocenjevanju«"))
        #expect(
            Language.slovenian.refusal(.wrongStage(.openEnvelopes, stage: .adopted, needed: [.receiving, .opened]))
                .contains("potrebno je »v sprejemu ovojnic« ali »po odpiranju«."))
        #expect(
            Language.slovenian.refusal(.wrongStage(.correctApplication, stage: .contracted, needed: needed))
                .hasSuffix("vpišite na zaslonu Operacije."))
        #expect(
            !Language.slovenian.refusal(.wrongStage(.fileClaim, stage: .givenUp, needed: [.contracted]))
                .contains("Vloga je zdaj operacija"))
    }

    @Test func `never leaves the gender to brackets`() {
        for refusal in Self.all {
            let sentence = Language.slovenian.refusal(refusal)
            #expect(!sentence.contains("(a)") && !sentence.contains("(-na)"), "\(sentence)")
        }
        for text in FieldLabels.words.values { #expect(!text.sl.contains("("), "\(text.sl)") }
    }

    @Test func `of a second declaration or sheet names the person`() throws {
        var office = Office()
        let moment = try #require(Moment("2025-07-04T14:35:10.123+02:00"))
        let founding = FoundOffice(office: "l", name: "LAS Log", person: "ana", personName: "Ana Skrb", key: "k")
        office.apply(Entry(number: 1, moment: moment, person: "ana", act: .foundOffice(founding)))
        #expect(
            Language.slovenian.refusal(.exists(.interest, "ana"), in: office)
                == "Izjava te osebe pri tej vlogi je že v zapisu: Ana Skrb. Če je interes nastal ali se je pokazal pozneje, ga oseba izjavi z novo izjavo ali pa jo izloči predsednik komisije."
        )
        #expect(
            Language.slovenian.refusal(.exists(.interest, "V-3"), in: office)
                == "Interes vodilnega partnerja pri vlogi V-3 je že v zapisu.")
        for refusal in [Refusal.exists(.sheet, "ana"), .unknown(.sheet, "ana")] {
            #expect(Language.slovenian.refusal(refusal, in: office).contains("Ana Skrb"))
            #expect(Language.english.refusal(refusal, in: office).contains("Ana Skrb"))
        }
    }

    @Test func `names people by their names`() throws {
        var office = Office()
        let moment = try #require(Moment("2025-07-04T14:35:10.123+02:00"))
        let founding = FoundOffice(office: "l", name: "LAS Log", person: "ana", personName: "Ana Skrb", key: "k")
        office.apply(Entry(number: 1, moment: moment, person: "ana", act: .foundOffice(founding)))
        let refusal = Refusal.recused(person: "ana", ApplicationNumber(7))
        #expect(
            Language.slovenian.refusal(refusal, in: office)
                == "Ana Skrb pri vlogi V-7 zaradi izločitve ne sodeluje.")
        #expect(
            Language.english.refusal(refusal, in: office) == "Ana Skrb is recused from V-7 and takes no part in it.")
    }

    @Test func `names a role by its word`() {
        #expect(
            Language.slovenian.refusal(.exists(.role, "clerk"))
                == "V tem času ima ta oseba to nalogo že: strokovni sodelavec.")
        #expect(
            Language.english.refusal(.unknown(.role, "chair"))
                == "This person does not have this role then: chair of the committee.")
    }

    @Test func `says what to do instead`() {
        #expect(
            Language.slovenian.refusal(.answerLate(limit: Stamp(day: Self.day)))
                == "Odgovor je prišel po roku (4. 7. 2025); rok je za vse enak. Ugotovite iztek roka.")
        #expect(
            Language.slovenian.refusal(.assessorsNumber(needed: 3, given: 2))
                == "Pravilnik zahteva 3 ocenjevalce, določenih je 2.")
        #expect(
            Language.english.refusal(.sheetsAwaited(["ema", "eva"], ApplicationNumber(2)))
                == "At V-2 sheets are missing: ema and eva.")
    }

    @Test func `names the event a day has to follow`() {
        #expect(
            Language.slovenian.refusal(.beforeEvent(Self.day, .dispatch))
                == "To se je lahko zgodilo šele 4. 7. 2025 ali pozneje: takrat je bilo pismo odpremljeno.")
        #expect(
            Language.english.refusal(.beforeEvent(Self.day, .approval)).hasSuffix("the operation was approved then."))
    }

    @Test func `says that one, two or more sheets are missing`() {
        func awaited(_ people: String...) -> String {
            Language.slovenian.refusal(.sheetsAwaited(people, ApplicationNumber(2)))
        }
        #expect(awaited("ema") == "Pri V-2 manjka list: ema.")
        #expect(awaited("ema", "eva") == "Pri V-2 manjkata lista: ema in eva.")
        #expect(awaited("ema", "eva", "ana") == "Pri V-2 manjkajo listi: ema, eva in ana.")
        #expect(
            awaited("ema", "eva", "ana", "iva", "bor") == "Pri V-2 manjkajo listi: ema, eva, ana, iva in bor.")
    }

    @Test func `names the sector as the call does, and what would help`() {
        #expect(
            Language.slovenian.refusal(.balance(.carries(sector: "public", votes: 2, majority: 2)))
                == "Sektor »javni« ima 2 glasova in sam doseže večino (2). Sklep ni mogoč, dokler ni navzočih več članov iz drugih sektorjev."
        )
        #expect(
            Language.slovenian.refusal(.balance(.blocks(sector: "civil", others: 3, majority: 4))).hasPrefix(
                "Brez sektorja »civilni« ostanejo 3 glasovi, večina je 4."))
    }

    @Test func `agrees with one, two and more`() {
        let numbers = (1...5).map { ApplicationNumber($0) }
        func tied(_ count: Int) -> String { Language.slovenian.refusal(.notTied(Array(numbers.prefix(count)))) }
        #expect(tied(1) == "Vloga V-1 ni izenačena na meji sredstev.")
        #expect(tied(2) == "Vlogi V-1 in V-2 nista izenačeni na meji sredstev.")
        #expect(tied(5) == "Vloge V-1, V-2, V-3, V-4 in V-5 niso izenačene na meji sredstev.")
        #expect(
            Language.slovenian.refusal(.notRecordedYet(.fact, "partners"))
                == "Zapisa »partners« (dejstvo) še ni, zato ni kaj popraviti.")
    }

    @Test func `of an act is known by a title and a meaning`() {
        for kind in Act.Kind.allCases {
            for language in Language.allCases {
                #expect(!language.title(of: kind).isEmpty)
                #expect(language.meaning(of: kind).last == ".")
            }
        }
    }
}
