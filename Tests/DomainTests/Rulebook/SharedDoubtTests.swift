import Testing

@testable import Domain

/// A call that leaves open for whom two certificates are: one question, asked of two items of a list.
@Suite struct `A doubt that stands at two places` {
    private let tax =
        #"{"conflict":{"id":"certificates","options":[{"value":{"fund":"E"},"source":"§4"},{"value":{},"source":"§5"}]}}"#
    private let court =
        #"{"conflict":{"id":"certificates","options":[{"value":{"fund":"E"},"source":"§4"},{"value":{},"source":"§6"}]}}"#

    private func call(_ first: String, _ second: String, points: String = "2", most: String = "5", more: String = "")
        throws -> Node
    {
        func item(_ id: String, _ when: String) -> String {
            #"{"id":"\#(id)","sl":"Potrdilo","en":"Certificate","if-no":"supplement","when":\#(when),"basis":"§4"}"#
        }
        let text = #"""
            {"call":"c","title":{"sl":"Poziv","en":"Call"},"group":"LAS","source":"s",
            "funds":[{"id":"E","budget":"10000.00","rate":"80 %"}],
            "submission":{"opens":"2025-05-15","closes":"2025-07-04","counts":"posted","channel":["post"],
            "unknown-hour":"last","late":"dismiss","early":"accept","marking":{"label":"x","wrong":"ask"}},
            "completeness":[\#(item("P6", first)),\#(item("P7", second))],"eligibility":[],
            "time-limits":{},
            "scoring":{"assessors":{"number":"3","aggregate":"mean"},"threshold":"none",
            "most":\#(most),"criteria":[{"id":"1","sl":"Merilo","en":"Criterion","yes-no":"3"},
            {"id":"2","sl":"Merilo","en":"Criterion","one-of":[{"id":"a","points":\#(points),"sl":"Da","en":"Yes"}]}\#(more)]},
            "ranking":{"ties":[{"arrival":"earlier"}],"scope":"funding-line","if-tied":"board"},
            "allocation":{"pots":[{"id":"E","fund":"E","budget":"10000.00"}],"at-the-line":"stop"}}
            """#
        return try Node(json: Array(text.utf8))
    }

    @Test func `is listed once and settled at both`() throws {
        let node = try call(tax, court)
        let open = try #require(Rulebook.read(node).rulebook)
        #expect(open.doubts.map(\.id) == ["certificates"])
        #expect(open.completeness.map(\.when.doubt) == ["certificates", "certificates"])

        let settled = try #require(Rulebook.read(node, settling: ["certificates": .option(1)]).rulebook)
        #expect(settled.completeness.map(\.when.value?.funds) == [["E"], ["E"]])
        #expect(settled.doubts.map(\.chosen) == [1])
    }

    @Test func `can change what is reached together with the maximum that is declared`() throws {
        func reading(_ chosen: Int, _ other: Int) -> String {
            #"{"reading":{"id":"themes","chosen":"\#(chosen)","other":"\#(other)","source":"§4"}}"#
        }
        let node = try call(tax, court, points: reading(2, 1), most: reading(5, 4))
        for (option, most) in [(1, 5), (2, 4)] {
            let set = try #require(
                Rulebook.read(node, settling: ["themes": .option(option)]).rulebook?.scoring.value?[0])
            #expect(set.most == Fraction(Int64(most)))
            #expect(set.reachable() == .value(Fraction(Int64(most))))
        }
    }

    @Test func `holds another in each option where both change the declared maximum`() throws {
        func reading(_ id: String, _ chosen: String, _ other: String) -> String {
            #"{"reading":{"id":"\#(id)","chosen":\#(chosen),"other":\#(other),"source":"§4"}}"#
        }
        let third = #","sl":"Merilo","en":"Criterion","one-of":[{"id":"a","sl":"Da","en":"Yes","points":"#
        let node = try call(
            tax, court, points: reading("themes", "2", "1"),
            most: reading("themes", reading("climate", "7", "6"), reading("climate", "6", "5")),
            more: #",{"id":"3"\#(third)\#(reading("climate", "2", "1"))}]}"#)
        #expect(try #require(Rulebook.read(node).rulebook).doubts.map(\.id) == ["certificates", "themes", "climate"])
        for (themes, climate, most) in [(1, 1, 7), (1, 2, 6), (2, 1, 6), (2, 2, 5)] {
            let set = try #require(
                Rulebook.read(node, settling: ["themes": .option(themes), "climate": .option(climate)]).rulebook?
                    .scoring.value?[0])
            #expect(set.most == Fraction(Int64(most)))
            #expect(set.reachable() == .value(Fraction(Int64(most))))
        }
    }

    @Test func `leaves a declared maximum readable, never unknown`() throws {
        let node = try call(tax, court, points: "2", most: #"{"unknown":"most","source":"§4"}"#)
        #expect(Rulebook.read(node).findings.map(\.kind).contains(.doubtMisplaced))
    }

    @Test func `must have as many options at each`() throws {
        let three = tax.replacing("}]}}", with: #"},{"value":{},"source":"§7"}]}}"#)
        let findings = Rulebook.read(try call(tax, three)).findings
        #expect(findings.count { $0.code == .duplicateID } == 1)
    }

    @Test func `is never an unknown, which has a value of its own at each place`() throws {
        let unknown = #"{"unknown":"certificates","source":"§4"}"#
        let findings = Rulebook.read(try call(unknown, unknown)).findings
        #expect(findings.count { $0.code == .duplicateID } == 1)
    }
}

extension String {
    fileprivate func replacing(_ end: String, with other: String) -> String {
        hasSuffix(end) ? String(dropLast(end.count)) + other : self
    }
}
