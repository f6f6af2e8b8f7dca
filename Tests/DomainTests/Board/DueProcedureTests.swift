import Testing

@testable import Domain

/// What is due at each step of the procedure, with its day, whose it is, and what is said once the day is over.
@Suite struct `What is due` {
    private static let one = ApplicationNumber(1)

    private func due(_ story: Story, _ day: String, as person: String = "cene") throws -> [Due] {
        let today = try onDay(day)
        return story.office.due(for: story.office.viewer(person, on: today), on: today)
    }

    private func rulebook(_ change: (inout Node) -> Void = { _ in }) throws -> Node {
        var node = try SmallCall.node()
        change(&node)
        return node
    }

    /// The supplement settled as eight days from the request, and asked for on Monday, 7. 7. 2025.
    private func requested() throws -> Story {
        var story = try Story.recorded(1)
        try story.does(
            .settleDoubt(
                SettleDoubt(
                    call: Story.call, doubt: "supplement-limit", value: .scalar("1"), reason: "x", source: "x")),
            by: "bine")
        try story.check(1, .completeness, "A1", .no)
        try story.check(1, .completeness, "A2", .yes)
        try story.does(
            .requestSupplement(
                RequestSupplement(
                    call: Story.call, application: Self.one, items: [MissingItem(item: "A1", missing: "podpis")])),
            by: "cene")
        return story
    }

