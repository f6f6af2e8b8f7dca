extension Form {
    /// Takes a key: letters go into the field, Tab and Enter to the next one, Shift-Tab back.
    public mutating func update(_ key: Key) -> Outcome {
        let fields = fields
        guard let place = fields.firstIndex(where: { $0.id == focus }) else { return .unused }
        let field = fields[place]
        switch edit(field, key) {
        case .edited:
            refused[field.id] = nil
            return .edited
        case .moved: return .moved
        case .unused: break
        }
        switch key {
        case .tab: move(to: (place + 1) % fields.count, fields)
        case .backTab: move(to: (place + fields.count - 1) % fields.count, fields)
        case .down: move(to: min(place + 1, fields.count - 1), fields)
        case .up: move(to: max(place - 1, 0), fields)
        case .pageDown: moveGroup(from: place, 1)
        case .pageUp: moveGroup(from: place, -1)
        case .enter:
            if place == fields.count - 1 { return submit() ? .submitted : .moved }
            move(to: place + 1, fields)
        case .mouse(let mouse):
            guard mouse.action == .press, let id = hits[mouse.point.row] else { return .unused }
            focus(on: id)
            // Whoever clicks into a text means a place in it.
            isFresh = false
        default: return .unused
        }
        return .moved
    }

    private enum Edit {
        case edited
        /// Only the cursor moved inside the field.
        case moved
        case unused
    }

    private mutating func edit(_ field: Field, _ key: Key) -> Edit {
        let input = inputs[field.id] ?? Input("", field.kind)
        if case .choice(let choices) = field.kind {
            guard let value = chosen(input.text, choices, key) else { return .unused }
            inputs[field.id] = .choice(value)
            return value == input.text ? .moved : .edited
        }
        // What is wrong is mended where it stands, never cleared.
        let isWrong = visited.contains(field.id) && problem(field) != nil
        let isReplaced = isFresh && !isWrong && field.arrival == .replaces && key.isText
        let base = isReplaced ? Input("", field.kind) : input
        guard let changed = changed(base, field, key) else { return .unused }
        isFresh = false
        inputs[field.id] = changed
        return changed.text == input.text ? .moved : .edited
    }

    private func changed(_ input: Input, _ field: Field, _ key: Key) -> Input? {
        switch (input, field.kind) {
        case (.line(var line), .line):
            return line.update(key) ? .line(line) : nil
        case (.lines(var area), .lines):
            return area.update(key) ? .lines(area) : nil
        case (.choice, .choice): return nil
        default:
            // The kind of the field changed under its text.
            return changed(Input(input.text, field.kind), field, key)
        }
    }

    private mutating func move(to place: Int, _ fields: [Field]) {
        guard fields.indices.contains(place) else { return }
        if let focus { visited.insert(focus) }
        focus = fields[place].id
    }

    private mutating func moveGroup(from place: Int, _ step: Int) {
        let fields = fields
        var starts: [Int] = []
        var start = 0
        for group in groups where !group.fields.isEmpty {
            starts.append(start)
            start += group.fields.count
        }
        let current = starts.lastIndex { $0 <= place } ?? 0
        let target = min(max(current + step, 0), starts.count - 1)
        guard starts.indices.contains(target) else { return }
        move(to: starts[target], fields)
    }
}

extension Key {
    /// It brings letters.
    fileprivate var isText: Bool {
        switch self {
        case .character, .paste: true
        default: false
        }
    }
}
