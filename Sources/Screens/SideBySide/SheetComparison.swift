import Domain
import Terminal
import Wording

/// The sheets of an application in columns.
struct SheetComparison {
    let sheets: [ScoreSheet]
    let tree: SheetTree
    let desk: Desk
    private let scores: [[CriterionScore]]

    init(sheets: [ScoreSheet], tree: SheetTree, desk: Desk) {
        self.sheets = sheets
        self.tree = tree
        self.desk = desk
        scores = sheets.map { tree.scores(SheetDraft($0.marks ?? [])) }
    }

    func name(_ person: String) -> String { desk.name(of: person) }

    /// `M. Kotnik`: a column is narrow, and the surname is what people look for.
    private func shortName(_ person: String) -> String {
        let parts = name(person).split(separator: " ")
        guard let first = parts.first?.first, let last = parts.last, parts.count > 1 else { return name(person) }
        return "\(first). \(last)"
    }

    /// A letter for each assessor: of the surname, of the name, or simply in order, whichever tells them apart.
    private var signs: [Character] {
        let names = sheets.map { name($0.assessor).split(separator: " ") }
        let letters = [names.compactMap { $0.last?.first }, names.compactMap { $0.first?.first }]
        return letters.first { $0.count == sheets.count && Set($0).count == sheets.count }
            ?? sheets.indices.map { Character(UnicodeScalar(UInt8(65 + $0 % 26))) }
    }

    /// As wide as names can be in a window of 80 columns.
    var columns: [Table.Column] {
        let count = max(sheets.count, 1)
        let width = min(max((77 - 22 - 14 - 2 * (count + 2)) / count, 6), 14)
        return [Table.Column(desk.say(sl: "Merilo", en: "Criterion"), least: 22, weight: 1)]
            + sheets.map { Table.Column(shortName($0.assessor), least: width, align: .right) }
            + [
                Table.Column(desk.say(sl: "Sredina", en: "Mean"), least: 8, align: .right),
                Table.Column(desk.say(sl: "Razpon", en: "Spread"), least: 6, align: .right),
            ]
    }

    var rows: [SideBySideScreen.Row] {
        var rows = tree.nodes.map { node in
            let values = scores.map { list in list.lazy.compactMap { $0.find(node.criterion.id)?.value }.first ?? .zero
            }
            let label =
                String(repeating: "  ", count: node.depth) + node.criterion.id + "  "
                + node.criterion.text[desk.language]
            var row = row(node.criterion.id, label, values, isSum: !node.criterion.isLeaf, reasons(node.criterion.id))
            row.spread = node.most.flatMap { Spread(values, signs: signs, most: $0) }
            return row
        }
        rows.append(
            row(
                "", desk.say(sl: "Skupaj", en: "Total"), scores.map(tree.total), isSum: true,
                sheets.compactMap { sheet in sheet.comment.map { name(sheet.assessor) + ": " + $0 } }))
        return rows
    }

    private func row(
        _ id: String, _ label: String, _ values: [Fraction], isSum: Bool, _ reasons: [String]
    ) -> SideBySideScreen.Row {
        let sum = values.reduce(Fraction.zero) { $0.adding($1) ?? $0 }
        let mean = sum.divided(by: Fraction(Int64(max(values.count, 1)))) ?? .zero
        let spread = (values.max() ?? .zero).subtracting(values.min() ?? .zero) ?? .zero
        return SideBySideScreen.Row(
            criterion: id,
            cells: [label] + values.map(desk.language.decimal) + [mean.mixed, spread == .zero ? "" : spread.mixed],
            style: isSum ? .text.bold : .text, reasons: reasons)
    }

    private func reasons(_ criterion: String) -> [String] {
        sheets.compactMap { sheet in
            guard let reason = sheet.mark(criterion)?.reason else { return nil }
            return name(sheet.assessor) + ": " + reason
        }
    }

    var divergences: [Divergence] {
        tree.set.divergences(of: scores, leaves: tree.asked)
    }

    var status: String {
        desk.language.counted(sheets.count, .sheet)
            + (sheets.contains { !$0.earlier.isEmpty } ? desk.say(sl: " · popravljeni", en: " · corrected") : "")
    }
}
