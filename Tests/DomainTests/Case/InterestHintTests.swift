import Testing

@testable import Domain

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
