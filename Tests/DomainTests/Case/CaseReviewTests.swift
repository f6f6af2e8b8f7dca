import Testing

@testable import Domain

@Suite struct `Completeness` {
    private let one = ApplicationNumber(1)

    private func request(_ items: [String]) -> Act {
        .requestSupplement(
            RequestSupplement(
                call: Story.call, application: one, items: items.map { MissingItem(item: $0, missing: "manjka") }))
    }
    private func conclude(_ outcome: CompletenessOutcome) -> Act {
        .concludeCompleteness(ConcludeCompleteness(call: Story.call, application: one, outcome: outcome))
    }

    @Test func `is concluded by somebody, never by counting`() throws {
        var story = try Story.recorded(1)
        #expect(try story.refusal(of: conclude(.complete), by: "cene") == .unanswered(["A1", "A2"]))
        try story.check(1, .completeness, "A1", .yes)
        try story.check(1, .completeness, "A2", .notApplicable)
        #expect(try story.stage(1) == .completeness)
        #expect(try story.refusal(of: conclude(.incomplete), by: "cene") == .noNo)
        try story.does(conclude(.complete), by: "cene")
        #expect(try story.stage(1) == .eligibility)
    }

    @Test func `with a NO leads to a supplement, once the limit is settled`() throws {
        var story = try Story.recorded(1)
        try story.check(1, .completeness, "A1", .no)
        try story.check(1, .completeness, "A2", .yes)
        #expect(try story.refusal(of: conclude(.complete), by: "cene") == .openNo(["A1"]))
        #expect(try story.refusal(of: conclude(.incomplete), by: "cene") == .supplementFirst(["A1"]))
        #expect(try story.refusal(of: request(["A1"]), by: "cene") == .unsettled("supplement-limit"))
        try settle(&story, option: "1")
        #expect(try story.refusal(of: request(["A2"]), by: "cene") == .notSupplementable("A2"))
        try story.does(request(["A1"]), by: "cene")
        #expect(try story.stage(1) == .supplementing)
    }

    private func settle(_ story: inout Story, option: String) throws {
        try story.does(
            .settleDoubt(
                SettleDoubt(
                    call: Story.call, doubt: "supplement-limit", value: .scalar(option), reason: "enako za vse",
                    source: "§4.1")), by: "bine")
    }

    private func asked(option: String) throws -> Story {
        var story = try Story.recorded(1)
        try settle(&story, option: option)
        try story.check(1, .completeness, "A1", .no)
        try story.check(1, .completeness, "A2", .yes)
        try story.does(request(["A1"]), by: "cene")
        return story
    }

    private func dispatch(_ day: String) throws -> Act {
        .dispatchRequest(
            DispatchRequest(call: Story.call, application: one, request: 1, on: try onDay(day)))
    }
    private func receive(_ posted: String, _ received: String, by channel: Channel = .registeredPost) throws -> Act {
        .receiveAnswer(
            ReceiveAnswer(
                call: Story.call, application: one, request: 1, channel: channel, posted: Stamp(iso: posted),
                received: try atStamp(received)))
    }
    private func judge(_ answer: Answer) -> Act {
        .judgeAnswer(
            JudgeAnswer(
                call: Story.call, application: one, request: 1, items: [JudgedItem(item: "A1", answer: answer)]))
    }
    private var lapse: Act { .lapseRequest(LapseRequest(call: Story.call, application: one, request: 1)) }

