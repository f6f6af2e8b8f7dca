import Domain
import Testing

@testable import Wording

@Suite("Counted things")
struct PluralTests {
    @Test(
        "Slovenian has four numbers and the last two digits decide",
        arguments: [
            (0, "0 vlog"), (1, "1 vloga"), (2, "2 vlogi"), (3, "3 vloge"), (4, "4 vloge"), (5, "5 vlog"),
            (11, "11 vlog"),
            (12, "12 vlog"), (21, "21 vlog"), (100, "100 vlog"), (101, "101 vloga"), (102, "102 vlogi"),
            (104, "104 vloge"), (1_111, "1.111 vlog"), (12_501, "12.501 vloga"), (-2, "-2 vlogi"),
        ])
    func slovenian(count: Int, expected: String) {
        #expect(Language.slovenian.counted(count, .application) == expected)
    }

    @Test("English has two", arguments: [(0, "0 applications"), (1, "1 application"), (1_234, "1,234 applications")])
    func english(count: Int, expected: String) {
        #expect(Language.english.counted(count, .application) == expected)
    }

    @Test("A noun stands in the case its sentence asks for")
    func cases() {
        let sl = Language.slovenian
        #expect(sl.counted(1, .application, .accusative) == "1 vlogo")
        #expect(sl.counted(2, .application, .locative) == "2 vlogah")
        #expect(sl.counted(1, .application, .genitive) == "1 vloge")
        #expect(sl.counted(3, .assessor) == "3 ocenjevalci")
        #expect(sl.counted(3, .assessor, .accusative) == "3 ocenjevalce")
        #expect(sl.counted(1, .member, .accusative) == "1 člana")
        #expect(sl.counted(2, .vote) == "2 glasova")
        #expect(sl.counted(3, .criterion) == "3 merila")
        #expect(sl.counted(8, .day, .locative) == "8 dneh")
        #expect(sl.counted(8, .workingDay) == "8 delovnih dni")
        #expect(sl.counted(2, .month) == "2 meseca")
        #expect(sl.counted(2, .partner) == "2 partnerja")
    }

    @Test("Verbs agree with what is counted")
    func verbs() {
        let forms = Forms("čaka", "čakata", "čakajo", "čaka")
        #expect(
            (1...5).map { Language.slovenian.agreeing($0, sl: forms, en: "waits", "wait") } == [
                "čaka", "čakata", "čakajo", "čakajo", "čaka",
            ])
    }

    @Test("Places and lists")
    func placesAndLists() {
        #expect(
            [1, 2, 3, 4, 11, 12, 13, 21, 102].map(Language.english.ordinal) == [
                "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd",
            ])
        #expect(Language.slovenian.ordinal(3) == "3.")
        #expect(Language.slovenian.listed(["A1", "A2", "A3"]) == "A1, A2 in A3")
        #expect(Language.english.listed(["A1", "A2"]) == "A1 and A2")
        #expect(Language.english.listed([]).isEmpty)
    }
}
