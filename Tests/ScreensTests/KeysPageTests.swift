import Foundation
import Testing

@testable import Screens

/// The page of keys says what the keys do.
struct KeysPageTests {
    @Test func thePageIsTheTable() throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/KEYS.md")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try KeysPage.markdown.write(to: page, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: page, encoding: .utf8)
        #expect(written == KeysPage.markdown, "docs/KEYS.md is stale: make goldens")
    }
}
