import Domain
import Exchange
import Foundation
import Testing

@testable import Screens

/// Whatever the calls at hand leave open or say twice can be settled in a form, the whole of scoring from a file.
struct SettlingCallsTests {
    @Test(arguments: [
        ("las-pob-esrr-1-2025", [String]()), ("las-drava-esrr-3-2017", []), ("las-loskega-pogorja-6-2019", ["scoring"]),
    ])
    func everyDoubtHasItsForm(_ call: String, _ fromFiles: [String]) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "data/calls")
        let tree = try RulebookFile(path: folder.appending(path: call + ".yaml").path).tree
        let book = try #require(Rulebook.read(tree).rulebook)
        let open = book.doubts.filter { $0.kind != .reading }
        #expect(!open.isEmpty)
        for language in Language.allCases {
            let without = open.filter { doubt in
                PieceContext(language: language, doubt: doubt, rulebook: book, tree: tree).piece?.blanks([:]).isEmpty
                    ?? true
            }
            #expect(without.map(\.id) == fromFiles)
        }
    }
}
