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

/// What stands on a session when little of it was written down.
struct SessionPageTests {
    private func convened(_ kind: SessionKind = .regular, until: Day? = nil) throws -> SampleOffice {
        var sample = try SampleOffice.adopted()
        sample.at("2025-08-20")
        try sample.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-3", body: "board", number: "3", kind: kind, call: SampleOffice.call,
                    on: SampleOffice.today, until: until)), by: "cene")
        return sample
    }

    private func agenda(_ application: ApplicationNumber?) -> Act {
        .addAgendaItem(
            AddAgendaItem(
                session: "uo-3", item: "1", subject: "Gozdna učna pot", call: SampleOffice.call,
                application: application))
    }

    @Test func whoeverIsRecusedReadsTheSameWithVotesAndWithout() throws {
        var one = try convened()
        try one.declare("bojan", 4, .ownProject)
        try one.declare("breda", 4)
        try one.does(agenda(ApplicationNumber(4)), by: "cene")
        for member in ["bine", "breda"] {
            try one.does(
                .recordPresence(RecordPresence(session: "uo-3", member: member, presence: .present)), by: "cene")
        }
        var two = one
        for member in ["bine", "breda"] {
            try two.does(.castVote(CastVote(session: "uo-3", item: "1", member: member, vote: .for)), by: "cene")
        }
        for destination in [Destination.session("uo-3"), .minutes("uo-3")] {
            let texts = [one, two].map { sample in
                var desk = sample.desk("bojan")
                desk.record.entries = 1
                var driver = ScreenDriver(desk, at: destination)
                driver.press("G")
                return driver.text()
            }
            #expect(texts[0] == texts[1])
            #expect(!texts[0].contains("Navzočih"))
        }
        var driver = ScreenDriver(one.desk("bojan"), at: .minutes("uo-3"))
        driver.size = Size(rows: 60, columns: 120)
        #expect(driver.text().contains("Zadržano.") && !driver.text().contains("Izločeni"))
        driver = ScreenDriver(one.desk("cene"), at: .minutes("uo-3"))
        driver.size = Size(rows: 60, columns: 120)
        #expect(driver.text().contains("Izločeni: bojan."))
    }

    @Test func aCancelledSessionSaysSoAndWhy() throws {
        var sample = try convened()
        try sample.does(.cancelSession(CancelSession(session: "uo-3", reason: "Nesklepčna: odpadla.")), by: "cene")
        var driver = ScreenDriver(sample.desk("cene"), at: .session("uo-3"))
        #expect(driver.text().contains("Seja je bila odpovedana. Nesklepčna: odpadla."))
        driver.press("tab z")
        #expect(!driver.text().contains("Seja je končana."))
        driver.press("e")
        #expect(driver.text().contains("Seja je bila odpovedana. Nesklepčna: odpadla."))
        // Minutes belong to no year.
        #expect(!driver.text().contains("leto prej"))
    }

    @Test func nobodyIsAwayOfWhomNothingIsWritten() throws {
        var sample = try convened()
        try sample.does(agenda(nil), by: "cene")
        var driver = ScreenDriver(sample.desk("cene"), at: .session("uo-3"), answer: SampleOffice.world)
        #expect(!driver.text().contains(" ni "))
        driver.press("tab b b")
        #expect(driver.text().contains(" tu "))
        driver.press("k k b")
        #expect(driver.text().contains(" ni "))
        var byLetter = try convened(.correspondence, until: SampleOffice.today.adding(2))
        try byLetter.does(agenda(nil), by: "cene")
        var letters = ScreenDriver(byLetter.desk("cene"), at: .session("uo-3"))
        #expect(!letters.text().contains(" ni "))
    }

    @Test func theListStandsOnTheSessionThatWasConvened() throws {
        var sample = try convened(.correspondence, until: SampleOffice.today.adding(2))
        try sample.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-9", body: "board", number: "9", kind: .regular, on: SampleOffice.today.adding(30))),
            by: "cene")
        var driver = ScreenDriver(sample.desk("cene"), at: .sessions(), answer: SampleOffice.world)
        #expect(driver.text().contains("20.–22. 8. 2025"))
        let desk = driver.app.desk
        #expect(
            ActSheet(.conveneSession, given: [:], known: [:], then: .leave, name: "x", desk)
                .typed("session", desk) == "seja-3")
        let convening = Act.conveneSession(
            ConveneSession(session: "uo-4", body: "board", number: "4", kind: .regular, on: SampleOffice.today))
        driver.app.update(SampleOffice.world(.perform(convening), desk).0)
        driver.press("enter")
        #expect(driver.text().contains("4. redna seja"), "\(driver.text())")
    }

    @Test func aNumberThatIsTakenIsPointedOut() throws {
        let desk = try convened().desk("cene")
        func sheet(_ number: String) -> String? {
            ActSheet(
                .conveneSession, given: [:], known: ["number": number, "body": "board", "kind": "regular"],
                then: .leave, name: "x", desk
            ).sentence(desk)?.text
        }
        #expect(
            sheet("3.")
                == "Organ že ima sejo s to številko (20. 8. 2025). Preverite, ali se je številčenje začelo znova.")
        #expect(sheet("4.") != sheet("3.") && sheet("4.")?.contains("številko") == false)
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
                    channel: .registeredPost, posted: Stamp(iso: "2025-08-18T10:00"),
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

    @Test func aDecisionTellsItsLettersAndWhatTheMinistrySaid() throws {
        var sample = try SampleOffice.adopted()
        let four = ApplicationNumber(4)
        let filing = Filing.application(four)
        let day = try #require(Day(iso: "2025-08-04"))
        sample.at("2025-08-04")
        try sample.does(
            .decideFiling(
                DecideFiling(
                    call: SampleOffice.call, filing: filing, decision: .selection, grant: Money(cents: 7_500_000),
                    reason: "mesto na lestvici", number: "1/2025")), by: "bine")
        try sample.does(
            .dispatchDecision(
                DispatchDecision(call: SampleOffice.call, filing: filing, on: day, registered: "RR473124829SI")),
            by: "cene")
        try sample.does(
            .serveDecision(ServeDecision(call: SampleOffice.call, filing: filing, on: day, proof: .receipt)), by: "cene"
        )
        sample.at("2025-08-20")
        let today = SampleOffice.today
        try sample.does(.declareFinal(DeclareFinal(call: SampleOffice.call, filing: filing, on: today)), by: "cene")
        try sample.does(
            .sendToAuthority(
                SendToAuthority(call: SampleOffice.call, application: four, on: today, authority: "ministrstvo")),
            by: "cene")
        try sample.does(
            .refuseOperation(
                RefuseOperation(call: SampleOffice.call, application: four, on: today, reason: "Stroški niso potrjeni.")
            ),
            by: "cene")
        var driver = ScreenDriver(sample.desk("cene"), at: .decisions(SampleOffice.call, at: filing))
        driver.size = Size(rows: 40, columns: 120)
        #expect(driver.text().contains("odpremljen 4. 8. 2025 (RR473124829SI)"))
        #expect(driver.text().contains("neodobrena 20. 8. 2025 · Stroški niso potrjeni."))
    }

    @Test func whatIsDueOpensTheDecisionThatIsMeant() throws {
        var driver = ScreenDriver(try appealed().desk("cene"), at: .due())
        #expect(driver.text().contains("V-4: sklep razglasiti za dokončen"))
        driver.press("enter")
        #expect(driver.text().contains("▸ V-4"), "\(driver.text())")
    }

    @Test func aNumberOfADecisionThatWasUsedIsPointedOut() throws {
        var sample = try appealed()
        try sample.does(
            .decideFiling(
                DecideFiling(
                    call: SampleOffice.call, filing: .application(ApplicationNumber(2)), decision: .selection,
                    grant: Money(cents: 7_500_000), reason: "x", number: "7/2025")), by: "bine")
        let desk = sample.desk("bine")
        let sheet = ActSheet(
            .decideFiling, given: ["call": SampleOffice.call, "filing": "V-7"],
            known: ["decision": "selection", "grant": "1.00", "number": "7/2025"], then: .leave, name: "x", desk)
        #expect(sheet.sentence(desk)?.text.hasPrefix("To številko že ima sklep o V-2. Preverite vpis.") == true)
        #expect(sheet.sentence(desk)?.text.contains("Na sprejeti lestvici je") == true)
    }

    @Test func theListOfCallsSaysWhatIsDue() throws {
        var driver = ScreenDriver(try appealed().desk("cene"), at: .calls)
        #expect(driver.text().contains("Roki · zapadlo: 1 · danes: 0"))
        driver.press("c")
        #expect(driver.text().contains("V-4: sklep razglasiti za dokončen"))
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

    @Test func aPaymentAboveWhatWasApprovedIsPointedOut() throws {
        let desk = try desk()
        let seen = try #require(desk.seen("JP5"))
        let operation = try #require(seen.operations.first { $0.approved != nil && $0.stage != .givenUp })
        let sheet = ActSheet(
            .recordPayment, given: ["call": "JP5", "operation": operation.id], known: ["amount": "99999999.00"],
            then: .leave, name: "x", desk)
        #expect(
            sheet.sentence(desk)?.text.hasPrefix("S tem izplačilom bi izplačano preseglo odobreno za 99.") == true)
    }

    @Test func sessionsOfTheOffice() throws {
        var driver = ScreenDriver(try desk(), at: .sessions())
        driver.expect("sessions-80x24")
    }

    @Test func theAnnualReportShowsPrintedBesideComputed() throws {
        var driver = ScreenDriver(try desk(), at: .annualReport(2023))
        driver.size = Size(rows: 40, columns: 120)
        driver.expect("annual-120x40")
        driver.size = Size(rows: 240, columns: 120)
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
