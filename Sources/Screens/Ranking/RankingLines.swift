import Domain
import Terminal
import Wording

/// One line of the list: a row of the ranking, or a rule between them.
struct RankingLine: Sendable {
    enum Kind: Sendable {
        /// The number of the row in `Ranking.rows`.
        case row(Int)
        case rule(String)
    }

    var kind: Kind
    var cells: [String] = []
    var style = Style.text
    /// Cents, for the order; -1 where there are none.
    var grant: Int64 = -1

    var row: Int? { if case .row(let number) = kind { number } else { nil } }
}

/// The lines of a ranking, made once when it changes: places with their ties, the line where the money ends, the reserve
/// list, who is below the threshold, who is dismissed.
struct RankingLines {
    let ranking: Ranking
    let input: RankingInput
    let seen: Case
    let language: Language

    /// - Parameter list: only this list; nil: all of them.
    func lines(list: Int?) -> [RankingLine] {
        let lists = list.map { [$0] } ?? Array(ranking.plan.lists.indices) + [-1]
        let isSingle = ranking.plan.lists.count == 1
        return lists.flatMap { number -> [RankingLine] in
            let rows = ranking.rows.indices.filter { Int(ranking.rows[$0].list) == number }
            guard !rows.isEmpty else { return [] }
            let name = isSingle || list != nil || number < 0 ? [] : [rule(ranking.plan.lists[number].name)]
            return name + lines(of: rows, list: number)
        }
    }

    private func lines(of rows: [Int], list: Int) -> [RankingLine] {
        var lines: [RankingLine] = []
        var hasLine = false
        var last: RankStatus?
        for number in rows {
            let status = ranking.rows[number].status
            if !hasLine, status != .selected, list >= 0 {
                hasLine = true
                lines.append(moneyLine(rows, list))
            }
            if status != last, let title = title(of: status, after: last, rows) { lines.append(rule(title)) }
            last = status
            lines.append(line(number))
        }
        if !hasLine, list >= 0 { lines.append(moneyLine(rows, list)) }
        return lines
    }

    private func rule(_ text: String) -> RankingLine { RankingLine(kind: .rule(text)) }

    /// Where the money ends: what the selected ones take, and what is left for an offer.
    private func moneyLine(_ rows: [Int], _ list: Int) -> RankingLine {
        let outcome = ranking.outcomes[list]
        let spent = rows.reduce(Int64(0)) { sum, number in
            let row = ranking.rows[number]
            return row.status == .selected && row.grant > 0 ? sum &+ row.grant : sum
        }
        let left = Money(cents: outcome.budget &- spent)
        let used = language.amount(Money(cents: spent))
        let budget = language.amount(Money(cents: outcome.budget))
        return rule(
            language.choose(
                sl: "porabljeno \(used) od \(budget) ─ ostane \(language.amount(left))",
                en: "spent \(used) of \(budget) ─ left \(language.amount(left))"))
    }

    /// The heading of a group of rows; nil where the money line says it already.
    private func title(of status: RankStatus, after last: RankStatus?, _ rows: [Int]) -> String? {
        switch status {
        case .selected, .offered: nil
        case .reserve:
            last == .selected && ranking.plan.policy.value == .skip ? nil : word("rezervna lista", "reserve list")
        case .undecided: word("neodločeno", "undecided")
        case .unranked: word("brez mesta", "without a place")
        case .belowThreshold: word("pod pragom", "below the threshold") + (threshold.map { " \($0)" } ?? "")
        case .unscored: word("še ni ocenjeno", "not scored yet")
        case .withdrawn: withdrawn(rows)
        case .ineligible, .dismissedIncomplete, .dismissedMarking, .dismissedEarly, .dismissedLate:
            last == .ineligible || last?.isDismissed == true ? nil : word("zavrženo na koncu", "dismissed at the end")
        }
    }

