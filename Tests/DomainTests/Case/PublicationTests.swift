import Testing

@testable import Domain

/// In some calls the results are published only once the ministry or the agency has decided.
@Suite struct `Results that wait for the authority` {
    private func call(_ story: Story, after: ResultsAfter = .approval) -> Case {
        var found = story.now
        found.rules?.rulebook?.resultsAfter = after
        return found
    }

    private let approved = Operation(
        id: "P1", application: ApplicationNumber(1), title: "Muzej", holder: "Zavod Breg",
        approved: Money(cents: 3_000_000))

    @Test func `are not for publication from the adoption to the first approval or refusal`() throws {
        #expect(!call(try Story.scored(1)).isAdoptedUnpublished)
        let adopted = try Story.adopted(1)
        #expect(!call(adopted, after: .selection).isAdoptedUnpublished)
        var found = call(adopted)
        #expect(found.isAdoptedUnpublished)
        found.operations = [approved]
        #expect(!found.isAdoptedUnpublished)
        found = call(adopted)
        found.applications[0].refusedByAuthority = Withdrawal(on: try onDay("2025-09-01"), reason: "x")
        #expect(!found.isAdoptedUnpublished)
    }

    @Test func `are known to be for publication also to those from whom operations are hidden`() throws {
        let story = try Story.adopted(1)
        let stranger = story.office.viewer(nil, on: try story.moment.day)
        #expect(call(story).seen(by: stranger).isAdoptedUnpublished)
        var found = call(story)
        found.operations = [approved]
        let seen = found.seen(by: stranger)
        #expect(seen.operations == [] && !seen.isAdoptedUnpublished)
    }
}
