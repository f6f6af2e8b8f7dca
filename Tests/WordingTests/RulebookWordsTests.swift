import Domain
import Testing
import Wording

/// What a doubt can be settled to is said in words, not in the spelling of the rulebook.
@Suite struct RulebookWordsTests {
    @Test func aWordOfTheGrammarIsASentence() {
        #expect(Language.slovenian.words(.scalar("dismiss")) == "zavrže se")
        #expect(Language.english.words(.scalar("posted")) == "posting counts")
    }

    @Test func aTimeLimitIsItsLengthAndItsEvent() {
        let limit = Node.map([
            ("length", .scalar("8 working days")), ("after", .scalar("service")), ("sl", .scalar("pritožba")),
            ("by", .scalar("applicant")),
        ])
        #expect(
            Language.slovenian.words(limit) == "8 delovnih dni, šteje od: vročitev sklepa, opravi: prijavitelj")
        #expect(Language.english.words(limit) == "8 working days, from: service of the decision, by: applicant")
    }

    /// Before an amendment is entered: the place by its word, a single value before and after.
    @Test func anAmendmentIsToldByPlacesAndValues() {
        func call(_ closes: String, _ budget: String, _ note: String, _ version: String) -> Node {
            .map([
                ("version", .scalar(version)), ("submission", .map([("closes", .scalar(closes))])),
                ("funds", .list([.map([("id", .scalar("ESRR")), ("budget", .scalar(budget))])])),
                ("notes", .list([.map([("id", .scalar("2.1")), ("sl", .scalar(note)), ("en", .scalar(note))])])),
                ("ranking", .map([("ties", .scalar(note))])),
            ])
        }
        let old = call("2025-07-04", "750000.00", "x", "1")
        #expect(
            Language.slovenian.changes(to: call("2025-07-11", "800000.00", "x", "2"), since: old)
                == "konec oddaje: 4. 7. 2025 → 11. 7. 2025; "
                + "sklad ESRR, razpisana sredstva: 750.000,00 € → 800.000,00 €")
        #expect(
            Language.english.changes(to: call("2025-07-04", "750000.00", "y", "2"), since: old)
                == "note 2.1; ranking.ties: x → y")
        #expect(Language.slovenian.changes(to: call("2025-07-04", "750000.00", "x", "2"), since: old) == nil)
    }

    @Test func anAmendmentOfManyPlacesIsCutShort() {
        func call(_ value: String) -> Node { .map((1...9).map { ("k\($0)", .scalar(value)) }) }
        let told = Language.slovenian.changes(to: call("2"), since: call("1"))
        #expect(told == (1...6).map { "k\($0): 1 → 2" }.joined(separator: "; ") + " in še 3")
    }

    @Test func datesAreDatesAndUnknownWordsStay() {
        #expect(Language.slovenian.words(.scalar("2022-03-31")) == "31. 3. 2022")
        #expect(Language.slovenian.words(.scalar("2019-12-16T12:00")) == "16. 12. 2019 ob 12.00")
        #expect(Language.slovenian.words(.scalar("C7")) == "C7")
    }
}
