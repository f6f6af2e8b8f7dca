import Domain
import Testing

@testable import Exchange

/// What the three calls say about operations after selection.
@Suite struct `After selection` {
    private func rules(_ call: CallFile, settling: [DoubtID: String] = [:]) throws -> OperationRules {
        try #require(try call.rulebook(settling: settling).operations)
    }

    @Test(arguments: [
        (CallFile.drava, OperationRules.Phases.Measure.value, 2, 2), (.pogorje, .grant, 3, 2), (.pohorje, .value, 2, 1),
    ])
    func `a call bounds phases, claims and changes`(
        _ call: CallFile, _ measure: OperationRules.Phases.Measure, _ above: Int, _ changes: Int
    ) throws {
        let rules = try rules(call)
        let limit = Money(cents: 2_000_000)
        #expect(rules.phases?.by == measure)
        #expect(rules.phases?.upTo == limit && rules.phases?.most(at: limit) == 1)
        #expect(rules.phases?.most(at: Money(cents: 2_000_001)) == above)
        #expect(rules.leastClaim == Money(cents: 500_000))
        #expect(rules.mostChanges == changes)
    }

    @Test func `a call names the limit its operations end by`() throws {
        #expect(try rules(.drava).ends == "project-end")
        #expect(try rules(.pogorje).ends == "operation-end")
        #expect(try rules(.pohorje).ends == "project-end")
    }

    @Test func `only Pohorje knows advances, only Loško pogorje a share by a day`() throws {
        #expect(try CallFile.allCases.map { try rules($0).advance } == [Fraction(decimal: "0.3"), nil, nil])
        #expect(try CallFile.allCases.map { try rules($0).claimed?.limit } == [nil, "interim-claims", nil])
        let claimed = try #require(try rules(.pogorje).claimed)
        #expect(claimed.share == Fraction(decimal: "0.3"))
        #expect(claimed.above == .value(Money(cents: 2_000_000)))
    }

    /// One question: whether one phase, with its one claim at the end, has to end by the day of the 30 %.
    @Test func `of one phase in Loško pogorje both places say the same`() throws {
        let other = ["end-of-operation": "2"]
        #expect(try rules(.pogorje, settling: other).claimed?.above == .value(Money(cents: 0)))
        let rulebook = try CallFile.pogorje.rulebook(settling: other)
        #expect(
            rulebook.timeLimit("operation-end")?.value?.span == .until(Stamp(day: try #require(Day(iso: "2021-03-31"))))
        )
        #expect(rulebook.doubts.filter { $0.id == "end-of-operation" }.count == 1)
    }
}
