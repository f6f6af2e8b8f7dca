import Domain
import Terminal

/// What typing does: figures and levels at a criterion, the reason, the last question.
extension ScoreSheetScreen {
    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        if prompt != nil { return typePrompt(key, desk) }
        if isWriting { return typeReason(key) }
        guard isOpen, let selected, selected.isAsked else { return nil }
        switch key {
        case .character(let letter) where letter.isASCII && letter.isNumber: return typeFigure(letter, selected, desk)
        case .character(","), .character("."):
            guard !figures.isEmpty, case .range = selected.criterion.kind else { return nil }
            figures += "."
            return []
        case .backspace:
            (figures, refused) = ("", nil)
            return clear(selected)
        default: return nil
        }
    }

    private mutating func typeFigure(_ letter: Character, _ selected: SheetTree.Node, _ desk: Desk) -> [Effect] {
        refused = nil
        let keys = SheetKeys(criterion: selected.criterion)
        let mark = draft[selected.criterion.id]
        for candidate in [figures + String(letter), String(letter)] {
            if let next = keys.typed(candidate, in: mark) {
                figures = keys.isBeginning(candidate) ? candidate : ""
                return give(next, selected)
            }
            if keys.isBeginning(candidate) {
                figures = candidate
                return []
            }
        }
        figures = ""
        refused = selected.criterion.id
        return [sayScale(of: selected, desk)]
    }

    func sayScale(of node: SheetTree.Node, _ desk: Desk) -> Effect {
        .say(Sentence(SheetWords(language: desk.language).scale(of: node.criterion), .warning))
    }

    mutating func give(_ mark: Mark, _ node: SheetTree.Node) -> [Effect] {
        draft[node.criterion.id] = mark
        faults[node.criterion.id] = nil
        recount()
        let keys = SheetKeys(criterion: node.criterion)
        if !mark.levels.isEmpty || mark.points != nil, case .oneOf = node.criterion.kind {
            option = keys.options.firstIndex { keys.isChosen($0, in: mark) } ?? option
        }
        return [.keepDraft(key: draftKey, text: draft.text)]
    }

    mutating func clear(_ node: SheetTree.Node) -> [Effect] {
        give(Mark(criterion: node.criterion.id, reason: draft[node.criterion.id].reason), node)
    }

    private mutating func typeReason(_ key: Key) -> [Effect]? {
        switch key {
        case .escape, .tab, .backTab:
            isWriting = false
            return []
        case .enter:
            isWriting = false
            goToNextEmpty(from: node)
            return []
        default: break
        }
        guard reason.update(key), let selected else { return nil }
        var mark = draft[selected.criterion.id]
        mark.reason = String(actText: reason.text)
        return give(mark, selected)
    }

    private mutating func typePrompt(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch key {
        case .escape:
            prompt = nil
            return []
        case .enter: return answerPrompt(desk)
        default:
            prompt?.fault = ""
            return prompt?.field.update(key) == true ? [] : nil
        }
    }
}
