/// The lines around every screen: title and rule above; rule, sentence of the moment and keys below.
public struct Frame: Sendable {
    /// One key of the footer with its word: `Enter zakaj`.
    public struct Hint: Hashable, Sendable {
        public enum Availability: Hashable, Sendable {
            case possible
            /// Shown dim; pressing it says the reason.
            case impossible
        }

        /// What is pressed; a click on the hint presses the same.
        public let keys: [Key]
        public let word: String
        public let availability: Availability
        let label: String
        /// In cells, with the blank between key and word.
        let width: Int

        public init(_ keys: [Key], _ word: String, _ availability: Availability = .possible) {
            self.keys = keys
            self.word = word
            self.availability = availability
            label = keys.count == 1 ? keys[0].label : keys.map(\.label).joined(separator: " ")
            width = TextWidth.of(label) + 1 + TextWidth.of(word)
        }
    }

    /// Left in the title line, from the widest to the screen itself: office, call, screen.
    public var path: [String]
    /// Right in the title line: counts and state.
    public var status: String
    /// The sentence of the moment, in its style: a reason, a hint, a refusal.
    public var sentence: String
    public var sentenceStyle: Style
    /// The keys that matter now, the most important first; those without room are left out.
    public var hints: [Hint]
    /// The last key of the footer, always shown: `? pomoč`.
    public var help: Hint
    /// Said alone when the window is smaller than `least`.
    public var tooSmall: String
    public var least: Size
    /// Lines kept for the sentence, at most two: where one needed the second, the content does not jump back at the next key.
    private var kept = 1

    public init(
        path: [String], status: String = "", sentence: String = "", sentenceStyle: Style = .text,
        hints: [Hint] = [], help: Hint, tooSmall: String, least: Size = .designed
    ) {
        self.path = path
        self.status = status
        self.sentence = sentence
        self.sentenceStyle = sentenceStyle
        self.hints = hints
        self.help = help
        self.tooSmall = tooSmall
        self.least = least
    }

    /// A frame and the canvas it was drawn on.
    public typealias Drawn = (frame: Frame, canvas: Canvas)

    /// Draws the frame.
    ///
    /// - Parameter last: what was shown before; lines that read the same are copied from there.
    /// - Returns: the area for the content, or `nil` when the window is too small and only the sentence was drawn.
    public mutating func draw(on canvas: inout Canvas, after last: Drawn? = nil) -> Area? {
        var rest = canvas.area
        guard rest.rows >= least.rows, rest.columns >= least.columns else {
            let lines = TextWidth.wrap(tooSmall, columns: rest.columns)
            canvas.put(lines: lines, in: rest.centred(rows: lines.count, columns: rest.columns))
            return nil
        }
        let last = last.flatMap { $0.canvas.isLike(canvas) ? $0 : nil }
        let title = rest.takeTop(1)
        if let last, last.frame.path == path, last.frame.status == status {
            canvas.copy(row: title.row, from: last.canvas)
        } else {
            drawTitle(on: &canvas, in: title)
        }
        let rule = rest.takeTop(1)
        if let last { canvas.copy(row: rule.row, from: last.canvas) } else { canvas.rule(in: rule) }
        let footer = rest.takeBottom(1)
        if let last, last.frame.hints == hints, last.frame.help == help {
            canvas.copy(row: footer.row, from: last.canvas)
        } else {
            drawFooter(on: &canvas, in: footer)
        }
        // A long sentence takes lines from the content, four at most: a reason cut in the middle is none.
        let lines = TextWidth.wrap(sentence, columns: rest.columns - 2)
        kept = max(min(lines.count, 2), last.map { $0.frame.path == path ? $0.frame.kept : 1 } ?? 1)
        let room = rest.takeBottom(min(max(lines.count, kept), 4)).inset(columns: 1)
        canvas.put(lines: lines, in: room, style: sentenceStyle)
        canvas.copy(row: rule.row, to: rest.takeBottom(1).row)
        return rest
    }

    /// The keys of the hint at a point of a canvas of this size, for clicks.
    public func keys(at point: Point, size: Size) -> [Key]? {
        guard size.rows >= least.rows, size.columns >= least.columns, point.row == size.rows - 1 else { return nil }
        for (hint, column) in placed(columns: size.columns)
        where point.column >= column && point.column < column + hint.width {
            return hint.keys
        }
        return nil
    }

    private func drawTitle(on canvas: inout Canvas, in area: Area) {
        var line = area.inset(columns: 1)
        let right = line.takeRight(min(TextWidth.of(status), line.columns * 3 / 5))
        canvas.put(status, in: right, style: .dim, align: .right)
        _ = line.takeRight(2)
        // The screen itself stays readable: what is left out first is what stands furthest from it.
        var text = path.last ?? ""
        for part in path.dropLast().reversed() {
            let longer = part + " › " + text
            guard TextWidth.of(longer) <= line.columns else { break }
            text = longer
        }
        canvas.put(text, in: line, style: .title)
    }

    /// Draws the last line anew, where the hints are known only after the content.
    public func drawFooter(on canvas: inout Canvas) {
        var rest = canvas.area
        let line = rest.takeBottom(1)
        canvas.clear(line)
        drawFooter(on: &canvas, in: line)
    }

    private func drawFooter(on canvas: inout Canvas, in area: Area) {
        for (hint, column) in placed(columns: area.columns) {
            let dim = hint.availability == .impossible
            let end = canvas.put(hint.label, row: area.row, column: column, style: dim ? .dim : .key, in: area)
            canvas.put(hint.word, row: area.row, column: end + 1, style: dim ? .dim : .text, in: area)
        }
    }

    private func placed(columns: Int) -> [(hint: Hint, column: Int)] {
        let helpColumn = max(columns - 1 - help.width, 1)
        var placed: [(hint: Hint, column: Int)] = []
        var column = 1
        for hint in hints where column + hint.width + 3 <= helpColumn {
            placed.append((hint, column))
            column += hint.width + 3
        }
        placed.append((help, helpColumn))
        return placed
    }
}