    /// Who withdrew, and who only did not want less, stand together.
    private func withdrawn(_ rows: [Int]) -> String {
        let out = rows.map { ranking.rows[$0] }.filter { $0.status == .withdrawn }
        let turnedDown = out.count { ranking.isTurnedDown(Int($0.application)) }
        if turnedDown == 0 { return word("umaknjeno", "withdrawn") }
        return turnedDown == out.count
            ? language.offerTurnedDown
            : word("umaknjeno ali ponudba zavrnjena", "withdrawn or offer turned down")
    }

    private func word(_ sl: String, _ en: String) -> String { language.choose(sl: sl, en: en) }

    private var threshold: String? {
        guard let sets = ranking.plan.rulebook.scoring.value, sets.count == 1,
            case .value(let thresholds) = sets[0].threshold,
            case .value(let value)? = thresholds.first(where: { $0.of == .total })?.value
        else { return nil }
        switch value {
        case .points(let points): return language.decimal(points)
        case .share(let share): return language.percent(share)
        }
    }

    // MARK: Rows

    private func line(_ number: Int) -> RankingLine {
        let row = ranking.rows[number]
        let application = input.numbers[Int(row.application)]
        let data = seen.application(application)?.data
        let total = ranking.total(of: Int(row.application))
        let asked = ranking.ask(of: Int(row.application))
        return RankingLine(
            kind: .row(number),
            cells: [
                place(row, number), application.actText, data?.title ?? "", data?.applicant.name ?? "",
                total.map(\.mixed) ?? "–", asked.map { language.amount($0) } ?? "–", grant(row),
            ],
            style: row.status.isPlaced ? .text : .dim, grant: row.grant)
    }

    private func place(_ row: Ranking.Row, _ number: Int) -> String {
        guard row.place > 0 else { return row.status == .undecided ? "?" : "–" }
        let text = "\(row.place)."
        if row.status == .offered { return text + "◐" }
        if case .shared = ranking.placeReason(ofRow: number) { return text + "=" }
        return text + " "
    }

    /// Of how much the offer is a part.
    private func offered(_ row: Ranking.Row) -> String {
        let grant = language.amount(Money(cents: row.grant))
        guard let asked = ranking.ask(of: Int(row.application)), asked.cents != row.grant else { return grant }
        return grant + word(" od ", " of ") + language.amount(asked)
    }

    private func grant(_ row: Ranking.Row) -> String {
        switch row.status {
        case .selected: row.grant >= 0 ? language.amount(Money(cents: row.grant)) : "–"
        case .offered: row.grant >= 0 ? offered(row) : "–"
        case .reserve: word("rezerva", "reserve")
        default: "–"
        }
    }

    // MARK: Export

    /// A table for other programs: comma, RFC 4180, exact points beside the decimal mark of nobody's country.
    func csv() -> String {
        let head = ["place", "application", "project", "applicant", "total", "status", "grant_eur", "pot", "reason"]
        let figures: Set = [0, 4, 6]
        let rows = ranking.rows.indices.map { number -> [String] in
            let row = ranking.rows[number]
            let application = input.numbers[Int(row.application)]
            let data = seen.application(application)?.data
            let lists = ranking.plan.lists
            return [
                row.place > 0 ? "\(row.place)" : "", application.actText, data?.title ?? "", data?.applicant.name ?? "",
                ranking.total(of: Int(row.application))?.mixed ?? "", row.status.word,
                row.grant >= 0 ? Money(cents: row.grant).exact : "",
                lists.indices.contains(Int(row.list)) ? lists[Int(row.list)].name : "",
                language.reason(ranking, row: number),
            ]
        }
        return ([head] + rows).map { row in
            row.enumerated().map { figures.contains($0) ? $1 : Self.quoted($1) }.joined(separator: ",") + "\n"
        }.joined()
    }

    /// A text that a spreadsheet would take for a formula begins with an apostrophe; a negative figure is none.
    private static func quoted(_ cell: String) -> String {
        let safe = cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true ? "'" + cell : cell
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }
}
