import Domain
import Foundation
import Terminal
import Testing

@testable import Screens

/// A board in session: presence and votes from the keyboard, counted as they come.
struct SessionScreenTests {
    private func convened() throws -> SampleOffice {
        var sample = try SampleOffice.adopted()
        sample.at("2025-08-20")
        try sample.declare("bojan", 4, .ownProject)
        try sample.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-3", body: "board", number: "3", kind: .regular, call: SampleOffice.call,
                    on: SampleOffice.today, subject: "Izbor projektov")), by: "cene")
        for (item, subject, application) in [
            ("1", "Poročilo komisije", nil), ("2", "Gozdna učna pot", ApplicationNumber(4)),
        ] {
            try sample.does(
                .addAgendaItem(
                    AddAgendaItem(
                        session: "uo-3", item: item, subject: subject, call: SampleOffice.call,
                        application: application)), by: "cene")
        }
        return sample
    }

    @Test func presenceAndVotesTakeOneKeyEach() throws {
        var driver = ScreenDriver(
            try convened().desk("cene"), at: .session("uo-3"), answer: SampleOffice.world)
        driver.press("tab b b b g g z z x")
        #expect(
            driver.acts == ["bine", "breda", "bojan"].map {
                .recordPresence(RecordPresence(session: "uo-3", member: $0, presence: .present))
            }
                + [("bine", Vote.for), ("breda", .for), ("bojan", .against)].map {
                    .castVote(CastVote(session: "uo-3", item: "1", member: $0.0, vote: $0.1))
                })
        driver.expect("session-80x24")
        driver.press("tab j")
        // The third member is recused from the second item: two are left, from two sectors.
        driver.expect("session-recused-80x24")
    }

    @Test func whoMayNotSeeTheApplicationSeesNoVotesOnIt() throws {
        var driver = ScreenDriver(try convened().desk("bojan"), at: .session("uo-3"))
        driver.press("j")
        #expect(driver.text().contains("zadržano"))
        #expect(driver.text().contains("Vloge, o kateri odloča ta točka, ne smete videti."))
    }

    @Test func minutesAreTextThatCanBeExported() throws {
        var driver = ScreenDriver(try convened().desk("cene"), at: .session("uo-3"), answer: SampleOffice.world)
        driver.press("tab b b b g g z z x e")
        driver.expect("minutes-80x24")
        driver.press("e")
        guard case .export(let name, let text)? = driver.effects.last else {
            Issue.record("nothing was exported")
            return
        }
        #expect(name == "zapisnik-uo-3.txt")
        #expect(text.contains("bine: za, breda: za, bojan: proti."))
        // By the names of the sectors in the call, in the attendance too.
        #expect(text.contains("gospodarski") && !text.contains("ekonomski"))
    }
}

