extension Rulebook {
    /// Everything the linter has to say: the findings of `read`, and what would be wrong under options nobody has chosen yet.
    ///
    /// A conflict may be settled in the middle of the procedure; that the rulebook is wrong then must be known before.
    public static func lint(
        _ node: Node, settling settlements: [DoubtID: Settlement] = [:], freeDays: FreeDays = .slovenia
    ) -> [Finding] {
        let (rulebook, findings) = read(node, settling: settlements, freeDays: freeDays)
        guard let rulebook else { return findings }
        var all = findings
        // So many trials that lint stays quick whatever the file; a real call has a dozen options in a few thousand values.
        var left = min(200, 4_000_000 / max(node.size, 1))
        for doubt in rulebook.doubts where doubt.settled == nil && changesFigures(doubt.stops) {
            for option in doubt.options.indices.map({ $0 + 1 }) where option != doubt.chosen {
                guard left > 0 else { return all }
                left -= 1
                var tried = settlements
                tried[doubt.id] = .option(option)
                let under = readAsIs(node, settling: tried, freeDays: freeDays).findings
                for finding in under where finding.severity == .error {
                    var finding = finding
                    finding.assuming = Finding.Assumption(doubt: doubt.id, option: option)
                    all.append(finding)
                }
            }
        }
        return all
    }

    /// Whether what is settled for this step can make other figures of the rulebook wrong.
    private static func changesFigures(_ step: ProcedureStep) -> Bool {
        switch step {
        case .receipt, .eligibility, .scoring, .ranking, .allocation: true
        case .opening, .completeness, .supplement, .decision, .appeal, .limits: false
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
