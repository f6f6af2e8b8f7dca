import Testing

@testable import Domain

@Suite struct `Canonical JSON` {
    @Test(arguments: [
        (Node.scalar(""), #""""#),
        (.list([]), "[]"),
        (.map([]), "{}"),
        (.scalar("Čebelarska soba / 100 %"), #""Čebelarska soba / 100 %""#),
        (
            .scalar("a\"b\\c\n\r\t\u{8}\u{C}\u{0}\u{1F}\u{7F}\u{2028}🐝"),
            "\"a\\\"b\\\\c\\n\\r\\t\\b\\f\\u0000\\u001f\u{7F}\u{2028}🐝\""
        ),
        (
            .list([.scalar("1"), .list([]), .map([("b", .scalar("2")), ("a", .scalar("1"))])]),
            #"["1",[],{"a":"1","b":"2"}]"#
        ),
        (
            .map([("z", .scalar("")), ("č", .scalar("")), ("Z", .scalar("")), ("zz", .scalar("")), ("", .scalar(""))]),
            #"{"":"","Z":"","z":"","zz":"","č":""}"#
        ),
    ])
    func `has one form`(node: Node, text: String) throws {
        let bytes = try node.canonicalJSON()
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        let read = try Node(canonicalJSON: bytes)
        #expect(try read.canonicalJSON() == bytes)
        #expect(try Node(json: bytes).canonicalJSON() == bytes)
    }

    @Test func `two spellings of one letter are two keys`() throws {
        let composed = "\u{E9}"
        let decomposed = "e\u{301}"
        let bytes = try Node.map([(composed, .scalar("1")), (decomposed, .scalar("2"))]).canonicalJSON()
        #expect(bytes == Array("{\"e\u{301}\":\"2\",\"\u{E9}\":\"1\"}".utf8))
        #expect(try Node(canonicalJSON: bytes).pairs?.count == 2)
    }

    @Test func `a key that stands twice is not written`() {
        #expect(throws: NodeJSON.Fault(.duplicateKey("a"), offset: 0)) {
            try Node.map([("a", .scalar("1")), ("b", .scalar("2")), ("a", .scalar("3"))]).canonicalJSON()
        }
    }

    @Test(arguments: [
        (#"{"a":"1","a":"2"}"#, NodeJSON.Reason.duplicateKey("a"), 9),
        (#"{"b":"1","a":"2"}"#, .notCanonical(.keyOrder("a")), 9),
        (#"{"a": "1"}"#, .notCanonical(.whiteSpace), 5),
        (#"["1" ]"#, .notCanonical(.whiteSpace), 4),
        (" []", .notCanonical(.whiteSpace), 0),
        ("[1]", .notCanonical(.bareScalar), 1),
        ("[true]", .notCanonical(.bareScalar), 1),
        ("null", .notCanonical(.bareScalar), 0),
        (#""\/""#, .notCanonical(.needlessEscape), 1),
        (#""\u0041""#, .notCanonical(.needlessEscape), 1),
        (#""\u000a""#, .notCanonical(.needlessEscape), 1),
        (#""\u001F""#, .notCanonical(.needlessEscape), 1),
        (#""\u00zz""#, .unknownEscape, 1),
        (#""\x""#, .unknownEscape, 1),
        ("\"\u{1}\"", .controlCharacter(1), 1),
        ("\"a\\\"\n\"", .controlCharacter(10), 4),
        (#"["a"]]"#, .extraBytes, 5),
        ("[]\n", .extraBytes, 2),
        (#"["a""#, .endsEarly, 4),
        (#"["a",]"#, .expected(.value), 5),
        (#"{"a"}"#, .expected(.colon), 4),
        (#"{a}"#, .expected(.key), 1),
        (#"{"a":"1","#, .endsEarly, 9),
        (#"["a"}"#, .expected(.commaOrEnd), 4),
        ("", .endsEarly, 0),
        ("\u{FEFF}[]", .expected(.value), 0),
    ])
    func `anything else is refused and named`(text: String, reason: NodeJSON.Reason, offset: Int) {
        #expect(throws: NodeJSON.Fault(reason, offset: offset)) { try Node(canonicalJSON: Array(text.utf8)) }
    }

    @Test(arguments: [[0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC5]] as [[UInt8]])
    func `bytes that are no characters are refused`(inside: [UInt8]) {
        let bytes = [0x22] + inside + [0x22]
        #expect(throws: NodeJSON.Fault(.notUTF8, offset: 1)) { try Node(canonicalJSON: bytes) }
        #expect(throws: NodeJSON.Fault(.notUTF8, offset: 1, place: Place(line: 1, column: 2))) { try Node(json: bytes) }
        let escaped: [UInt8] = [0x22, 0x5C, 0x6E] + inside + [0x22]
        #expect(throws: NodeJSON.Fault(.notUTF8, offset: 1)) { try Node(canonicalJSON: escaped) }
    }

    @Test func `depth, size and number of values have a limit`() throws {
        let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: NodeJSON.Fault(.tooDeep(limit: 128), offset: 128)) { try Node(canonicalJSON: deep) }
        #expect(throws: NodeJSON.Fault(.tooDeep(limit: 128), offset: 128, place: Place(line: 1, column: 129))) {
            try Node(json: deep)
        }
        let most = Array(String(repeating: "[", count: 128) + String(repeating: "]", count: 128)).map {
            $0.asciiValue ?? 0
        }
        #expect(try Node(canonicalJSON: most).canonicalJSON() == most)
        var node = Node.list([])
        for _ in 0..<128 { node = .list([node]) }
        #expect(throws: NodeJSON.Fault(.tooDeep(limit: 128), offset: 128)) { try node.canonicalJSON() }

        let few = NodeJSON.Limits(bytes: 12, depth: 3, nodes: 3)
        let list = Array(#"["a","b"]"#.utf8)
        #expect(try Node(canonicalJSON: list, limits: few).items?.count == 2)
        let longer = Array(#"["a","b","c"]"#.utf8)
        #expect(throws: NodeJSON.Fault(.tooLarge(limit: 12), offset: 12)) {
            try Node(canonicalJSON: longer, limits: few)
        }
        let three = Array(#"["","",""]"#.utf8)
        #expect(throws: NodeJSON.Fault(.tooManyValues(limit: 3), offset: 7)) {
            try Node(canonicalJSON: three, limits: few)
        }
    }

    /// The strict reader takes exactly what the writer writes: over every truncation and thousands of altered bytes,
    /// what is accepted is written again as the very same bytes.
    @Test func `a tree survives the way out and in, and no altered byte passes for another form`() throws {
        var dice = Dice(state: 2025)
        for _ in 0..<100 {
            let bytes = try tree(&dice, depth: 0).canonicalJSON()
            #expect(try Node(canonicalJSON: bytes).canonicalJSON() == bytes)
            #expect(try Node(json: bytes) == Node(canonicalJSON: bytes))
            for length in bytes.indices {
                let fault = #expect(throws: NodeJSON.Fault.self) {
                    try Node(canonicalJSON: Array(bytes.prefix(length)))
                }
                let reason = try #require(fault).reason
                #expect(reason == .endsEarly)
            }
            for _ in 0..<30 {
                var altered = bytes
                altered[Int(dice.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: dice.next())
                if let node = try? Node(canonicalJSON: altered) { #expect(try node.canonicalJSON() == altered) }
                _ = try? Node(json: altered)
            }
        }
    }

    private func tree(_ dice: inout Dice, depth: Int) -> Node {
        switch dice.next() % (depth > 4 ? 2 : 5) {
        case 0, 1: .scalar(text(&dice))
        case 2: .list((0..<dice.next() % 4).map { _ in tree(&dice, depth: depth + 1) })
        default:
            .map(
                (0..<dice.next() % 5).map { index in ("\(index)" + text(&dice), tree(&dice, depth: depth + 1)) }
                    .shuffled(using: &dice))
        }
    }

    private func text(_ dice: inout Dice) -> String {
        let letters: [Character] = ["a", "č", "Ž", "\"", "\\", "\n", "\u{1}", "\u{1F}", "🐝", "/", " ", "€", "e\u{301}"]
        return String((0..<dice.next() % 9).map { _ in letters[Int(dice.next() % UInt64(letters.count))] })
    }
}

@Suite struct `JSON that people write` {
    @Test func `keeps numbers as they were typed and knows every place`() throws {
        let text = """
            {
              "budget": 750000.00, "čas": "\\u010das\\ud83d\\udc1d",
              "list": [ -0.5e+3 , true,false , null ],
              "budget": "again"
            }

            """
        let node = try Node(json: Array(text.utf8))
        #expect(node["budget"]?.text == "750000.00")
        #expect(node["čas"]?.text == "čas🐝")
        #expect(node["list"]?.items?.map(\.text) == ["-0.5e+3", "true", "false", ""])
        #expect(node.pairs?.map(\.key) == ["budget", "čas", "list", "budget"])
        #expect(node.place == Place(line: 1, column: 1))
        #expect(node.pairs?[1].keyPlace == Place(line: 2, column: 24))
        #expect(node["čas"]?.place == Place(line: 2, column: 31))
        #expect(node["list"]?.items?.last?.place == Place(line: 3, column: 36))
    }

    @Test func `a byte order mark is no mistake`() throws {
        #expect(try Node(json: [0xEF, 0xBB, 0xBF, 0x5B, 0x5D]) == .list([]))
    }

    @Test(arguments: [
        ("{\n  \"a\": 01\n}", NodeJSON.Reason.malformedNumber, Place(line: 2, column: 8)),
        ("[1.]", .malformedNumber, Place(line: 1, column: 2)),
        ("[-]", .malformedNumber, Place(line: 1, column: 2)),
        ("[1e]", .malformedNumber, Place(line: 1, column: 2)),
        ("[+1]", .expected(.value), Place(line: 1, column: 2)),
        ("[NaN]", .expected(.value), Place(line: 1, column: 2)),
        ("[nul", .endsEarly, Place(line: 1, column: 5)),
        ("[tru]", .expected(.value), Place(line: 1, column: 2)),
        ("[\"\\ud83d\"]", .loneSurrogate, Place(line: 1, column: 3)),
        ("[\"\\udc1d\"]", .loneSurrogate, Place(line: 1, column: 3)),
        ("[\"\\ud83d\\u0041\"]", .loneSurrogate, Place(line: 1, column: 3)),
        ("[\"čš\\q\"]", .unknownEscape, Place(line: 1, column: 5)),
        ("[\"\\u12", .endsEarly, Place(line: 1, column: 7)),
        ("[\"a\nb\"]", .controlCharacter(10), Place(line: 1, column: 4)),
        ("[1,]", .expected(.value), Place(line: 1, column: 4)),
        ("{'a':1}", .expected(.key), Place(line: 1, column: 2)),
        ("{\"a\" 1}", .expected(.colon), Place(line: 1, column: 6)),
        ("[1 2]", .expected(.commaOrEnd), Place(line: 1, column: 4)),
        ("[]\n[]", .extraBytes, Place(line: 2, column: 1)),
        ("   ", .endsEarly, Place(line: 1, column: 4)),
    ])
    func `is refused with the place and what is wrong there`(text: String, reason: NodeJSON.Reason, place: Place) throws
    {
        let fault = #expect(throws: NodeJSON.Fault.self) { try Node(json: Array(text.utf8)) }
        #expect(fault?.reason == reason)
        #expect(fault?.place == place)
    }
}
