import Domain
import Exchange
import Foundation
import Terminal
import Testing

@testable import Screens

/// Every note of the calls at hand is reached on the screen of doubts and read there to its end.
struct CallNotesTests {
    private static let calls = ["las-pob-esrr-1-2025", "las-loskega-pogorja-6-2019", "las-drava-esrr-3-2017"]

    private func tree(_ call: String) throws -> Node {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "data/calls")
        return try RulebookFile(path: folder.appending(path: call + ".yaml").path).tree
    }

    private func desk(_ call: String, _ tree: Node, _ language: Language) throws -> Desk {
        let moment = try #require(Moment("2026-01-05T09:00:00.000+01:00"))
        let acts: [Act] = [
            .foundOffice(
                FoundOffice(
                    office: "log-1", name: "LAS Log", person: "ana", personName: "Ana Skrb",
                    key: "ed25519:" + String(repeating: "f", count: 64))),
            .openCall(OpenCall(call: call, rulebook: tree, original: "")),
        ]
        var office = Office()
        for (index, act) in acts.enumerated() {
            office.apply(Entry(number: index + 1, moment: moment, person: "ana", act: act))
        }
        return Desk(language: language, office: office, version: 1, viewer: "ana", today: moment.day)
    }

    /// Letters and figures alone: lines break anywhere.
    private func letters(_ text: String) -> String { String(text.filter { $0.isLetter || $0.isNumber }) }

    @Test(arguments: calls, Language.allCases)
    func everyNoteIsReachedAndRead(_ call: String, _ language: Language) throws {
        let tree = try tree(call)
        let book = try #require(Rulebook.read(tree).rulebook)
        var app = App(desk: try desk(call, tree, language), at: .doubts(call))
        var pages: [String] = []
        for _ in 0..<book.doubts.count + book.notes.count {
            pages.append(letters(app.draw(size: Size(rows: 60, columns: 160), profile: .monoUnicode).text))
            _ = app.press(.down)
        }
        for note in book.notes {
            let text = letters(note.text[language])
            #expect(pages.contains { $0.contains(text) && $0.contains(letters(note.source)) }, "\(note.id)")
        }
    }

    /// What is noted about an item of a list, a criterion, a limit, a measure or a fund, in so many notes.
    @Test(arguments: zip(calls, [["A2", "E1", "4.1", "appeal"], ["U9", "P9", "EKSRP"], ["P1", "U5", "U6", "CU3"]]))
    func whatIsInDoubtIsNotedWhereItIsDecided(_ call: String, _ ids: [String]) throws {
        let book = try #require(Rulebook.read(try tree(call)).rulebook)
        for id in ids { #expect(!book.notes(about: id).isEmpty, "\(id)") }
        #expect(book.notes.contains { $0.id == "derived-lists" } == (call != Self.calls[0]))
    }
}
