import Testing

@testable import Domain

/// What the call says, or says twice, without any rule that touches it.
@Suite struct `A note of a call` {
    private func call(_ notes: String, scoring: Node? = nil) throws -> Node {
        let call = try SmallCall.node()
        let kept = (call.pairs ?? []).map { ($0.key, $0.key == "scoring" ? scoring ?? $0.value : $0.value) }
        return .map(kept + [("notes", try Node(json: Array(notes.utf8)))])
    }

    private func note(_ id: String, _ about: String = "") -> String {
        #"{"id":"\#(id)",\#(about)"sl":"Opomba","en":"Note","source":"§4"}"#
    }

    @Test func `is about items, criteria, limits and funds, and about several of them`() throws {
        let notes = [
            note("lists", #""about":["A1","E2","2"],"#), note("limit", #""about":["appeal","supplement"],"#),
            note("money", #""about":["ESRR","A1"],"#), note("whole"),
        ]
        let (rulebook, findings) = Rulebook.read(try call("[\(notes.joined(separator: ","))]"))
        #expect(findings.filter { $0.severity == .error } == [])
        let book = try #require(rulebook)
        #expect(book.notes(about: "A1").map(\.id) == ["lists", "money"])
        #expect(book.notes(about: "2").map(\.id) == ["lists"])
        #expect(book.notes(about: "supplement").map(\.id) == ["limit"])
        #expect(book.notes(about: "E1").isEmpty)
        #expect(book.notes.map(\.about.count) == [3, 2, 2, 0])
    }

    @Test func `about most of a list is about none of its items, and about few things comes first`() throws {
        var book = try #require(Rulebook.read(try call("[]")).rulebook)
        let list = (1...4).map { ChecklistItem(id: "P\($0)", text: Text(sl: "x", en: "x"), ifNo: .value(.dismiss)) }
        func note(_ id: String, _ about: [String]) -> Note {
            Note(id: id, about: about, text: Text(sl: "x", en: "x"), source: "§4")
        }
        book.notes = [
            note("whole", ["P1", "P2", "P3", "U1"]), note("half", ["P1", "P2"]), note("also", ["P1", "U1"]),
            note("own", ["P1"]),
        ]
        #expect(book.notes(about: list[0], of: list).map(\.id) == ["own", "half", "also"])
        #expect(book.notes(about: list[2], of: list).isEmpty)
        // Of a list of one item a note can be about nothing less.
        #expect(book.notes(about: list[0], of: [list[0]]).map(\.id) == ["own", "half", "also", "whole"])
    }

    @Test func `is about nothing where the call has nothing of that id`() throws {
        let findings = Rulebook.read(try call("[\(note("n", #""about":["A1","A9"],"#))]")).findings
        let finding = try #require(findings.first { $0.code == .unknownReference })
        guard case .unknownReference(.subject, "A9", _) = finding.kind else {
            Issue.record("\(finding.kind)")
            return
        }
        #expect(finding.path.text == "notes[0].about[1]")
    }

    /// The other way to read the whole of scoring has other criteria: settling it must not make a note an error.
    @Test func `may be about a criterion of another way to score`() throws {
        let scoring = try #require(try SmallCall.node()["scoring"])
        let other = Node.map(
            (scoring.pairs ?? []).map { pair in
                (pair.key, pair.key == "criteria" ? .list(Array((pair.value.items ?? []).dropFirst())) : pair.value)
            })
        let options = [scoring, other].map { Node.map([("value", $0), ("source", .scalar("§4"))]) }
        let conflict = Node.map([("conflict", .map([("id", .scalar("sets")), ("options", .list(options))]))])
        let node = try call("[\(note("n", #""about":["1"],"#))]", scoring: conflict)
        for settled: [DoubtID: Settlement] in [[:], ["sets": .option(1)], ["sets": .option(2)]] {
            #expect(!Rulebook.read(node, settling: settled).findings.map(\.code).contains(.unknownReference))
        }
    }
}
