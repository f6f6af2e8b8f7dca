import Testing

@testable import Domain

@Suite struct `The ranking` {
    @Test func `is made from the case, exactly`() throws {
        let story = try Story.scored(3)
        let input = try story.now.rankingInput()
        let ranking = input.ranking()
        #expect(input.numbers.map(\.ordinal) == [1, 2, 3])
        // 10 + 3 + 2; 5 + (3 + 2) / 2 + 2; 5 + (3 + 1) / 2 + 2.
        #expect((0..<3).map { ranking.total(of: $0)?.mixed } == ["15", "9 1/2", "9"])
        #expect(ranking.rows.map(\.status) == [.selected, .selected, .offered])
        #expect(ranking.rows.map(\.grant) == [4_000_000, 4_000_000, 2_000_000])
    }

    @Test func `is adopted as computed, and with the threshold settled`() throws {
        var story = try Story.inScoring(1)
        for person in ["ema", "eva"] { try story.submit(person, 1, "a", 3) }
        try story.does(.closeScoring(CloseScoring(call: Story.call)), by: "vida")
        let row = AdoptedRow(
            application: ApplicationNumber(1), pot: "ESRR", place: 1, grant: Money(cents: 4_000_000), status: .selected)
        let adopt = { (row: AdoptedRow) in Act.adoptRanking(AdoptRanking(call: Story.call, rows: [row])) }
        #expect(try story.refusal(of: adopt(row), by: "bine") == .declareFirst(person: "bine", ApplicationNumber(1)))
        try story.declare("bine", 1)
        #expect(try story.refusal(of: adopt(row), by: "bine") == .unsettled("threshold"))
        try story.does(
            .settleDoubt(
                SettleDoubt(call: Story.call, doubt: "threshold", value: .scalar("5"), reason: "sklep", source: "seja")),
            by: "bine")
        var other = row
        other.grant = Money(cents: 4_000_001)
        #expect(try story.refusal(of: adopt(other), by: "bine") == .notAsComputed(ApplicationNumber(1)))
        try story.does(adopt(row), by: "bine")
        #expect(try story.stage(1) == .ranked)
    }

    @Test func `offers what is left; a refused offer is as if never filed`() throws {
        var story = try Story.adopted(3)
        let three = ApplicationNumber(3)
        let offer = { (cents: Int64) in
            Act.offerGrant(OfferGrant(call: Story.call, application: three, grant: Money(cents: cents)))
        }
        #expect(try story.refusal(of: offer(1), by: "bine") == .offerNotComputed(Money(cents: 2_000_000)))
        try story.does(offer(2_000_000), by: "bine")
        #expect(try story.stage(3) == .offered)
        try story.does(
            .answerOffer(AnswerOffer(call: Story.call, application: three, answer: .refuse, on: try story.moment.day)),
            by: "cene")
        let input = try story.now.rankingInput()
        #expect(input.ranking().rows.map(\.status) == [.selected, .selected, .withdrawn])
    }
}

@Suite struct `A tie that the chain cannot order` {
    @Test func `is put to the board, which decides once`() throws {
        var story = try Story.tied()
        for number in 1...3 { try story.declare("bine", number) }
        let all = [3, 1, 2].map { ApplicationNumber($0) }
        let decide = { (order: [ApplicationNumber], means: TieMeans, seed: String?) in
            Act.decideTie(DecideTie(call: Story.call, order: order, means: means, seed: seed, reason: "glasovanje"))
        }
        let adopt = Act.adoptRanking(AdoptRanking(call: Story.call, rows: []))
        #expect(try story.refusal(of: adopt, by: "bine") == .tieOpen(all.sorted()))
        #expect(
            try story.refusal(of: decide([all[0]], .vote, nil), by: "bine")
                == .tieIsLarger(all[0], with: [1, 2].map { ApplicationNumber($0) }))
        #expect(try story.refusal(of: decide(all, .lot, nil), by: "bine") == .seedMissing)
        #expect(try story.refusal(of: decide(all, .lot, "x"), by: "bine") == .drawnDifferently)
        try story.does(decide(all, .vote, nil), by: "bine")
        let input = try story.now.rankingInput()
        let ranking = input.ranking()
        #expect(ranking.rows.map { input.numbers[Int($0.application)] } == all)
        #expect(ranking.rows.map(\.place) == [1, 2, 3])
        #expect(ranking.rows.map(\.status) == [.selected, .selected, .offered])
        #expect(ranking.isDecided)
        #expect(try story.refusal(of: decide(all, .vote, nil), by: "bine") == .notTied(all))
    }

    /// Who has not declared an interest in an application, or is recused from it, is not told how it stands either.
    @Test func `is not told to who may not see all that are tied`() throws {
        var story = try Story.tied()
        for number in 1...2 { try story.declare("bine", number) }
        let one = ApplicationNumber(1)
        let alone = Act.decideTie(DecideTie(call: Story.call, order: [one], means: .vote, reason: "x"))
        #expect(try story.refusal(of: alone, by: "bine") == .notTied([one]))
        try story.declare("bine", 3)
        #expect(
            try story.refusal(of: alone, by: "bine") == .tieIsLarger(one, with: [2, 3].map { ApplicationNumber($0) }))
    }
}

