import Testing

@testable import Domain

@Suite struct `What is due` {
    private func days(_ story: Story) -> [String] {
        story.now.due().map { "\($0.matter) \($0.filing?.actText ?? "") \($0.end.iso)" }
    }

    @Test func `shows both dates while nobody has settled which holds`() throws {
        var story = try Story.recorded(1)
        try story.check(1, .completeness, "A1", .no)
        try story.check(1, .completeness, "A2", .yes)
        // The request itself waits for the settlement: here it is in the record all the same.
        let one = ApplicationNumber(1)
        let items = [MissingItem(item: "A1", missing: "podpis")]
        for (number, act) in [
            Act.requestSupplement(RequestSupplement(call: Story.call, application: one, items: items)),
            .dispatchRequest(
                DispatchRequest(call: Story.call, application: one, request: 1, on: try onDay("2025-07-07"))),
            .serveRequest(
                ServeRequest(
                    call: Story.call, application: one, request: 1, on: try onDay("2025-07-09"), proof: .receipt)),
        ].enumerated() {
            story.office.apply(Entry(number: 900 + number, moment: try story.moment, person: "cene", act: act))
        }
        #expect(days(story) == ["answer(request: 1) V-1 2025-07-15", "answer(request: 1) V-1 2025-07-21"])
        #expect(story.now.due().map(\.standingOfReading) == [.open, .open])
    }

    @Test func `goes away when it is done`() throws {
        var story = try Story.adopted(1)
        let filing = Filing.application(ApplicationNumber(1))
        try story.does(
            .decideFiling(DecideFiling(call: Story.call, filing: filing, decision: .rejection, reason: "ni sredstev")),
            by: "bine")
        #expect(days(story) == [])
        try story.does(
            .dispatchDecision(DispatchDecision(call: Story.call, filing: filing, on: try story.moment.day)), by: "cene")
        story.at("2025-07-10")
        try story.does(
            .serveDecision(
                ServeDecision(call: Story.call, filing: filing, on: try onDay("2025-07-10"), proof: .receipt)),
            by: "cene")
        #expect(days(story) == ["appeal V-1 2025-07-18"])
        try story.does(
            .fileAppeal(
                FileAppeal(
                    call: Story.call, filing: filing, received: try atStamp("2025-07-10"), grounds: "seštevek")),
            by: "cene")
        #expect(days(story) == ["appealDecision(1) V-1 2025-07-25"])
    }

    @Test func `is overdue after its day, and this week up to Sunday`() throws {
        let rule = TimeLimitRule(
            span: .until(try atStamp("2025-07-18")), text: Text(sl: "x", en: "x"), by: nil, basis: nil)
        let due = Due(
            matter: .other, limit: "x", end: try atStamp("2025-07-18"), standingOfReading: .holds,
            counted: rule.starting(.on(try onDay("2025-07-18"))))
        let standing = { (day: String) in due.standing(on: try onDay(day)) }
        #expect(try standing("2025-07-13") == .later)
        #expect(try standing("2025-07-14") == .thisWeek)
        #expect(try standing("2025-07-18") == .today)
        #expect(try standing("2025-07-19") == .overdue)
    }
}

@Suite struct `Hints about interests` {
    @Test func `come from organisations and seats, and decide nothing`() throws {
        var story = try Story.recorded(1)
        let entry = { (act: Act) in Entry(number: 900, moment: try story.moment, person: "ana", act: act) }
        story.office.apply(
            try entry(
                .correctPerson(
                    CorrectPerson(
                        person: "ema", name: "Ema Breg", organisation: "partner  projekt 1", reason: "x"))))
        story.office.apply(
            try entry(
                .seatMember(
                    SeatMember(
                        body: "board", member: "ema", person: "ema", organisation: "Prijavitelj Projekt 1",
                        from: try onDay("2025-01-01")))))
        let application = try story.application(1)
        let hints = story.office.interestHints(for: "ema", about: application, on: try story.moment.day)
        #expect(
            hints == [
                .representsInBody(body: "board", party: "Prijavitelj Projekt 1"),
                .sameOrganisation(party: "Partner Projekt 1"),
            ])
        #expect(
            try story.refusal(
                of: .declareInterest(
                    DeclareInterest(call: Story.call, application: ApplicationNumber(1), interest: .none)), by: "ema")
                == nil)
    }
}
