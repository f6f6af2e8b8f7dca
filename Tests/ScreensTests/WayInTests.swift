import Domain
import Terminal
import Testing

@testable import Screens

/// Help, commands and what is due lead to the right place.
struct WayInTests {
    private static let call = SampleOffice.call

    @Test func aFormNamesTheKeyOfHelpThatIsNoLetter() throws {
        var driver = ScreenDriver(
            try SampleOffice.registered().desk("cene"), at: .logEnvelope(Self.call), answer: SampleOffice.world)
        let footer = driver.text().split(separator: "\n").last.map(String.init) ?? ""
        #expect(footer.contains("F1 pomoč"))
        #expect(!footer.contains("? pomoč"))
        driver.press("f1")
        #expect(driver.text().contains("Esc zapre pomoč."))
        #expect(driver.text().contains("Izprazni polje"))
        var list = ScreenDriver(try SampleOffice.registered().desk("cene"), at: .register(Self.call))
        #expect(list.text().contains("? pomoč"))
    }

    @Test func aPrefilledDayGivesWayToTheOneThatIsTyped() throws {
        var driver = ScreenDriver(
            try SampleOffice.opened().desk("cene"),
            at: .act(.withdrawApplication, given: ["call": Self.call, "application": "V-1"]),
            answer: SampleOffice.world)
        driver.type("8.7.2025")
        driver.press("ctrl-s")
        guard case .withdrawApplication(let act)? = driver.acts.first else {
            Issue.record("nothing was recorded: \(driver.text())")
            return
        }
        #expect(act.on == Day(iso: "2025-07-08"))
    }

    @Test func aCommandOfAnotherScreenSaysWhichOne() throws {
        var driver = ScreenDriver(try SampleOffice.scored().desk("vida"), at: .calls)
        driver.press("ctrl-p")
        driver.type("zaključi")
        #expect(driver.text().contains("– na zaslonu Lestvica"))
        #expect(!driver.text().contains("na drugem zaslonu"))
        let footer = driver.text().split(separator: "\n").last.map(String.init) ?? ""
        #expect(footer.contains("Enter izvedi") && footer.contains("Esc zapri"), "\(footer)")
        driver.type("qqq")
        #expect(driver.text().contains("Takega ukaza ni."))
    }

    /// How far one's own sheet is stands in the list of applications.
    @Test func anAssessorSeesHowFarTheirSheetIs() throws {
        let desk = try SampleOffice.inScoring().desk("ema")
        var driver = ScreenDriver(desk, at: .applications(SampleOffice.call), answer: SampleOffice.world)
        driver.size = Size(rows: 40, columns: 120)
        #expect(driver.text().contains("vaš list: prazen"), "\(driver.text())")
        var begun = desk
        begun.drafts["sheet/\(SampleOffice.call)/V-2"] = "1/points = 3"
        driver.app.update(begun)
        #expect(driver.text().contains("vaš list: osnutek"), "\(driver.text())")
        #expect(driver.text().contains("vaš list: oddan"))
    }

    private func due(_ sample: SampleOffice, _ person: String, _ what: String) -> ScreenDriver {
        var driver = ScreenDriver(sample.desk(person), at: .due(Self.call), answer: SampleOffice.world)
        for _ in 0..<30
        where !driver.text().split(separator: "\n").contains(where: { $0.contains("▸") && $0.contains(what) }) {
            driver.press("j")
        }
        return driver
    }

    @Test func whatIsDueOpensWhereItIsDone() throws {
        var sample = try SampleOffice.reviewed()
        for number in SampleOffice.scoredNumbers.dropFirst() {
            for person in ["ema", "eva", "edo", "vida"] { try sample.declare(person, number) }
            try sample.does(
                .assignAssessors(
                    AssignAssessors(
                        call: Self.call, application: ApplicationNumber(number), assessors: ["ema", "eva", "edo"])),
                by: "vida")
        }
        for person in ["ema", "eva", "edo", "vida"] { try sample.declare(person, 1) }
        var driver = due(sample, "vida", "določiti ocenjevalce: V-1")
        driver.press("enter")
        #expect(driver.text().contains("V-1 › določitev ocenjevalcev"), "\(driver.text())")
    }

    @Test func decisionsThatWaitAreNamedAndOpenOnTheFirstOfThem() throws {
        var sample = try SampleOffice.adopted()
        for number in 1...11 {
            let found = try #require(sample.office.case(Self.call)?.application(ApplicationNumber(number)))
            guard found.withdrawal == nil, number != 6 else { continue }
            let row = try #require(sample.office.case(Self.call)?.adoption?.row(found.number))
            let (kind, grant): (DecisionKind, Money?) =
                switch row.status {
                case .selected: (.selection, row.grant)
                case .reserve: (.reserve, nil)
                case .belowThreshold: (.rejection, nil)
                case .offered: (.reserve, nil)
                default: (.dismissal, nil)
                }
            try? sample.does(
                .decideFiling(
                    DecideFiling(
                        call: Self.call, filing: .application(found.number), decision: kind, grant: grant,
                        reason: "po lestvici")), by: "bine")
        }
        let left = sample.office.case(Self.call)?.seen(by: sample.desk("cene").seat).undecided.map(\.actText) ?? []
        #expect(!left.isEmpty && left.count <= 4 && left.first != "V-1", "\(left)")
        var driver = due(sample, "cene", "sklepi o vlogah: ")
        #expect(driver.text().contains("sklepi o vlogah: " + left.joined(separator: ", ")), "\(driver.text())")
        driver.press("enter")
        let chosen = driver.text().split(separator: "\n").first { $0.contains("▸") }
        #expect(chosen?.contains(left[0]) == true, "\(driver.text())")
    }
}
