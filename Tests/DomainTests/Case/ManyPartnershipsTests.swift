import Testing

@testable import Domain

/// How often one organisation may be a partner is asked about and decides nothing.
struct ManyPartnershipsTests {
    @Test func aPartnerOfTooManyApplicationsIsNamedWithAllOfThem() throws {
        var story = try Story.recorded(3)
        for number in [1, 3] {
            var facts = try #require(try story.application(number).data)
            facts.partners = [Party(name: "Zavod  BREG"), Party(name: "Zadruga Dol \(number)")]
            try story.does(
                .correctApplication(
                    CorrectApplication(
                        call: Story.call, application: ApplicationNumber(number), facts: facts, reason: "partnerji")),
                by: "cene")
        }
        var call = story.now
        #expect(call.manyPartnerships(of: try story.application(1)).isEmpty)
        call.rules?.rulebook?.submission.partnershipsPerApplicant = 1
        #expect(
            call.manyPartnerships(of: try story.application(3)) == [
                ManyPartnerships(
                    party: "Zavod  BREG", applications: [ApplicationNumber(1), ApplicationNumber(3)], most: 1)
            ])
        #expect(call.manyPartnerships(of: try story.application(2)).isEmpty)
        call.applications[0].withdrawal = Withdrawal(on: try onDay("2025-07-10"))
        #expect(call.manyPartnerships(of: try story.application(3)).isEmpty)
    }
}
