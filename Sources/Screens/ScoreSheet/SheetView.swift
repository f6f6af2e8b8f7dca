import Domain
import Terminal
import Wording

/// The words of a sheet that depend on the kind of criterion.
struct SheetWords {
    let language: Language

    /// Which points there are.
    func scale(of criterion: Criterion) -> String {
        switch criterion.kind {
        case .range(let from, let to, let step):
            let by =
                step == .one
                ? ""
                : language.choose(sl: ", po \(language.decimal(step))", en: ", in steps of \(language.decimal(step))")
            return language.choose(
                sl: "Od \(language.decimal(from)) do \(language.points(to))\(by).",
                en: "From \(language.decimal(from)) to \(language.points(to))\(by).")
        case .oneOf, .yesNo:
            let points = SheetKeys(criterion: criterion).options.compactMap { $0.points.map(language.decimal) }
            return language.choose(sl: "Na lestvici so: ", en: "The scale has: ") + points.joined(separator: ", ") + "."
        case .severalOf(let levels):
            return language.choose(
                sl: "Številka ravni od 1 do \(levels.count) jo označi ali odznači, 0 pomeni nobene.",
                en: "The number of a level, 1 to \(levels.count), ticks it; 0 means none.")
        case .perUnit(let each, let unit):
            let most =
                criterion.most.map { language.choose(sl: ", največ \($0.mixed)", en: ", at most \($0.mixed)") } ?? ""
            return language.choose(
                sl: "Vpišite število; za vsako (\(unit[language])) \(language.points(each))\(most).",
                en: "Type the number; \(language.points(each)) for each (\(unit[language]))\(most).")
        case .fromFacts(let fact, _):
            return language.choose(sl: "Izračunano iz dejstva »\(fact)«.", en: "Computed from the fact \"\(fact)\".")
        case .parts: return language.choose(sl: "Vsota podmeril.", en: "The sum of its parts.")
        }
    }
}

/// The picture of the sheet: criteria left, levels right, the reason below them.
struct SheetView {
    let screen: ScoreSheetScreen
    let language: Language

