import Domain
import Testing

@testable import Exchange

/// LAS Od Pohorja do Bohorja, 1. javni poziv ESRR 2025.
@Suite struct `The call of Pohorje and Bohor` {
    @Test func `has 750.000 euro for projects of 5.000 to 75.000, at 80 per cent`() throws {
        let rulebook = try CallFile.pohorje.rulebook()
        let fund = try #require(rulebook.fund("ESRR"))
        #expect(rulebook.funds.count == 1)
        #expect(fund.budget.exact == "750000.00")
        #expect(fund.rate == .value(try #require(Fraction(4, over: 5))))
        #expect(fund.least == Money(exact: "5000.00").map(Settled.value))
        #expect(fund.most == Money(exact: "75000.00").map(Settled.value))
        #expect(rulebook.allocation.pots.map(\.budget.exact) == ["750000.00"])
    }

    @Test func `leaves open what its text leaves open`() throws {
        let rulebook = try CallFile.pohorje.rulebook()
        #expect(rulebook.doubts(.unknown) == ["threshold", "second-appeal", "second-appeal-decision"])
        #expect(rulebook.doubts(.conflict) == ["supplement-limit", "appeal-finality"])
        #expect(
            rulebook.doubts(.reading) == [
                "clock", "early", "assessors", "at-the-line", "report-limit", "last-questions", "tie-scope",
                "supplement-rounds",
            ])
        #expect(rulebook.open(in: .ranking).map(\.id) == ["threshold"])
    }

    @Test func `counts the postmark, and all of the last day`() throws {
        let submission = try CallFile.pohorje.rulebook().submission
        #expect(submission.counts == .value(.posted))
        for (posted, expected) in [
            ("2025-05-14T23:59:59", Timeliness.early), ("2025-05-15T00:00", .inTime), ("2025-07-04", .inTime),
            ("2025-07-04T23:59:59", .inTime), ("2025-07-05T00:00", .late), ("2025-07-05", .late),
        ] {
            #expect(submission.timeliness(of: try #require(Stamp(iso: posted))).1 == expected, "\(posted)")
        }
        #expect(try CallFile.pohorje.rulebook(settling: ["clock": "2"]).submission.counts == .value(.received))
    }

    @Test func `asks three things of the envelope's content and nine of the project`() throws {
        let rulebook = try CallFile.pohorje.rulebook()
        #expect(rulebook.completeness.map(\.id) == ["A1", "A2", "A3"])
        #expect(rulebook.completeness.allSatisfy { $0.ifNo == .value(.supplement) })
        #expect(rulebook.eligibility.map(\.id) == (1...9).map { "E\($0)" })
        #expect(rulebook.eligibility.allSatisfy { $0.ifNo == .value(.dismiss) })
        #expect(rulebook.item("E7")?.when.value?.funds == ["ESRR"])
    }

    @Test func `has seven criteria with seventeen leaves that make 100`() throws {
        let set = try #require(try CallFile.pohorje.rulebook().scoring.value?.first)
        #expect(set.criteria.map(\.id) == ["1", "2", "3", "4", "5", "6", "7"])
        #expect(set.criteria.map(\.most) == ["20", "30", "10", "5", "10", "10", "15"].map(points))
        #expect(
            set.leaves.map(\.id).joined(separator: " ")
                == "1.1 1.2 2.1 2.2 2.3 2.4 2.5 3.1 4.1 5.1 5.2 6.1 7.1 7.2 7.3 7.4 7.5")
        #expect(set.reachable() == .value(Fraction(100)))
        #expect(set.most == Fraction(100))
    }

    @Test(arguments: [
        ("1.1", "10 8 5 0"), ("1.2", "10 5 0"), ("2.1", "10 5 0"), ("2.2", "5 2 0"), ("2.3", "5 0"), ("2.4", "5 0"),
        ("2.5", "5 0"), ("3.1", "10 8 5 2 0"), ("4.1", "5 2 0"), ("5.1", "5 2 0"), ("5.2", "5 2 0"),
        ("6.1", "10 8 5 2 0"),
    ])
    func `has the levels that are printed`(_ id: String, _ levels: String) throws {
        guard case .oneOf(let found)? = try CallFile.pohorje.rulebook().criterion(id)?.kind else {
            Issue.record("\(id) is no choice of levels")
            return
        }
        #expect(found.map(\.points.value) == levels.split(separator: " ").map { points(String($0)) })
    }

    @Test(arguments: 1...5)
    func `gives 0 to 3 for each part of criterion 7`(_ part: Int) throws {
        let kind = try CallFile.pohorje.rulebook().criterion("7.\(part)")?.kind
        #expect(kind == .range(from: .zero, to: Fraction(3), step: .one))
    }

    @Test func `takes the threshold as one figure`() throws {
        let set = try #require(try CallFile.pohorje.rulebook().scoring.value?.first)
        #expect(set.threshold.value?.map(\.value) == [.open("threshold")])
        let node = try CallFile.pohorje.read().tree
        let settled = Rulebook.read(node, settling: ["threshold": .value(.scalar("60"))]).rulebook
        #expect(settled?.scoring.value?.first?.threshold.value?.map(\.value) == [.value(.points(Fraction(60)))])
    }

    @Test func `breaks ties at the line by criterion 7, then by arrival, and offers what is left`() throws {
        let rulebook = try CallFile.pohorje.rulebook()
        #expect(rulebook.ranking.ties == .value([.pointsOf("7", .higher), .arrival(.earlier)]))
        #expect(rulebook.ranking.scope == .value(.fundingLine))
        #expect(rulebook.allocation.atTheLine == .value(.offer))
    }

    /// Close on Friday 4. 7. 2025; the others from days that could have been.
    @Test(arguments: [
        ("opening", "2025-07-04", ["2025-07-16"]), ("supplement-request", "2025-07-09", ["2025-07-21"]),
        ("supplement", "2025-07-21", ["2025-07-29", "2025-07-31"]), ("clarification", "2025-08-04", ["2025-08-12"]),
        ("report", "2025-07-04", ["2025-09-02", "2025-09-02"]), ("decision", "2025-07-04", ["2025-09-12"]),
        ("notice", "2025-09-12", ["2025-09-17"]), ("appeal", "2025-09-22", ["2025-09-30"]),
        ("appeal-decision", "2025-09-30", ["2025-10-15"]), ("inspection", "2025-09-22", ["2025-09-30"]),
        ("questions", "2025-07-04", ["2025-06-20", "2025-06-19"]), ("withdrawal", "2026-01-15", ["2026-02-16"]),
        ("advance-claim", "2026-03-02", ["2026-08-31"]), ("project-end", "2026-01-15", ["2029-01-15"]),
        ("project-end", "2026-10-01", ["2029-08-31"]), ("durability", "2029-03-10", ["2034-03-10"]),
        ("durability-sme", "2029-03-10", ["2032-03-10"]), ("documents", "2029-06-01", ["2034-06-01"]),
        ("second-appeal", "2025-10-15", []),
    ])
    func `has its time limits`(_ id: String, _ start: String, _ ends: [String]) throws {
        #expect(try CallFile.pohorje.rulebook().ends(id, start) == ends)
    }

    @Test func `asks for a supplement once, and twice only by the other reading`() throws {
        #expect(try CallFile.pohorje.rulebook().supplement?.rounds == .value(1))
        #expect(try CallFile.pohorje.rulebook(settling: ["supplement-rounds": "2"]).supplement?.rounds == .value(2))
    }

    @Test func `lets the board decide first and the assembly after it, unless §6.1 holds`() throws {
        let appeals = try #require(try CallFile.pohorje.rulebook().appeals?.value)
        #expect(appeals.ladder.map(\.body) == ["board", "assembly"])
        #expect(appeals.finalAfter == .open("appeal-finality"))
        let settled = try CallFile.pohorje.rulebook(settling: ["appeal-finality": "1"])
        #expect(settled.appeals?.value?.finalAfter == .value("board"))
        // §6.1 speaks of dismissals; against the selection there are two instances either way (§6.2).
        #expect(settled.appeals?.value?.finalFor == [.dismissal])
    }
}
