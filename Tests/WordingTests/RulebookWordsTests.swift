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

    @Test func datesAreDatesAndUnknownWordsStay() {
        #expect(Language.slovenian.words(.scalar("2022-03-31")) == "31. 3. 2022")
        #expect(Language.slovenian.words(.scalar("2019-12-16T12:00")) == "16. 12. 2019 ob 12.00")
        #expect(Language.slovenian.words(.scalar("C7")) == "C7")
    }
}
