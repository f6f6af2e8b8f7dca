import Domain
import Testing

@testable import Exchange

@Suite struct `A new rulebook` {
    @Test(arguments: Language.allCases) func `lints without errors and leaves open what only the call can tell`(
        _ language: Language
    ) throws {
        let text = RulebookSkeleton.text(id: "las-3-2026", language: language)
        let file = try RulebookFile(bytes: Array(text.utf8))
        #expect(Rulebook.lint(file.tree).map(\.code) == [.chainCanTie, .unknown, .unknown])
        let rulebook = try #require(Rulebook.read(file.tree).rulebook)
        #expect(rulebook.identity.id == "las-3-2026")
        #expect(rulebook.doubts.map(\.id) == ["lead-partner", "at-the-line"])
    }

    @Test func `is never written over a file`() {
        let path = "/tmp/new-rulebook-\(UInt64.random(in: 0 ... .max)).yaml"
        #expect(NewFile.write("first", to: path) == .written)
        #expect(NewFile.write("second", to: path) == .exists)
        #expect((try? FileBytes.read(path, limit: 100)) == Array("first".utf8))
        #expect(NewFile.write("x", to: "/nowhere/at/all.yaml") == .refused(errno: 2))
    }
}
