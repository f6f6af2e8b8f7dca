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

    @Test func `name a list whose items stand in another order`() {
        func pots(_ items: Node...) -> Node { .map([("pots", .list(items))]) }
        let old = pots(item("a", "1"), item("b", "2"))
        #expect(pots(item("b", "2"), item("a", "1")).changes(since: old) == ["pots"])
        #expect(pots(item("c", "3"), item("a", "1"), item("b", "2")).changes(since: old) == ["pots.c"])
    }

    /// A file has its keys in another order than the record, which sorts them.
    @Test func `are none where only keys stand in another order`() {
        func step(_ keys: [(String, String)]) -> Node { .map(keys.map { ($0.0, .scalar($0.1)) }) }
        func call(_ steps: Node...) -> Node { .map([("ladder", .list(steps))]) }
        let file = call(step([("limit", "appeal"), ("body", "board")]))
        #expect(file.changes(since: call(step([("body", "board"), ("limit", "appeal")]))).isEmpty)
        #expect(file.changes(since: call(step([("body", "assembly"), ("limit", "appeal")]))) == ["ladder"])
    }
}
