import Domain
import Exchange
import Wording

/// A call can be read in two ways: what the reading nobody chose would give one application.
extension EvaluateCommand {
    /// A line per reading under which the application would stand otherwise, or could not be told from these tables; readings
    /// that change nothing for it are left out.
    ///
    /// - Parameter again: evaluates the same tables under other settlements; nil where they do not read under those.
    func otherReadings(
        of application: String, _ evaluation: Evaluation, settled: [DoubtID: Settlement],
        again: ([DoubtID: Settlement]) -> Evaluation?
    ) -> [String] {
        let readings = evaluation.ranking.plan.rulebook.doubts.filter {
            $0.kind == .reading && settled[$0.id] == nil && EvaluateCommand.ranks($0.stops)
        }
        return readings.flatMap { doubt in
            doubt.options.indices.filter { $0 + 1 != doubt.chosen }.compactMap { option in
                let other = again(settled.merging([doubt.id: .option(option + 1)]) { _, new in new })
                return line(doubt, option, application, evaluation, other)
            }
        }
    }

    /// Whether what is settled for this step can move an application in the ranking.
    private static func ranks(_ step: ProcedureStep) -> Bool {
        switch step {
        case .receipt, .completeness, .eligibility, .scoring, .ranking, .allocation: true
        case .opening, .supplement, .decision, .appeal, .limits: false
        }
    }

    private func line(
        _ doubt: Doubt, _ option: Int, _ application: String, _ now: Evaluation, _ other: Evaluation?
    ) -> String? {
        let source = doubt.source.isEmpty ? "" : " (\(doubt.source))"
        let reading = language.choose(
            sl: "Po drugem branju »\(doubt.id)«\(source), \(language.words(doubt.options[option].value)): ",
            en: "By the other reading of \"\(doubt.id)\"\(source), \(language.words(doubt.options[option].value)): ")
        guard let other else {
            return reading
                + language.choose(
                    sl: "iz teh tabel se ne da izračunati.", en: "cannot be computed from these tables.")
        }
        let standing = standing(of: application, other)
        return standing == self.standing(of: application, now) ? nil : reading + standing + "."
    }

    /// `3. mesto, izbrana, 75.000,00 €`.
    private func standing(of application: String, _ evaluation: Evaluation) -> String {
        let ranking = evaluation.ranking
        guard let number = ranking.candidates.ids.firstIndex(of: application), let row = ranking.row(of: number) else {
            return "–"
        }
        var words: [String] = []
        if row.place > 0 {
            words.append(
                language.choose(
                    sl: "\(language.ordinal(Int(row.place))) mesto", en: "\(language.ordinal(Int(row.place))) place"))
        }
        words.append(language.word(row.status))
        if row.grant >= 0 { words.append(language.money(Money(cents: row.grant))) }
        return words.joined(separator: ", ")
    }
}
