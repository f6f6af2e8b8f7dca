extension RulebookChecks {
    /// What operations are held against after selection: limits that are there, shares of a whole.
    func checkOperations() {
        guard let rules = rulebook.operations else { return }
        let path = Path.of("operations")
        let limits = rulebook.timeLimits.map(\.id)
        refer(rules.ends, .timeLimit, among: limits, at: path.key("ends"))
        refer(rules.claimed?.limit, .timeLimit, among: limits, at: path.key("claimed").key("limit"))
        if let share = rules.claimed?.share, share > .one {
            report(.shareOutOfBounds(share), at: path.key("claimed").key("share"))
        }
        if let advance = rules.advance, advance > .one { report(.shareOutOfBounds(advance), at: path.key("advance")) }
    }
}
