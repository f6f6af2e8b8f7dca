import Domain
import Terminal
import Testing
import Wording

@testable import Screens

/// What a call leaves open is settled in a form of the shape its place has: nobody types a tree.
struct SettlingTests {
    /// The call with an unknown in the place of one of its values.
    private func office(_ path: String..., source: String = "§9") throws -> SampleOffice {
        let unknown = Node.map([("unknown", .scalar("odprto")), ("source", .scalar(source))])
        let call = try SampleCall.node().putting(unknown, at: path[...])
        return try SampleOffice.founded(by: call)
    }

    private func driver(_ office: SampleOffice, _ doubt: String = "odprto") -> ScreenDriver {
        ScreenDriver(
            office.desk("bine"), at: .settling(SampleOffice.call, doubt), answer: SampleOffice.world)
    }

    /// Goes to the reason, says why, and saves; what was recorded.
    private func settled(_ driver: inout ScreenDriver) throws -> Node {
        while driver.field != "Razlog *" { driver.press("tab") }
        driver.type("tako je sklenil odbor")
        driver.press("ctrl-s")
        guard case .settleDoubt(let act)? = driver.acts.last else {
            Issue.record("\(driver.text())")
            throw NothingSettled()
        }
        #expect(act.reason == "tako je sklenil odbor")
        return act.value
    }

    private struct NothingSettled: Error {}

    private func rulebook(_ driver: ScreenDriver) throws -> Rulebook {
        try #require(driver.app.desk.office?.case(SampleOffice.call)?.rulebook)
    }

