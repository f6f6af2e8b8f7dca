import Testing

@testable import Domain

/// A decision names the session it was made in: one that was held after the matter arose, had it on its agenda and voted
/// for it. What is corrected in such a session afterwards must leave it so.
@Suite struct `A session that a decision names` {
    private static let one = ApplicationNumber(1)
    private static let filing = Filing.application(one)

    /// V-1 is on the adopted list; the 3rd session of the board is called for a day.
    private static func convened(_ day: String, item: Act? = nil) throws -> Story {
        var story = try Story.adopted(1)
        try story.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-3", body: "board", number: "3.", kind: .regular, call: Story.call,
                    on: try onDay(day))), by: "cene")
        try story.does(item ?? agenda(one), by: "cene")
        for member in ["breda", "bojan"] { try story.declare(member, 1) }
        // Nobody is there before its day.
        for member in try onDay(day) <= story.moment.day ? ["bine", "breda", "bojan"] : [] {
            try story.does(
                .recordPresence(RecordPresence(session: "uo-3", member: member, presence: .present)), by: "cene")
        }
        return story
    }

    private static func agenda(_ number: ApplicationNumber?) -> Act {
        .addAgendaItem(
            AddAgendaItem(
                session: "uo-3", item: "1", subject: "izbor", call: number.map { _ in Story.call }, application: number)
        )
    }

    private static func vote(_ story: inout Story, _ votes: [Vote], _ resolution: Resolution) throws {
        for (member, vote) in zip(["bine", "breda", "bojan"], votes) {
            try story.does(
                .castVote(CastVote(session: "uo-3", item: "1", member: member, vote: vote)), by: "cene")
        }
        try story.does(
            .resolveItem(ResolveItem(session: "uo-3", item: "1", resolution: resolution, wording: "sklep")), by: "cene")
    }

    private static let selection = Act.decideFiling(
        DecideFiling(
            call: Story.call, filing: filing, decision: .selection, grant: Money(cents: 4_000_000), reason: "15 točk",
            session: "uo-3"))
    private static let rejection = Act.decideFiling(
        DecideFiling(call: Story.call, filing: filing, decision: .rejection, reason: "premalo glasov", session: "uo-3"))

    @Test func `has voted for it`() throws {
        var story = try Self.convened("2025-07-07")
        #expect(try story.refusal(of: Self.selection, by: "bine") == .notVotedYet("uo-3", ["1"]))
        try Self.vote(&story, [.for, .for, .against], .adopted)
        try story.does(Self.selection, by: "bine")
    }

    @Test func `has not voted it down, though a rejection may be what is left`() throws {
        var story = try Self.convened("2025-07-07")
        try Self.vote(&story, [.against, .against, .for], .rejected)
        #expect(try story.refusal(of: Self.selection, by: "bine") == .votedDown("uo-3", ["1"]))
        #expect(try story.refusal(of: Self.rejection, by: "bine") == nil)
    }

    @Test func `was not before the matter, is not still to come, and was not cancelled`() throws {
        let before = try Self.convened("2025-07-01")
        #expect(
            try before.refusal(of: Self.selection, by: "bine")
                == .sessionBefore("uo-3", held: try onDay("2025-07-01"), matter: try onDay("2025-07-07")))
        var story = try Self.convened("2025-07-08")
        #expect(
            try story.refusal(of: Self.selection, by: "bine") == .sessionNotHeld("uo-3", on: try onDay("2025-07-08")))
        try story.does(.cancelSession(CancelSession(session: "uo-3", reason: "nesklepčna")), by: "cene")
        #expect(try story.refusal(of: Self.selection, by: "bine") == .sessionCancelled("uo-3"))
    }

    @Test func `had it on its agenda: the application itself, or the call`() throws {
        var other = try Story.adopted(3)
        try other.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-3", body: "board", number: "3.", kind: .regular, call: Story.call,
                    on: try onDay("2025-07-07"))), by: "cene")
        try other.does(Self.agenda(ApplicationNumber(3)), by: "cene")
        #expect(try other.refusal(of: Self.selection, by: "bine") == .notOnAgenda("uo-3"))
        var story = try Self.convened("2025-07-07", item: Self.agenda(nil))
        try Self.vote(&story, [.for, .for, .for], .adopted)
        try story.does(Self.selection, by: "bine")
    }

    @Test func `of an appeal is one of the body that decides it, after the appeal came`() throws {
        var story = try Self.convened("2025-07-07")
        try Self.vote(&story, [.for, .for, .against], .adopted)
        try story.does(.closeSession(CloseSession(session: "uo-3")), by: "cene")
        try story.does(Self.selection, by: "bine")
        let day = try onDay("2025-07-08")
        story.at("2025-07-08")
        try story.does(.dispatchDecision(DispatchDecision(call: Story.call, filing: Self.filing, on: day)), by: "cene")
        try story.does(
            .serveDecision(ServeDecision(call: Story.call, filing: Self.filing, on: day, proof: .inPerson)), by: "cene")
        try story.does(
            .fileAppeal(FileAppeal(call: Story.call, filing: Self.filing, received: Stamp(day: day), grounds: "x")),
            by: "cene")
        func ruling(_ body: String) -> Act {
            .decideAppeal(
                DecideAppeal(
                    call: Story.call, filing: Self.filing, appeal: 1, body: body, outcome: .rejected, reason: "x",
                    session: "uo-3"))
        }
        #expect(
            try story.refusal(of: ruling("board"), by: "bine")
                == .sessionBefore("uo-3", held: try onDay("2025-07-07"), matter: day))
        #expect(try story.refusal(of: ruling("assembly"), by: "bine") == .wrongBody(needed: "assembly"))
    }

    @Test func `is corrected as long as what was voted still follows, and no decision needs it otherwise`() throws {
        var story = try Self.convened("2025-07-07")
        func entry(_ isMeant: (Act) -> Bool) throws -> Entry { try #require(story.entries.last { isMeant($0.act) }) }
        func back(_ entry: Entry, _ instead: Act? = nil) -> Act {
            .correctEntry(CorrectEntry(entry: entry.number, was: entry.act, instead: instead, reason: "prepis"))
        }
        let presence = try entry { if case .recordPresence(let act) = $0 { act.member == "bojan" } else { false } }
        try Self.vote(&story, [.for, .for, .against], .adopted)
        let breda = try entry { if case .castVote(let act) = $0 { act.member == "breda" } else { false } }
        let bojan = try entry { if case .castVote(let act) = $0 { act.member == "bojan" } else { false } }
        let outcome = try entry { $0.kind == .resolveItem }
        #expect(try story.refusal(of: back(presence), by: "cene") == .restsOn(entry: bojan.number, .castVote))
        let against = Act.castVote(CastVote(session: "uo-3", item: "1", member: "breda", vote: .against))
        #expect(
            try story.refusal(of: back(breda, against), by: "cene") == .restsOn(entry: outcome.number, .resolveItem))
        let abstained = Act.castVote(CastVote(session: "uo-3", item: "1", member: "bojan", vote: .abstained))
        try story.does(back(bojan, abstained), by: "cene")
        // Whoever may not see the vote does not see it in its correction either.
        let correction = try #require(story.entries.last)
        func headline(_ entry: Entry, _ person: String) throws -> Headline {
            story.office.headline(of: entry, for: story.office.viewer(person, on: try story.moment.day))
        }
        for entry in [bojan, correction] {
            #expect(try headline(entry, "edo").act == nil)
            #expect(try headline(entry, "bine").act == entry.act)
        }
        #expect(story.office.session("uo-3")?.item("1")?.votes.last?.vote == .abstained)
        #expect(story.office.session("uo-3")?.item("1")?.resolution == .adopted)
        try story.does(Self.selection, by: "bine")
        let decision = story.entries.count
        #expect(try story.refusal(of: back(outcome), by: "cene") == .restsOn(entry: decision, .decideFiling))
        let seat = try entry { if case .seatMember(let act) = $0 { act.member == "bine" } else { false } }
        guard case .restsOn? = try story.refusal(of: back(seat), by: "ana") else {
            Issue.record("a seat whose holder has voted was taken back")
            return
        }
    }
}
