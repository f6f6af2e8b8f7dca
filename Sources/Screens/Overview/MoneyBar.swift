import Domain
import Terminal
import Wording

/// The money of one pot as a picture: what is selected, what is offered, what stays in reserve, and the line where the
/// money ends.
struct MoneyBar: Sendable {
    let name: String
    let note: String
    /// What is asked for below the line: on a screen the rest of the bar, in plain lines a figure.
    private let waitingNote: String
    /// Cents: selected, offered, asked for below the line.
    private let parts: [Int64]
    private let budget: Int64

    /// A bar for every list of the ranking; none while there is no ranking.
    static func of(_ seen: Case, _ language: Language) -> [MoneyBar] {
        guard let ranking = try? seen.rankingInput().ranking(), ranking.stops.isEmpty else { return [] }
        return ranking.plan.lists.indices.map { list in
            var (selected, offered, waiting): (Int64, Int64, Int64) = (0, 0, 0)
            for row in ranking.rows where Int(row.list) == list && row.status.isPlaced {
                let ask = ranking.ask(of: Int(row.application))?.cents ?? 0
                let grant = max(row.grant, 0)
                switch row.status {
                case .selected: selected &+= grant
                case .offered: (offered, waiting) = (offered &+ grant, waiting &+ max(ask &- grant, 0))
                default: waiting &+= ask
                }
            }
            let budget = ranking.outcomes[list].budget
            let given = language.amount(Money(cents: selected &+ offered))
            return MoneyBar(
                name: ranking.plan.lists[list].name,
                note: language.choose(
                    sl: "\(given) od \(language.money(Money(cents: budget)))",
                    en: "\(given) of \(language.money(Money(cents: budget)))"),
                waitingNote: waiting == 0
                    ? ""
                    : language.choose(
                        sl: ", pod mejo čaka \(language.money(Money(cents: waiting)))",
                        en: ", \(language.money(Money(cents: waiting))) waits below the line"),
                parts: [selected, offered, waiting], budget: budget)
        }
    }

    func draw(on canvas: inout Canvas, in area: Area, label: Int) {
        var row = area
        canvas.put(name, in: row.takeLeft(label))
        _ = row.takeLeft(2)
        if canvas.drawing == .wordsAlone { return canvas.put(note + waitingNote, in: row) }
        let end = row.takeRight(TextWidth.of(note))
        _ = row.takeRight(2)
        let styles: [Style] = [.bar, .warning, .dim]
        Chart.bar(
            on: &canvas, in: row, parts: zip(parts, styles).map { Chart.Part($0, style: $1) },
            whole: max(parts.reduce(0, &+), budget), line: budget)
        canvas.put(note, in: end, align: .right)
    }
}
