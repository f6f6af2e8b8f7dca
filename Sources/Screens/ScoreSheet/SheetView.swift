import Domain
import Terminal
import Wording

/// The picture of the sheet: criteria left, levels right, the reason below them.
struct SheetView {
    let screen: ScoreSheetScreen
    let language: Language

    func draw(on canvas: inout Canvas, in area: Area, reason: inout TextArea, pane: inout TextPane) {
        guard let tree = screen.tree else { return }
        var rest = area
        // The sectors stand at its end, and points hang on them.
        let about = TextWidth.wrap(screen.about, columns: rest.columns - 2)
        canvas.put(lines: about, in: rest.takeTop(min(max(about.count, 1), 2)).inset(columns: 1), style: .dim)
        let left = rest.takeLeft(min(max(rest.columns / 2 - 1, 30), 56))
        var middle = rest.takeLeft(1)
        while middle.rows > 0 { canvas.put("│", in: middle.takeTop(1), style: .rule) }
        drawTree(tree, on: &canvas, in: left)
        SheetCriterionView(screen: screen, language: language)
            .draw(on: &canvas, in: rest.inset(columns: 1), reason: &reason, pane: &pane)
    }

    // MARK: Criteria

    private func drawTree(_ tree: SheetTree, on canvas: inout Canvas, in area: Area) {
        var rest = area
        let top = max(0, min(screen.node - rest.rows / 2, tree.nodes.count - rest.rows))
        for index in tree.nodes.indices.dropFirst(top) {
            guard rest.rows > 0 else { break }
            drawNode(tree, index, on: &canvas, in: rest.takeTop(1))
        }
    }

    private func drawNode(_ tree: SheetTree, _ index: Int, on canvas: inout Canvas, in area: Area) {
        let node = tree.nodes[index]
        var line = area.inset(columns: 1)
        let isSelected = index == screen.node
        canvas.put(isSelected ? "▸" : " ", in: line.takeLeft(2), style: .selection)
        _ = line.takeLeft(node.depth * 2)
        let value = value(tree, index)
        canvas.put(value, in: line.takeRight(max(7, TextWidth.of(value))), style: style(node), align: .right)
        let sign = screen.faults[node.criterion.id] != nil ? "!" : screen.needsReason(node) ? "*" : " "
        canvas.put(sign, in: line.takeRight(2), style: sign == "!" ? .error : .warning)
        let text = node.criterion.id + "  " + node.criterion.text[language]
        canvas.put(text, in: line, style: isSelected ? .text.bold : node.criterion.isLeaf ? .text : .heading)
    }

    private func style(_ node: SheetTree.Node) -> Style {
        node.isAsked && !screen.draft[node.criterion.id].isGiven ? .warning : node.isAsked ? .text : .dim
    }

    private func value(_ tree: SheetTree, _ index: Int) -> String {
        let node = tree.nodes[index]
        let most = node.most.map { "/" + language.decimal($0) } ?? ""
        if node.isAsked, !screen.draft[node.criterion.id].isGiven { return "·" + most }
        if case .fromFacts = node.criterion.kind, tree.computed(node.criterion) == nil { return "?" + most }
        // Nothing given is not nothing reached.
        if !node.criterion.isLeaf, !hasPoints(tree, below: index) { return "·" + most }
        let score = screen.scores.lazy.compactMap { $0.find(node.criterion.id) }.first
        return (score.map { language.decimal($0.value) } ?? "·") + most
    }

    private func hasPoints(_ tree: SheetTree, below index: Int) -> Bool {
        tree.nodes[(index + 1)...].prefix { $0.depth > tree.nodes[index].depth }.contains { node in
            screen.draft[node.criterion.id].isGiven
                || (!node.isAsked && node.criterion.isLeaf && tree.computed(node.criterion) != nil)
        }
    }
}