    @Test func aTimeLimitIsAskedForByItsLengthUnitAndEvent() throws {
        var driver = driver(try office("time-limits", "supplement"))
        driver.expect("settling-time-limit-80x24")
        driver.press("tab 8 tab")
        driver.press("right tab")
        driver.type("prejem")
        let value = try settled(&driver)
        #expect(value["length"]?.text == "8 working days")
        #expect(
            try rulebook(driver).timeLimit("supplement")?.value?.span == .after(LimitLength(8, .workingDays), .receipt))
        #expect(try rulebook(driver).timeLimit("supplement")?.value?.text.sl == "dopolnitev vloge")
    }

    @Test func aLimitMayEndOnADay() throws {
        var driver = driver(try office("time-limits", "appeal"))
        driver.press("end tab")
        driver.type("1. 9. 2025")
        _ = try settled(&driver)
        #expect(try rulebook(driver).timeLimit("appeal")?.value?.span == .until(try #require(Stamp(iso: "2025-09-01"))))
    }

    @Test func tiesAreChosenOneKeyAfterTheOther() throws {
        var driver = driver(try office("ranking", "ties"))
        driver.type("prej")
        driver.press("tab")
        driver.type("več točk: 2.1")
        let value = try settled(&driver)
        #expect(value.items?.count == 2)
        #expect(try rulebook(driver).ranking.ties == .value([.arrival(.earlier), .pointsOf("2.1", .higher)]))
    }

    @Test func noTieKeyAtAllIsAnAnswerToo() throws {
        var driver = driver(try office("ranking", "ties"))
        driver.type("nič")
        #expect(!driver.text().contains("Nato"))
        _ = try settled(&driver)
        #expect(try rulebook(driver).ranking.ties == .value([]))
        // Then the list of doubts says so in the words of the form
        var doubts = ScreenDriver(driver.app.desk, at: .doubts(SampleOffice.call))
        doubts.press("/")
        doubts.type("odprto")
        doubts.press("enter")
        #expect(doubts.text().contains("Določeno: nič: enaki ostanejo enaki"))
    }

    @Test func aThresholdIsPointsOrPerCentOrNone() throws {
        var driver = driver(try office("scoring", "threshold"))
        driver.press("tab")
        driver.type("60,5 %")
        _ = try settled(&driver)
        let share = try #require(Fraction(1210).divided(by: Fraction(2000)))
        let known = try rulebook(driver).scoring.value?.first?.threshold
        #expect(known?.value?.count == 1 && known?.value?.first?.value == .value(.share(share)))
        var none = self.driver(try office("scoring", "threshold"))
        none.type("praga")
        _ = try settled(&none)
        #expect(try rulebook(none).scoring.value?.first?.threshold == .value([]))
    }

    @Test func aThresholdNobodyCanReachIsRefusedAtItsField() throws {
        var driver = driver(try office("scoring", "threshold"))
        driver.press("tab")
        driver.type("160")
        while driver.field != "Razlog *" { driver.press("tab") }
        driver.type("pomota")
        driver.press("ctrl-s")
        #expect(driver.acts.isEmpty)
        #expect(driver.field == "Višina *")
        #expect(driver.text().contains("!"))
    }

    @Test func assessorsAreANumberAndHowTheyAreCombined() throws {
        var driver = driver(try office("scoring", "assessors"))
        driver.press("tab 3 tab")
        driver.type("pov")
        _ = try settled(&driver)
        let assessors = try #require(try rulebook(driver).scoring.value?.first?.assessors)
        #expect(assessors.number == .value(.exactly(3)) && assessors.aggregate == .value(.mean))
    }

    @Test func whatHappensAtTheLineIsOneOfTheWordsOfTheGrammar() throws {
        var driver = driver(try office("allocation", "at-the-line"))
        driver.type("prvemu")
        #expect(try settled(&driver) == .scalar("offer"))
        #expect(!driver.text().contains("cilj"), "the call has no division by goals")
    }

    @Test func theLadderOfAppealsIsBuiltBodyByBody() throws {
        var driver = driver(try office("appeals"))
        driver.type("upravni")
        driver.press("tab")
        driver.type("prit")
        driver.press("tab tab")
        driver.type("skup")
        let value = try settled(&driver)
        #expect(value["ladder"]?.items?.count == 2)
        let ladder = try #require(try rulebook(driver).appeals?.value?.ladder)
        #expect(ladder.map(\.body) == ["board", "assembly"] && ladder.map(\.limit) == ["appeal", nil])
    }

    @Test(arguments: [
        ("submission.opens", "1. 6. 2025", "2025-06-01"), ("submission.closes", "4. 7. 2025 12.00", "2025-07-04T12:00"),
        ("supplement.rounds", "2", "2"), ("lead-partner", "Zavod Breg", "Zavod Breg"),
    ])
    func aSingleValueIsTypedAsPeopleTypeIt(_ path: String, _ typed: String, _ exact: String) throws {
        let keys = path.split(separator: ".").map(String.init)
        let unknown = Node.map([("unknown", .scalar("odprto")), ("source", .scalar("§9"))])
        var driver = driver(try SampleOffice.founded(by: try SampleCall.node().putting(unknown, at: keys[...])))
        driver.type(typed)
        #expect(try settled(&driver) == .scalar(exact))
    }

    @Test func anAmountIsAnAmount() throws {
        var driver = driver(try office("funds", "0", "grant", "most"))
        driver.type("75.000")
        #expect(try settled(&driver) == .scalar("75000.00"))
    }

    @Test func ofAConflictOneOfItsOptionsIsChosenByItsWords() throws {
        let options = [("posted", "§1"), ("received", "§5")].map { value, source in
            Node.map([("value", .scalar(value)), ("source", .scalar(source))])
        }
        let conflict = Node.map([("conflict", .map([("id", .scalar("odprto")), ("options", .list(options))]))])
        let call = try SampleCall.node().putting(conflict, at: ["submission", "counts"])
        var driver = driver(try SampleOffice.founded(by: call))
        driver.type("2")
        let value = try settled(&driver)
        #expect(value == .scalar("2"))
        guard case .settleDoubt(let act)? = driver.acts.last else {
            Issue.record("\(driver.text())")
            return
        }
        #expect(act.source == "§5", "the paragraph the option stands in")
        #expect(try rulebook(driver).submission.counts == .value(.received))
    }

    @Test func theWholeOfScoringComesFromAFile() throws {
        var driver = driver(try office("scoring"))
        driver.expect("settling-scoring-80x24")
        driver.type("merila.yaml")
        driver.press("tab")
        driver.type("pravilnik z dne 11. 10. 2017")
        driver.press("ctrl-s")
        guard case .settleFromFile(let call, let doubt, let file, let reason, let source, _, _)? = driver.effects.last
        else {
            Issue.record("\(driver.text())")
            return
        }
        #expect(call == SampleOffice.call && doubt == "odprto" && file == "merila.yaml" && source == "§9")
        #expect(reason == "pravilnik z dne 11. 10. 2017")
    }

    @Test func aDraftThatIsNoAnswerIsSaidAtTheField() throws {
        var desk = try office("ranking", "ties").desk("bine")
        desk.drafts["settle/\(SampleOffice.call)/odprto"] = DraftText.write([
            ("key.1", "prvi pride prvi melje"), ("key.2", "arrival"), ("reason", "r"), ("source", "§9"),
        ])
        var driver = ScreenDriver(desk, at: .settling(SampleOffice.call, "odprto"), answer: SampleOffice.world)
        driver.press("ctrl-s")
        #expect(driver.acts.isEmpty && driver.text().contains("!"))
    }

    @Test func theListOfDoubtsOpensTheForm() throws {
        var driver = ScreenDriver(
            try office("ranking", "ties").desk("bine"), at: .doubts(SampleOffice.call), answer: SampleOffice.world)
        driver.press("/")
        driver.type("odprto")
        driver.press("enter enter")
        #expect(driver.text().contains("Določitev"))
    }
}

extension ScreenDriver {
    /// The label of the field that has the focus.
    fileprivate var field: String {
        if case .answer(let field) = app.plainPage().wanted { field.label } else { "" }
    }
}

extension Node {
    /// The same tree with another value at a path of keys and numbers.
    func putting(_ value: Node, at path: ArraySlice<String>) -> Node {
        guard let key = path.first else { return value }
        if let items, let number = Int(key) {
            return .list(items.enumerated().map { $0 == number ? $1.putting(value, at: path.dropFirst()) : $1 })
        }
        let rest = pairs ?? []
        let known = rest.contains { $0.key == key }
        let changed = rest.map { pair in
            (pair.key, pair.key == key ? pair.value.putting(value, at: path.dropFirst()) : pair.value)
        }
        return .map(known ? changed : changed + [(key, value)])
    }
}
