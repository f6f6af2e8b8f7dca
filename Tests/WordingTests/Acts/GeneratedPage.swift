import Foundation
import Testing

/// A page of `docs/` that follows from the code. The test compares; with `TOCKOVNIK_WRITE_PAGES=1` it writes instead.
enum GeneratedPage {
    static func expect(
        _ text: String, in name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("docs").appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["TOCKOVNIK_WRITE_PAGES"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(
            page == text,
            "docs/\(name) is stale. Write it anew: TOCKOVNIK_WRITE_PAGES=1 swift test --filter WordingTests",
            sourceLocation: sourceLocation)
    }
}
