import Domain
import Testing
import Wording

@testable import Exchange

@Suite("The linter")
struct LintTests {
    @Test("has nothing to say about a sound rulebook")
    func sound() throws {
        #expect(try SoundRulebook.findings(in: SoundRulebook.text) == [])
    }

    @Test(
        "finds what is wrong, on its line, and is silent about the sound neighbour", arguments: LintFixture.all.indices)
    func finding(_ index: Int) throws {
        let fixture = LintFixture.all[index]
        let wrong = try #require(SoundRulebook.changed(fixture.old, fixture.wrong), "\(fixture.code): \(fixture.old)")
        let found = try SoundRulebook.findings(in: wrong.text).filter { $0.code == fixture.code }
        let first = try #require(found.first, "\(fixture.code) is not found: \(fixture.wrong)")
        // What a change takes away or unbalances is told where the whole stands, above it or below.
        if !LintFixture.elsewhere.contains(fixture.code) {
            let line = try #require(first.place?.line)
            #expect(wrong.lines.contains(line), "\(fixture.code) on line \(line), changed \(wrong.lines)")
        }
        let right = try #require(SoundRulebook.changed(fixture.old, fixture.right))
        let left = try SoundRulebook.findings(in: right.text).filter { $0.code == fixture.code }
        #expect(left == [], "\(fixture.code) is found in the sound neighbour")
    }

    @Test("has a fixture for every finding")
    func everyCode() {
        let tested = Set(LintFixture.all.map(\.code)).union([.noSuchDoubt, .noSuchOption])
        #expect(Set(FindingCode.allCases).subtracting(tested) == [])
    }

    @Test("says every finding in both languages, with a mend", arguments: LintFixture.all.indices)
    func wording(_ index: Int) throws {
        let fixture = LintFixture.all[index]
        let wrong = try #require(SoundRulebook.changed(fixture.old, fixture.wrong))
        for finding in try SoundRulebook.findings(in: wrong.text) {
            let sl = Language.slovenian.words(finding)
            let en = Language.english.words(finding)
            for words in [sl, en] {
                #expect(words.sentence.last == ".")
                let mend = try #require(words.mend)
                #expect([".", "?"].contains(mend.last))
                #expect(!words.text.unicodeScalars.contains { $0.value < 32 })
            }
            #expect(sl.sentence != en.sentence)
        }
    }

    @Test("prints file, line, column, code, sentence and mend")
    func line() throws {
        let wrong = try #require(SoundRulebook.changed("  late: dismiss\n", "  lat: dismiss\n"))
        let file = try RulebookFile(bytes: Array(wrong.text.utf8))
        let lint = RulebookLint(file, named: "poziv.yaml", language: .english)
        #expect(lint.outcome == .errors)
        #expect(
            lint.lines == [
                "poziv.yaml:21:3: error missing-key: The key \"late\" is missing. Add it; where the call is silent and a "
                    + "doubt may stand here, with { unknown: ... }.",
                "poziv.yaml:26:3: error unknown-key: There is no key \"lat\" here. Did you mean \"late\"?",
            ])
    }

    @Test("shows both readings of an amount that has two")
    func readings() throws {
        let wrong = try #require(SoundRulebook.changed("budget: 60000.00", "budget: 60.000"))
        let finding = try #require(SoundRulebook.findings(in: wrong.text).first)
        #expect(finding.kind == .badAmount("60.000", readings: [Money(cents: 6_000_000), Money(cents: 6_000)]))
    }

    @Test("tells all that is wrong at once")
    func allAtOnce() throws {
        var text = SoundRulebook.text
        for (old, new) in [
            ("rate: 80 %", "rate: 0.8"), ("counts: posted", "counts: mail"), ("range: 0..10", "range: x"),
        ] {
            text = try #require(SoundRulebook.changed(old, new, in: text)).text
        }
        #expect(try Set(SoundRulebook.findings(in: text).map(\.code)) == [.badPercent, .badWord, .badForm])
    }
}

extension LintFixture {
    /// Findings about a whole that the change only unbalances.
    static let elsewhere: Set<FindingCode> = [
        .missingKey, .needsKey, .duplicateID, .maximumDiffers, .partsBelowMost, .capCuts, .levelUnderFloor,
        .levelOverCap,
        .figureTooLarge, .thresholdUnreachable, .criterionNotInSet, .chainCanTie, .potsDoNotAddUp, .noPot, .bandsOpen,
        .bandsOverlap, .bandsGap, .supplementWithoutLimit, .leftoverOtherFund, .windowReversed, .setUnreached,
        .consensusNumber,
    ]
}
