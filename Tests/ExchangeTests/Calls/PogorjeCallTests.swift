import Domain
import Testing

@testable import Exchange

/// LAS loškega pogorja, 6. javni poziv 2019.
@Suite struct `The call of Loško pogorje` {
    @Test func `shares 432.367,93 euro among two funds and five pots`() throws {
        let rulebook = try CallFile.pogorje.rulebook()
        #expect(rulebook.funds.map(\.budget.exact) == ["344392.19", "87975.74"])
        #expect(rulebook.funds.map(\.budget).reduce(Money(cents: 0), +).exact == "432367.93")
        #expect(rulebook.funds.map(\.rateIs) == [.upTo, .exact])
        #expect(
            rulebook.allocation.pots.map { "\($0.id) \($0.budget.exact)" } == [
                "EKSRP-M1 113309.04", "EKSRP-M3 60988.69", "EKSRP-M5 170094.46", "ESRR-M1 70000.00", "ESRR-M6 17975.74",
            ])
        for fund in rulebook.funds {
            let pots = rulebook.allocation.pots.filter { $0.fund == fund.id }
            #expect(pots.map(\.budget).reduce(Money(cents: 0), +) == fund.budget)
        }
    }

    @Test func `caps two pots at exactly half, two at all of it, and one not at all`() throws {
        let pots = try CallFile.pogorje.rulebook().allocation.pots
        #expect(pots.map { $0.most?.value?.exact } == ["56654.52", "60988.69", "85047.23", nil, "17975.74"])
        for pot in [pots[0], pots[2]] { #expect(pot.most?.value.map { $0 + $0 } == pot.budget) }
        #expect(pots[3].most == .open("esrr-m1-cap"))
    }

    @Test func `closes at noon, to the second`() throws {
        let submission = try CallFile.pogorje.rulebook().submission
        #expect(submission.counts == .value(.received))
        for (received, expected) in [
            ("2019-11-07T10:00", Timeliness.early), ("2019-11-08T00:00", .inTime), ("2019-12-16T12:00", .inTime),
            ("2019-12-16T12:00:01", .late), ("2019-12-16", .unknownHour), ("2019-12-17T08:00", .late),
        ] {
            #expect(submission.timeliness(of: try #require(Stamp(iso: received))).1 == expected, "\(received)")
        }
    }

    @Test func `leaves open what its text leaves open`() throws {
        let rulebook = try CallFile.pogorje.rulebook()
        #expect(
            rulebook.doubts(.unknown) == [
                "scoring", "supplement-limit", "esrr-m1-cap", "wrong-marking", "ties", "at-the-line",
            ])
        #expect(rulebook.doubts(.conflict) == ["certificates"])
        #expect(rulebook.doubts(.reading).isSuperset(of: ["building-permit", "end-of-operation"]))
        #expect(rulebook.scoring.doubt == "scoring")
    }

    @Test func `asks for certificates by one question, at both of them`() throws {
        for (option, funds) in [("1", ["EKSRP"]), ("2", ["EKSRP", "ESRR"])] {
            let rulebook = try CallFile.pogorje.rulebook(settling: ["certificates": option])
            #expect(["P6", "P7"].map { rulebook.item($0)?.when.value?.funds } == [funds, funds])
        }
    }

    @Test func `has lists of its own for each fund`() throws {
        let rulebook = try CallFile.pogorje.rulebook(settling: ["certificates": "1"])
        func asked(_ fund: String, _ measure: String) -> [String] {
            (rulebook.completeness + rulebook.eligibility).filter {
                $0.when.value?.fits(Traits(fund: fund, measure: measure)) ?? false
            }.map(\.id)
        }
        let all = (1...12).map { "P\($0)" } + (1...19).map { "U\($0)" }
        #expect(asked("EKSRP", "M1") == all.filter { !["U3", "U4", "U5"].contains($0) })
        #expect(asked("EKSRP", "M3") == all.filter { !["U4", "U5"].contains($0) })
        #expect(asked("EKSRP", "M5") == all.filter { !["U3", "U5"].contains($0) })
        #expect(asked("ESRR", "M1") == all.filter { !["P6", "P7", "P8", "U3", "U4", "U12"].contains($0) })
        #expect(asked("ESRR", "M6") == all.filter { !["P6", "P7", "P8", "U3", "U4", "U5", "U12"].contains($0) })
    }

    /// Close on Monday 16. 12. 2019; 25. and 26. 12. are free, and so are 1. and 2. 1.
    @Test(arguments: [
        ("opening", "2019-12-16", ["2019-12-30"]), ("notice", "2019-12-16", ["2020-02-14"]),
        ("appeal", "2020-02-17", ["2020-03-03"]), ("appeal-decision", "2020-03-03", ["2020-04-02"]),
        ("claim-preparation", "2020-12-01", ["2020-12-31"]), ("interim-claims", "2020-06-01", ["2021-03-31"]),
        ("operation-end", "2020-06-01", ["2022-03-31", "2021-03-31"]), ("supplement", "2020-01-10", []),
        ("withdrawal-eksrp", "2020-06-02", ["2020-07-02"]), ("withdrawal-esrr", "2020-06-02", ["2020-07-02"]),
        ("documents", "2022-05-03", ["2027-05-03"]),
    ])
    func `has its time limits`(_ id: String, _ start: String, _ ends: [String]) throws {
        #expect(try CallFile.pogorje.rulebook().ends(id, start) == ends)
    }

    @Test func `lets withdraw after the act of the agency or the ministry, by fund`() throws {
        let rulebook = try CallFile.pogorje.rulebook()
        let eksrp = try #require(rulebook.timeLimit("withdrawal-eksrp")?.value)
        #expect(eksrp.event == .approval && eksrp.when.funds == ["EKSRP"])
        let esrr = try #require(rulebook.timeLimit("withdrawal-esrr")?.value)
        #expect(esrr.event == .contract && esrr.when.funds == ["ESRR"])
    }

    @Test func `sends appeals to the assembly, whose word is final`() throws {
        let appeals = try #require(try CallFile.pogorje.rulebook().appeals?.value)
        #expect(appeals.ladder.map(\.body) == ["assembly"])
        #expect(appeals.finalAfter == .value("assembly"))
    }
}
