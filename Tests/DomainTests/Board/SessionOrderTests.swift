import Testing

@testable import Domain

/// A session does one thing after the other: it is called, its day comes, people vote, and only then there is an outcome.
@Suite struct `A session in its order` {
    private static let one = ApplicationNumber(1)

    private static func convened(
        _ kind: SessionKind = .regular, on: String, until: String? = nil, _ application: ApplicationNumber? = nil
    ) throws -> Story {
        var story = try Story.adopted(1)
        try story.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-3", body: "board", number: "3.", kind: kind, call: Story.call, on: try onDay(on),
                    until: try until.map(onDay))), by: "cene")
        try story.does(agenda("1", application), by: "cene")
        return story
    }

    private static func agenda(_ item: String, _ application: ApplicationNumber?) -> Act {
        .addAgendaItem(
            AddAgendaItem(
                session: "uo-3", item: item, subject: "lestvica", call: Story.call, application: application))
    }

    private static func presence(_ member: String, _ presence: Presence, from item: String? = nil) -> Act {
        .recordPresence(RecordPresence(session: "uo-3", member: member, presence: presence, fromItem: item))
    }
    private static func vote(_ member: String, _ item: String = "1", _ vote: Vote = .for) -> Act {
        .castVote(CastVote(session: "uo-3", item: item, member: member, vote: vote))
    }
    private static func resolve(_ resolution: Resolution = .adopted) -> Act {
        .resolveItem(ResolveItem(session: "uo-3", item: "1", resolution: resolution, wording: "sklep"))
    }
    private static let close = Act.closeSession(CloseSession(session: "uo-3"))

    @Test func `has no item about an application that is not there`() throws {
        let story = try Self.convened(on: "2025-07-07")
        #expect(
            try story.refusal(of: Self.agenda("2", ApplicationNumber(99)), by: "cene")
                == .unknown(.application, "V-99"))
        #expect(try story.refusal(of: Self.agenda("2", Self.one), by: "cene") == nil)
    }

    @Test func `does nothing before its day`() throws {
        var story = try Self.convened(on: "2025-07-09")
        let to = Refusal.sessionToCome(on: try onDay("2025-07-09"))
        for act in [Self.presence("bine", .present), Self.vote("bine"), Self.resolve(), Self.close] {
            #expect(try story.refusal(of: act, by: "cene") == to, "\(act.kind)")
        }
        #expect(
            try story.refusal(of: .cancelSession(CancelSession(session: "uo-3", reason: "x")), by: "cene") == nil)
        story.at("2025-07-09")
        #expect(try story.refusal(of: Self.presence("bine", .present), by: "cene") == nil)
        // An office that has not raised its rules is judged by the ones it has.
        story.at("2025-07-07")
        story.office.rules = 2
        #expect(try story.refusal(of: Self.presence("bine", .present), by: "cene") == nil)
    }

    @Test func `by correspondence is counted when the window is over, or everybody has voted`() throws {
        var story = try Self.convened(.correspondence, on: "2025-07-08", until: "2025-07-10")
        #expect(
            try story.refusal(of: Self.resolve(.rejected), by: "cene")
                == .sessionToCome(on: try onDay("2025-07-08")))
        story.at("2025-07-08")
        for member in ["bine", "breda"] { try story.does(Self.vote(member, "1", .against), by: "cene") }
        let runs = Refusal.votingRuns(until: try onDay("2025-07-10"))
        #expect(try story.refusal(of: Self.resolve(.rejected), by: "cene") == runs)
        story.at("2025-07-10", "18:00")
        #expect(try story.refusal(of: Self.resolve(.rejected), by: "cene") == runs)
        story.at("2025-07-11")
        #expect(try story.refusal(of: Self.resolve(.rejected), by: "cene") == nil)
        story.at("2025-07-09")
        try story.does(Self.vote("bojan", "1", .against), by: "cene")
        try story.does(Self.resolve(.rejected), by: "cene")
    }

    @Test func `by correspondence waits for no vote of whoever is recused`() throws {
        var story = try Self.convened(.correspondence, on: "2025-07-07", until: "2025-07-10", Self.one)
        try story.declare("bojan", 1, .ownProject)
        try story.declare("breda", 1)
        for member in ["bine", "breda"] { try story.does(Self.vote(member, "1", .against), by: "cene") }
        #expect(try story.refusal(of: Self.resolve(.rejected), by: "cene") == nil)
    }

    @Test func `keeps whoever has voted there until the next item`() throws {
        var story = try Self.convened(on: "2025-07-07")
        try story.does(Self.agenda("2", nil), by: "cene")
        try story.does(Self.presence("bojan", .present), by: "cene")
        try story.does(Self.vote("bojan", "1", .against), by: "cene")
        let voted = Refusal.votedThere(member: "bojan", item: "1")
        #expect(try story.refusal(of: Self.presence("bojan", .absent), by: "cene") == voted)
        #expect(try story.refusal(of: Self.presence("bojan", .absent, from: "1"), by: "cene") == voted)
        try story.does(Self.presence("bojan", .absent, from: "2"), by: "cene")
        let ballot = try #require(
            story.office.session("uo-3").flatMap { session in
                session.item("1").flatMap { story.office.ballot(on: $0, in: session) }
            })
        #expect(ballot.against == 1 && ballot.counts("bojan"))
    }

    @Test func `counts once who was there, from rules 4 on`() throws {
        var story = try Self.convened(on: "2025-07-07")
        try story.does(Self.agenda("2", nil), by: "cene")
        for member in ["bine", "breda"] {
            try story.does(Self.presence(member, .present), by: "cene")
            try story.does(Self.vote(member, "1", .against), by: "cene")
        }
        #expect(try story.refusal(of: Self.presence("bojan", .present), by: "cene") == nil)
        try story.does(Self.resolve(.rejected), by: "cene")
        let late = Self.presence("bojan", .present)
        #expect(try story.refusal(of: late, by: "cene") == .presenceCounted(member: "bojan", item: "1"))
        #expect(try story.refusal(of: Self.presence("bojan", .present, from: "2"), by: "cene") == nil)
        // That somebody was away who was away changes nothing.
        #expect(try story.refusal(of: Self.presence("bojan", .absent), by: "cene") == nil)
        story.office.rules = 3
        #expect(try story.refusal(of: late, by: "cene") == nil)
    }

    @Test func `is not written down by whoever is recused, from rules 4 on`() throws {
        var story = try Self.convened(on: "2025-07-07", Self.one)
        try story.does(Self.presence("bine", .present), by: "cene")
        try story.does(Self.presence("breda", .present), by: "cene")
        try story.declare("breda", 1)
        try story.declare("cene", 1, .employment)
        let recused = Refusal.recused(person: "cene", Self.one)
        #expect(try story.refusal(of: Self.vote("bine"), by: "cene") == recused)
        // Not even by trying outcomes: which one the votes give is not told.
        #expect(try story.refusal(of: Self.resolve(.adopted), by: "cene") == recused)
        #expect(try story.refusal(of: Self.resolve(.rejected), by: "cene") == recused)
        #expect(try story.refusal(of: Self.vote("bine"), by: "bine") == nil)
        // Nor by correcting what was written down.
        try story.does(Self.vote("bine"), by: "bine")
        let back = Act.correctEntry(
            CorrectEntry(entry: story.entries.count, was: Self.vote("bine"), reason: "zmota"))
        #expect(try story.refusal(of: back, by: "cene") == recused)
        story.office.rules = 3
        #expect(try story.refusal(of: back, by: "cene") == nil)
    }

    @Test func `resolves an appeal after the appeal was entered, though all was on one day`() throws {
        var story = try Self.convened(on: "2025-07-07", Self.one)
        for member in ["breda", "bojan"] { try story.declare(member, 1) }
        for member in ["bine", "breda", "bojan"] {
            try story.does(Self.presence(member, .present), by: "cene")
            try story.does(Self.vote(member), by: "cene")
        }
        try story.does(Self.resolve(), by: "cene")
        let filing = Filing.application(Self.one)
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: Story.call, filing: filing, decision: .selection, grant: Money(cents: 4_000_000),
                    reason: "15 točk", session: "uo-3")), by: "bine")
        try story.appeal(filing)
        func ruling(_ session: String?) -> Act {
            .decideAppeal(
                DecideAppeal(
                    call: Story.call, filing: filing, appeal: 1, body: "board", outcome: .upheld, reason: "x",
                    session: session))
        }
        #expect(try story.refusal(of: ruling("uo-3"), by: "bine") == .resolvedBefore("uo-3", ["1"]))
        // Nobody upholds alone what a body that meets decides.
        #expect(try story.refusal(of: ruling(nil), by: "bine") == .sessionMissing(.decideAppeal))
        try story.does(Self.agenda("2", Self.one), by: "cene")
        for member in ["bine", "breda", "bojan"] { try story.does(Self.vote(member, "2"), by: "cene") }
        try story.does(
            .resolveItem(ResolveItem(session: "uo-3", item: "2", resolution: .adopted, wording: "ugodi se")), by: "cene"
        )
        try story.does(ruling("uo-3"), by: "bine")
        // What is decided anew is resolved after the old decision was taken away.
        #expect(
            try story.refusal(
                of: .decideFiling(
                    DecideFiling(
                        call: Story.call, filing: filing, decision: .rejection, reason: "x", session: "uo-3")),
                by: "bine") == .resolvedBefore("uo-3", ["1", "2"]))
    }

    @Test func `is withheld by its item alone, with votes and without`() throws {
        var story = try Self.convened(on: "2025-07-07", Self.one)
        try story.declare("bojan", 1, .ownProject)
        try story.declare("breda", 1)
        for member in ["bine", "breda"] { try story.does(Self.presence(member, .present), by: "cene") }
        func seen(_ person: String) throws -> AgendaItem? {
            let viewer = story.office.viewer(person, on: try story.moment.day)
            let item = story.office.session("uo-3", seenBy: viewer)?.item("1")
            #expect(item == story.office.seen(by: viewer).session("uo-3")?.item("1"))
            return item
        }
        let before = try seen("bojan")
        #expect(before?.isWithheld == true)
        #expect(try seen("bine")?.isWithheld == false)
        for member in ["bine", "breda"] { try story.does(Self.vote(member, "1", .against), by: "cene") }
        try story.does(Self.resolve(.rejected), by: "cene")
        #expect(try seen("bojan") == before)
        #expect(try seen("bine")?.votes.count == 2)
    }
}
