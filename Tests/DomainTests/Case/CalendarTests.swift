import Foundation
import Testing

@testable import Domain

/// The office counts by the days nobody works that its own record names.
@Suite struct `The calendar of the office` {
    /// The law of Slovenia, and Wednesday, 16. 7. 2025, on which the office is closed.
    private static func closed() throws -> Node {
        let node =
            #"{"country":"si","days":[{"date":"2025-07-15","is":"closed","sl":"kolektivni dopust","en":"leave"}]}"#
        return try Node(json: Array(node.utf8))
    }

    private func served() throws -> Story {
        var story = try Story.adopted(1)
        let filing = Filing.application(ApplicationNumber(1))
        let day = try onDay("2025-07-07")
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: Story.call, filing: filing, decision: .selection, grant: Money(cents: 4_000_000), reason: "x")
            ),
            by: "bine")
        try story.does(.dispatchDecision(DispatchDecision(call: Story.call, filing: filing, on: day)), by: "cene")
        try story.does(
            .serveDecision(ServeDecision(call: Story.call, filing: filing, on: day, proof: .receipt)), by: "cene")
        return story
    }

    @Test func `moves the limits that end on a day the office is closed`() throws {
        var story = try served()
        let decision = try #require(try story.application(1).decision)
        #expect(story.now.appealLimit(of: decision, appeal: 1).end?.day.iso == "2025-07-15")
        let final = Act.declareFinal(
            DeclareFinal(
                call: Story.call, filing: .application(ApplicationNumber(1)), on: try onDay("2025-07-16")))
        try story.does(
            .adoptFreeDays(AdoptFreeDays(calendar: try Self.closed(), reason: "sklep o dopustu")), by: "ana")
        #expect(story.now.appealLimit(of: decision, appeal: 1).end?.day.iso == "2025-07-16")
        story.at("2025-07-16")
        #expect(try story.refusal(of: final, by: "cene") == .limitRunning(try atStamp("2025-07-16")))
        story.at("2025-07-17")
        #expect(try story.refusal(of: final, by: "cene") == nil)
    }

    @Test func `is refused where it cannot be read, says nothing new, or comes from the wrong hand`() throws {
        var story = try Story.founded()
        let adopt = Act.adoptFreeDays(AdoptFreeDays(calendar: try Self.closed(), reason: "x"))
        #expect(try story.refusal(of: adopt, by: "cene") == .notYourAct(.adoptFreeDays, roles: [.administrator]))
        let wrong = Act.adoptFreeDays(
            AdoptFreeDays(calendar: .map([("days", .list([.map([("every", .scalar("13-45"))])]))]), reason: "x"))
        guard case .freeDaysUnreadable? = try story.refusal(of: wrong, by: "ana") else {
            Issue.record("a calendar with a thirteenth month was taken")
            return
        }
        try story.does(adopt, by: "ana")
        #expect(try story.refusal(of: adopt, by: "ana") == .nothingChanges)
        try story.does(
            .openCall(OpenCall(call: Story.call, rulebook: try SmallCall.node(), original: "x")), by: "ana")
        #expect(story.now.freeDays == story.office.freeDays)
    }
}
