import Domain
import Terminal
import Testing

@testable import Screens

/// `u` prepares the act that takes the last entry back; it is a form like any other, and nothing happens before it is saved.
struct TakingBackTests {
    private let number = ApplicationNumber(4)

    @Test func theKeyAsksForIt() throws {
        var driver = ScreenDriver(
            try SampleOffice.opened().desk("cene"), at: .checklist(SampleOffice.call, number, .completeness))
        driver.press("u")
        guard case .takeBack? = driver.effects.last else {
            Issue.record("\(driver.effects)")
            return
        }
    }

    @Test func whatTakesBackIsAFormWithWhatHeldBeforeAndAsksOnlyForTheReason() throws {
        var office = try SampleOffice.reviewed()
        let check = try #require(
            office.office.case(SampleOffice.call)?.application(number)?.checks.first { $0.list == .completeness })
        let reopen = Act.reopenReview(
            ReopenReview(call: SampleOffice.call, application: number, list: .completeness, reason: "prezgodaj"))
        try office.does(reopen, by: "cene")
        let before = office.office
        let act = Act.correctCheck(
            CorrectCheck(
                call: SampleOffice.call, application: number, list: .completeness, item: check.item, answer: .no,
                reason: "spregledano"))
        try office.does(act, by: "cene")
        var driver = ScreenDriver(
            office.desk("cene"), at: .checklist(SampleOffice.call, number, .completeness), answer: SampleOffice.world)
        let way = act.takenBack(before: before, now: office.office, today: SampleOffice.today)
        let outside = driver.app.takeBack(act, entry: office.entries.count, way)
        #expect(outside.isEmpty)
        let text = driver.text()
        #expect(text.contains("Tako je bilo pred vpisom \(office.entries.count)"))
        #expect(text.contains("DA"), "the answer before")
        #expect(driver.acts.isEmpty, "nothing happens before it is saved")
        driver.press("ctrl-s")
        #expect(driver.acts.isEmpty, "the reason is missing")
        driver.press("end")
        driver.type("napačna tipka")
        driver.press("ctrl-s")
        guard case .correctCheck(let back)? = driver.acts.last else {
            Issue.record("\(driver.text())")
            return
        }
        #expect(back.answer == check.answer && back.item == check.item && back.reason == "napačna tipka")
        let now = driver.app.desk.office?.case(SampleOffice.call)?.application(number)
        #expect(now?.check(.completeness, check.item)?.answer == check.answer)
    }

    @Test func whoTakesARoleBackSeesWhichOne() throws {
        let office = try SampleOffice.opened()
        var driver = ScreenDriver(office.desk("ana"), at: .people, answer: SampleOffice.world)
        let act = Act.giveRole(GiveRole(person: "ema", role: .chair, from: SampleOffice.today))
        let end = Act.endRole(EndRole(person: "ema", role: .chair, on: SampleOffice.today.adding(-1)))
        _ = driver.app.takeBack(act, entry: office.entries.count, .by(end))
        #expect(driver.text().contains("predsednik komisije › "))
    }

    @Test(arguments: [(TakingBack.impossible, "ne vzame nazaj nobeno dejanje"), (.overtaken, "nekaj novejšega")])
    func whereNothingTakesItBackASentenceSaysWhy(_ way: TakingBack, _ words: String) throws {
        let office = try SampleOffice.opened()
        var driver = ScreenDriver(office.desk("cene"), at: .checklist(SampleOffice.call, number, .completeness))
        let last = try #require(office.entries.last)
        let before = driver.app.depth
        #expect(driver.app.takeBack(last.act, entry: last.number, way).isEmpty)
        #expect(driver.app.depth == before)
        #expect(driver.text().replacing("\n", with: " ").contains(words))
    }
}
