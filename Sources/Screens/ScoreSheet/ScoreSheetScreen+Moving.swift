import Domain
import Terminal
import Wording

/// Going about the sheet: levels, criteria, the next one that is empty.
extension ScoreSheetScreen {
    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if case .choosing(let names) = mode { return choosePerson(command, names, desk) }
        let refusedBefore = refused
        refused = nil
        switch command {
        case .choose where refusedBefore != nil && refusedBefore == selected?.criterion.id:
            return selected.map { [sayScale(of: $0, desk)] } ?? []
        case .up: step(-1)
        case .down: step(1)
        case .previousCriterion: move(to: previous(of: node))
        case .nextCriterion: move(to: next(of: node))
        case .start: move(to: next(of: -1))
        case .end: move(to: previous(of: tree?.nodes.count ?? 0))
        case .choose: return chooseOption()
        case .writeReason: isWriting = true
        case .nextEmpty: goToNextEmpty(from: node)
        case .clearMark:
            if let selected { return clear(selected) }
        case .seeDossier: return [.open(.dossier(call, number))]
        case .acts: return [.open(.acts(Subject(call: call, application: number), number.actText))]
        case .correctSheet:
            isCorrecting = true
            refresh(desk)
        case .submitSheet: return submit(desk)
        // Ctrl-S ends a reason or a prompt as Enter does.
        case .saveForm: return type(.enter, desk) ?? []
        case .leave where mode == .correction:
            isCorrecting = false
            refresh(desk)
            return [
                .say(Sentence(desk.say(sl: "Popravek ostane kot osnutek.", en: "The correction is kept as a draft.")))
            ]
        default: break
        }
        return []
    }

    private mutating func choosePerson(_ command: CommandID, _ names: [String], _ desk: Desk) -> [Effect] {
        if let motion = command.motion {
            people.move(motion, count: names.count)
        } else if command == .open, let index = people.selected(count: names.count) {
            chosen = names[index]
            refresh(desk)
            goToNextEmpty(from: -1)
        }
        return []
    }

    private func next(of place: Int) -> Int? {
        guard let tree else { return nil }
        return tree.nodes.indices.first { $0 > place && tree.nodes[$0].criterion.isLeaf }
    }

    private func previous(of place: Int) -> Int? {
        guard let tree else { return nil }
        return tree.nodes.indices.last { $0 < place && tree.nodes[$0].criterion.isLeaf }
    }

    private mutating func move(to place: Int?) {
        guard let place else { return }
        node = place
        settle()
    }

    /// Walks the levels and, past the last one, the next criterion: everything can be reached with two keys.
    private mutating func step(_ by: Int) {
        figures = ""
        let count = selected.map { SheetKeys(criterion: $0.criterion).options.count } ?? 0
        if (0..<count).contains(option + by) {
            option += by
            return
        }
        guard let place = by < 0 ? previous(of: node) : next(of: node) else { return }
        move(to: place)
        let options = selected.map { SheetKeys(criterion: $0.criterion).options.count } ?? 0
        option = by < 0 ? max(options - 1, 0) : 0
    }

    private mutating func chooseOption() -> [Effect] {
        guard let selected else { return [] }
        let keys = SheetKeys(criterion: selected.criterion)
        guard keys.options.indices.contains(option) else {
            goToNextEmpty(from: node)
            return []
        }
        let effects = give(keys.choosing(keys.options[option], in: draft[selected.criterion.id]), selected)
        if case .severalOf = selected.criterion.kind { return effects }
        if needsReason(selected) { isWriting = true } else { goToNextEmpty(from: node) }
        return effects
    }

    /// From here on, around the end.
    mutating func goToNextEmpty(from place: Int) {
        guard let tree else { return }
        let order = tree.nodes.indices.filter { $0 > place } + tree.nodes.indices.filter { $0 <= place }
        let open = order.first { index in
            let node = tree.nodes[index]
            return node.isAsked && (!draft[node.criterion.id].isGiven || needsReason(node))
        }
        if let open { node = open } else if !tree.nodes.indices.contains(node) { node = 0 }
        settle()
    }
}