    @Test func `an envelope in time that comes after the opening is the office's to open`() throws {
        var story = try Story.opened()
        story.at("2025-07-08")
        var facts = try Story.envelope("Pošta je zamudila", 1)
        facts.posted = try atStamp("2025-07-04T10:00")
        facts.received = Stamp(day: try onDay("2025-07-08"))
        #expect(try due(story, "2025-07-08").allSatisfy { $0.matter != .opening([EnvelopeNumber(4)]) })
        try story.does(.registerEnvelope(RegisterEnvelope(call: Story.call, facts: facts)), by: "cene")
        let opening = try #require(
            try due(story, "2025-07-08").first { $0.matter == .opening([EnvelopeNumber(4)]) })
        #expect(opening.owner == .clerk)
        try story.does(.openEnvelopes(OpenEnvelopes(call: Story.call, order: [EnvelopeNumber(4)])), by: "cene")
        #expect(try due(story, "2025-07-08").allSatisfy { $0.matter != .opening([EnvelopeNumber(4)]) })
    }

    @Test func `a supplement that was asked for and not sent is the office's to send`() throws {
        let sending = try #require(
            try due(try requested(), "2025-07-07").first {
                $0.matter == .sendRequest(Self.one, request: 1, isSupplement: true)
            })
        #expect(sending.owner == .clerk)
        #expect(sending.urgency(on: try onDay("2025-07-07")) == .undated)
    }

    @Test func `a supplement that was sent waits for its service and its answer, then for the office`() throws {
        var story = try requested()
        try story.does(
            .dispatchRequest(
                DispatchRequest(call: Story.call, application: Self.one, request: 1, on: try onDay("2025-07-07"))),
            by: "cene")
        let all = try due(story, "2025-07-08")
        #expect(!all.contains { $0.matter == .sendRequest(Self.one, request: 1, isSupplement: true) })
        #expect(all.contains { $0.matter == .service(.request(Self.one, 1)) && $0.ends == nil })
        let answer = Due.Matter.answer(Self.one, request: 1, isSupplement: true)
        let waiting = try #require(all.first { $0.matter == answer })
        #expect(waiting.ends?.day.iso == "2025-07-15" && waiting.owner == .applicant)
        // The day after it is over nobody has done anything by itself; the office may let it lapse.
        let over = try #require(try due(story, "2025-07-16").first { $0.matter == answer })
        #expect(over.owner == .clerk)
        #expect(over.urgency(on: try onDay("2025-07-16")) == .overdue)
        #expect(try story.stage(1) == .supplementing)
    }

    @Test func `a letter served by fiction is named until its fifteenth day, which does not roll`() throws {
        var story = try requested()
        try story.does(
            .dispatchRequest(
                DispatchRequest(call: Story.call, application: Self.one, request: 1, on: try onDay("2025-07-07"))),
            by: "cene")
        story.at("2025-07-11")
        try story.does(
            .serveRequest(
                ServeRequest(
                    call: Story.call, application: Self.one, request: 1, on: try onDay("2025-07-11"), proof: .fiction)),
            by: "cene")
        let service = try #require(
            try due(story, "2025-07-12").first { $0.matter == .service(.request(Self.one, 1)) })
        // Notice left on Friday, 11. 7.; the fifteenth day is Saturday, 26. 7. 2025.
        #expect(service.ends?.day.iso == "2025-07-26")
        #expect(try due(story, "2025-07-27").allSatisfy { $0.matter != .service(.request(Self.one, 1)) })
    }

    @Test func `a limit the call states twice stands there twice until the board settles it`() throws {
        var story = try Story.founded()
        let node = try rulebook { tree in
            tree["time-limits", "report"] = try? Node(
                json: Array(
                    #"""
                    {"conflict":{"id":"report-limit","options":[
                      {"value":{"length":"60 days","after":"close","sl":"poročilo","en":"report","by":"committee"},"source":"§4.2"},
                      {"value":{"length":"40 working days","after":"close","sl":"poročilo","en":"report","by":"committee"},"source":"§6"}]}}
                    """#.utf8))
        }
        try story.does(.openCall(OpenCall(call: Story.call, rulebook: node, original: "x")), by: "ana")
        let both = try due(story, "2025-07-07").filter { $0.matter == .callLimit("report") }
        // 4. 7. 2025 and 60 days: 2. 9.; 40 working days with one work-free Friday, 15. 8., between: 1. 9.
        #expect(both.map(\.ends?.day.iso) == ["2025-09-01", "2025-09-02"])
        #expect(both.map(\.reading?.option) == [2, 1] && both.allSatisfy { $0.reading?.doubt == "report-limit" })
        story.at("2025-07-07")
        try story.does(
            .settleDoubt(
                SettleDoubt(
                    call: Story.call, doubt: "report-limit", value: .scalar("1"), reason: "x", source: "2. seja")),
            by: "bine")
        let settled = try due(story, "2025-07-07").filter { $0.matter == .callLimit("report") }
        #expect(settled.map(\.ends?.day.iso) == ["2025-09-02"] && settled.first?.reading == nil)
        // The report is the committee's; it stays, overdue, until the list is adopted.
        #expect(try due(story, "2025-09-03").contains { $0.matter == .callLimit("report") })
    }

    @Test func `an offer waits for its consent, with a limit where the call has one`() throws {
        var offered = try Story.adopted(3)
        try offered.does(
            .offerGrant(
                OfferGrant(call: Story.call, application: ApplicationNumber(3), grant: Money(cents: 2_000_000))),
            by: "bine")
        let consent = Due.Matter.consent(ApplicationNumber(3))
        let undated = try #require(try due(offered, "2025-07-08").first { $0.matter == consent })
        #expect(undated.ends == nil && undated.owner == .applicant)

        let limited = try rulebook { tree in
            tree["time-limits", "offer-consent"] = try? Node(
                json: Array(
                    #"{"length":"8 days","after":"request","sl":"soglasje","en":"consent","by":"applicant"}"#.utf8))
        }
        var found = offered.now
        found.rules?.versions = [CaseRules.Version(rulebook: limited, original: "x", entry: 1, on: Day(number: 0))]
        found.rules?.read()
        // Offered on Monday, 7. 7. 2025.
        let counted = try #require(found.due(on: try onDay("2025-07-08")).first { $0.matter == consent })
        #expect(counted.ends?.day.iso == "2025-07-15")
        let over = try #require(found.due(on: try onDay("2025-07-16")).first { $0.matter == consent })
        #expect(over.owner == .clerk)
        #expect(over.urgency(on: try onDay("2025-07-16")) == .overdue)
        try offered.does(
            .answerOffer(
                AnswerOffer(
                    call: Story.call, application: ApplicationNumber(3), answer: .accept, on: try onDay("2025-07-07"))),
            by: "cene")
        #expect(try due(offered, "2025-07-08").allSatisfy { $0.matter != consent })
    }

    @Test func `after the adoption decisions are made, sent, served, and go on to the authority`() throws {
        var story = try Story.adopted(3)
        let filing = Filing.application(Self.one)
        func filings(_ numbers: Int...) -> [Filing] { numbers.map { .application(ApplicationNumber($0)) } }
        func has(_ matter: Due.Matter, _ day: String, _ owner: Due.Owner) throws -> Bool {
            try due(story, day, as: "cene").contains { $0.matter == matter && $0.owner == owner }
        }
        #expect(try has(.decisions(filings(1, 2, 3)), "2025-07-07", .body("board")))
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: Story.call, filing: filing, decision: .selection, grant: Money(cents: 4_000_000),
                    reason: "na lestvici")), by: "bine")
        #expect(try has(.decisions(filings(2, 3)), "2025-07-07", .body("board")))
        #expect(try has(.sendDecision(filing), "2025-07-07", .clerk))
        let day = try onDay("2025-07-07")
        try story.does(.dispatchDecision(DispatchDecision(call: Story.call, filing: filing, on: day)), by: "cene")
        #expect(try has(.service(.decision(filing)), "2025-07-07", .clerk))
        try story.does(
            .serveDecision(ServeDecision(call: Story.call, filing: filing, on: day, proof: .receipt)), by: "cene")
        #expect(try has(.appeal(filing), "2025-07-15", .applicant))
        #expect(try has(.declareFinal(filing), "2025-07-16", .clerk))
        story.at("2025-07-16")
        try story.does(
            .declareFinal(DeclareFinal(call: Story.call, filing: filing, on: try onDay("2025-07-16"))), by: "cene")
        #expect(try has(.sendToAuthority(Self.one), "2025-07-16", .clerk))
        #expect(
            try due(story, "2025-07-16").allSatisfy {
                $0.matter != .appeal(filing) && $0.matter != .declareFinal(filing)
            })
    }

    @Test func `a contract starts its limits, and they end with the operation`() throws {
        var found = Case(call: "x")
        let node = try rulebook { tree in
            tree["time-limits", "project-end"] = try? Node(
                json: Array(
                    #"{"length":"36 months","after":"contract","roll":"none","sl":"konec projekta","en":"end","by":"beneficiary"}"#
                        .utf8))
        }
        found.rules = CaseRules(versions: [.init(rulebook: node, original: "x", entry: 1, on: Day(number: 0))])
        found.rules?.read()
        var operation = Operation(id: "O1", title: "Muzej", holder: "Zavod Breg")
        found.operations = [operation]
        let matter = Due.Matter.operationLimit("project-end", operation: "O1")
        #expect(found.due(on: try onDay("2026-01-01")).allSatisfy { $0.matter != matter })
        operation.contract = Contract(on: try onDay("2026-01-15"))
        found.operations = [operation]
        #expect(found.due(on: try onDay("2026-02-01")).first { $0.matter == matter }?.ends?.day.iso == "2029-01-15")
        operation.withdrawal = OperationWithdrawal()
        found.operations = [operation]
        #expect(found.due(on: try onDay("2026-02-01")).allSatisfy { $0.matter != matter })
    }

    @Test func `a limit of one fund runs from its approval, and for no operation of another`() throws {
        var found = Case(call: "x")
        let node = try rulebook { tree in
            tree["time-limits", "odstop"] = try? Node(
                json: Array(
                    #"{"length":"30 days","after":"approval","when":{"fund":"ESRR"},"sl":"odstop","en":"withdrawal"}"#
                        .utf8))
        }
        found.rules = CaseRules(versions: [.init(rulebook: node, original: "x", entry: 1, on: Day(number: 0))])
        found.rules?.read()
        let matter = Due.Matter.operationLimit("odstop", operation: "O1")
        func ends(_ fund: String?, _ approved: String?) throws -> String? {
            var operation = Operation(id: "O1", title: "Muzej", holder: "Zavod Breg", fund: fund)
            operation.approvedOn = try approved.map(onDay)
            found.operations = [operation]
            return found.due(on: try onDay("2020-06-01")).first { $0.matter == matter }?.ends?.day.iso
        }
        #expect(try ends("ESRR", "2020-06-01") == "2020-07-01")
        #expect(try ends("ESRR", nil) == nil)
        #expect(try ends("EKSRP", "2020-06-01") == nil)
    }

    @Test func `each person sees what waits for them, their body or their office`() throws {
        var story = try Story.inScoring(1)
        try story.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-9", body: "board", number: "9", kind: .regular, on: try onDay("2025-07-10"))),
            by: "cene")
        let today = try onDay("2025-07-08")
        func mine(_ person: String) throws -> [Due.Matter] {
            let viewer = story.office.viewer(person, on: today)
            return story.office.due(for: viewer, on: today).filter { story.office.concerns($0, viewer, on: today) }
                .map(\.matter)
        }
        #expect(try mine("ema") == [.sheet(Self.one)])
        let declarations = Due.Matter.step(.interests, [Self.one])
        #expect(try mine("bine") == [.session("uo-9"), declarations])
        #expect(try mine("edo") == [declarations])
        #expect(try !mine("cene").contains(.sheet(Self.one)))
    }

    @Test func `nothing of it is kept: the same record says something else on another day`() throws {
        let story = try Story.withCall()
        let close = Due.Matter.close(window: nil)
        for (day, urgency) in [
            ("2025-06-20", Due.Urgency.later), ("2025-06-27", .week), ("2025-07-04", .today), ("2025-07-05", .overdue),
        ] {
            let found = try #require(try due(story, day).first { $0.matter == close })
            #expect(found.urgency(on: try onDay(day)) == urgency, "\(day)")
        }
    }
}

extension Node {
    /// The value at a path of keys of maps; setting puts it there, or takes it away.
    subscript(path: String...) -> Node? {
        get { path.reduce(Optional(self)) { $0?[$1] } }
        set { set(path[...], newValue) }
    }

    private mutating func set(_ path: ArraySlice<String>, _ value: Node?) {
        guard let key = path.first, case .map(var pairs) = content else { return }
        let index = pairs.firstIndex { $0.key == key }
        if path.count == 1 {
            if let index { pairs.remove(at: index) }
            if let value { pairs.insert(Pair(key, value), at: index ?? pairs.count) }
        } else if let index {
            pairs[index].value.set(path.dropFirst(), value)
        }
        content = .map(pairs)
    }
}