    @Test func `supplemented in time is judged item by item`() throws {
        var story = try asked(option: "1")
        try story.does(try dispatch("2025-07-07"), by: "cene")
        let limit = story.now.limit(of: try story.application(1).requests[0])
        #expect(limit.end?.day.iso == "2025-07-15")
        story.at("2025-07-16")
        #expect(try story.refusal(of: judge(.yes), by: "cene") == .notAnswered)
        try story.does(try receive("2025-07-15", "2025-07-16"), by: "cene")
        #expect(
            try story.refusal(of: lapse, by: "cene")
                == .answerInTime(limit: Stamp(day: try onDay("2025-07-15"))))
        try story.does(judge(.yes), by: "cene")
        #expect(try story.stage(1) == .completeness)
        try story.does(conclude(.complete), by: "cene")
        #expect(try story.stage(1) == .eligibility)
    }

    @Test func `supplemented late is recorded as late; there is no button for more time`() throws {
        var story = try asked(option: "1")
        try story.does(try dispatch("2025-07-07"), by: "cene")
        story.at("2025-07-18")
        try story.does(try receive("2025-07-16", "2025-07-17"), by: "cene")
        let end = Stamp(day: try onDay("2025-07-15"))
        #expect(try story.refusal(of: judge(.yes), by: "cene") == .answerLate(limit: end))
        try story.does(lapse, by: "cene")
        #expect(try story.refusal(of: conclude(.complete), by: "cene") == .openNo(["A1"]))
        #expect(try story.refusal(of: request(["A1"]), by: "cene") == .noRoundsLeft)
        try story.does(conclude(.incomplete), by: "cene")
        #expect(try story.stage(1) == .incomplete)
    }

    @Test(arguments: [
        (Channel.registeredPost, TimeLimit.Timeliness.inTime), (.courier, .inTime), (.post, .late), (.eMail, .late),
        (.inPerson, .late),
    ])
    func `supplemented by a letter that was posted in time is in time only where posting counts`(
        _ channel: Channel, _ timeliness: TimeLimit.Timeliness
    ) throws {
        var story = try asked(option: "1")
        try story.does(try dispatch("2025-07-07"), by: "cene")
        story.at("2025-07-18")
        try story.does(try receive("2025-07-15", "2025-07-17", by: channel), by: "cene")
        #expect(story.now.timeliness(of: try story.application(1).requests[0]) == timeliness)
    }

    @Test func `answered says how the letter came where it says when it was posted, from rules 4 on`() throws {
        var story = try asked(option: "1")
        let sent = try receive("2025-07-07", "2025-07-07")
        #expect(try story.refusal(of: sent, by: "cene") == .notDispatched)
        try story.does(try dispatch("2025-07-07"), by: "cene")
        story.at("2025-07-09")
        let silent = Act.receiveAnswer(
            ReceiveAnswer(
                call: Story.call, application: one, request: 1, posted: try atStamp("2025-07-08"),
                received: try atStamp("2025-07-09")))
        #expect(try story.refusal(of: silent, by: "cene") == .missing(.channel))
        #expect(try story.refusal(of: try receive("2025-07-08", "2025-07-09"), by: "cene") == nil)
        story.office.rules = 3
        #expect(try story.refusal(of: silent, by: "cene") == nil)
    }

    @Test func `not supplemented lapses after the limit, not on its last day`() throws {
        var story = try asked(option: "1")
        try story.does(try dispatch("2025-07-07"), by: "cene")
        let end = Stamp(day: try onDay("2025-07-15"))
        story.at("2025-07-15", "23:00")
        #expect(try story.refusal(of: lapse, by: "cene") == .limitRunning(end))
        story.at("2025-07-16")
        try story.does(lapse, by: "cene")
    }

    @Test func `by the other option waits for service, of which the fiction takes fifteen days`() throws {
        var story = try asked(option: "2")
        try story.does(try dispatch("2025-07-07"), by: "cene")
        #expect(story.now.limit(of: try story.application(1).requests[0]) == .waits(for: .receipt))
        #expect(try story.refusal(of: lapse, by: "cene") == .notServed)
        story.at("2025-07-08")
        try story.does(
            .serveRequest(
                ServeRequest(
                    call: Story.call, application: one, request: 1, on: try onDay("2025-07-08"),
                    proof: .fiction)), by: "cene")
        // Notice left on Tuesday the 8th, served on Wednesday the 23rd, eight working days later.
        #expect(story.now.limit(of: try story.application(1).requests[0]).end?.day.iso == "2025-08-04")
    }
}

@Suite struct `Eligibility` {
    private let one = ApplicationNumber(1)
    private func conclude(_ outcome: EligibilityOutcome) -> Act {
        .concludeEligibility(ConcludeEligibility(call: Story.call, application: one, outcome: outcome))
    }

    @Test func `asks only what concerns the application`() throws {
        var story = try Story.recorded(1)
        try story.complete(1)
        let application = try story.application(1)
        #expect(story.now.checklist(.eligibility, of: application).lines.map(\.item.id) == ["E1"])
        let soft = Act.checkItem(
            CheckItem(call: Story.call, application: one, list: .eligibility, item: "E2", answer: .yes))
        #expect(try story.refusal(of: soft, by: "cene") == .itemNotAsked("E2"))
        try story.check(1, .eligibility, "E1", .no)
        #expect(try story.refusal(of: conclude(.eligible), by: "cene") == .openNo(["E1"]))
        try story.does(conclude(.ineligible), by: "cene")
        #expect(try story.stage(1) == .ineligible)
    }

    @Test func `asks about money that does not fit the call, and cuts nothing`() throws {
        var story = try Story.opened(["Občina Log"])
        try story.does(
            .recordApplication(
                RecordApplication(call: Story.call, application: one, facts: Story.data("Most", 48_001))), by: "cene")
        try story.complete(1)
        try story.check(1, .eligibility, "E1", .yes)
        let question = MoneyQuestion.aboveRate(requested: Money(cents: 4_800_100), most: Money(cents: 4_800_000))
        #expect(try story.refusal(of: conclude(.eligible), by: "cene") == .moneyQuestion(question))
    }

    @Test func `can be opened again, with a reason`() throws {
        var story = try Story.recorded(1)
        try story.eligible(1)
        try story.does(
            .reopenReview(
                ReopenReview(call: Story.call, application: one, list: .completeness, reason: "spregledana priloga")),
            by: "cene")
        #expect(try story.stage(1) == .completeness)
        #expect(try story.application(1).checks.count == 3)
    }

    @Test func `passes to the committee when the lead partner has an interest`() throws {
        var story = try Story.recorded(1)
        try story.does(
            .declareLeadPartnerInterest(
                DeclareLeadPartnerInterest(
                    call: Story.call, application: one, interest: .ownProject, note: "vodilni partner je partner")),
            by: "cene")
        let check = Act.checkItem(
            CheckItem(call: Story.call, application: one, list: .completeness, item: "A1", answer: .yes))
        #expect(try story.refusal(of: check, by: "cene") == .leadPartnerHasInterest(one))
        #expect(try story.refusal(of: check, by: "ema") == .declareFirst(person: "ema", one))
        try story.declare("ema", 1)
        try story.does(check, by: "ema")
    }
}
