import Testing

@testable import Domain

/// What somebody entered is taken back by another act, admitted like every act; nothing is erased.
@Suite struct `Taking back` {
    private let one = ApplicationNumber(1)

    /// How the last entry is taken back now.
    private func back(_ story: Story, entry: Int? = nil) throws -> TakingBack {
        let number = entry ?? story.entries.count
        var before = Office()
        for entry in story.entries where entry.number < number { before.apply(entry) }
        return story.entries[number - 1].act.takenBack(
            before: before, now: story.office, today: try story.moment.day)
    }

    /// Does what takes the last entry back, with a reason where one is wanted.
    private func takeBack(_ story: inout Story, by person: String) throws {
        guard case .by(let act) = try back(story) else {
            Issue.record("\(try back(story))")
            return
        }
        try story.does(try #require(act.because("pomota")), by: person)
    }

    @Test func `an answer that was corrected is what it was, and the record has all three`() throws {
        var story = try Story.recorded(1)
        try story.check(1, .completeness, "A1", .yes)
        let before = try story.application(1).check(.completeness, "A1")
        try story.does(
            .correctCheck(
                CorrectCheck(
                    call: Story.call, application: one, list: .completeness, item: "A1", answer: .no,
                    note: "ni podpisa",
                    reason: "spregledano")), by: "cene")
        let entries = story.entries.count
        try takeBack(&story, by: "cene")
        let after = try story.application(1).check(.completeness, "A1")
        #expect(after?.answer == before?.answer && after?.note == before?.note)
        #expect(after?.earlier.map(\.answer) == [.yes, .no])
        #expect(story.entries.count == entries + 1)
    }

    @Test func `a first answer has nothing before it: its correction begins with it`() throws {
        var story = try Story.recorded(1)
        try story.check(1, .completeness, "A1", .no)
        #expect(
            try back(story)
                == .correctedBy(
                    .correctCheck(
                        CorrectCheck(
                            call: Story.call, application: one, list: .completeness, item: "A1", answer: .no, reason: ""
                        ))))
    }

    @Test func `what somebody has entered since is not taken back with it`() throws {
        var story = try Story.recorded(1)
        try story.check(1, .completeness, "A1", .no)
        let mine = story.entries.count
        try story.does(
            .correctCheck(
                CorrectCheck(
                    call: Story.call, application: one, list: .completeness, item: "A1", answer: .yes,
                    reason: "podpis je na zadnji strani")), by: "cene")
        #expect(try back(story, entry: mine) == .overtaken)
    }

    @Test func `a conclusion opens the list again`() throws {
        var story = try Story.recorded(1)
        try story.complete(1)
        #expect(try story.stage(1) == .eligibility)
        try takeBack(&story, by: "cene")
        #expect(try story.stage(1) == .completeness)
        try story.complete(again: 1)
        try story.check(1, .eligibility, "E1", .yes)
        try story.does(
            .concludeEligibility(ConcludeEligibility(call: Story.call, application: one, outcome: .eligible)),
            by: "cene")
        try takeBack(&story, by: "cene")
        #expect(try story.stage(1) == .eligibility)
    }

