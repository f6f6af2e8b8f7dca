import Domain
import Wording

extension Evaluation {
    /// The ranking for people: one block per list, aligned, with the line drawn where the money ends.
    public func table(in language: Language) -> String {
        var lines: [String] = []
        for (list, outcome) in ranking.outcomes.enumerated() {
            let rows = ranking.rows.enumerated().filter { Int($0.element.list) == list }
            lines += heading(list, outcome, language) + [""]
            lines += block(rows.map { ($0.offset, $0.element) }, language)
            lines.append("")
        }
        let strays = ranking.rows.enumerated().filter { $0.element.list < 0 }
        if !strays.isEmpty { lines += block(strays.map { ($0.offset, $0.element) }, language) + [""] }
        if lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ list: Int, _ outcome: Ranking.Outcome, _ language: Language) -> [String] {
        let (budget, granted, left) = (
            language.money(Money(cents: outcome.budget)), language.money(Money(cents: outcome.granted)),
            language.money(Money(cents: outcome.left))
        )
        let text =
            ranking.plan.lists[list].name + ": "
            + language.choose(
                sl: "na voljo \(budget), predlagano \(granted), ostane \(left)",
                en: "available \(budget), proposed \(granted), left \(left)")
        return wrapped(text, width: Evaluation.width, hanging: 4)
    }

    /// A line of a terminal that nobody has made wider.
    private static let width = 80

    private func block(_ rows: [(Int, Ranking.Row)], _ language: Language) -> [String] {
        let reasons = rows.map { language.reason(ranking, row: $0.0) }
        let columns = RowColumns(rows.map { cells($0.1, language) }, figures: [0, 2, 3])
        // All reasons beside their rows, or all below them: a mixture is hard to read.
        let fits = reasons.allSatisfy { columns.width + 2 + $0.count <= Evaluation.width }
        var lines: [String] = []
        for (position, row) in columns.lines.enumerated() {
            if position > 0, isLine(between: rows[position - 1].1, rows[position].1) {
                lines.append(String(repeating: "─", count: columns.width))
            }
            if fits {
                lines.append(row + "  " + reasons[position])
            } else {
                let indent = String(repeating: " ", count: columns.start(of: 2))
                lines.append(row.trimmingEnd)
                lines += wrapped(reasons[position], width: Evaluation.width - indent.count).map { indent + $0 }
            }
        }
        return lines
    }

    private func cells(_ row: Ranking.Row, _ language: Language) -> [String] {
        let application = Int(row.application)
        return [
            row.place > 0 ? language.ordinal(Int(row.place)) : "", ranking.candidates.ids[application],
            ranking.total(of: application)?.mixed ?? "",
            row.grant >= 0 ? language.amount(Money(cents: row.grant)) : "", language.word(row, in: ranking),
        ]
    }

    /// The line stands where those who get something end.
    private func isLine(between above: Ranking.Row, _ below: Ranking.Row) -> Bool {
        above.grant >= 0 && below.grant < 0
    }
}
