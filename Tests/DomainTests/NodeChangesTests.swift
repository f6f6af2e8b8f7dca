import Testing

@testable import Domain

/// What an amendment changes is named before somebody enters it.
@Suite struct `Changes of a tree` {
    private func item(_ id: String, _ days: String) -> Node { .map([("id", .scalar(id)), ("days", .scalar(days))]) }

    @Test func `are named by their keys, and by ids in lists`() {
        let old = Node.map([
            ("version", .scalar("1")), ("limits", .list([item("supplement", "8"), item("appeal", "15")])),
            ("ties", .list([.scalar("hour"), .scalar("vote")])), ("note", .scalar("x")),
        ])
        let new = Node.map([
            ("version", .scalar("2")), ("limits", .list([item("supplement", "10"), item("appeal", "15")])),
            ("ties", .list([.scalar("vote")])), ("rate", .scalar("80 %")),
        ])
        #expect(new.changes(since: old) == ["version", "limits.supplement.days", "ties", "rate", "note"])
        #expect(new.changes(since: new).isEmpty)
    }
}
