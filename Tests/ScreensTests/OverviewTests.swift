import Domain
import Terminal
import Testing

@testable import Screens

/// What the first look at a call says, and what it leaves out.
struct OverviewTests {
    private static let call = SampleOffice.call

    @Test func whoHasNotDeclaredIsToldWhyTheFiguresAreNotComplete() throws {
        let office = try SampleOffice.scored()
        var member = ScreenDriver(office.desk("bojan"), at: .overview(Self.call))
        member.size = Size(rows: 40, columns: 120)
        let isTold = member.text().contains("Številke ne povejo vsega, ker niste podali izjave o interesu")
        let waits = office.office.case(Self.call)?.seen(by: office.desk("bojan").seat).applications
            .contains { $0.sight == .names }
        #expect(isTold == waits)
        var clerk = ScreenDriver(office.desk("cene"), at: .overview(Self.call))
        #expect(!clerk.text().contains("Številke ne povejo vsega"))
    }

    /// Envelopes are open eight working days after the close; nobody has opened them on 20. 8.
    @Test func whatIsOverdueStandsFirstAndWhatWaitsLast() throws {
        let unopened = try SampleCall.node().putting(
            .map([
                ("length", .scalar("8 working days")), ("after", .scalar("close")), ("sl", .scalar("odpiranje")),
                ("en", .scalar("opening")),
            ]), at: ["time-limits", "opening"]
        ).putting(
            .map([("until", .scalar("2025-09-30")), ("sl", .scalar("vprašanja")), ("en", .scalar("questions"))]),
            at: ["time-limits", "questions"])
        var office = try SampleOffice.founded(by: unopened)
        office.at("2025-08-19")
        var driver = ScreenDriver(office.desk("cene"), at: .limits(Self.call))
        let lines = driver.text().split(separator: "\n").map(String.init)
        let rows = lines.dropFirst(3).prefix(5).map { $0 }
        #expect(rows[0].contains("odpiranje"), "\(lines)")
        #expect(rows[1].contains("vprašanja"))
        #expect(rows[2].contains("čaka na dogodek"))
    }

    @Test func everyWindowHasItsOwnRow() throws {
        let windows = Node.list(
            [("jesen", "2025-09-01", "2025-09-30"), ("pomlad", "2026-03-01", "2026-03-31")].map { id, opens, closes in
                .map([("id", .scalar(id)), ("opens", .scalar(opens)), ("closes", .scalar(closes))])
            })
        var submission = try #require(try SampleCall.node()["submission"]?.pairs)
        submission.removeAll { ["opens", "closes"].contains($0.key) }
        let limit = Node.map([
            ("length", .scalar("8 working days")), ("after", .scalar("close")), ("sl", .scalar("odpiranje")),
            ("en", .scalar("opening")),
        ])
        let call = try SampleCall.node()
            .putting(.map(submission.map { ($0.key, $0.value) } + [("windows", windows)]), at: ["submission"])
            .putting(limit, at: ["time-limits", "opening"])
        var driver = ScreenDriver(try SampleOffice.founded(by: call).desk("cene"), at: .limits(Self.call))
        driver.size = Size(rows: 40, columns: 120)
        #expect(driver.text().contains("odpiranje (jesen)") && driver.text().contains("odpiranje (pomlad)"))
        #expect(driver.text().contains("10. 10. 2025") && driver.text().contains("13. 4. 2026"))
    }
}

/// The limits on the overview: columns that do not run together, what was kept last.
struct OverviewLimitTests {
    private static let call = SampleOffice.call

    private func limit(_ length: String, _ event: String, _ sl: String) -> Node {
        .map([
            ("length", .scalar(length)), ("after", .scalar(event)), ("sl", .scalar(sl)), ("en", .scalar(sl)),
        ])
    }

    /// Envelopes were opened on the day after the close; another limit ran out years ago and nothing shows whether it was
    /// kept.
    private func office() throws -> SampleOffice {
        let call = try SampleCall.node()
            .putting(limit("8 working days", "close", "odpiranje ovojnic"), at: ["time-limits", "opening"])
            .putting(
                .map([("until", .scalar("2018-01-15")), ("sl", .scalar("prva objava")), ("en", .scalar("notice"))]),
                at: ["time-limits", "first-notice"])
        var office = try SampleOffice.founded(by: call)
        office.at("2025-06-11")
        try office.does(
            .registerEnvelope(
                RegisterEnvelope(
                    call: Self.call,
                    facts: EnvelopeFacts(
                        sender: "Občina Breg", address: "Log 1, 3000 Log",
                        posted: Stamp(iso: "2025-06-10T10:15"),
                        received: Stamp(day: try #require(Day(iso: "2025-06-11"))), registered: nil,
                        channel: "in-person", marking: .right))), by: "cene")
        office.at("2025-07-07")
        try office.does(
            .openEnvelopes(OpenEnvelopes(call: Self.call, order: [EnvelopeNumber(1)])), by: "cene")
        return office
    }

    private func rows(_ desk: Desk) -> [String] {
        var driver = ScreenDriver(desk, at: .overview(Self.call))
        driver.size = Size(rows: 40, columns: 80)
        let lines = driver.text().split(separator: "\n").map(String.init)
        return lines.drop { !$0.contains("Roki") || $0.contains("›") }.dropFirst().map { $0 }
    }

    @Test func aLimitThatWasKeptIsDoneAndNotOver() throws {
        let row = try #require(rows(try office().desk("cene")).first { $0.contains("odpiranje ovojnic") })
        #expect(row.contains("16. 7. 2025"))
        #expect(row.contains("opravljeno 7. 7. 2025"))
        #expect(!row.contains("poteklo"))
    }

    @Test func theCardOfASettledLimitNamesWhatSettledIt() throws {
        let silent = try SampleCall.node().putting(
            .map([("unknown", .scalar("opening-time")), ("source", .scalar("§5"))]), at: ["time-limits", "opening"])
        var office = try SampleOffice.founded(by: silent)
        try office.does(
            .settleDoubt(
                SettleDoubt(
                    call: Self.call, doubt: "opening-time",
                    value: limit("8 working days", "close", "odpiranje ovojnic"), reason: "poziv roka ne pove",
                    source: "sklep 3. seje")), by: "bine")
        var driver = ScreenDriver(office.desk("cene"), at: .limits(Self.call))
        driver.size = Size(rows: 40, columns: 80)
        #expect(driver.text().contains("Podlaga   sklep 3. seje"), "\(driver.text())")
    }

    @Test func whatWasKeptComesLast() throws {
        let rows = rows(try office().desk("cene"))
        let done = try #require(rows.firstIndex { $0.contains("opravljeno") })
        let waiting = try #require(rows.firstIndex { $0.contains("čaka na dogodek") })
        #expect(waiting < done)
    }

    @Test func columnsStandApartHoweverLongAgoItWas() throws {
        let row = try #require(rows(try office().desk("cene")).first { $0.contains("prva objava") })
        #expect(
            row.contains("dnevi  prva objava") || row.contains("dnevoma  prva objava")
                || row.contains("dnem  prva objava"), "\(row)")
    }
}
