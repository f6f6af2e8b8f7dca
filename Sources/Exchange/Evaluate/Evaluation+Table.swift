import Domain
import Wording

extension Evaluation {
    /// The ranking for people: one block per list, aligned, with the line drawn where the money ends.
    public func table(in language: Language) -> String {
        var lines: [String] = []
        for (list, outcome) in ranking.outcomes.enumerated() {
            let rows = ranking.rows.enumerated().filter { Int($0.element.list) == list }
            lines += [heading(list, outcome, language), ""]
            lines += block(rows.map { ($0.offset, $0.element) }, language)
            lines.append("")
        }
        let strays = ranking.rows.enumerated().filter { $0.element.list < 0 }
        if !strays.isEmpty { lines += block(strays.map { ($0.offset, $0.element) }, language) + [""] }
        if lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ list: Int, _ outcome: Ranking.Outcome, _ language: Language) -> String {
        let (budget, granted, left) = (
            language.money(Money(cents: outcome.budget)), language.money(Money(cents: outcome.granted)),
            language.money(Money(cents: outcome.left))
        )
        return ranking.plan.lists[list].name + ": "
            + language.choose(
                sl: "na voljo \(budget), predlagano \(granted), ostane \(left)",
                en: "available \(budget), proposed \(granted), left \(left)")
    }

    private func block(_ rows: [(Int, Ranking.Row)], _ language: Language) -> [String] {
        let cells = rows.map { self.cells($0.1, language) }
        var widths = [0, 0, 0, 0, 0]
        for row in cells { for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) } }
        let line = String(repeating: "─", count: widths.reduce(0, +) + 8)
        var lines: [String] = []
        for (position, row) in cells.enumerated() {
            if position > 0, isLine(between: rows[position - 1].1, rows[position].1) { lines.append(line) }
            let text = [
                row[0].aligned(to: widths[0]), row[1].padded(to: widths[1]), row[2].aligned(to: widths[2]),
                row[3].aligned(to: widths[3]), row[4].padded(to: widths[4]),
            ].joined(separator: "  ")
            lines.append(text + "  " + language.reason(ranking, row: rows[position].0))
        }
        return lines
    }

    private func cells(_ row: Ranking.Row, _ language: Language) -> [String] {
        let application = Int(row.application)
        return [
            row.place > 0 ? language.ordinal(Int(row.place)) : "", ranking.candidates.ids[application],
            ranking.total(of: application)?.mixed ?? "",
            row.grant >= 0 ? language.amount(Money(cents: row.grant)) : "", language.word(row.status),
        ]
    }

    /// The line stands where those who get something end.
    private func isLine(between above: Ranking.Row, _ below: Ranking.Row) -> Bool {
        above.grant >= 0 && below.grant < 0
    }
}
