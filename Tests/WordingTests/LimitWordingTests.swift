import Testing

@testable import Domain
@testable import Wording

@Suite("The card of a time limit in words")
struct LimitWordingTests {
    private func lines(_ limit: TimeLimit, _ language: Language = .slovenian, foldingAbove: Int = 100) throws
        -> [String]
    {
        language.card(try TimeLimitCard(limit), foldingAbove: foldingAbove)
    }

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test("Eight working days after the close, as the clerk reads it")
    func slovenian() throws {
        let limit = TimeLimit(
            .after(LimitLength(8, .workingDays), .on(try day("2025-07-04"))), event: .close, proof: .register,
            basis: "§4.1")
        #expect(
            try lines(limit).joined(separator: "\n") == """
                Rok       8 delovnih dni
                Šteje od  petek, 4. 7. 2025 (zaprtje poziva)
                Dokazilo  vpisnik
                Podlaga   §4.1
                Pravila   ZUP, 100. in 101. člen (Uradni list RS, št. 24/06 – UPB2, zadnja
                          sprememba 3/22)

                  pet  4.  7. 2025  dan 0  dan dogodka, se ne šteje
                  sob  5.  7. 2025      –  sobota
                  ned  6.  7. 2025      –  nedelja
                  pon  7.  7. 2025  dan 1
                  tor  8.  7. 2025  dan 2
                  sre  9.  7. 2025  dan 3
                  čet 10.  7. 2025  dan 4
                  pet 11.  7. 2025  dan 5
                  sob 12.  7. 2025      –  sobota
                  ned 13.  7. 2025      –  nedelja
                  pon 14.  7. 2025  dan 6
                  tor 15.  7. 2025  dan 7
                  sre 16.  7. 2025  dan 8  zadnji dan

                Rok se izteče v sredo, 16. 7. 2025, ob koncu dneva.

                Napačno bi bilo:
                  tor 15.  7. 2025  če bi dan dogodka šteli za prvi dan
                  pon 14.  7. 2025  če bi šteli 8 dni
                """)
    }

    @Test("A day that stands for another is said to")
    func standIn() throws {
        var limit = TimeLimit(
            .after(LimitLength(15, .days), .on(try day("2017-03-28"))), roll: .none, event: .publication)
        #expect(try !lines(limit).contains { $0.contains("ni zapisan") })
        limit.standIn = .opens
        #expect(try lines(limit).contains("Dan dogodka (objava poziva) ni zapisan: zanj stoji začetek oddaje vlog."))
    }

    @Test("The fiction of service and the appeal after it, in English")
    func english() throws {
        let limit = TimeLimit(
            .after(LimitLength(3, .days), .fiction(noticeLeft: try day("2025-06-13"))), event: .service)
        let text = try lines(limit, .english)
        #expect(
            text.prefix(4) == [
                "Limit         3 days",
                "Counted from  Saturday, 28 June 2025 (service of the decision), fiction of",
                "              service: notice left 13 June 2025, letter not collected",
                "Rules         General Administrative Procedure Act (ZUP), articles 100 and 101",
            ])
        #expect(text.contains("  Sat 28 Jun 2025  day 15  counts as served"))
        #expect(text.contains("  Tue  1 Jul 2025  day 3  last day"))
    }

    @Test("An end that moves says over what")
    func rolls() throws {
        let text = try lines(TimeLimit(.after(LimitLength(8, .days), .on(try day("2025-04-23")))))
        #expect(text.contains("  čet  1.  5. 2025  dan 8  praznik dela: rok se tu ne more izteči"))
        #expect(text.contains("  pet  2.  5. 2025      –  praznik dela"))
        #expect(text.contains("  sob  3.  5. 2025      –  sobota"))
        #expect(text.contains("  pon  5.  5. 2025      →  prvi naslednji delovni dan"))
        #expect(text.contains("Rok se izteče v ponedeljek, 5. 5. 2025, ob koncu dneva."))
    }

    @Test("A long count is folded, and its holidays stay visible")
    func folded() throws {
        let limit = TimeLimit(.after(LimitLength(180, .workingDays), .on(try day("2025-07-04"))))
        let full = try lines(limit, foldingAbove: 1_000)
        let short = try lines(limit, foldingAbove: 40)
        #expect(full.count > 260)
        #expect(short.count < 45)
        #expect(short.contains { $0.contains("pet 15.  8. 2025") && $0.hasSuffix("Marijino vnebovzetje") })
        #expect(short.contains("  … 10.  7. 2025 – 14. 8. 2025  dan   4 – 29, brez sobot in nedelj"))
        #expect(short.last { $0.contains("zadnji dan") } == full.last { $0.contains("zadnji dan") })
    }

    @Test("Months, a latest day, a printed date, a holiday on which people work")
    func others() throws {
        let latest = try #require(Stamp(iso: "2029-08-31"))
        let project = TimeLimit(
            .after(LimitLength(36, .months), .on(try day("2026-10-01")), latest: latest), roll: .none, event: .contract)
        #expect(try lines(project).contains("Štetje bi dalo 1. 10. 2029, vendar je najpoznejši dan 31. 8. 2029."))
        let noon = TimeLimit(.until(try #require(Stamp(iso: "2019-12-16T12:00"))))
        #expect(
            try lines(noon) == [
                "Rok  datum v pozivu: ponedeljek, 16. 12. 2019 ob 12.00", "",
                "Rok se izteče v ponedeljek, 16. 12. 2019, ob 12.00.",
            ])
        let sports = TimeLimit(.after(LimitLength(8, .days), .on(try day("2025-09-15"))))
        #expect(try lines(sports).contains("Ta dan je praznik, ki ni dela prost (dan slovenskega športa): rok ostane."))
        let least = TimeLimit(.after(LimitLength(60, .days), .on(try day("2025-07-04"))), bound: .least)
        #expect(try lines(least).contains("Najkrajši čas mine v torek, 2. 9. 2025, ob koncu dneva; prej ni mogoče."))
        let short = TimeLimit(.after(LimitLength(1, .months), .on(try day("2025-01-31"))))
        #expect(try lines(short).contains("V zadnjem mesecu ni dneva s to številko, zato se šteje njegov zadnji dan."))
    }

    @Test("No line is wider than a terminal or a page", arguments: Language.allCases)
    func width(language: Language) throws {
        for unit in LimitLength.Unit.allCases {
            for roll in TimeLimitRule.Roll.allCases {
                for number in [1, 12, 140] {
                    let service = Service.fiction(noticeLeft: try day("2025-12-09"))
                    let limit = TimeLimit(
                        .after(LimitLength(number, unit), service), roll: roll, event: .receipt, proof: .returnReceipt,
                        basis:
                            "§4.1 and §6.1 of the call, and whatever else somebody may have thought of when it was printed"
                    )
                    let wide = try lines(limit, language).filter { $0.count > 80 }
                    #expect(wide.isEmpty)
                }
            }
        }
    }

    @Test(
        "What is left",
        arguments: [
            (0, "danes", "today"), (1, "jutri", "tomorrow"), (2, "še 2 dneva", "2 days left"),
            (3, "še 3 dni", "3 days left"),
            (8, "še 8 dni", "8 days left"), (-1, "poteklo včeraj", "over since yesterday"),
            (-2, "poteklo pred 2 dnevoma", "over for 2 days"), (-5, "poteklo pred 5 dnevi", "over for 5 days"),
        ])
    func daysLeft(count: Int, slovenian: String, english: String) {
        #expect(Language.slovenian.daysLeft(count) == slovenian)
        #expect(Language.english.daysLeft(count) == english)
    }

    @Test("What a call says of a limit in two ways, with both dates")
    func readings() throws {
        let text = Text(sl: "dopolnitev", en: "supplement")
        let rule = TimeLimitRule(span: .after(LimitLength(8, .workingDays), .receipt), text: text)
        let reading = LimitReading(rule: rule, standing: .open, option: 2, source: "§6.1")
        let end = try rule.starting(.on(try day("2025-07-21"))).end()
        #expect(
            Language.slovenian.reading(reading, ends: end)
                == "§6.1: 8 delovnih dni, šteje od: prejem poziva na dopolnitev → 31. 7. 2025 (ni odločeno)")
        #expect(
            Language.english.reading(reading, ends: nil)
                == "§6.1: 8 working days from: receipt of the request for a supplement (not settled)")
        let lastDay = try #require(Stamp(iso: "2029-08-31"))
        let latest = TimeLimitRule(
            span: .after(LimitLength(36, .months), .contract, latest: lastDay),
            text: text)
        #expect(Language.slovenian.rule(latest) == "36 mesecev, šteje od: podpis pogodbe, najpozneje 31. 8. 2029")
        let noon = TimeLimitRule(span: .until(try #require(Stamp(iso: "2019-12-16T12:00"))), text: text)
        #expect(Language.slovenian.rule(noon) == "do 16. 12. 2019 ob 12.00")
    }

    @Test("A question of the committee is not called a request for a supplement")
    func clarification() throws {
        var rule = TimeLimitRule(
            span: .after(LimitLength(8, .days), .request), text: Text(sl: "razjasnitev", en: "clarification"))
        rule.letter = .clarification
        #expect(Language.slovenian.rule(rule) == "8 dni, šteje od: poziv na razjasnitev")
        let card = Language.slovenian.card(try TimeLimitCard(rule.starting(.on(try day("2025-08-20")))))
        #expect(card.contains { $0.hasSuffix("20. 8. 2025 (poziv na razjasnitev)") })
        #expect(
            Language.slovenian.word(.waits(for: .receipt), try day("2025-08-20"), .clarification)
                == "čaka: prejem poziva na razjasnitev")
    }

    @Test("A letter left with a notice may be collected until its fifteenth day")
    func fiction() throws {
        let letter = ServedLetter(on: try day("2026-11-20"), proof: .fiction)
        let (before, after) = (try day("2026-11-21"), try day("2026-12-05"))
        #expect(
            Language.slovenian.served(letter, before) == "velja za vročenega 5. 12. 2026, če ne bo prevzet prej")
        #expect(Language.slovenian.served(letter, after) == "velja za vročenega 5. 12. 2026 (fikcija)")
        #expect(
            Language.slovenian.served(ServedLetter(on: before, proof: .receipt), before) == "vročen 21. 11. 2026")
        #expect(
            Language.slovenian.servedRequest(letter, before) == "velja za vročeno 5. 12. 2026, če ne bo prevzeta prej")
        let receipt = ServedLetter(on: before, proof: .receipt)
        #expect(Language.slovenian.servedRequest(receipt, before) == "vročena 21. 11. 2026")
        #expect(
            Language.slovenian.fictionHint(noticeLeft: letter.on).hasSuffix("neprevzeto velja za vročeno 5. 12. 2026."))
        #expect(Language.slovenian.label(field: "on", of: .serveRequest) == "Dan vročitve ali obvestila")
    }

    @Test("A refusal says what is possible")
    func refusals() {
        #expect(
            Language.slovenian.sentence(TimeLimit.Refusal.length(0))
                == "Rok ne more biti dolg 0: mogoče je od 1 do 10.000.")
        #expect(Language.english.sentence(TimeLimit.Refusal.beyondCalendar).contains("1900"))
        #expect(Language.slovenian.notALength("osem dni").contains("osem dni"))
        let path = Path.root.key("days").item(0)
        let findings: [FreeDays.Finding] = [
            .notAMap(path), .missing(path, key: "is"), .unknownKey(path, "evry"), .twice(path, "is"),
            .wrong(path, "x", form: "1"), .rule(path),
        ]
        #expect(Set(findings.map { Language.slovenian.sentence($0) }).count == findings.count)
    }

    @Test("A letter nobody collected is proved by the notice, and no line is wider than the window")
    func fictionInANarrowWindow() throws {
        let limit = TimeLimit(
            .after(LimitLength(8, .days), .fiction(noticeLeft: try day("2025-06-13"))), event: .receipt,
            proof: .returnReceipt)
        for language in [Language.slovenian, .english] {
            let lines = language.card(try TimeLimitCard(limit), width: 70)
            #expect(lines.allSatisfy { $0.count <= 70 }, "\(lines)")
        }
        let text = try lines(limit).joined(separator: "\n")
        #expect(text.contains("Dokazilo  obvestilo o prispelem pismu"))
        #expect(!text.contains("povratnica"))
    }
}
