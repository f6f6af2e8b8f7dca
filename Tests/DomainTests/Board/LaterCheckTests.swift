import Testing

@testable import Domain

/// A permit that may come until the list is adopted is looked at once more by then, and again when the operation ends.
@Suite struct `A later check` {
    private static let issued = Text(sl: "Dovoljenja so izdana.", en: "Permits are issued.")
    private static let final = Text(sl: "Dovoljenja so pravnomočna.", en: "Permits are final.")

    private func call(_ story: Story) -> Case {
        var found = story.now
        found.rules?.rulebook?.laterChecks = [
            LaterCheck(before: .adoption, items: ["A1"], text: Self.issued),
            LaterCheck(before: .completion, items: ["A1"], text: Self.final, basis: "§13"),
        ]
        return found
    }

    private func due(_ story: Story) throws -> [Due] {
        call(story).due(on: try onDay("2025-07-07")).filter {
            if case .laterCheck = $0.matter { true } else { false }
        }
    }

    @Test func `before the adoption is due once both lists are concluded, until the list is adopted`() throws {
        var story = try Story.recorded(2)
        try story.complete(1)
        #expect(try due(story) == [])
        try story.check(1, .eligibility, "E1", .yes)
        try story.does(
            .concludeEligibility(
                ConcludeEligibility(call: Story.call, application: ApplicationNumber(1), outcome: .eligible)),
            by: "cene")
        #expect(try due(story).map(\.matter) == [.laterCheck(Self.issued, [ApplicationNumber(1)])])
        #expect(try due(story).map(\.owner) == [.clerk])
        #expect(
            try due(try Story.scored(2)).map(\.matter)
                == [.laterCheck(Self.issued, [ApplicationNumber(1), ApplicationNumber(2)])])
        #expect(try due(try Story.adopted(2)) == [])
    }

    @Test func `concerns nobody to whom the item does not apply`() throws {
        var story = try Story.recorded(1)
        try story.check(1, .completeness, "A1", .notApplicable)
        try story.check(1, .completeness, "A2", .yes)
        let application = try story.application(1)
        #expect(call(story).laterChecks(before: .adoption, of: application) == [])
        #expect(call(story).laterChecks(before: .completion, of: application) == [])
    }

    @Test func `before the end is said to whoever enters that an operation is completed`() throws {
        var story = try Story.recorded(1)
        try story.complete(1)
        var operation = Operation(id: "P1", application: ApplicationNumber(1), title: "Muzej", holder: "Zavod Breg")
        operation.claims = [Claim(amount: Money(cents: 500_000))]
        #expect(
            call(story).secondLooks(completing: operation, on: nil)
                == [.operation(.laterCheck(Self.final, basis: "§13"))])
        #expect(story.now.secondLooks(completing: operation, on: nil) == [])
        // What stands in the operation already is not asked about for ever.
        #expect(call(story).looks(at: operation) == [])
    }
}
