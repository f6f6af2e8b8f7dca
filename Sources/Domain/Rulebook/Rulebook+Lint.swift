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
        for doubt in rulebook.doubts where doubt.settled == nil && changesFigures(doubt.stops) {
            for option in doubt.options.indices.map({ $0 + 1 }) where option != doubt.chosen {
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
