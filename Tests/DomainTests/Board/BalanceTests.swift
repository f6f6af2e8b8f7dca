import Testing

@testable import Domain

/// Both rules against one sector in command, by hand-made boards.
struct BalanceTests {
    private func failures(
        _ rule: Body.SectorBalance.Rule, _ sectors: [String?], cast: [String?] = [], majority: Int
    ) -> [SectorBalance.Failure] {
        SectorBalance(rule: .value(Body.SectorBalance(rule: rule)), sectors: sectors, cast: cast, majority: majority)
            .failures
    }

    private let seven = ["public", "public", "economic", "economic", "civil", "civil", "civil"]

    @Test func sevenFromThreeSectorsAreBalancedByBothRules() {
        #expect(failures(.older, seven, cast: seven, majority: 4).isEmpty)
        #expect(failures(.newer, seven, cast: seven, majority: 4).isEmpty)
    }

    @Test func theOlderRuleStopsAtFortyNinePerCent() {
        let half = ["public", "economic", "civil", "civil"]
        #expect(failures(.older, half, cast: half, majority: 3) == [.above49(sector: "civil", votes: 2, of: 4)])
        #expect(
            failures(
                .older, ["public", "public", "economic", "civil", "civil"], cast: ["public", "public", "civil"],
                majority: 3) == [.publicVotes(votes: 2, of: 3)])
    }

    @Test func theNewerRuleLetsNobodyCarryOrBlockAlone() {
        #expect(
            failures(.newer, ["public", "civil", "civil", "civil"], majority: 3) == [
                .carries(sector: "civil", votes: 3, majority: 3), .blocks(sector: "civil", others: 1, majority: 3),
            ])
        // Half of four cannot carry, but without it three cannot be had.
        #expect(
            failures(.newer, ["public", "civil", "civil", "economic"], majority: 3)
                == [.blocks(sector: "civil", others: 2, majority: 3)])
    }

    @Test func whoHasNoSectorIsCounted() {
        #expect(
            failures(.newer, ["public", nil, "civil", "economic", "economic"], majority: 3)
                == [.sectorUnknown(members: 1)])
    }
}

/// A ballot shows both rules, whichever the rulebook takes.
struct BallotTests {
    @Test func aRecusalChangesPresenceAndBalanceOfThatItemOnly() throws {
        var story = try Story.adopted(3)
        story.at("2025-09-01")
        if try story.application(1).interest(of: "bojan") == nil { try story.declare("bojan", 1, .ownProject) }
        try story.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-9", body: "board", number: "9", kind: .regular, call: Story.call,
                    on: try story.moment.day)), by: "cene")
        for (item, application) in [("1", nil), ("2", ApplicationNumber(1))] {
            try story.does(
                .addAgendaItem(
                    AddAgendaItem(
                        session: "uo-9", item: item, subject: "točka \(item)", call: Story.call,
                        application: application)), by: "cene")
        }
        for member in ["bine", "breda", "bojan"] {
            try story.does(
                .recordPresence(RecordPresence(session: "uo-9", member: member, presence: .present)), by: "cene")
        }
        let session = try #require(story.office.session("uo-9"))
        let first = try #require(story.office.ballot(on: session.agenda[0], in: session))
        #expect(first.present == ["bine", "breda", "bojan"])
        #expect(first.recused.isEmpty)
        #expect(first.newer?.failures == [])
        #expect(first.isBound(by: .newer))
        #expect(!first.isBound(by: .older))
        let second = try #require(story.office.ballot(on: session.agenda[1], in: session))
        #expect(second.present == ["bine", "breda"])
        #expect(second.recused == ["bojan"])
        #expect(second.hasQuorum == true)
        #expect(second.balance?.failures.first == .tooFewSectors(present: 2, needed: 3))
        // Two of two are needed: each of the two sectors can block, and each has half of the rights.
        #expect(second.newer?.failures.contains(.blocks(sector: "public", others: 1, majority: 2)) == true)
        #expect(second.older?.failures.contains(.above49(sector: "public", votes: 1, of: 2)) == true)
    }
}