@Suite struct `A further assessor` {
    @Test func `is called where sheets differ too much, and counts`() throws {
        var story = try Story.inScoring(1)
        let one = ApplicationNumber(1)
        try story.submit("ema", 1, "a", 3)
        try story.submit("eva", 1, "c", 0)
        try story.does(
            .callFurtherAssessor(
                CallFurtherAssessor(call: Story.call, application: one, person: "edo", reason: "razlika 13 točk")),
            by: "vida")
        let close = Act.closeScoring(CloseScoring(call: Story.call))
        #expect(try story.refusal(of: close, by: "vida") == .sheetsAwaited(["edo"], one))
        try story.declare("edo", 1)
        try story.submit("edo", 1, "b", 2)
        try story.does(close, by: "vida")
        let ranking = try story.now.rankingInput().ranking()
        // (13 + 0 + 7) / 3 and two points for partners.
        #expect(ranking.total(of: 0)?.mixed == "8 2/3")
    }
}

@Suite struct `Decisions and appeals` {
    private let one = Filing.application(ApplicationNumber(1))
    private func decide(_ kind: DecisionKind, _ grant: Int64? = nil) -> Act {
        .decideFiling(
            DecideFiling(
                call: Story.call, filing: one, decision: kind, grant: grant.map(Money.init(cents:)), reason: "15 točk"))
    }

    private func served() throws -> Story {
        var story = try Story.adopted(1)
        try story.does(decide(.rejection), by: "bine")
        try story.does(
            .dispatchDecision(DispatchDecision(call: Story.call, filing: one, on: try story.moment.day)), by: "cene")
        story.at("2025-07-10")
        try story.does(
            .serveDecision(
                ServeDecision(call: Story.call, filing: one, on: try story.moment.day, proof: .receipt)), by: "cene")
        return story
    }

    private func appeal(_ posted: String) throws -> Act {
        .fileAppeal(
            FileAppeal(
                call: Story.call, filing: one, channel: .registeredPost, posted: Stamp(iso: posted),
                received: try atStamp(posted), grounds: "napačno seštete točke"))
    }
    private func decided(_ outcome: AppealOutcome, _ body: String = "board", _ number: Int = 1) -> Act {
        .decideAppeal(
            DecideAppeal(
                call: Story.call, filing: one, appeal: number, body: body, outcome: outcome, reason: "seštevek je pravi"
            ))
    }

