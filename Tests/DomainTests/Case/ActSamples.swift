@testable import Domain

/// One example of every act, every field filled: what the page of acts shows and the codec is tested with.
enum ActSamples {
    /// The first of each kind.
    static func byKind() throws -> [Act.Kind: Act] { try firsts.get() }

    /// Made once, because thousands of cells ask for them.
    private static let firsts: Result<[Act.Kind: Act], any Error> = Result {
        try Dictionary(all().map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }

    static func all() throws -> [Act] {
        let day = try onDay("2025-07-07")
        let stamp = try atStamp("2025-07-04T14:35")
        let tree = Node.map([("call", .scalar("mali-poziv")), ("funds", .list([]))])
        return people(day) + calls(day, tree) + envelopes(day, stamp) + review(day, stamp) + scoring(day) + board(day)
            + decisions(day, stamp) + operations(day)
    }

    private static func people(_ day: Day) -> [Act] {
        [
            .foundOffice(
                FoundOffice(
                    office: "log-1", name: "Ana Skrb", person: "ema", personName: "Ana Skrb",
                    key: "ed25519:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")),
            .addPerson(AddPerson(person: "ema", name: "Ana Skrb", organisation: "Občina Log")),
            .correctPerson(
                CorrectPerson(person: "ema", name: "Ana Skrb", organisation: "Občina Log", reason: "tipkarska napaka")),
            .makeKey(
                MakeKey(person: "ema", key: "ed25519:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")),
            .loseKey(
                LoseKey(
                    person: "ema", key: "ed25519:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                    reason: "tipkarska napaka")),
            .revokeKey(
                RevokeKey(
                    person: "ema", key: "ed25519:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                    reason: "tipkarska napaka")),
            .leave(LeaveOffice(person: "ema", on: day, reason: "tipkarska napaka")),
            .giveRole(GiveRole(person: "ema", role: .assessor, from: day, until: day)),
            .endRole(EndRole(person: "ema", role: .assessor, on: day, reason: "tipkarska napaka")),
            .formBody(FormBody(body: "board", kind: .leadPartner, name: "Ana Skrb", seats: 2)),
            .seatMember(
                SeatMember(
                    body: "board", member: "bine", person: "ema", organisation: "Občina Log", sector: "civil",
                    function: .substitute, from: day, until: day)),
            .unseatMember(UnseatMember(body: "board", member: "bine", on: day, reason: "tipkarska napaka")),
            .correctEntry(
                CorrectEntry(
                    entry: 12,
                    was: .recordPayment(
                        RecordPayment(
                            call: "mali-poziv", operation: "JP1-1", phase: 1, amount: Money(cents: 1_000_000), on: day)),
                    instead: .recordPayment(
                        RecordPayment(
                            call: "mali-poziv", operation: "JP1-1", phase: 1, amount: Money(cents: 100_000), on: day)),
                    reason: "ničla preveč")),
            .correctClock(CorrectClock(since: 12, reason: "ura v letu 2035")),
            .raiseRules(RaiseRules(rules: 2, reason: "nova različica programa")),
            .adoptFreeDays(
                AdoptFreeDays(calendar: .map([("days", .list([]))]), reason: "kolektivni dopust")),
            .beginTerm(
                BeginTerm(body: "board", term: "2024–2027", from: day, until: day, seats: 3, note: "glej prilogo 4")),
        ]
    }

    private static func calls(_ day: Day, _ tree: Node) -> [Act] {
        [
            .openCall(OpenCall(call: "mali-poziv", rulebook: tree, original: "call: mali-poziv\n")),
            .amendCall(
                AmendCall(
                    call: "mali-poziv", rulebook: tree, original: "call: mali-poziv\n", reason: "tipkarska napaka")),
            .archiveCall(
                ArchiveCall(call: "mali-poziv", title: "Muzej na kolesih", published: day, note: "glej prilogo 4")),
            .settleDoubt(
                SettleDoubt(
                    call: "mali-poziv", doubt: "threshold", value: .scalar("60"), reason: "tipkarska napaka",
                    source: "§4.1")),
            .switchReading(
                SwitchReading(
                    call: "mali-poziv", doubt: "threshold", option: 2, reason: "tipkarska napaka", source: "§4.1")),
        ]
    }

    private static func envelopes(_ day: Day, _ stamp: Stamp) -> [Act] {
        [
            .registerEnvelope(
                RegisterEnvelope(
                    call: "mali-poziv",
                    facts: EnvelopeFacts(
                        sender: "Občina Log", address: "Log 1, 3000 Log", posted: stamp, postmark: .missing,
                        received: stamp, registered: "RR473124829GB", noRegisteredNumber: "listek je izgubljen",
                        channel: "registered-post", marking: .right, markingNote: "manjka naziv poziva",
                        condition: .open, conditionNote: "vogal je raztrgan"))),
            .correctEnvelope(
                CorrectEnvelope(
                    call: "mali-poziv", envelope: EnvelopeNumber(3),
                    facts: EnvelopeFacts(
                        sender: "Občina Log", address: "Log 1, 3000 Log", posted: stamp, postmark: .missing,
                        received: stamp, registered: "RR473124829GB", noRegisteredNumber: "listek je izgubljen",
                        channel: "registered-post", marking: .right, markingNote: "manjka naziv poziva",
                        condition: .open, conditionNote: "vogal je raztrgan"), reason: "tipkarska napaka")),
            .decideEnvelope(
                DecideEnvelope(
                    call: "mali-poziv", envelope: EnvelopeNumber(3), question: .illegibleStamp, ruling: .admit,
                    posted: stamp, reason: "tipkarska napaka")),
            .withdrawEnvelope(
                WithdrawEnvelope(call: "mali-poziv", envelope: EnvelopeNumber(3), on: day, note: "glej prilogo 4")),
            .openEnvelopes(OpenEnvelopes(call: "mali-poziv", order: [EnvelopeNumber(3)], present: ["Ana Skrb"])),
            .openForAddress(
                OpenForAddress(
                    call: "mali-poziv", envelope: EnvelopeNumber(3), sender: "Občina Log", address: "Log 1, 3000 Log")),
            .recordApplication(
                RecordApplication(
                    call: "mali-poziv", application: ApplicationNumber(2),
                    facts: ApplicationFacts(
                        title: "Muzej na kolesih",
                        applicant: Party(
                            name: "Ana Skrb", sector: "civil", registrationNumber: "5092108", taxNumber: "14717468",
                            iban: "SI56011006000000314", address: "Log 1, 3000 Log", postcode: "3230", place: "Šentjur",
                            municipality: "Šentjur", contact: "Breda Gorica", eMail: "breda@log.example"),
                        partners: [
                            Party(
                                name: "Ana Skrb", sector: "civil", registrationNumber: "5092108", taxNumber: "14717468",
                                iban: "SI56011006000000314", address: "Log 1, 3000 Log", postcode: "3230",
                                place: "Šentjur", municipality: "Šentjur", contact: "Breda Gorica",
                                eMail: "breda@log.example")
                        ], fund: "ESRR", measure: "M1", projectType: "soft", applicantClass: "public", goal: "C1",
                        eligibleCosts: Money(cents: 4_000_000), requested: Money(cents: 4_000_000)))),
            .correctApplication(
                CorrectApplication(
                    call: "mali-poziv", application: ApplicationNumber(2),
                    facts: ApplicationFacts(
                        title: "Muzej na kolesih",
                        applicant: Party(
                            name: "Ana Skrb", sector: "civil", registrationNumber: "5092108", taxNumber: "14717468",
                            iban: "SI56011006000000314", address: "Log 1, 3000 Log", postcode: "3230", place: "Šentjur",
                            municipality: "Šentjur", contact: "Breda Gorica", eMail: "breda@log.example"),
                        partners: [
                            Party(
                                name: "Ana Skrb", sector: "civil", registrationNumber: "5092108", taxNumber: "14717468",
                                iban: "SI56011006000000314", address: "Log 1, 3000 Log", postcode: "3230",
                                place: "Šentjur", municipality: "Šentjur", contact: "Breda Gorica",
                                eMail: "breda@log.example")
                        ], fund: "ESRR", measure: "M1", projectType: "soft", applicantClass: "public", goal: "C1",
                        eligibleCosts: Money(cents: 4_000_000), requested: Money(cents: 4_000_000)),
                    reason: "tipkarska napaka")),
            .recordFact(
                RecordFact(
                    call: "mali-poziv", application: ApplicationNumber(2), fact: "partners", value: "2",
                    evidence: "konzorcijska pogodba")),
            .correctFact(
                CorrectFact(
                    call: "mali-poziv", application: ApplicationNumber(2), fact: "partners", value: "2",
                    evidence: "konzorcijska pogodba", reason: "tipkarska napaka")),
            .withdrawApplication(
                WithdrawApplication(
                    call: "mali-poziv", application: ApplicationNumber(2), on: day, reason: "tipkarska napaka")),
        ]
    }

    private static func review(_ day: Day, _ stamp: Stamp) -> [Act] {
        [
            .checkItem(
                CheckItem(
                    call: "mali-poziv", application: ApplicationNumber(2), list: .completeness, item: "A1",
                    answer: .yes, evidence: "konzorcijska pogodba", note: "glej prilogo 4")),
            .correctCheck(
                CorrectCheck(
                    call: "mali-poziv", application: ApplicationNumber(2), list: .completeness, item: "A1",
                    answer: .yes, evidence: "konzorcijska pogodba", note: "glej prilogo 4", reason: "tipkarska napaka")),
            .concludeCompleteness(
                ConcludeCompleteness(
                    call: "mali-poziv", application: ApplicationNumber(2), outcome: .complete, note: "glej prilogo 4")),
            .concludeEligibility(
                ConcludeEligibility(
                    call: "mali-poziv", application: ApplicationNumber(2), outcome: .eligible, note: "glej prilogo 4")),
            .reopenReview(
                ReopenReview(
                    call: "mali-poziv", application: ApplicationNumber(2), list: .completeness,
                    reason: "tipkarska napaka")),
            .requestSupplement(
                RequestSupplement(
                    call: "mali-poziv", application: ApplicationNumber(2),
                    items: [MissingItem(item: "A1", missing: "podpis partnerja")])),
            .requestClarification(
                RequestClarification(
                    call: "mali-poziv", application: ApplicationNumber(2), question: "Kdo bo upravljal prostor?")),
            .dispatchRequest(
                DispatchRequest(
                    call: "mali-poziv", application: ApplicationNumber(2), request: 2, on: day,
                    registered: "RR473124829GB")),
            .serveRequest(
                ServeRequest(
                    call: "mali-poziv", application: ApplicationNumber(2), request: 2, on: day, proof: .receipt)),
            .receiveAnswer(
                ReceiveAnswer(
                    call: "mali-poziv", application: ApplicationNumber(2), request: 2, channel: .registeredPost,
                    posted: stamp,
                    received: stamp, lateReason: "bolezen", note: "glej prilogo 4")),
            .judgeAnswer(
                JudgeAnswer(
                    call: "mali-poziv", application: ApplicationNumber(2), request: 2,
                    items: [JudgedItem(item: "A1", answer: .yes, note: "glej prilogo 4")], note: "glej prilogo 4")),
            .lapseRequest(
                LapseRequest(
                    call: "mali-poziv", application: ApplicationNumber(2), request: 2, reason: "tipkarska napaka")),
            .declareInterest(
                DeclareInterest(
                    call: "mali-poziv", application: ApplicationNumber(2), interest: .none, note: "glej prilogo 4")),
            .recuse(
                Recuse(call: "mali-poziv", application: ApplicationNumber(2), person: "ema", reason: "tipkarska napaka")
            ),
            .declareLeadPartnerInterest(
                DeclareLeadPartnerInterest(
                    call: "mali-poziv", application: ApplicationNumber(2), interest: .none, note: "glej prilogo 4")),
        ]
    }

    private static func scoring(_ day: Day) -> [Act] {
        [
            .assignAssessors(
                AssignAssessors(
                    call: "mali-poziv", application: ApplicationNumber(2), assessors: ["ema", "eva"],
                    substitutes: ["edo"])),
            .drawAssessors(
                DrawAssessors(
                    call: "mali-poziv", applications: [ApplicationNumber(2)], candidates: ["ema", "eva"], number: 2,
                    seed: "4. 7. 2025 ob 10.00", drawn: ["eva", "ema"])),
            .callFurtherAssessor(
                CallFurtherAssessor(
                    call: "mali-poziv", application: ApplicationNumber(2), person: "ema", reason: "tipkarska napaka")),
            .submitSheet(
                SubmitSheet(
                    call: "mali-poziv", application: ApplicationNumber(2),
                    marks: [
                        Mark(criterion: "1", points: Fraction(10), levels: ["a"], count: 2, reason: "tipkarska napaka")
                    ], comment: "zelo skrbna vloga")),
            .transcribeSheet(
                TranscribeSheet(
                    call: "mali-poziv", application: ApplicationNumber(2), assessor: "ema", signed: day,
                    marks: [
                        Mark(criterion: "1", points: Fraction(10), levels: ["a"], count: 2, reason: "tipkarska napaka")
                    ], comment: "zelo skrbna vloga")),
            .correctSheet(
                CorrectSheet(
                    call: "mali-poziv", application: ApplicationNumber(2), assessor: "ema",
                    marks: [
                        Mark(criterion: "1", points: Fraction(10), levels: ["a"], count: 2, reason: "tipkarska napaka")
                    ], reason: "tipkarska napaka")),
            .justifyDivergence(
                JustifyDivergence(
                    call: "mali-poziv", application: ApplicationNumber(2), assessor: "ema", reason: "tipkarska napaka")),
            .closeScoring(CloseScoring(call: "mali-poziv", application: ApplicationNumber(2))),
            .reopenScoring(
                ReopenScoring(call: "mali-poziv", application: ApplicationNumber(2), reason: "tipkarska napaka")),
        ]
    }

    private static func board(_ day: Day) -> [Act] {
        [
            .decideTie(
                DecideTie(
                    call: "mali-poziv", order: [ApplicationNumber(2)], means: .vote, seed: "4. 7. 2025 ob 10.00",
                    reason: "tipkarska napaka", session: "uo-3")),
            .adoptRanking(
                AdoptRanking(
                    call: "mali-poziv",
                    rows: [
                        AdoptedRow(
                            application: ApplicationNumber(2), pot: "ESRR", place: 2, grant: Money(cents: 4_000_000),
                            status: .selected)
                    ], session: "uo-3", note: "glej prilogo 4")),
            .offerGrant(
                OfferGrant(call: "mali-poziv", application: ApplicationNumber(2), grant: Money(cents: 4_000_000))),
            .answerOffer(AnswerOffer(call: "mali-poziv", application: ApplicationNumber(2), answer: .accept, on: day)),
            .conveneSession(
                ConveneSession(
                    session: "uo-3", body: "board", number: "3.", kind: .regular, call: "mali-poziv", on: day,
                    until: day, subject: "izbor projektov")),
            .addAgendaItem(
                AddAgendaItem(
                    session: "uo-3", item: "A1", subject: "izbor projektov", call: "mali-poziv",
                    application: ApplicationNumber(2))),
            .recordPresence(RecordPresence(session: "uo-3", member: "bine", presence: .present, fromItem: "1")),
            .castVote(CastVote(session: "uo-3", item: "A1", member: "bine", vote: .for)),
            .resolveItem(ResolveItem(session: "uo-3", item: "A1", resolution: .adopted, wording: "Projekt se potrdi.")),
            .closeSession(CloseSession(session: "uo-3", note: "glej prilogo 4")),
            .cancelSession(CancelSession(session: "uo-3", reason: "tipkarska napaka")),
        ]
    }

    private static func decisions(_ day: Day, _ stamp: Stamp) -> [Act] {
        [
            .decideFiling(
                DecideFiling(
                    call: "mali-poziv", filing: .application(ApplicationNumber(2)), decision: .selection,
                    grant: Money(cents: 4_000_000), reason: "tipkarska napaka", session: "uo-3", number: "3.")),
            .dispatchDecision(
                DispatchDecision(
                    call: "mali-poziv", filing: .application(ApplicationNumber(2)), on: day, registered: "RR473124829GB"
                )),
            .serveDecision(
                ServeDecision(call: "mali-poziv", filing: .application(ApplicationNumber(2)), on: day, proof: .receipt)),
            .fileAppeal(
                FileAppeal(
                    call: "mali-poziv", filing: .application(ApplicationNumber(2)), channel: .registeredPost,
                    posted: stamp,
                    received: stamp,
                    grounds: "napačno seštete točke")),
            .decideAppeal(
                DecideAppeal(
                    call: "mali-poziv", filing: .application(ApplicationNumber(2)), appeal: 2, body: "board",
                    outcome: .upheld, reason: "tipkarska napaka", session: "uo-3")),
            .declareFinal(DeclareFinal(call: "mali-poziv", filing: .application(ApplicationNumber(2)), on: day)),
            .recordInspection(
                RecordInspection(call: "mali-poziv", application: ApplicationNumber(2), on: day, present: ["Ana Skrb"])),
            .sendToAuthority(
                SendToAuthority(
                    call: "mali-poziv", application: ApplicationNumber(2), on: day, authority: "MKRR",
                    registered: "RR473124829GB")),
        ]
    }

    private static func partnership(_ day: Day) -> [Act] {
        [
            .describeGroup(DescribeGroup(particular: "area", name: "Površina", value: "263,7 km²", on: day)),
            .admitPartner(
                AdmitPartner(
                    partner: "Čebelarji Dol", sector: "civil", municipality: "Dol", on: day, resolvedIn: "uo-3")),
            .releasePartner(
                ReleasePartner(partner: "Čebelarji Dol", on: day, reason: "izstopna izjava", resolvedIn: "uo-3")),
            .planFunds(
                PlanFunds(
                    period: "do 2027", fund: "ESRR", purpose: .operations, amount: Money(cents: 69_347_664),
                    source: "§3")),
            .claimRunningCosts(
                ClaimRunningCosts(
                    claim: "u-1", payer: "Občina Log", purpose: "vodenje", from: day, until: day, claims: 11,
                    amount: Money(cents: 1_397_999), on: day, note: "glej prilogo 4")),
            .payRunningCosts(
                PayRunningCosts(claim: "u-1", amount: Money(cents: 1_397_999), on: day, note: "glej prilogo 4")),
            .recordActivity(
                RecordActivity(
                    activity: "d-1", kind: .workshop, title: "Delavnica za SLR", on: day, until: day, year: 2025,
                    place: "Log", note: "glej prilogo 4")),
        ]
    }

    private static func operations(_ day: Day) -> [Act] {
        [
            .refuseOperation(
                RefuseOperation(
                    call: "mali-poziv", application: ApplicationNumber(2), on: day, reason: "tipkarska napaka")),
            .recordOperation(
                RecordOperation(
                    call: "mali-poziv", operation: "JP1-1", application: ApplicationNumber(2),
                    title: "Muzej na kolesih", holder: "Zavod Breg", fund: "ESRR", approved: Money(cents: 4_000_000),
                    approval: .decision, number: "3.", on: day, note: "glej prilogo 4")),
            .signContract(SignContract(call: "mali-poziv", operation: "JP1-1", on: day, number: "3.")),
            .planPhases(
                PlanPhases(
                    call: "mali-poziv", operation: "JP1-1",
                    phases: [Phase(phase: 2, amount: Money(cents: 4_000_000), until: day)])),
            .fileClaim(
                FileClaim(
                    call: "mali-poziv", operation: "JP1-1", phase: 2, amount: Money(cents: 4_000_000), on: day,
                    note: "glej prilogo 4")),
            .recordPayment(
                RecordPayment(
                    call: "mali-poziv", operation: "JP1-1", phase: 2, amount: Money(cents: 4_000_000), on: day,
                    note: "glej prilogo 4")),
            .changeOperation(
                ChangeOperation(
                    call: "mali-poziv", operation: "JP1-1", description: "podaljšanje za tri mesece",
                    approved: Money(cents: 4_000_000), on: day)),
            .completeOperation(
                CompleteOperation(call: "mali-poziv", operation: "JP1-1", on: day, note: "glej prilogo 4")),
            .withdrawOperation(
                WithdrawOperation(call: "mali-poziv", operation: "JP1-1", on: day, reason: "tipkarska napaka")),
            .recordIndicator(
                RecordIndicator(
                    indicator: "jobs", name: "Ana Skrb", target: 2, achieved: 2, on: day, counts: .operationsCarriedOut)
            ),
            .recordPrinted(
                RecordPrinted(
                    figure: .approved, call: "mali-poziv", fund: "ESRR", body: "board", kind: .regular, on: day,
                    amount: Money(cents: 4_000_000), number: 2,
                    source: "§4.1")),
            .recordCooperation(
                RecordCooperation(
                    cooperation: "S1", title: "Muzej na kolesih", groups: 2, approved: Money(cents: 4_000_000),
                    paid: Money(cents: 4_000_000), actNumber: "33154-2/2020", note: "glej prilogo 4")),
        ] + partnership(day)
    }
}
