import Testing

@testable import Domain

@Suite struct `The fold` {
    @Test func `never stops, whatever the entries`() throws {
        var random = Dice(state: 7)
        let samples = try ActSamples.all()
        var office = Office()
        let moment = try #require(Moment("2025-07-07T09:00:00.000+02:00"))
        let calls = try Story.withCall()
        for world in [Office(), calls.office] {
            office = world
            for number in 1...5_000 {
                let act = samples[Int.random(in: samples.indices, using: &random)]
                let person = ["ana", "ema", "nobody"].randomElement(using: &random) ?? ""
                _ = office.refusal(of: act, by: person, at: moment)
                office.apply(Entry(number: number, moment: moment, person: person, act: act))
            }
        }
        for act in samples { _ = office.refusal(of: act, by: "ana", at: moment) }
        for person in ["ana", "ema", "nobody"] { _ = office.seen(by: office.viewer(person, on: moment.day)) }
        #expect(office.entries == 5_000)
    }

    @Test func `of the same entries is the same office`() throws {
        let story = try Story.adopted(3)
        #expect(Office(story.entries) == story.office)
    }

    @Test func `keeps only what holds for old versions after an amendment`() throws {
        var story = try Story.withCall()
        try story.does(
            .settleDoubt(
                SettleDoubt(call: Story.call, doubt: "threshold", value: .scalar("60%"), reason: "x", source: "x")),
            by: "bine")
        try story.does(
            .amendCall(
                AmendCall(
                    call: Story.call, rulebook: try SmallCall.node(closes: "2025-07-11"), original: "x",
                    reason: "podaljšan rok")), by: "ana")
        #expect(story.now.rules?.versions.count == 2)
        #expect(story.now.rulebook?.submission.windows.first?.closes.value?.iso == "2025-07-11")
        #expect(story.now.rulebook?.doubt("threshold")?.isOpen == false)
        story.at("2025-07-12")
        let late = Act.amendCall(
            AmendCall(call: Story.call, rulebook: try SmallCall.node(), original: "x", reason: "x"))
        #expect(try story.refusal(of: late, by: "ana") == .callClosed(try atStamp("2025-07-11")))
    }

    @Test func `settles unknowns and conflicts by those entitled, readings by switching`() throws {
        let story = try Story.withCall()
        func settle(_ doubt: String, _ value: String) -> Act {
            .settleDoubt(SettleDoubt(call: Story.call, doubt: doubt, value: .scalar(value), reason: "x", source: "x"))
        }
        func read(_ doubt: String, _ option: Int) -> Act {
            .switchReading(SwitchReading(call: Story.call, doubt: doubt, option: option, reason: "x", source: "x"))
        }
        #expect(try story.refusal(of: settle("threshold", "9"), by: "bine") == nil)
        #expect(
            try story.refusal(of: settle("threshold", "9"), by: "cene")
                == .notYourAct(.settleDoubt, roles: [.boardMember]))
        #expect(
            try story.refusal(of: settle("threshold", "šestdeset"), by: "bine") == .settlementUnreadable("threshold"))
        #expect(
            try story.refusal(of: settle("supplement-limit", "3"), by: "bine")
                == .noOption("supplement-limit", given: "3", number: 2))
        #expect(try story.refusal(of: settle("clock", "2"), by: "bine") == .isReading("clock"))
        #expect(try story.refusal(of: settle("nic", "2"), by: "bine") == .unknown(.doubt, "nic"))
        #expect(try story.refusal(of: read("clock", 2), by: "bine") == nil)
        #expect(try story.refusal(of: read("clock", 1), by: "bine") == .nothingChanges)
        #expect(try story.refusal(of: read("threshold", 1), by: "bine") == .isNoReading("threshold"))
    }
}