    @Test func `keep dismissal and rejection apart, and need the amount they grant`() throws {
        var story = try Story.adopted(1)
        #expect(
            try story.refusal(of: decide(.selection, 4_000_000), by: "breda")
                == .declareFirst(person: "breda", ApplicationNumber(1)))
        #expect(try story.refusal(of: decide(.selection, 4_000_000), by: "cene") == .sessionMissing(.decideFiling))
        #expect(try story.refusal(of: decide(.dismissal), by: "bine") == .wrongDecision(.dismissal, stage: .ranked))
        #expect(try story.refusal(of: decide(.selection), by: "bine") == .grantMissing)
        #expect(try story.refusal(of: decide(.rejection, 1), by: "bine") == .grantNotAllowed)
        #expect(
            try story.refusal(of: decide(.selection, 4_000_001), by: "bine") == .grantAbove(Money(cents: 4_000_000)))
        try story.does(decide(.selection, 4_000_000), by: "bine")
        #expect(try story.stage(1) == .decided)
    }

    @Test func `in time by the card climb the ladder`() throws {
        var story = try served()
        story.at("2025-07-18")
        try story.does(try appeal("2025-07-18"), by: "cene")
        #expect(try story.stage(1) == .appealed)
        #expect(try story.refusal(of: decided(.rejected, "assembly"), by: "bine") == .wrongBody(needed: "board"))
        try story.does(decided(.rejected), by: "bine")
        #expect(try story.stage(1) == .served)
        try story.does(try appeal("2025-07-18"), by: "cene")
        try story.does(decided(.rejected, "assembly", 2), by: "bine")
        #expect(try story.refusal(of: try appeal("2025-07-18"), by: "cene") == .noAppealLeft)
        try story.does(
            .declareFinal(DeclareFinal(call: Story.call, filing: one, on: try story.moment.day)), by: "cene")
        #expect(try story.stage(1) == .final)
    }

    @Test func `each have their own limit, from the service of what was decided before`() throws {
        var story = try served()
        story.at("2025-07-18")
        try story.does(try appeal("2025-07-18"), by: "cene")
        try story.does(decided(.rejected), by: "bine")
        func letter(_ day: String) throws -> Act {
            .serveDecision(ServeDecision(call: Story.call, filing: one, on: try onDay(day), proof: .receipt))
        }
        func post(_ day: String) throws -> Act {
            .dispatchDecision(DispatchDecision(call: Story.call, filing: one, on: try onDay(day)))
        }
        let decision = try #require(try story.application(1).decision)
        #expect(story.now.appealLimit(of: decision, appeal: 2).end == nil)
        story.at("2025-07-23")
        #expect(try story.refusal(of: try letter("2025-07-22"), by: "cene") == .notDispatched)
        #expect(
            try story.refusal(of: try post("2025-07-17"), by: "cene")
                == .beforeEvent(try onDay("2025-07-18"), .ruling))
        try story.does(try post("2025-07-21"), by: "cene")
        #expect(
            try story.refusal(of: try post("2025-07-22"), by: "cene")
                == .alreadyDispatched(try onDay("2025-07-21")))
        #expect(
            try story.refusal(of: try letter("2025-07-18"), by: "cene")
                == .beforeEvent(try onDay("2025-07-21"), .dispatch))
        try story.does(try letter("2025-07-22"), by: "cene")
        #expect(try story.refusal(of: try letter("2025-07-23"), by: "cene") == .alreadyServed(try onDay("2025-07-22")))
        let second = try #require(try story.application(1).decision)
        #expect(story.now.appealLimit(of: second, appeal: 2).end == Stamp(day: try onDay("2025-07-30")))
        let final = Act.declareFinal(DeclareFinal(call: Story.call, filing: one, on: try onDay("2025-07-23")))
        #expect(try story.refusal(of: final, by: "cene") == .limitRunning(Stamp(day: try onDay("2025-07-30"))))
    }

    @Test func `too late can only be dismissed`() throws {
        var story = try served()
        story.at("2025-07-21")
        try story.does(try appeal("2025-07-19"), by: "cene")
        let end = Stamp(day: try onDay("2025-07-18"))
        #expect(try story.refusal(of: decided(.upheld), by: "bine") == .appealLate(limit: end))
        try story.does(decided(.dismissed), by: "bine")
    }

    /// Whoever records it learns it before: by the day that counts for the way it came.
    @Test func `are known to be late before they are recorded`() throws {
        let story = try served()
        let end = Stamp(day: try onDay("2025-07-18"))
        func missed(_ posted: String, _ received: String, _ channel: Channel?) throws -> Stamp? {
            story.now.endMissed(
                by: FileAppeal(
                    call: Story.call, filing: one, channel: channel, posted: Stamp(iso: posted),
                    received: try atStamp(received), grounds: ""))
        }
        #expect(try missed("2025-07-18", "2025-07-21", .registeredPost) == nil)
        #expect(try missed("2025-07-18", "2025-07-21", .post) == end)
        #expect(try missed("2025-07-19", "2025-07-21", .registeredPost) == end)
    }

    @Test func `upheld lead to new acts; the old list stays beside the new one`() throws {
        var story = try served()
        story.at("2025-07-18")
        try story.does(try appeal("2025-07-18"), by: "cene")
        try story.does(decided(.upheld), by: "bine")
        #expect(try story.stage(1) == .ranked)
        try story.does(
            .reopenScoring(
                ReopenScoring(call: Story.call, application: ApplicationNumber(1), reason: "ugodena pritožba")),
            by: "vida")
        #expect(try story.stage(1) == .scoring)
        try story.does(.closeScoring(CloseScoring(call: Story.call)), by: "vida")
        let input = try story.now.rankingInput()
        let rows = try #require(input.adoptedRows(of: input.ranking()))
        try story.does(.adoptRanking(AdoptRanking(call: Story.call, rows: rows)), by: "bine")
        #expect(story.now.adoptions.count == 2)
        try story.does(decide(.selection, 4_000_000), by: "bine")
        #expect(try story.application(1).decisions.map(\.kind) == [.rejection, .selection])
    }

    @Test func `end with the body whose word is final on their kind`() {
        var appeals = Appeals(ladder: [AppealStep(body: "board"), AppealStep(body: "assembly")])
        func reach() -> [Int] { [DecisionKind.dismissal, .rejection, .selection].map { appeals.reach(of: $0) } }
        #expect(reach() == [2, 2, 2])
        appeals.finalAfter = .value("board")
        #expect(reach() == [1, 1, 1])
        appeals.finalFor = [.dismissal]
        #expect(reach() == [1, 2, 2])
        appeals.finalAfter = .value("assembly")
        #expect(reach() == [2, 2, 2])
    }

    @Test func `become final when the limit has run out, not before`() throws {
        var story = try served()
        let final = Act.declareFinal(
            DeclareFinal(call: Story.call, filing: one, on: try onDay("2025-07-10")))
        #expect(
            try story.refusal(of: final, by: "cene") == .limitRunning(Stamp(day: try onDay("2025-07-18"))))
        story.at("2025-07-19")
        try story.does(final, by: "cene")
    }
}

