extension Rulebook {
    /// Reads a rulebook from its tree, wherever the tree came from, with what has been settled put in the place of its doubts.
    ///
    /// `freeDays` are only for the warning about a close nobody works on. The rulebook is nil where any of the findings is an error: what could give a wrong result is never computed with.
    public static func read(
        _ node: Node, settling settlements: [DoubtID: Settlement] = [:], freeDays: FreeDays = .slovenia
    ) -> (rulebook: Rulebook?, findings: [Finding]) {
        let (rulebook, findings) = readAsIs(node, settling: settlements, freeDays: freeDays, .everything)
        return (findings.contains { $0.severity == .error } ? nil : rulebook, findings)
    }

    /// The same, also with errors.
    static func readAsIs(
        _ node: Node, settling settlements: [DoubtID: Settlement], freeDays: FreeDays, _ scope: LintScope = .everything
    ) -> (rulebook: Rulebook?, findings: [Finding]) {
        let reader = RulebookReader(settlements: settlements, scope: scope)
        var rulebook = CallGrammar.shape.read(node, reader)
        reader.reportStraySettlements()
        rulebook?.doubts = reader.doubts
        let checks = rulebook.map { RulebookChecks($0, node: node, freeDays: freeDays).findings(scope) } ?? []
        return (rulebook, reader.findings + checks)
    }
}

/// What a reading looks for.
enum LintScope {
    case everything
    /// What can only go wrong under the assumptions it is read with: no warnings, and nothing that hangs on the words alone.
    case assumptions
}

extension Rulebook {
    /// Whether a text can be an id in a rulebook: 1 to 40 letters, digits, points, hyphens and underscores.
    public static func isID(_ text: String) -> Bool { text.isID }
}

extension Settlement {
    /// What somebody wrote for a doubt: the number of an option, or a value in the form its key takes; a text that begins with
    /// `{` or `[` is JSON.
    public init(_ text: String) throws(NodeJSON.Fault) {
        guard text.hasPrefix("{") || text.hasPrefix("[") else {
            self = .value(.scalar(text))
            return
        }
        self = .value(try Node(json: Array(text.utf8)))
    }
}
