import Domain
import Testing
import Wording

@testable import Exchange

@Suite struct `Every call we keep` {
    @Test(arguments: CallFile.allCases)
    // The linter also tries the options nobody has chosen.
    func `lints without errors, however its doubts are settled`(_ call: CallFile) throws {
        let file = try call.read()
        let lint = RulebookLint(file, named: call.rawValue, language: .english)
        #expect(lint.outcome == .clean, "\(lint.lines.filter { $0.contains("error") })")
    }

    @Test(arguments: CallFile.allCases)
    func `is called by the name of its file`(_ call: CallFile) throws {
        #expect(try call.rulebook().identity.id == call.rawValue)
    }

    @Test(arguments: CallFile.allCases)
    func `gives each item its paragraph, and each doubt a reason in both languages`(_ call: CallFile) throws {
        let rulebook = try call.rulebook()
        for item in rulebook.completeness + rulebook.eligibility { #expect(item.basis != nil, "\(item.id)") }
        for doubt in rulebook.doubts {
            let why = try #require(doubt.why, "\(doubt.id)")
            #expect(why.sl != why.en, "\(doubt.id)")
        }
    }

    /// What is said in one language only would be the same text twice.
    @Test(arguments: CallFile.allCases)
    func `says everything in both languages`(_ call: CallFile) throws {
        let rulebook = try call.rulebook()
        var texts = [rulebook.identity.title] + rulebook.notes.map(\.text)
        texts += rulebook.completeness.map(\.text) + rulebook.eligibility.map(\.text) + rulebook.measures.map(\.text)
        texts += rulebook.timeLimits.compactMap { $0.rule.value?.text } + rulebook.bodies.map(\.text)
        texts += (rulebook.scoring.value ?? []).flatMap(\.leaves).map(\.text)
        for text in texts { #expect(text.sl != text.en, "\(text.sl)") }
    }

    @Test(arguments: CallFile.allCases)
    func `can be written as JSON and read again`(_ call: CallFile) throws {
        let tree = try call.read().tree
        let bytes = try tree.canonicalJSON()
        let again = try Node(canonicalJSON: bytes)
        #expect(try again.canonicalJSON() == bytes)
        let doubts = Rulebook.read(again).rulebook?.doubts.map(\.id)
        #expect(doubts.map(Set.init) == Rulebook.read(tree).rulebook.map { Set($0.doubts.map(\.id)) })
    }
}
