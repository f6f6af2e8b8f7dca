import Testing

@testable import Domain

@Suite struct `An act written down` {
    @Test func `reads back as itself, every kind`() throws {
        let samples = try ActSamples.all()
        #expect(Set(samples.map(\.kind)) == Set(Act.Kind.allCases))
        for act in samples {
            #expect(try Act(act.node) == act)
            // Through the bytes of a file too, where keys are sorted.
            let bytes = try act.node.canonicalJSON()
            #expect(try Act(try Node(canonicalJSON: bytes)) == act)
        }
    }

    private func faults(_ json: String) throws -> [ActFault] {
        do {
            _ = try Act(try Node(json: Array(json.utf8)))
            return []
        } catch let unreadable as ActUnreadable {
            return unreadable.faults
        }
    }

    @Test func `names all its faults at once, with the field`() throws {
        let found = try faults(
            #"{"act":"withdraw-application","call":"mali poziv","application":"12","on":"4. 7. 2025","raeson":"x"}"#)
        #expect(found.map(\.path) == ["call", "application", "on", "raeson"])
        #expect(
            found.map(\.kind) == [
                .malformed(.id, given: "mali poziv"), .malformed(.application, given: "12"),
                .malformed(.day, given: "4. 7. 2025"), .unknownField,
            ])
    }

    @Test func `names what is missing, in lists too`() throws {
        let found = try faults(
            #"{"act":"submit-sheet","call":"c","application":"V-1","marks":[{"criterion":"1","points":"1,5"},{"points":"2"}]}"#
        )
        #expect(found.map(\.path) == ["marks.1.points", "marks.2.criterion"])
        #expect(found.map(\.kind) == [.malformed(.points, given: "1,5"), .missing])
    }

    @Test func `of a kind nobody knows is refused`() throws {
        #expect(try faults(#"{"act":"open-everything"}"#).map(\.kind) == [.unknownKind("open-everything")])
        #expect(try faults(#"{"call":"c"}"#).map(\.kind) == [.noKind])
        #expect(try faults(#"["act"]"#).map(\.kind) == [.noMap])
    }

    @Test func `keeps points and amounts as they were`() {
        for text in ["0", "-1", "2.5", "0.0001", "-0.5", "1000000", "84.6667"] {
            #expect(Fraction(actText: text)?.actText == text)
        }
        #expect(Money(actText: "75000.00")?.actText == "75000.00")
        #expect(Money(actText: "75000") == nil)
        #expect(Int(actText: "007") == nil)
    }
}
