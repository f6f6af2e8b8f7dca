extension Rulebook {
    /// Everything the linter has to say: the findings of `read`, and what would be wrong under options nobody has chosen yet.
    ///
    /// A conflict may be settled in the middle of the procedure; that the rulebook is wrong then must be known before. Every two
    /// options of different doubts are tried together.
    public static func lint(
        _ node: Node, settling settlements: [DoubtID: Settlement] = [:], freeDays: FreeDays = .slovenia
    ) -> [Finding] {
        let (rulebook, findings) = read(node, settling: settlements, freeDays: freeDays)
        guard let rulebook else { return findings }
        let doubts = rulebook.doubts.filter { $0.settled == nil && !$0.options.isEmpty && $0.stops.movesFigures }
        var trial = Trial(node: node, settlements: settlements, freeDays: freeDays)
        // Beyond so many only each option alone: the pairs of all would take longer than they are worth.
        let paired = Array(doubts.prefix(pairedCount(doubts.map(\.options.count))))
        for choice in OptionTrials(paired.map(\.options.count)).trials {
            // What is read anyway needs no assumption.
            trial.run(
                zip(paired, choice).map { ($0.id, $1 + 1, $0.chosen) }.filter { $0.1 != $0.2 }.map { ($0.0, $0.1) })
        }
        for doubt in doubts.dropFirst(paired.count) {
            for option in doubt.options.indices.map({ $0 + 1 }) where option != doubt.chosen {
                trial.run([(doubt.id, option)])
            }
        }
        return findings + trial.found
    }

    /// Whether a tree is meant to be a rulebook, right or wrong: a map with at least one of its keys.
    public static func isMeant(by node: Node) -> Bool {
        let names = Set(CallGrammar.keys.map(\.name))
        return node.pairs?.contains { names.contains($0.key) } ?? false
    }

    /// So many doubts that their options make at most a few thousand pairs; a real call has some dozens.
    private static func pairedCount(_ options: [Int]) -> Int {
        var pairs = 0
        var before = 0
        for (number, count) in options.enumerated() {
            pairs += before * count
            before += count
            if pairs > 4_000 || before > 4_000 { return number }
        }
        return options.count
    }

    /// Reads the rulebook under assumptions and keeps what is wrong only then.
    private struct Trial {
        let node: Node
        let settlements: [DoubtID: Settlement]
        let freeDays: FreeDays
        private(set) var found: [Finding] = []
        /// So many readings that lint stays quick whatever the file; a real call has a dozen options in a few thousand values.
        private var left: Int

        init(node: Node, settlements: [DoubtID: Settlement], freeDays: FreeDays) {
            self.node = node
            self.settlements = settlements
            self.freeDays = freeDays
            left = min(200, 2_000_000 / max(node.size, 1))
        }

        mutating func run(_ choice: [(doubt: DoubtID, option: Int)]) {
            guard !choice.isEmpty else { return }
            for error in errors(under: choice) ?? [] {
                var finding = error
                finding.assuming = leanest(choice, for: error).map(Finding.Assumption.init)
                if !found.contains(finding) { found.append(finding) }
            }
        }

        /// The assumptions without those the finding does not need.
        private mutating func leanest(
            _ choice: [(doubt: DoubtID, option: Int)], for error: Finding
        ) -> [(doubt: DoubtID, option: Int)] {
            var needed = choice
            for one in choice where needed.count > 1 {
                let fewer = needed.filter { $0.doubt != one.doubt }
                if errors(under: fewer)?.contains(error) ?? false { needed = fewer }
            }
            return needed
        }

        /// nil where enough has been tried.
        private mutating func errors(under choice: [(doubt: DoubtID, option: Int)]) -> [Finding]? {
            guard left > 0 else { return nil }
            left -= 1
            var tried = settlements
            for (doubt, option) in choice { tried[doubt] = .option(option) }
            let findings = readAsIs(node, settling: tried, freeDays: freeDays, .assumptions).findings
            return findings.filter { $0.severity == .error }
        }
    }
}

extension Node {
    /// How many values the tree holds.
    fileprivate var size: Int {
        switch content {
        case .scalar: 1
        case .list(let items): items.reduce(1) { $0 + $1.size }
        case .map(let pairs): pairs.reduce(1) { $0 + $1.value.size }
        }
    }
}
