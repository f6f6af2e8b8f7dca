extension Node {
    /// Where this tree says something else than an older one: paths of keys, `time-limits.supplement`, in the order of this
    /// tree, what it has no more at the end. Items that have an id are compared one by one and in their order, all other
    /// lists as a whole.
    public func changes(since old: Node) -> [String] { changes(since: old, at: "") }

    private func changes(since old: Node, at path: String) -> [String] {
        guard let mine = children, let theirs = old.children, Set(mine.map(\.key)).count == mine.count else {
            return saysTheSame(as: old) ? [] : [path]
        }
        func below(_ key: String) -> String { path.isEmpty ? key : path + "." + key }
        let before = Dictionary(theirs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(mine.map(\.key))
        // What comes first in a list can matter, in a map it never does.
        let isTurned =
            items != nil && mine.map(\.key).filter { before[$0] != nil } != theirs.map(\.key).filter(kept.contains)
        return (isTurned ? [path] : [])
            + mine.flatMap { child in
                before[child.key].map { child.value.changes(since: $0, at: below(child.key)) } ?? [below(child.key)]
            } + theirs.filter { !kept.contains($0.key) }.map { below($0.key) }
    }

    /// What stands at a path of `changes(since:)`; nil where there is nothing.
    public func value(at path: String) -> Node? {
        guard !path.isEmpty else { return self }
        for child in children ?? [] {
            if child.key == path { return child.value }
            // A key may hold a full stop itself: `2.1`.
            if path.hasPrefix(child.key + "."),
                let found = child.value.value(at: String(path.dropFirst(child.key.count + 1)))
            {
                return found
            }
        }
        return nil
    }

    /// What stands under keys: the pairs of a map, the items of a list in which each has an id.
    private var children: [Pair]? {
        if let pairs { return pairs }
        guard let items else { return nil }
        let named = items.compactMap { item in item["id"]?.text.map { Pair($0, item) } }
        return named.count == items.count && !named.isEmpty ? named : nil
    }

    /// Whether two trees say the same in whatever order their keys stand: that of a file is another than that of the record.
    func saysTheSame(as other: Node) -> Bool {
        guard self != other else { return true }
        guard let mine = try? canonicalJSON(), let theirs = try? other.canonicalJSON() else { return false }
        return mine == theirs
    }
}
