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
