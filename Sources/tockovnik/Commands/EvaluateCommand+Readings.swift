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
            $0.kind == .reading && settled[$0.id] == nil && $0.stops.movesFigures
        }
        return readings.flatMap { doubt in
            doubt.options.indices.filter { $0 + 1 != doubt.chosen }.compactMap { option in
                let other = again(settled.merging([doubt.id: .option(option + 1)]) { _, new in new })
                return line(doubt, option, application, evaluation, other)
            }
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
        return language.standing(row, in: ranking)
            + (row.grant >= 0 ? ", " + language.money(Money(cents: row.grant)) : "")
    }
}
