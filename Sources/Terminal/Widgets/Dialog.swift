/// A question before something that cannot be taken back. The sentence states the consequence; Enter at once gives the
/// safe answer, and so does Esc.
public struct Dialog<Answer: Hashable & Sendable>: Equatable, Sendable {
    public struct Choice: Hashable, Sendable {
        public var answer: Answer
        public var label: String
        /// The letter that gives the answer directly.
        public var key: Character

        public init(_ answer: Answer, _ label: String, key: Character) {
            self.answer = answer
            self.label = label
            self.key = key
        }
    }

    public let question: String
    /// What happens then, in a sentence or two.
    public let consequence: String
    public let choices: [Choice]
    /// The answer that changes nothing.
    public let safe: Answer
    public private(set) var focus: Int

    /// - Parameter safe: must be the answer of one of the choices; it has the focus first.
    public init(question: String, consequence: String, choices: [Choice], safe: Answer) {
        self.question = question
        self.consequence = consequence
        self.choices = choices
        self.safe = safe
        focus = choices.firstIndex { $0.answer == safe } ?? 0
    }

    /// Takes a key.
    ///
    /// - Returns: the answer once there is one; every other key leaves the question standing.
    public mutating func update(_ key: Key) -> Answer? {
        switch key {
        case .escape: return safe
        case .enter: return choices.indices.contains(focus) ? choices[focus].answer : safe
        case .left, .up, .backTab: focus = (focus + max(choices.count - 1, 0)) % max(choices.count, 1)
        case .right, .down, .tab: focus = (focus + 1) % max(choices.count, 1)
        case .character(let typed):
            return choices.first { $0.key.lowercased() == typed.lowercased() }?.answer
        default: break
        }
        return nil
    }

    /// Draws the question in the middle of an area, between two rules, over what is there.
    public func draw(on canvas: inout Canvas, in area: Area) {
        let width = min(area.columns, 64)
        let inner = max(width - 4, 0)
        let needed =
            TextWidth.wrap(question, columns: inner).count + TextWidth.wrap(consequence, columns: inner).count + 6
        let box = area.centred(rows: needed, columns: width)
        canvas.clear(box)
        var rest = box
        canvas.rule(in: rest.takeTop(1))
        canvas.rule(in: rest.takeBottom(1))
        rest = rest.inset(columns: 2)
        let answers = rest.takeBottom(2)
        _ = rest.takeTop(canvas.putWrapped(question, in: rest, style: .title))
        _ = rest.takeTop(1)
        canvas.putWrapped(consequence, in: rest)
        drawAnswers(on: &canvas, in: answers)
    }

    private func drawAnswers(on canvas: inout Canvas, in area: Area) {
        var column = area.column
        for (index, choice) in choices.enumerated() {
            let focused = index == focus
            if focused { canvas.placeCursor(row: area.row, column: column) }
            canvas.put(focused ? "▸" : " ", row: area.row, column: column, style: .selection, in: area)
            let style: Style = focused ? .focus : .text
            let keyEnd = canvas.put(
                " \(choice.key) ", row: area.row, column: column + 2, style: focused ? .focus : .key, in: area)
            column = canvas.put("\(choice.label) ", row: area.row, column: keyEnd, style: style, in: area) + 2
        }
    }
}
