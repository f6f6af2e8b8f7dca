/// What the linter looks at once a rulebook has been read: whether its parts agree with each other.
struct RulebookChecks {
    let rulebook: Rulebook
    let node: Node

    init(_ rulebook: Rulebook, node: Node) {
        self.rulebook = rulebook
        self.node = node
    }

    func findings() -> [Finding] { [] }
}
