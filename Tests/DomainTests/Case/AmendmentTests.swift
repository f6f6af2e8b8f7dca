import Testing

@testable import Domain

/// A rulebook amended while the call runs: what was done stays, and what was settled holds where it still answers something.
@Suite struct `An amended rulebook` {
    private func amend(_ story: inout Story, _ change: (inout Node) -> Void) throws {
        var node = try SmallCall.node()
        change(&node)
        try story.does(
            .amendCall(
                AmendCall(call: Story.call, rulebook: node, original: "sprememba", reason: "sklep upravnega odbora")),
            by: "ana")
    }

    private func settle(_ story: inout Story, _ doubt: String, _ value: String) throws {
        try story.does(
            .settleDoubt(
                SettleDoubt(call: Story.call, doubt: doubt, value: .scalar(value), reason: "x", source: "x")),
            by: "bine")
    }

    private func json(_ text: String) throws -> Node { try Node(json: Array(text.utf8)) }

    @Test func `drops a doubt that was settled, and stays readable`() throws {
        var story = try Story.withCall()
        try settle(&story, "threshold", "5")
        try settle(&story, "supplement-limit", "2")
        #expect(story.now.rulebook?.doubt("threshold")?.isOpen == false)
        let stated = try json(#"{"at":"7"}"#)
        try amend(&story) { $0["scoring", "threshold"] = stated["at"] }
        let rulebook = try #require(story.now.rulebook)
        #expect(rulebook.doubt("threshold") == nil)
        // What the amendment left alone holds on, and the record keeps what was said of the other.
        #expect(rulebook.doubt("supplement-limit")?.chosen == 2)
        #expect(story.now.rules?.settlements.map(\.doubt) == ["threshold", "supplement-limit"])
        #expect(story.now.rules?.settlements.map { $0.droppedAt == nil } == [false, true])
        #expect(story.now.rules?.versions.count == 2)
    }

    @Test func `asks again where the options are others now`() throws {
        var story = try Story.withCall()
        try settle(&story, "supplement-limit", "2")
        let options = try json(
            #"""
            {"conflict":{"id":"supplement-limit","options":[
              {"value":{"length":"8 working days","after":"receipt","sl":"dopolnitev","en":"supplement","by":"applicant"},"source":"§6.1"},
              {"value":{"length":"15 days","after":"receipt","sl":"dopolnitev","en":"supplement","by":"applicant"},"source":"§4.1"}]}}
            """#)
        try amend(&story) { $0["time-limits", "supplement"] = options }
        // The second option was eight working days; nobody said fifteen days.
        #expect(story.now.rulebook?.doubt("supplement-limit")?.isOpen == true)
        try settle(&story, "supplement-limit", "1")
        #expect(story.now.rulebook?.doubt("supplement-limit")?.chosen == 1)
    }

    @Test func `holds what was settled in whatever order a file has the keys of an option`() throws {
        var story = try Story.withCall()
        try settle(&story, "supplement-limit", "2")
        try amend(&story) { $0 = $0.turned }
        #expect(story.now.rulebook?.doubt("supplement-limit")?.chosen == 2)
    }

    @Test func `lets go of a value that the new rules cannot take`() throws {
        var story = try Story.withCall()
        try settle(&story, "threshold", "14")
        #expect(story.now.rulebook != nil)
        // The most that can be reached falls from 15 to 12.
        let level = try json(
            #"""
            [{"id":"1","sl":"Kakovost","en":"Quality","one-of":[{"id":"a","points":"7","sl":"odlična","en":"excellent"},
              {"id":"c","points":"0","sl":"slaba","en":"poor"}]},{"id":"2","sl":"Vpliv","en":"Impact","range":"0..3"}]
            """#)
        try amend(&story) { $0["scoring", "criteria"] = level }
        let rulebook = try #require(story.now.rulebook)
        #expect(rulebook.doubt("threshold")?.isOpen == true)
    }

    @Test func `leaves what was done before as it was done, under the version of its time`() throws {
        var story = try Story.withCall()
        story.at("2025-06-12")
        try story.does(
            .registerEnvelope(
                RegisterEnvelope(call: Story.call, facts: try Story.envelope("Občina Log", 10))), by: "cene")
        let registered = story.entries.count
        story.at("2025-06-13")
        let onlyInPerson = try json(#"["in-person"]"#)
        try amend(&story) { $0["submission", "channel"] = onlyInPerson }
        #expect(story.now.envelopes.count == 1)
        let versions = try #require(story.now.rules?.versions)
        #expect(versions.last { $0.entry <= registered }?.original == "call: mali-poziv\n")
        #expect(versions.last?.original == "sprememba" && versions.last?.reason == "sklep upravnega odbora")
        // Everything is admitted again in the same order: the verifier finds nothing wrong.
        var again = Office()
        for entry in story.entries {
            #expect(again.refusal(of: entry.act, by: entry.person, at: entry.moment) == nil)
            again.apply(entry)
        }
        #expect(again == story.office)
    }

    @Test func `comes too late once the call is closed or anything is opened`() throws {
        var closed = try Story.withCall()
        closed.at("2025-07-05")
        let act = Act.amendCall(
            AmendCall(call: Story.call, rulebook: try SmallCall.node(), original: "x", reason: "x"))
        #expect(try closed.refusal(of: act, by: "ana") == .callClosed(try atStamp("2025-07-04")))
        let opened = try Story.opened()
        guard case .wrongStage(.amendCall, .opened, [.receiving])? = try opened.refusal(of: act, by: "ana") else {
            Issue.record("amended after the opening")
            return
        }
    }
}

extension Node {
    /// The same with the keys of every map from the last to the first.
    fileprivate var turned: Node {
        switch content {
        case .scalar: self
        case .list(let items): .list(items.map(\.turned))
        case .map(let pairs): .map(pairs.reversed().map { ($0.key, $0.value.turned) })
        }
    }
}
