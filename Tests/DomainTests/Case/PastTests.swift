import Testing

@testable import Domain

/// Looking back: the case as it stood after an entry, and nothing by it that today forbids.
@Suite struct `The office as it stood` {
    @Test func `after every entry it is the office of that moment`() throws {
        let story = try Story.recorded(2)
        var office = Office()
        for entry in story.entries {
            office.apply(entry)
            let past = Office(story.entries, until: entry.number, for: "cene")
            #expect(past.case(Story.call)?.applications.count == office.case(Story.call)?.applications.count)
            #expect(past.people.map(\.id) == office.people.map(\.id))
        }
    }

    @Test func `who is recused now sees nothing in the past either`() throws {
        var story = try Story.recorded(1)
        try story.declare("ema", 1)
        let before = story.entries.count
        try story.declare("ema", 1, .family)
        func sight(of person: String) -> Sight? {
            Office(story.entries, until: before, for: person).case(Story.call)?
                .seen(by: Viewer(person: person, roles: [.assessor])).application(ApplicationNumber(1))?.sight
        }
        #expect(sight(of: "ema") == .nothing)
        // Eva, who never declared, sees what she saw then: names.
        #expect(sight(of: "eva") == .names)
    }

    @Test func `who is recused now sees nothing of the envelope before it was opened`() throws {
        var story = try Story.recorded(2)
        try story.declare("cene", 1, .family)
        let opening = try #require(story.entries.first { $0.act.kind == .openEnvelopes })
        let clerk = Viewer(person: "cene", roles: [.clerk])
        func past(_ person: String) -> Office { Office(story.entries, until: opening.number - 1, for: person) }
        let seen = try #require(past("cene").case(Story.call)?.seen(by: clerk))
        #expect(seen.envelopes.map(\.sight) == [.nothing, .full])
        #expect(seen.envelopes[0].facts.sender == nil && seen.envelopes[1].facts.sender != nil)
        #expect(past("ana").case(Story.call)?.envelopes.map(\.sight) == [.full, .full])
        // The journal of then and of today says as little.
        let registered = story.entries.filter { $0.act.kind == .registerEnvelope }
        for office in [past("cene"), story.office] {
            #expect(registered.map { office.headline(of: $0, for: clerk).act == nil } == [true, false])
        }
    }

    /// The envelope registered last was posted first, so it became V-1: the application V-2 lay in the one before.
    @Test func `who is recused now sees nothing of the envelope, in whatever order they were opened`() throws {
        var story = try Story.withCall()
        for (sender, posted, registered) in [("Prvi", 12, 14), ("Zgodnji", 10, 15)] {
            story.at("2025-06-\(registered)")
            let facts = try Story.envelope(sender, posted)
            try story.does(.registerEnvelope(RegisterEnvelope(call: Story.call, facts: facts)), by: "cene")
        }
        let first = try #require(story.entries.first { $0.act.kind == .registerEnvelope })
        story.at("2025-07-07")
        let order = [EnvelopeNumber(2), EnvelopeNumber(1)]
        try story.does(.openEnvelopes(OpenEnvelopes(call: Story.call, order: order)), by: "cene")
        try story.does(
            .recordApplication(
                RecordApplication(
                    call: Story.call, application: ApplicationNumber(2), facts: Story.data("Projekt"))), by: "cene")
        try story.declare("cene", 2, .family)
        let past = Office(story.entries, until: first.number, for: "cene")
        #expect(past.case(Story.call)?.envelopes.map(\.sight) == [.nothing])
    }

    @Test func `an application that did not exist yet does not appear with its recusal`() throws {
        var story = try Story.recorded(1)
        try story.declare("ema", 1, .family)
        let opening = try #require(story.entries.first { $0.act.kind == .openEnvelopes })
        let before = opening.number - 1
        #expect(
            Office(story.entries, until: before, for: "ema").case(Story.call)?.applications.isEmpty == true)
    }
}