@Suite struct `A session` {
    private func session() throws -> Story {
        var story = try Story.adopted(1)
        try story.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-3", body: "board", number: "3.", kind: .regular, call: Story.call,
                    on: try story.moment.day)), by: "cene")
        try story.does(
            .addAgendaItem(
                AddAgendaItem(
                    session: "uo-3", item: "1", subject: "V-1", call: Story.call, application: ApplicationNumber(1))),
            by: "cene")
        for member in ["bine", "breda", "bojan"] {
            try story.does(
                .recordPresence(RecordPresence(session: "uo-3", member: member, presence: .present)), by: "cene")
        }
        return story
    }

    private func vote(_ member: String, _ vote: Vote) -> Act {
        .castVote(CastVote(session: "uo-3", item: "1", member: member, vote: vote))
    }
    private func resolve(_ resolution: Resolution) -> Act {
        .resolveItem(ResolveItem(session: "uo-3", item: "1", resolution: resolution, wording: "V-1 se potrdi."))
    }

    @Test func `counts the votes by the rule of the body`() throws {
        var story = try session()
        #expect(
            try story.refusal(of: vote("breda", .for), by: "cene")
                == .declareFirst(person: "breda", ApplicationNumber(1))
        )
        for member in ["breda", "bojan"] { try story.declare(member, 1) }
        try story.does(vote("bine", .for), by: "bine")
        try story.does(vote("breda", .for), by: "cene")
        try story.does(vote("bojan", .against), by: "cene")
        #expect(try story.refusal(of: vote("breda", .against), by: "bine") == .notYours(.castVote))
        #expect(try story.refusal(of: resolve(.rejected), by: "cene") == .notAsVoted(.adopted))
        try story.does(resolve(.adopted), by: "cene")
        try story.does(.closeSession(CloseSession(session: "uo-3")), by: "cene")
    }

    @Test func `recounts quorum and balance after a recusal`() throws {
        var story = try session()
        try story.declare("breda", 1)
        try story.declare("bojan", 1, .membership)
        #expect(
            try story.refusal(of: vote("bojan", .for), by: "cene") == .recused(person: "bojan", ApplicationNumber(1)))
        for member in ["bine", "breda"] { try story.does(vote(member, .for), by: "cene") }
        let item = try #require(story.office.session("uo-3")?.item("1"))
        let session = try #require(story.office.session("uo-3"))
        let ballot = try #require(story.office.ballot(on: item, in: session))
        #expect(ballot.present == ["bine", "breda"])
        #expect(ballot.recused == ["bojan"])
        #expect(ballot.quorum == .value(2))
        #expect(
            ballot.balance?.failures == [
                .tooFewSectors(present: 2, needed: 3), .blocks(sector: "economic", others: 1, majority: 2),
                .blocks(sector: "public", others: 1, majority: 2),
            ])
        #expect(try story.refusal(of: resolve(.adopted), by: "cene") == .balance(.tooFewSectors(present: 2, needed: 3)))
    }

    @Test func `lets members come and go per item`() throws {
        var story = try session()
        try story.declare("breda", 1)
        try story.does(
            .recordPresence(RecordPresence(session: "uo-3", member: "breda", presence: .absent, fromItem: "1")),
            by: "breda")
        #expect(try story.refusal(of: vote("breda", .for), by: "breda") == .notInSession(member: "breda"))
    }
}
