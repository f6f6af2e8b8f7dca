import Domain
import Testing

@testable import Exchange

/// LAS Drava, 3. javni poziv ESRR 2017.
@Suite struct `The call of Drava` {
    @Test func `has 66.808,43 euro for projects of 5.000 to 40.000`() throws {
        let fund = try #require(try CallFile.drava.rulebook().fund("ESRR"))
        #expect(fund.budget.exact == "66808.43")
        #expect(fund.least?.value?.exact == "5000.00")
        #expect(fund.most?.value?.exact == "40000.00")
    }

    @Test func `makes 100 of 82 and 18, with every cap`() throws {
        let rulebook = try CallFile.drava.rulebook(settling: ["area": "1"])
        let expected = [
            "podrocje": 4, "cilji": 15, "horizontalni": 4, "obmocje": 3, "zavarovana": 9, "ranljive": 12, "swot": 5,
            "inovativnost": 5, "aktivnosti": 8, "rezultati": 3, "financna": 5, "skladnost": 5, "partnerstvo": 4,
            "problemsko": 8, "raznolikost": 3, "dostop": 1, "delovna_mesta": 3, "novosti": 2, "okolje": 1,
        ]
        for (id, most) in expected {
            #expect(rulebook.reachable(of: id) == .value(Fraction(Int64(most))), "\(id)")
        }
        let blocks = ["A", "B", "C", "D", "E"].map { rulebook.reachable(of: $0)?.value }
        #expect(blocks == [47, 21, 5, 9, 18].map { Fraction($0) })
        #expect(rulebook.scoring.value?.first?.reachable() == .value(Fraction(100)))
    }

    @Test func `counts the area in one of three ways, once somebody says which`() throws {
        let parts: [Criterion.Combination] = [.only("obmocje.naselja"), .sum, .highest]
        for (option, combination) in zip(1..., parts) {
            let rulebook = try CallFile.drava.rulebook(settling: ["area": "\(option)"])
            guard case .parts(let found, let lists)? = rulebook.criterion("obmocje")?.kind else {
                Issue.record("obmocje has no parts")
                return
            }
            #expect(found == .value(combination))
            #expect(lists.map(\.id) == ["obmocje.obcine", "obmocje.naselja"])
            #expect(rulebook.criterion("obmocje")?.most == Fraction(3))
        }
        #expect(try CallFile.drava.rulebook().reachable(of: "obmocje") == .open("area"))
    }

    @Test func `leaves open what its text leaves open`() throws {
        let rulebook = try CallFile.drava.rulebook()
        #expect(
            rulebook.doubts(.unknown) == [
                "closes", "opening", "assessors", "aggregate", "threshold", "ties", "at-the-line", "supplement-limit",
                "appeals", "early", "lead-partner", "publication",
            ])
        #expect(rulebook.doubts(.conflict) == ["area"])
        #expect(rulebook.doubts(.reading).isSuperset(of: ["thematic-areas", "other-goals", "envelope-marking"]))
    }

    @Test func `counts the first day of submission from its publication, not from itself`() throws {
        let open = LimitTable(try CallFile.drava.rulebook(settling: ["opening": "2017-03-28"]))
        let row = try #require(open.rows.first { $0.id == "window-opens" })
        #expect(row.waits == .publication && row.end == nil)
        let settled = LimitTable(
            try CallFile.drava.rulebook(settling: ["opening": "2017-03-28", "publication": "2017-03-13"]))
        let known = try #require(settled.rows.first { $0.id == "window-opens" })
        #expect(known.start?.day.iso == "2017-03-13" && known.start?.origin == .printed)
        #expect(known.end?.iso == "2017-03-28")
    }

    @Test func `reaches 89 where only goals of its own theme may be ticked`() throws {
        let rulebook = try CallFile.drava.rulebook(settling: ["area": "1", "other-goals": "2"])
        #expect(rulebook.reachable(of: "cilji") == .value(Fraction(4)))
        #expect(rulebook.scoring.value?.first?.reachable() == .value(Fraction(89)))
        #expect(rulebook.scoring.value?.first?.most == Fraction(89))
    }

    @Test func `takes 1 for the climate, whose number is lost, and 0 by the other reading`() throws {
        for (texts, goals, all) in [
            (["area": "1"], 4, 100), (["area": "1", "climate-points": "2"], 3, 99),
            (["area": "1", "climate-points": "2", "other-goals": "2"], 3, 88),
        ] {
            let rulebook = try CallFile.drava.rulebook(settling: texts)
            #expect(rulebook.reachable(of: "horizontalni") == .value(Fraction(Int64(goals))))
            #expect(rulebook.scoring.value?.first?.reachable() == .value(Fraction(Int64(all))))
            #expect(rulebook.scoring.value?.first?.most == Fraction(Int64(all)))
        }
    }

    @Test func `says what it can of its lists, and that the rest is a reading`() throws {
        let rulebook = try CallFile.drava.rulebook()
        #expect(rulebook.completeness.map(\.id) == (1...5).map { "P\($0)" })
        #expect(rulebook.eligibility.map(\.id) == (1...7).map { "U\($0)" })
        #expect(rulebook.item("P4")?.ifNo == .value(.supplement))
        let stricter = try CallFile.drava.rulebook(settling: ["supplement-or-dismiss": "2"])
        #expect(
            ["P2", "P3", "P4", "P5"].map { stricter.item($0)?.ifNo.value } == [
                .dismiss, .dismiss, .supplement, .dismiss,
            ])
    }

    @Test(arguments: [
        ("window-opens", "2017-03-13", ["2017-03-28"]), ("project-end", "2017-06-01", ["2018-08-31"]),
        ("final-report", "2018-06-29", ["2018-07-30", "2018-08-31"]), ("withdrawal", "2017-09-01", ["2017-10-02"]),
        ("indicator-reports", "2018-08-31", ["2023-08-31"]), ("documents", "2018-11-05", ["2023-11-05"]),
        ("jobs", "2018-11-05", ["2021-11-05"]), ("jobs-investment", "2018-11-05", ["2023-11-05"]),
        ("supplement", "2017-06-01", []),
    ])
    func `has its time limits`(_ id: String, _ start: String, _ ends: [String]) throws {
        #expect(try CallFile.drava.rulebook().ends(id, start) == ends)
    }
}