/// The decisions of a call, and what is due because of them.
struct DecisionScreenTests {
    private func appealed() throws -> SampleOffice {
        var sample = try SampleOffice.adopted()
        sample.at("2025-08-04")
        for (number, kind, grant) in [
            (4, DecisionKind.selection, Int64(75_000)), (11, .selection, 62_400), (12, .rejection, 0),
        ] {
            let filing = Filing.application(ApplicationNumber(number))
            try sample.does(
                .decideFiling(
                    DecideFiling(
                        call: SampleOffice.call, filing: filing, decision: kind,
                        grant: grant == 0 ? nil : Money(cents: grant * 100),
                        reason: grant == 0 ? "pod vstopnim pragom" : "mesto na lestvici")), by: "bine")
            let on = try #require(Day(iso: "2025-08-04"))
            try sample.does(
                .dispatchDecision(DispatchDecision(call: SampleOffice.call, filing: filing, on: on)), by: "cene")
        }
        sample.at("2025-08-14")
        for (number, day) in [(4, "2025-08-06"), (12, "2025-08-12")] {
            try sample.does(
                .serveDecision(
                    ServeDecision(
                        call: SampleOffice.call, filing: .application(ApplicationNumber(number)),
                        on: try #require(Day(iso: day)), proof: .receipt)), by: "cene")
        }
        sample.at("2025-08-19")
        try sample.does(
            .fileAppeal(
                FileAppeal(
                    call: SampleOffice.call, filing: .application(ApplicationNumber(12)),
                    posted: Stamp(iso: "2025-08-18T10:00"),
                    received: try #require(Stamp(iso: "2025-08-19T08:10")), grounds: "merilo 5 je prenizko")),
            by: "cene")
        return sample
    }

    @Test func everyFilingShowsHowFarItsLetterHasCome() throws {
        var driver = ScreenDriver(try appealed().desk("cene"), at: .decisions(SampleOffice.call))
        driver.press("G")
        driver.expect("decisions-80x24")
        driver.size = Size(rows: 40, columns: 120)
        driver.expect("decisions-120x40")
    }

    @Test func whatIsDueIsCounted() throws {
        var driver = ScreenDriver(try appealed().desk("cene"), at: .due())
        driver.expect("due-80x24")
        // The limit of V-4 ended on 14. 8.; that of V-12 stopped with its appeal.
        #expect(driver.text().contains("zapadlo: 1"))
    }

    @Test func theFooterSaysHowMuchIsLeftAndTheKeysReadOn() throws {
        var driver = ScreenDriver(try appealed().desk("cene"), at: .due())
        let first = driver.text()
        #expect(first.contains("Ctrl-D še "), "\(first)")
        driver.press("ctrl-d")
        #expect(driver.text() != first)
        for _ in 0..<20 { driver.press("ctrl-d") }
        #expect(driver.text().contains("To je konec besedila."))
        #expect(driver.text().contains("Ctrl-U besedilo nazaj"))
        for _ in 0..<20 { driver.press("ctrl-u") }
        #expect(driver.text().contains("To je začetek besedila."))
        driver.press("x")
        #expect(driver.text() == first)
    }

    @Test func theListOfCallsSaysWhatIsDue() throws {
        var driver = ScreenDriver(try appealed().desk("cene"), at: .calls)
        #expect(driver.text().contains("Roki · zapadlo: 1 · danes: 0"))
        driver.press("c")
        #expect(driver.text().contains("V-4 razglasi sklep za dokončen"))
    }
}

/// The archive of Zasavje on the screens.
struct ArchiveScreenTests {
    private func desk(_ language: Language = .slovenian) throws -> Desk {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("data/samples/zasavje/acts.jsonl")
        var office = Office()
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let node = try Node(json: Array(line.utf8))
            let moment = try #require(node["at"]?.text.flatMap(Moment.init))
            office.apply(
                Entry(
                    number: office.entries + 1, moment: moment, person: node["by"]?.text ?? "",
                    act: try Act(node, besides: ["at", "by"])))
        }
        return Desk(
            language: language, office: office, version: 1, viewer: "arhiv",
            today: try #require(Day(iso: "2024-03-14")), second: 9 * 3600)
    }

    @Test func operationsWarnOfWhatIsOdd() throws {
        var driver = ScreenDriver(try desk(), at: .operations("JP5"))
        driver.press("j j j j j j j j j j j j j")
        driver.expect("operations-80x24")
        #expect(driver.text().contains("Izplačano presega odobreno za 9.849,31 €."))
        driver.size = Size(rows: 40, columns: 120)
        driver.expect("operations-120x40")
    }

    @Test func sessionsOfTheOffice() throws {
        var driver = ScreenDriver(try desk(), at: .sessions())
        driver.expect("sessions-80x24")
    }

    @Test func theAnnualReportShowsPrintedBesideComputed() throws {
        var driver = ScreenDriver(try desk(), at: .annualReport(2023))
        driver.size = Size(rows: 40, columns: 120)
        driver.expect("annual-120x40")
        driver.size = Size(rows: 200, columns: 120)
        for text in ["5.642,31", "1.073.779,32", "59.542,33", "13. dopisna seja", "42 (31. 12. 2023)"] {
            #expect(driver.text().contains(text), "\(text)")
        }
        driver.press("[")
        #expect(driver.text().contains("2022"))
    }

    @Test func theAnnualReportInEnglish() throws {
        var driver = ScreenDriver(try desk(.english), at: .annualReport(2023))
        driver.expect("annual-80x24-en")
    }
}
