import Testing

@testable import Domain

/// A claim of a running call has its sum and its day; of a past call only what was printed is known.
@Suite struct `A claim` {
    @Test func `needs its sum and its day`() throws {
        let contracted = try #require(try StageWorlds.all().byStage.first { $0.0 == .contracted }?.1.story)
        let operation = try #require(contracted.now.operations.first { $0.stage == .contracted })
        let day = try onDay("2025-07-07")
        func refusal(_ amount: Money?, _ on: Day?) throws -> Refusal? {
            try contracted.refusal(
                of: .fileClaim(FileClaim(call: contracted.now.call, operation: operation.id, amount: amount, on: on)),
                by: "cene")
        }
        #expect(try refusal(nil, day) == .figureMissing)
        #expect(try refusal(Money(cents: 100_00), nil) == .dayMissing)
        #expect(try refusal(Money(cents: 100_00), day) == nil)
    }
}