    @Test func `an envelope that was corrected says what it said, one just logged is corrected`() throws {
        var story = try Story.withCall()
        story.at("2025-06-12")
        let facts = try Story.envelope("Občina Log", 10)
        try story.does(.registerEnvelope(RegisterEnvelope(call: Story.call, facts: facts)), by: "cene")
        let number = EnvelopeNumber(1)
        #expect(
            try back(story)
                == .correctedBy(
                    .correctEnvelope(
                        CorrectEnvelope(call: Story.call, envelope: number, facts: facts, reason: ""))))
        var other = facts
        other.sender = "Občina Dol"
        try story.does(
            .correctEnvelope(
                CorrectEnvelope(call: Story.call, envelope: number, facts: other, reason: "napačno prebrano")),
            by: "cene")
        try takeBack(&story, by: "cene")
        #expect(story.now.envelope(number)?.facts == facts)
    }

    @Test func `data and facts of an application are what they were`() throws {
        var story = try Story.recorded(1)
        let data = try story.application(1).data
        try story.does(
            .correctApplication(
                CorrectApplication(
                    call: Story.call, application: one, facts: Story.data("Drug naslov"), reason: "prepis")),
            by: "cene")
        try takeBack(&story, by: "cene")
        #expect(try story.application(1).data == data)
    }

    @Test func `a doubt that was settled anew is settled as before, the first time it is corrected`() throws {
        var story = try Story.recorded(1)
        func settle(_ option: String) throws {
            try story.does(
                .settleDoubt(
                    SettleDoubt(
                        call: Story.call, doubt: "supplement-limit", value: .scalar(option), reason: "enako za vse",
                        source: "§4.1")), by: "bine")
        }
        try settle("1")
        guard case .correctedBy(.settleDoubt(let first)) = try back(story) else {
            Issue.record("\(try back(story))")
            return
        }
        #expect(first.value == .scalar("1") && first.reason.isEmpty)
        try settle("2")
        try takeBack(&story, by: "bine")
        #expect(story.now.rules?.settlements.last?.settlement == .option(1))
    }

    @Test func `scoring that was closed is open again`() throws {
        let story = try Story.scored(1)
        #expect(
            try back(story)
                == .by(.reopenScoring(ReopenScoring(call: Story.call, application: nil, reason: ""))))
    }

    @Test(arguments: [-3, 0, 5]) func `a role that was given ends before today, and one of today or later never begins`(
        _ start: Int
    ) throws {
        var story = try Story.founded()
        story.at("2025-05-20")
        let today = try story.moment.day
        try story.does(.giveRole(GiveRole(person: "rok", role: .clerk, from: today.adding(start))), by: "ana")
        try takeBack(&story, by: "ana")
        let rok = try #require(story.office.person("rok"))
        for days in 0...6 { #expect(!rok.roles(on: today.adding(days)).contains(.clerk)) }
        #expect(rok.roles(on: today.adding(-1)).contains(.clerk) == (start < 0), "what was is not undone")
        // It can be given again, and nothing says that it overlaps.
        try story.does(.giveRole(GiveRole(person: "rok", role: .clerk, from: today)), by: "ana")
    }

    @Test func `a role that was given behind an older one leaves that as it is`() throws {
        var story = try Story.founded()
        story.at("2025-05-20")
        let today = try story.moment.day
        try story.does(
            .giveRole(GiveRole(person: "rok", role: .clerk, from: today.adding(-9), until: today.adding(4))), by: "ana")
        try story.does(.giveRole(GiveRole(person: "rok", role: .clerk, from: today.adding(5))), by: "ana")
        try takeBack(&story, by: "ana")
        let rok = try #require(story.office.person("rok"))
        #expect(rok.roles(on: today.adding(4)).contains(.clerk))
        #expect(!rok.roles(on: today.adding(5)).contains(.clerk))
    }

    @Test(arguments: [-3, 0, 5]) func `a role that ended goes on behind that day, as long as it was to last`(
        _ end: Int
    ) throws {
        var story = try Story.founded()
        story.at("2025-05-20")
        let today = try story.moment.day
        let until = today.adding(30)
        try story.does(
            .giveRole(GiveRole(person: "rok", role: .clerk, from: today.adding(-9), until: until)), by: "ana")
        try story.does(.endRole(EndRole(person: "rok", role: .clerk, on: today.adding(end))), by: "ana")
        try takeBack(&story, by: "ana")
        let rok = try #require(story.office.person("rok"))
        for days in [0, 5, 6, 30] { #expect(rok.roles(on: today.adding(days)).contains(.clerk), "\(days)") }
        #expect(!rok.roles(on: until.adding(1)).contains(.clerk))
    }

    @Test func `a role that would be over by now is not given again`() throws {
        var story = try Story.founded()
        story.at("2025-05-20")
        let today = try story.moment.day
        try story.does(
            .giveRole(GiveRole(person: "rok", role: .clerk, from: today, until: today.adding(2))), by: "ana")
        try story.does(.endRole(EndRole(person: "rok", role: .clerk, on: today)), by: "ana")
        story.at("2025-05-23")
        #expect(try back(story) == .impossible)
    }

    @Test func `nothing takes back an opening, an interest, a submitted sheet or a vote`() throws {
        let story = try Story.adopted(1)
        let lasting: Set<Act.Kind> = [
            .openEnvelopes, .declareInterest, .submitSheet, .adoptRanking, .foundOffice, .openCall, .assignAssessors,
        ]
        var seen: Set<Act.Kind> = []
        for entry in story.entries where lasting.contains(entry.act.kind) {
            seen.insert(entry.act.kind)
            #expect(try back(story, entry: entry.number) == .impossible, "\(entry.act.kind)")
        }
        #expect(seen == lasting)
    }

    @Test func `what takes back is admitted or refused like every act`() throws {
        var story = try Story.recorded(1)
        try story.check(1, .completeness, "A1", .yes)
        try story.does(
            .correctCheck(
                CorrectCheck(
                    call: Story.call, application: one, list: .completeness, item: "A1", answer: .no, reason: "nova")),
            by: "cene")
        guard case .by(let act) = try back(story) else {
            Issue.record("nothing takes it back")
            return
        }
        #expect(try story.refusal(of: act, by: "rok") != nil, "an auditor looks on")
    }
}

extension Story {
    /// The answers stand already; only the conclusion is made again.
    fileprivate mutating func complete(again number: Int) throws {
        try does(
            .concludeCompleteness(
                ConcludeCompleteness(call: Story.call, application: ApplicationNumber(number), outcome: .complete)),
            by: "cene")
    }
}

extension Act {
    /// The act with a reason, as its form asks for one; a role is given and ended without.
    fileprivate func because(_ reason: String) -> Act? {
        if [.giveRole, .endRole].contains(kind) { return self }
        let others = (node.pairs ?? []).filter { $0.key != "reason" }.map { ($0.key, $0.value) }
        return try? Act(.map(others + [("reason", .scalar(reason))]))
    }
}
