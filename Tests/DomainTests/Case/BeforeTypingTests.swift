import Testing

@testable import Domain

/// What is refused before anybody has typed a word, and so is no key and no line of a menu.
@Suite struct `An act that is not possible` {
    private static let one = ApplicationNumber(1)

    private func refusal(_ story: Story, before act: Act, by person: String = "cene") throws -> Refusal? {
        story.office.refusal(before: act, by: person, on: try story.moment.day)
    }

    private func named(_ act: String, request: Int = 0) -> Act {
        switch act {
        case "dispatch":
            .dispatchRequest(
                DispatchRequest(call: Story.call, application: Self.one, request: request, on: Day(number: 0)))
        case "serve":
            .serveRequest(
                ServeRequest(
                    call: Story.call, application: Self.one, request: request, on: Day(number: 0), proof: .receipt))
        case "judge": .judgeAnswer(JudgeAnswer(call: Story.call, application: Self.one, request: request, items: []))
        default: .lapseRequest(LapseRequest(call: Story.call, application: Self.one, request: request))
        }
    }

    private var supplement: Act {
        .requestSupplement(RequestSupplement(call: Story.call, application: Self.one, items: []))
    }

    /// A supplement of eight days, asked for and sent on Monday, 7. 7. 2025.
    private func sent() throws -> Story {
        var story = try Story.recorded(1)
        try story.lackOne()
        #expect(try refusal(story, before: supplement) == nil)
        try story.askForOne()
        return story
    }

    private func answered(_ story: Story, posted: String, received: String) throws -> Story {
        var story = story
        story.at("2025-07-21")
        try story.does(
            .receiveAnswer(
                ReceiveAnswer(
                    call: Story.call, application: Self.one, request: 1, channel: .registeredPost,
                    posted: try atStamp(posted),
                    received: try atStamp(received))), by: "cene")
        return story
    }

    @Test func `where nothing was asked nothing is judged and nothing lapses`() throws {
        let story = try Story.inScoring(1)
        for act in ["dispatch", "serve", "judge", "lapse"] {
            #expect(try refusal(story, before: named(act)) == .nothingAsked, "\(act)")
        }
    }

    @Test func `is told by what was done with the request`() throws {
        let story = try sent()
        let end = try #require(Stamp(iso: "2025-07-15"))
        for request in [0, 1] {
            #expect(
                try refusal(story, before: named("dispatch", request: request))
                    == .alreadyDispatched(try onDay("2025-07-07")))
            #expect(try refusal(story, before: named("serve", request: request)) == nil)
            #expect(try refusal(story, before: named("judge", request: request)) == .notAnswered)
            #expect(try refusal(story, before: named("lapse", request: request)) == .limitRunning(end))
        }
        let inTime = try answered(story, posted: "2025-07-15", received: "2025-07-17")
        #expect(try refusal(inTime, before: named("judge")) == nil)
        #expect(try refusal(inTime, before: named("lapse")) == .answerInTime(limit: end))
        let late = try answered(story, posted: "2025-07-16", received: "2025-07-18")
        #expect(try refusal(late, before: named("judge")) == .answerLate(limit: end))
        #expect(try refusal(late, before: named("lapse")) == nil)
    }

    @Test func `a supplement beyond the rounds of the call`() throws {
        var story = try answered(try sent(), posted: "2025-07-16", received: "2025-07-18")
        try story.does(named("lapse", request: 1), by: "cene")
        #expect(try story.stage(1) == .completeness)
        #expect(try refusal(story, before: supplement) == .noRoundsLeft)
    }

    @Test func `a further assessor where the rulebook has none`() throws {
        var story = try Story.inScoring(1)
        let call = Act.callFurtherAssessor(
            CallFurtherAssessor(call: Story.call, application: Self.one, person: "edo", reason: "x"))
        #expect(try refusal(story, before: call, by: "vida") == nil)
        story.office.cases[0].rules?.versions[0].rulebook["scoring", "divergence"] = nil
        story.office.cases[0].rules?.read()
        #expect(try refusal(story, before: call, by: "vida") == .furtherNotProvided)
    }

    @Test func `a sheet of somebody who is not called`() throws {
        var story = try Story.inScoring(1)
        let sheet = Act.submitSheet(SubmitSheet(call: Story.call, application: Self.one, marks: []))
        #expect(try refusal(story, before: sheet, by: "ema") == nil)
        try story.declare("edo", 1)
        #expect(try refusal(story, before: sheet, by: "edo") == .notAssigned(person: "edo"))
    }

    @Test func `a letter left with a notice is served when it is collected before the fifteenth day`() throws {
        var story = try sent()
        func serve(_ day: String, _ proof: ServiceProof) throws -> Act {
            .serveRequest(
                ServeRequest(call: Story.call, application: Self.one, request: 1, on: try onDay(day), proof: proof))
        }
        story.at("2025-07-11")
        try story.does(try serve("2025-07-11", .fiction), by: "cene")
        // Notice on Friday, 11. 7.: Saturday, 26. 7. 2025.
        let counted = Refusal.alreadyServed(try onDay("2025-07-26"))
        #expect(try refusal(story, before: named("serve", request: 1)) == nil)
        story.at("2025-07-28")
        #expect(try story.refusal(of: try serve("2025-07-28", .receipt), by: "cene") == counted)
        #expect(try story.refusal(of: try serve("2025-07-14", .fiction), by: "cene") == counted)
        try story.does(try serve("2025-07-14", .receipt), by: "cene")
        #expect(
            try story.application(1).request(1)?.service == ServedLetter(on: try onDay("2025-07-14"), proof: .receipt))
        #expect(
            try story.refusal(of: try serve("2025-07-15", .inPerson), by: "cene")
                == .alreadyServed(try onDay("2025-07-14")))
    }
}
