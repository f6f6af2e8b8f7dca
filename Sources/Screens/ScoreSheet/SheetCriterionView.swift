import Domain
import Terminal
import Wording

/// The right half of the sheet: the selected criterion, its levels, the reason below them.
struct SheetCriterionView {
    let screen: ScoreSheetScreen
    let language: Language

    func draw(on canvas: inout Canvas, in area: Area, reason: inout TextArea, pane: inout TextPane) {
        guard let node = screen.selected else { return }
        var rest = area
        let heading = TextWidth.wrap(
            node.criterion.id + " " + node.criterion.text[language], columns: rest.columns)
        canvas.put(
            lines: heading, in: rest.takeTop(min(heading.count, max(2, area.rows / 4))), style: .heading)
        _ = rest.takeTop(1)
        let keys = SheetKeys(criterion: node.criterion)
        let mark = screen.draft[node.criterion.id]
        let notes = notes(on: node.criterion)
        let isReading = node.isAsked || !notes.isEmpty
        let lower = rest.takeBottom(isReading ? min(max(rest.rows / 3, 4), 8) : 0)
        if keys.options.isEmpty {
            drawFigure(node, mark, on: &canvas, in: rest)
        } else {
            SheetOptionList(keys: keys, mark: mark, here: screen.isWriting ? nil : screen.option, language: language)
                .draw(on: &canvas, in: rest)
        }
        if node.isAsked {
            drawReason(node, notes, on: &canvas, in: lower, reason: &reason, pane: &pane)
        } else {
            pane.paragraphs = notes
            pane.draw(on: &canvas, in: lower)
        }
    }

    /// What is noted in the call about the criterion, or about a whole it is part of; it stands below the reason.
    private func notes(on criterion: Criterion) -> [TextPane.Paragraph] {
        let ids = screen.tree?.lineage(of: criterion) ?? []
        return screen.notes.filter { !ids.isDisjoint(with: $0.about) }.map(language.line)
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

    private func drawReason(
        _ node: SheetTree.Node, _ notes: [TextPane.Paragraph], on canvas: inout Canvas, in area: Area,
        reason: inout TextArea, pane: inout TextPane
    ) {
        var rest = area
        let needed = screen.needsReason(node)
        canvas.put(
            language.choose(sl: "utemeljitev", en: "reason")
                + (needed ? language.choose(sl: " (potrebna)", en: " (needed)") : ""),
            in: rest.takeTop(1), style: needed ? .warning : .heading)
        if screen.isWriting {
            reason.draw(on: &canvas, in: rest, focused: true)
        } else {
            let given = screen.draft[node.criterion.id].reason ?? ""
            pane.paragraphs = (given.isEmpty && !notes.isEmpty ? [] : [.init(given)]) + notes
            pane.draw(on: &canvas, in: rest)
        }
    }
}
