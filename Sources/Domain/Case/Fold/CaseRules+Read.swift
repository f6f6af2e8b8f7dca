extension CaseRules {
    /// Reads the current version with what has been settled.
    mutating func read() {
        rulebook = nil
    }
}
