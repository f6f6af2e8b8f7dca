extension CaseRules {
    /// Reads the current version with what has been settled.
    mutating func read() {
        let settled = Dictionary(settlements.map { ($0.doubt, $0.settlement) }, uniquingKeysWith: { _, last in last })
        rulebook = versions.last.flatMap { Rulebook.read($0.rulebook, settling: settled).rulebook }
    }
}