    func draw(on canvas: inout Canvas, in area: Area, reason: inout TextArea) {
        guard let tree = screen.tree else { return }
        var rest = area
        canvas.put(screen.about, in: rest.takeTop(1).inset(columns: 1), style: .dim)
        let left = rest.takeLeft(min(max(rest.columns / 2 - 1, 30), 56))
        var middle = rest.takeLeft(1)
        while middle.rows > 0 { canvas.put("│", in: middle.takeTop(1), style: .rule) }
        drawTree(tree, on: &canvas, in: left)
        drawCriterion(on: &canvas, in: rest.inset(columns: 1), reason: &reason)
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
        let sign = screen.faults[node.criterion.id] != nil ? "!" : screen.needsReason(node) ? "…" : " "
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

    // MARK: Levels

    private func drawCriterion(on canvas: inout Canvas, in area: Area, reason: inout TextArea) {
        guard let node = screen.selected else { return }
        var rest = area
        _ = rest.takeTop(
            canvas.putWrapped(
                node.criterion.id + " " + node.criterion.text[language], in: headed(rest, rows: 2), style: .heading))
        _ = rest.takeTop(1)
        let keys = SheetKeys(criterion: node.criterion)
        let mark = screen.draft[node.criterion.id]
        let lower = rest.takeBottom(node.isAsked ? min(max(rest.rows / 3, 4), 8) : 0)
        if keys.options.isEmpty {
            drawFigure(node, mark, on: &canvas, in: rest)
        } else {
            drawOptions(keys, mark, on: &canvas, in: rest)
        }
        if node.isAsked { drawReason(node, on: &canvas, in: lower, reason: &reason) }
    }

    private func headed(_ area: Area, rows: Int) -> Area {
        var area = area
        return area.takeTop(rows)
    }

    private func drawOptions(_ keys: SheetKeys, _ mark: Mark, on canvas: inout Canvas, in area: Area) {
        var rest = area
        let isSeveral = if case .severalOf = keys.criterion.kind { true } else { false }
        for (index, option) in keys.options.enumerated() {
            guard rest.rows > 0 else { return }
            let isChosen = keys.isChosen(option, in: mark)
            var line = rest
            let isHere = index == screen.option && !screen.isWriting && screen.isOpen
            let marker = line.takeLeft(2)
            canvas.put(isHere ? "▸" : " ", in: marker, style: .selection)
            if isHere { canvas.placeCursor(row: marker.row, column: marker.column) }
            canvas.put(isChosen ? "●" : "○", in: line.takeLeft(2), style: isChosen ? .success : .dim)
            if isSeveral { canvas.put("\(index + 1)", in: line.takeLeft(2), style: .key) }
            let points = option.points.map(language.decimal) ?? "?"
            canvas.put(points, in: line.takeLeft(3), style: isChosen ? .text.bold : .text, align: .right)
            _ = line.takeLeft(2)
            let ending = option.isKnockOut ? language.choose(sl: " (izloči)", en: " (excludes)") : ""
            // Each may take what is left after three rows for every option below it.
            let room = rest.rows - 3 * (keys.options.count - index - 1)
            let used = canvas.putWrapped(
                option.text[language] + ending, in: headed(line, rows: max(3, room)),
                style: isChosen ? .text.bold : .text)
            _ = rest.takeTop(max(used, 1))
        }
        canvas.putWrapped(
            isSeveral ? "\n" + SheetWords(language: language).scale(of: keys.criterion) : "", in: rest, style: .dim)
    }

    private func drawFigure(_ node: SheetTree.Node, _ mark: Mark, on canvas: inout Canvas, in area: Area) {
        var rest = area
        let words = SheetWords(language: language)
        if node.isAsked {
            var line = rest.takeTop(1)
            let given = mark.count.map { "\($0)" } ?? mark.points.map(language.decimal) ?? ""
            let shown = screen.figures.hasSuffix(".") ? given + language.choose(sl: ",", en: ".") : given
            let field = line.takeLeft(8)
            canvas.clear(field, style: screen.isOpen && !screen.isWriting ? .focus : .field)
            canvas.put(shown, in: field, style: screen.isOpen && !screen.isWriting ? .focus : .field)
            if screen.isOpen, !screen.isWriting {
                canvas.placeCursor(row: field.row, column: field.column + min(TextWidth.of(shown), 7))
            }
            _ = line.takeLeft(1)
            if mark.count != nil, case .success(let points) = node.criterion.points(of: mark) {
                let most = node.criterion.most ?? points
                canvas.put("= " + language.points(min(points, most)), in: line)
            }
        } else if case .fromFacts(let fact, let bands) = node.criterion.kind {
            drawComputed(fact, bands, on: &canvas, in: rest)
            return
        }
        _ = rest.takeTop(1)
        canvas.putWrapped(words.scale(of: node.criterion), in: rest, style: .dim)
    }

    private func drawComputed(_ fact: String, _ bands: [Band], on canvas: inout Canvas, in area: Area) {
        var rest = area
        guard let known = screen.tree?.fact(fact) else { return }
        let value =
            known.number(screen.tree?.traits.facts[fact]).map { language.value($0, of: known) }
            ?? language.choose(sl: "ni vpisano", en: "not recorded")
        canvas.put(known.text[language] + ": " + value, in: rest.takeTop(1), style: .text.bold)
        for band in bands where rest.rows > 0 {
            canvas.put(
                language.range(of: band, known).padded(to: 12) + " " + language.points(band.points), in: rest.takeTop(1)
            )
        }
        _ = rest.takeTop(1)
        canvas.putWrapped(
            language.choose(
                sl: "Dejstvo enkrat vpiše strokovni sodelavec; točke se izračunajo.",
                en: "The clerk records the fact once; the points are computed."), in: rest, style: .dim)
    }

    private func drawReason(_ node: SheetTree.Node, on canvas: inout Canvas, in area: Area, reason: inout TextArea) {
        var rest = area
        let needed = screen.needsReason(node)
        canvas.put(
            language.choose(sl: "utemeljitev", en: "reason")
                + (needed ? language.choose(sl: " (potrebna)", en: " (needed)") : ""),
            in: rest.takeTop(1), style: needed ? .warning : .heading)
        if screen.isWriting {
            reason.draw(on: &canvas, in: rest, focused: true)
        } else {
            canvas.putWrapped(screen.draft[node.criterion.id].reason ?? "", in: rest)
        }
    }
}
