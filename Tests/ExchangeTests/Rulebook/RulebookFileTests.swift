import Domain
import Glibc
import Testing

@testable import Exchange

/// What people hand over as a rulebook, and what they are told.
@Suite struct `A file that should be a rulebook` {
    private func fault(_ text: String) -> RulebookFault? { fault(Array(text.utf8)) }

    private func fault(_ bytes: [UInt8]) -> RulebookFault? {
        do {
            _ = try RulebookFile(bytes: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `knows the line and column of everything`() throws {
        let tree = try RulebookFile(bytes: Array("a: 1\nžaba:\n  - x\n  - { č: š, y: 2 }\n".utf8)).tree
        #expect(tree["žaba"]?.items?.map(\.place) == [Place(line: 3, column: 5), Place(line: 4, column: 5)])
        #expect(tree["žaba"]?.items?[1]["y"]?.place == Place(line: 4, column: 16))
        #expect(tree["žaba"]?.items?[1].pairs?[1].keyPlace == Place(line: 4, column: 13))
        #expect(tree.pairs?.map(\.keyPlace) == [Place(line: 1, column: 1), Place(line: 2, column: 1)])
    }

    @Test func `keeps every scalar as it was written`() throws {
        let yaml = "[ 0750.00, yes, null, ~, 1e3, 2025-07-04, 'a: b', \"\\u010d\", 1_000 ]"
        let tree = try RulebookFile(bytes: Array(yaml.utf8)).tree
        #expect(
            tree.items?.map(\.text) == ["0750.00", "yes", "null", "~", "1e3", "2025-07-04", "a: b", "č", "1_000"])
    }

    @Test func `is the same tree from YAML and from JSON`() throws {
        let yaml = try RulebookFile(bytes: Array("call: x\nfunds: [ { budget: 10.00 } ]\n".utf8)).tree
        let json = try RulebookFile(bytes: Array(#" {"call":"x","funds":[{"budget":10.00}]}"#.utf8)).tree
        #expect(yaml == json)
        let flow = try RulebookFile(bytes: Array("{call: x, funds: [{budget: 10.00}]}".utf8)).tree
        #expect(flow == yaml)
    }

    @Test func `keeps a key that stands twice, for the grammar to say so`() throws {
        let tree = try RulebookFile(bytes: Array("a: 1\na: 2\n".utf8)).tree
        #expect(tree.pairs?.map(\.value.text) == ["1", "2"])
    }

    @Test func `that is not YAML is told where and what`() {
        let wrong: [(String, RulebookFault.YAMLTrouble, Place)] = [
            ("a: [1, 2\nb: 3\n", .unclosedBracket, Place(line: 2, column: 2)),
            ("a: \"x\nb: 1\n", .unclosedQuote, Place(line: 3, column: 1)),
            ("a: 1\n   b: 2\n", .missingColon, Place(line: 2, column: 5)),
            ("a:\n\t- 1\n", .tab, Place(line: 2, column: 1)),
            ("a:\n  - 1\n b: 2\n", .indentation, Place(line: 3, column: 2)),
            ("a: \"\\q\"\n", .escape, Place(line: 1, column: 5)),
            ("a: @x\n", .strangeStart, Place(line: 1, column: 4)),
            ("a: 1\nb: \u{1}\n", .controlCharacter, Place(line: 2, column: 4)),
            ("a b\nc: 1\n", .missingColon, Place(line: 2, column: 2)),
        ]
        for (text, trouble, place) in wrong {
            let fault = fault(text)
            #expect(fault?.reason == .notYAML(trouble), "\(text)")
            #expect(fault?.place == place, "\(text)")
        }
    }

    @Test func `with aliases that explode is refused at the first of them`() {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (one, next) in zip("abcdefgh", "bcdefghi") {
            bomb += "\(next): &\(next) [" + Array(repeating: "*\(one)", count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(fault(bomb) == RulebookFault(.alias("a"), place: Place(line: 2, column: 8)))
        #expect(fault("a: *nobody\n")?.reason == .alias("nobody"))
    }

    @Test func `that is too large, too deep or too full is refused`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(fault(deep)?.reason == .tooDeep(limit: 64))
        let steps = (0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(fault(steps)?.reason == .tooDeep(limit: 64))
        let full = "[" + String(repeating: "1,", count: 400_001) + "]"
        #expect(fault(full)?.reason == .tooManyValues(limit: 400_000))
        let large = [UInt8](repeating: 32, count: RulebookFile.largest + 1)
        #expect(fault(large)?.reason == .tooLarge(limit: 4 << 20))
    }

    @Test func `of a hundred megabytes is refused before it is read`() throws {
        var name = Array("/tmp/rulebook-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unlink(path) }
        #expect(ftruncate(descriptor, 100 << 20) == 0)
        close(descriptor)
        #expect(throws: RulebookFault(.tooLarge(limit: 4 << 20))) { try RulebookFile(path: path) }
    }

    @Test func `that is empty, not UTF-8, several, or no file has its sentence`() {
        #expect(fault("")?.reason == .empty)
        #expect(fault("# nothing\n")?.reason == .empty)
        #expect(
            fault(Array("a: 1\nb: ".utf8) + [0x9A, 0x0A]) == RulebookFault(.notUTF8, place: Place(line: 2, column: 4)))
        #expect(fault("a: 1\n---\nb: 2\n")?.reason == .severalDocuments)
        #expect(fault("[a]: 1\n")?.reason == .keyNotText)
        #expect(fault(#"{"a": 1,}"#) == nil)
        #expect(fault(#"{"a": "x" "b": 2}"#)?.reason == .notJSON(.expected(.commaOrEnd)))
        #expect(fault(Array("SQLite format 3".utf8) + [0, 0x10, 0, 0x9A]) == RulebookFault(.office))
        #expect(throws: RulebookFault(.notFound)) { try RulebookFile(path: "/nowhere/at/all.yaml") }
        #expect(throws: RulebookFault(.folder)) { try RulebookFile(path: "/tmp") }
    }

    @Test func `says all of it in both languages`() {
        var reasons: [RulebookFault.Reason] = [
            .notFound, .unreadable(errno: 13), .folder, .tooLarge(limit: 4 << 20), .empty, .notUTF8, .office,
            .alias("a"), .severalDocuments, .tooDeep(limit: 64), .tooManyValues(limit: 400_000), .keyNotText,
            .notJSON(.endsEarly), .notJSON(.duplicateKey("a")), .notJSON(.expected(.key)),
        ]
        reasons += RulebookFault.YAMLTrouble.allCases.map(RulebookFault.Reason.notYAML)
        for reason in reasons {
            let line = Language.slovenian.line(RulebookFault(reason, place: Place(line: 3, column: 7)), in: "p.yaml")
            #expect(line.hasPrefix("p.yaml:3:7: error unreadable: "))
            #expect(
                line != Language.english.line(RulebookFault(reason, place: Place(line: 3, column: 7)), in: "p.yaml"))
        }
    }

    @Test func `survives any damage`() {
        var random = SystemRandomNumberGenerator()
        let sound = Array(SoundRulebook.text.utf8)
        for _ in 0..<400 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.remove(at: place)
                case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 2: bytes.insert(contentsOf: [UInt8("{}[]:,\"'-#&*% 0\n".utf8.randomElement() ?? 32)], at: place)
                default:
                    let end = min(bytes.count, place + Int.random(in: 1...80, using: &random))
                    bytes.replaceSubrange(place..<end, with: bytes[place..<end].reversed())
                }
            }
            guard let file = try? RulebookFile(bytes: bytes) else { continue }
            let (rulebook, findings) = Rulebook.read(file.tree)
            #expect((rulebook == nil) == findings.contains { $0.severity == .error })
        }
    }
}
