import Testing

@testable import Domain

/// Who joins and leaves the partnership, and what the report of a year says of it.
@Suite struct `The partnership` {
    private func told() throws -> Story {
        var story = try Story.founded()
        for (partner, sector, day) in [
            ("Občina Log", "public", "2024-03-01"), ("Zadruga Breg", "economic", "2024-03-01"),
            ("Čebelarji Dol", "civil", "2025-02-01"),
        ] {
            try story.does(
                .admitPartner(AdmitPartner(partner: partner, sector: sector, on: try onDay(day))), by: "cene")
        }
        try story.does(
            .releasePartner(
                ReleasePartner(partner: "Zadruga Breg", on: try onDay("2025-04-30"), reason: "izstopna izjava")),
            by: "cene")
        return story
    }

    private func report(_ story: Story, _ year: Int) throws -> GroupFigures {
        let today = try onDay("2025-12-31")
        let seen = story.office.seen(by: story.office.viewer("cene", on: today))
        return AnnualReport(seen, year: year, today: today).group
    }

    @Test func `counts members on the last day of the year by sector`() throws {
        let story = try told()
        let before = try report(story, 2024)
        #expect(before.members.map(\.partner) == ["Občina Log", "Zadruga Breg"])
        #expect(before.joined.count == 2 && before.left.isEmpty)
        let after = try report(story, 2025)
        #expect(after.members.map(\.partner) == ["Občina Log", "Čebelarji Dol"])
        #expect(after.joined.map(\.partner) == ["Čebelarji Dol"])
        #expect(after.left.map(\.endReason) == ["izstopna izjava"])
        #expect(after.sectors.map(\.sector) == ["civil", "public"])
    }

    @Test func `of whoever stays to the last of December is smaller from January`() throws {
        var story = try told()
        try story.does(
            .releasePartner(ReleasePartner(partner: "Občina Log", on: try onDay("2024-12-31"), reason: "združitev")),
            by: "cene")
        let before = try report(story, 2024)
        #expect(before.members.map(\.partner) == ["Občina Log", "Zadruga Breg"])
        #expect(before.left.isEmpty)
        let after = try report(story, 2025)
        #expect(after.left.map(\.partner) == ["Občina Log", "Zadruga Breg"])
        #expect(before.members.count + after.joined.count - after.left.count == after.members.count)
    }

    @Test func `takes nobody twice and releases nobody who is not in it`() throws {
        var story = try told()
        let again = Act.admitPartner(AdmitPartner(partner: "Občina Log", on: try onDay("2025-05-01")))
        #expect(try story.refusal(of: again, by: "cene") == .exists(.partner, "Občina Log"))
        let stranger = Act.releasePartner(ReleasePartner(partner: "Neznanec", on: try onDay("2025-05-01")))
        #expect(try story.refusal(of: stranger, by: "cene") == .unknown(.partner, "Neznanec"))
        let back = Act.admitPartner(AdmitPartner(partner: "Zadruga Breg", on: try onDay("2025-05-01")))
        #expect(try story.refusal(of: back, by: "cene") == nil)
        let tomorrow = Act.admitPartner(AdmitPartner(partner: "Zavod Plesk", on: try onDay("2025-05-11")))
        #expect(try story.refusal(of: tomorrow, by: "cene") == .inTheFuture(try onDay("2025-05-11")))
        #expect(try story.refusal(of: back, by: "ema") == .notYourAct(.admitPartner, roles: [.clerk]))
        try story.does(back, by: "cene")
        #expect(story.office.partnership.count == 4)
    }

    @Test func `shows nothing of it without a key`() throws {
        let seen = try told().office.seen(by: .anybody)
        #expect(seen.partnership.isEmpty && seen.runningCosts.isEmpty && seen.plannedFunds.isEmpty)
    }

    @Test func `pays only costs that were claimed, and says how much is open`() throws {
        var story = try Story.founded()
        let claim = ClaimRunningCosts(
            claim: "u-1", payer: "ARSKTRP", from: try onDay("2024-12-01"), until: try onDay("2025-03-31"),
            amount: Money(cents: 541_466), on: try onDay("2025-04-24"))
        let payment = Act.payRunningCosts(
            PayRunningCosts(claim: "u-1", amount: Money(cents: 500_000), on: try onDay("2025-05-09")))
        #expect(try story.refusal(of: payment, by: "cene") == .unknown(.claim, "u-1"))
        try story.does(.claimRunningCosts(claim), by: "cene")
        #expect(try story.refusal(of: .claimRunningCosts(claim), by: "cene") == .exists(.claim, "u-1"))
        try story.does(payment, by: "cene")
        let figures = try report(story, 2025)
        #expect(figures.claimed == Money(cents: 541_466) && figures.paid == Money(cents: 500_000))
    }

    @Test func `knows of a session without a day only how it ended`() throws {
        var story = try Story.founded()
        func convene(_ year: Int?) -> Act {
            .conveneSession(
                ConveneSession(
                    session: "uo-k13", body: "board", number: "13", kind: .correspondence, on: nil, year: year))
        }
        #expect(try story.refusal(of: convene(nil), by: "cene") == .dayMissing)
        try story.does(convene(2023), by: "cene")
        let item = Act.addAgendaItem(AddAgendaItem(session: "uo-k13", item: "1", subject: "x"))
        #expect(try story.refusal(of: item, by: "cene") == .sessionWithoutDay)
        try story.does(.cancelSession(CancelSession(session: "uo-k13", reason: "brezpredmetna")), by: "cene")
    }
}
