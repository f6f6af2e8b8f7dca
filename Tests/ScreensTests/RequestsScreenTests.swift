import Domain
import Terminal
import Testing

@testable import Screens

/// What the screen of supplements says of an answer: when it was posted, whether that was in time, what came of it.
struct RequestsScreenTests {
    private static let call = SampleOffice.call
    private static let number = ApplicationNumber(1)

    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    /// V-1 lacks a signature, and the letter about it has to be written.
    private func unasked() throws -> SampleOffice {
        var sample = try SampleOffice.withOneRecorded()
        for (item, answer) in [("A1", Answer.no), ("A2", .yes)] {
            try sample.does(
                .checkItem(
                    CheckItem(
                        call: Self.call, application: Self.number, list: .completeness, item: item, answer: answer)),
                by: "cene")
        }
        return sample
    }

    /// The letter went out on 7. 7. 2025, so there is time until 15. 7.
    private func asked() throws -> SampleOffice {
        var sample = try unasked()
        try sample.does(
            .requestSupplement(
                RequestSupplement(
                    call: Self.call, application: Self.number,
                    items: [MissingItem(item: "A1", missing: "podpis zastopnika")])), by: "cene")
        try sample.does(
            .dispatchRequest(
                DispatchRequest(call: Self.call, application: Self.number, request: 1, on: try day("2025-07-07"))),
            by: "cene")
        return sample
    }

    private func answered(posted: String, by channel: Channel = .registeredPost) throws -> SampleOffice {
        var sample = try asked()
        sample.at("2025-07-18")
        try sample.does(
            .receiveAnswer(
                ReceiveAnswer(
                    call: Self.call, application: Self.number, request: 1, channel: channel,
                    posted: Stamp(day: try day(posted)), received: Stamp(day: try day("2025-07-18")))), by: "cene")
        return sample
    }

    private func text(_ sample: SampleOffice) -> String {
        var driver = ScreenDriver(sample.desk("cene"), at: .requests(Self.call, Self.number))
        // As one line, wherever the window breaks it.
        return driver.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func whoConcludesIsToldThatNobodyAskedForWhatIsMissing() throws {
        func question(_ sample: SampleOffice) throws -> String {
            let list = Destination.checklist(Self.call, Self.number, .completeness)
            var checklist = list.screen(sample.desk("cene"))
            checklist.refresh(sample.desk("cene"))
            guard case .ask(let question)? = checklist.perform(.conclude, sample.desk("cene")).first else { return "" }
            return question.consequence
        }
        #expect(try question(unasked()).hasSuffix(" Prijavitelj na dopolnitev še ni bil pozvan (s)."))
        #expect(try question(asked()).hasSuffix("le z razlogom."))
    }

    @Test func theOverviewNamesTheRequestThatRunsOut() throws {
        var driver = ScreenDriver(try asked().desk("cene"), at: .overview(Self.call))
        driver.size = Size(rows: 40, columns: 120)
        #expect(driver.text().contains("15. 7. 2025, V-1"), "\(driver.text())")
    }

    @Test func anAnswerPostedInTimeIsInTimeHoweverLateItArrives() throws {
        let text = text(try answered(posted: "2025-07-14"))
        #expect(text.contains("15. 7. 2025, pravočasno"))
        #expect(text.contains("odgovor oddan 14. 7. 2025, prejet 18. 7. 2025, priporočeno po pošti"))
        #expect(text.contains("Odgovor je pravočasen: oddan 14. 7. 2025, rok do 15. 7. 2025."))
        #expect(!text.contains("poteklo pred"))
    }

    @Test func aLateAnswerIsCalledLate() throws {
        let text = text(try answered(posted: "2025-07-16"))
        #expect(text.contains("15. 7. 2025, prepozno"))
        #expect(text.contains("Odgovor je prepozen: oddan 16. 7. 2025, rok je bil 15. 7. 2025."))
    }

    @Test func anAnswerByOrdinaryMailCountsWhenItArrives() throws {
        let text = text(try answered(posted: "2025-07-14", by: .post))
        #expect(text.contains("odgovor oddan 14. 7. 2025, prejet 18. 7. 2025, navadna pošta"))
        #expect(text.contains("Odgovor je prepozen: prejet 18. 7. 2025, rok je bil 15. 7. 2025."))
    }

    @Test(arguments: [(Answer.yes, "DA"), (.no, "NE")])
    func afterJudgingOneSeesWhatEachItemBecame(_ answer: Answer, _ word: String) throws {
        var sample = try answered(posted: "2025-07-14")
        try sample.does(
            .judgeAnswer(
                JudgeAnswer(
                    call: Self.call, application: Self.number, request: 1,
                    items: [JudgedItem(item: "A1", answer: answer)])), by: "cene")
        let text = text(sample)
        #expect(text.contains("A1: podpis zastopnika – \(word)"))
        #expect(text.contains("presojen: A1 \(word)"))
    }

    @Test func onlyWhatIsAnsweredNoIsOfferedForASupplement() throws {
        // Of V-5 the first item is there, and the second is not.
        let form = Destination.act(.requestSupplement, given: ["call": Self.call, "application": "V-5"])
        var driver = ScreenDriver(try SampleOffice.reviewed().desk("cene"), at: form)
        for _ in 0..<4 {
            driver.press("right")
            #expect(driver.text().contains("‹ A2 ") && !driver.text().contains("‹ A1 "))
        }
    }

    @Test func theFormSaysForWhichMailThePostingCounts() throws {
        var driver = ScreenDriver(try asked().desk("cene"), at: .requests(Self.call, Self.number))
        driver.press("p")
        for _ in 0..<6 where !driver.text().contains("▸ Oddano na pošto") { driver.press("tab") }
        #expect(driver.text().contains("Dan oddaje šteje pri priporočeni pošiljki in dostavni službi."))
        driver.press("tab")
        #expect(!driver.text().contains("priporočeni pošiljki"))
    }

    /// What is broken for a card of eighty characters is broken again in a window of eighty.
    @Test func aCardIsBrokenOnce() throws {
        var driver = ScreenDriver(try asked().desk("cene"), at: .requests(Self.call, Self.number))
        for columns in [80, 84, 120] {
            driver.size = Size(rows: 40, columns: columns)
            let lines = driver.text().split(separator: "\n").map(String.init)
            let law = try #require(lines.firstIndex { $0.contains("ZUP, 100. in 101. člen") })
            let rest = try #require(lines[law].firstRange(of: "ZUP"))
            let column = lines[law].distance(from: lines[law].startIndex, to: rest.lowerBound)
            // A second line of the rule stands under the first one.
            if let more = lines.firstIndex(where: { $0.contains("sprememba 3/22)") }), more > law {
                #expect(more == law + 1, "\(columns): \(lines[law...more])")
                #expect(lines[more].prefix(column).allSatisfy { $0 == " " }, "\(columns)")
            }
        }
    }
}
