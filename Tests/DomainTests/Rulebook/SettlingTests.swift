import Testing

@testable import Domain

/// A call that leaves its threshold open, contradicts itself about the clock, and can be read in two ways about early ones.
@Suite struct `Settling what a call leaves open` {
    private let text = #"""
        {"call":"c","title":{"sl":"Poziv","en":"Call"},"group":"LAS","source":"s",
        "funds":[{"id":"E","budget":"10000.00","rate":"80 %"}],
        "submission":{"opens":"2025-05-15","closes":"2025-07-04",
        "counts":{"conflict":{"id":"clock","options":[{"value":"posted","source":"§1"},{"value":"received","source":"§5"}]}},
        "channel":["post"],"unknown-hour":"last","late":"dismiss",
        "early":{"reading":{"id":"early","chosen":"dismiss","other":"accept","source":"§1","why":"the window has a first day"}},
        "marking":{"label":"x","wrong":"ask"}},
        "completeness":[],"eligibility":[],
        "time-limits":{"appeal":{"conflict":{"id":"appeal","options":[
        {"value":{"length":"8 days","after":"service","sl":"a","en":"a"},"source":"§4"},
        {"value":{"length":"8 working days","after":"service","sl":"a","en":"a"},"source":"§6"}]}}},
        "scoring":{"assessors":{"unknown":"assessors","source":"§4"},"threshold":{"unknown":"threshold","source":"§4.2"},
        "criteria":[{"id":"7","sl":"Merilo","en":"Criterion","range":"0..3"}]},
        "ranking":{"ties":{"unknown":"ties","source":"§6"},"scope":"funding-line","if-tied":"board"},
        "allocation":{"pots":[{"id":"E","fund":"E","budget":"10000.00"}],"at-the-line":{"unknown":"line","source":"§6"}}}
        """#

    private func read(_ settings: (DoubtID, String)...) throws -> (rulebook: Rulebook?, findings: [Finding]) {
        var settlements: [DoubtID: Settlement] = [:]
        for (id, text) in settings { settlements[id] = try Settlement(text) }
        return Rulebook.read(try Node(json: Array(text.utf8)), settling: settlements)
    }

    @Test func `leaves unknowns and conflicts open and takes the chosen reading`() throws {
        let rulebook = try #require(read().rulebook)
        #expect(rulebook.doubts.map(\.id) == ["clock", "early", "appeal", "assessors", "threshold", "ties", "line"])
        #expect(rulebook.submission.counts == .open("clock"))
        #expect(rulebook.submission.early == .value(.dismiss))
        #expect(rulebook.scoring.value?[0].threshold == .open("threshold"))
        #expect(rulebook.scoring.value?[0].assessors.aggregate == .open("assessors"))
        #expect(rulebook.open(in: .receipt).map(\.id) == ["clock"])
        #expect(rulebook.open(in: .ranking).map(\.id) == ["threshold", "ties"])
        #expect(
            rulebook.doubt("early")?.why == Text(sl: "the window has a first day", en: "the window has a first day"))
        #expect(rulebook.doubt("appeal")?.stops == .appeal)
        #expect(rulebook.doubt("line")?.path.text == "allocation.at-the-line")
    }

    @Test func `puts an option in its place`() throws {
        let rulebook = try #require(read(("clock", "2"), ("early", "2"), ("appeal", "1")).rulebook)
        #expect(rulebook.submission.counts == .value(.received))
        #expect(rulebook.submission.early == .value(.accept))
        #expect(rulebook.timeLimit("appeal")?.value?.span == .after(LimitLength(8, .days), .service))
        #expect(rulebook.open(in: .receipt) == [])
        #expect(rulebook.doubt("clock")?.chosen == 2)
        #expect(rulebook.doubt("early")?.settled == .option(2))
    }

    @Test func `reads a value in the form of its key`() throws {
        func threshold(_ text: String) throws -> [Threshold]? {
            try read(("threshold", text)).rulebook?.scoring.value?[0].threshold.value
        }
        #expect(try threshold("2") == [Threshold(value: .value(.points(Fraction(2))))])
        let share = try #require(Fraction(3, over: 5))
        #expect(try threshold("60%") == [Threshold(value: .value(.share(share)))])
        #expect(try threshold("60 %") == [Threshold(value: .value(.share(share)))])
        #expect(try read(("threshold", "none")).rulebook?.scoring.value?[0].threshold == .value([]))
        let json = try read(("threshold", #"{"value":"2","compare":"more-than"}"#)).rulebook
        #expect(
            json?.scoring.value?[0].threshold
                == .value([Threshold(value: .value(.points(Fraction(2))), compare: .value(.moreThan))]))
        #expect(
            try read(("ties", "points-of 7, arrival, requested, own-share lower")).rulebook?.ranking.ties
                == .value([.pointsOf("7", .higher), .arrival(.earlier), .requested(.lower), .ownShare(.lower)]))
        #expect(try read(("line", "skip")).rulebook?.allocation.atTheLine == .value(.skip))
        #expect(
            try read(("assessors", #"{"at-least":3,"aggregate":"mean"}"#)).rulebook?.scoring.value?[0].assessors.number
                == .value(.atLeast(3)))
    }

    @Test func `tells a wrong settlement from a wrong file`() throws {
        let wrong = try read(("clock", "3"), ("line", "skipp"), ("treshold", "60"))
        #expect(wrong.rulebook == nil)
        let errors = wrong.findings.filter { $0.severity == .error }
        #expect(errors.map(\.settling) == ["clock", "line", "treshold"])
        #expect(
            errors.map(\.kind) == [
                .noSuchOption("clock", given: "3", options: 2),
                .badWord("skipp", allowed: LinePolicy.allCases.map(\.rawValue), nearest: "skip"),
                .noSuchDoubt("treshold", nearest: "threshold"),
            ])
        #expect(throws: NodeJSON.Fault.self) { try Settlement("{") }
    }

    @Test func `tries the options nobody has chosen`() throws {
        // Under the second option the declared maximum is no longer reached.
        let points =
            #"{"conflict":{"id":"points","options":[{"value":"3","source":"§1"},{"value":"2","source":"§2"}]}}"#
        let level = #""one-of":[{"id":"a","points":\#(points),"sl":"a","en":"a"}]"#
        let changed = text.replacing(#""range":"0..3""#, with: level).replacing(
            #""criteria":[{"id":"7""#, with: #""most":"3","criteria":[{"id":"7""#)
        let findings = Rulebook.lint(try Node(json: Array(changed.utf8))).filter { $0.severity == .error }
        #expect(findings.map(\.kind) == [.maximumDiffers(declared: Fraction(3), reachable: Fraction(2))])
        #expect(findings.first?.assuming == [Finding.Assumption(doubt: "points", option: 2)])
    }

    @Test func `tries two options nobody has chosen together`() throws {
        // Either of the two levels may be worth 2, and the declared maximum is still reached; not so if both are.
        func points(_ id: String) -> String {
            #"{"conflict":{"id":"\#(id)","options":[{"value":"3","source":"§1"},{"value":"2","source":"§2"}]}}"#
        }
        let levels = ["a", "b"].map { #"{"id":"\#($0)","points":\#(points("worth-\($0)")),"sl":"a","en":"a"}"# }
        let changed = text.replacing(#""range":"0..3""#, with: #""one-of":[\#(levels.joined(separator: ","))]"#)
            .replacing(
                #""criteria":[{"id":"7""#, with: #""most":"3","criteria":[{"id":"7""#)
        let findings = Rulebook.lint(try Node(json: Array(changed.utf8))).filter { $0.severity == .error }
        #expect(findings.map(\.kind) == [.maximumDiffers(declared: Fraction(3), reachable: Fraction(2))])
        #expect(
            findings.first?.assuming == [
                Finding.Assumption(doubt: "worth-a", option: 2), Finding.Assumption(doubt: "worth-b", option: 2),
            ])
    }

    @Test(arguments: [[2], [2, 3], [2, 2, 2, 2, 2, 2, 2, 2, 2], [4, 2, 3, 2, 2], Array(repeating: 2, count: 24)])
    func `every two options stand together in some trial`(options: [Int]) {
        let trials = OptionTrials(options).trials
        for one in options.indices {
            for first in 0..<options[one] {
                #expect(trials.contains { $0[one] == first })
                for other in options.indices.dropFirst(one + 1) {
                    for second in 0..<options[other] {
                        #expect(trials.contains { $0[one] == first && $0[other] == second })
                    }
                }
            }
        }
        #expect(trials.count <= 24)
    }
}
