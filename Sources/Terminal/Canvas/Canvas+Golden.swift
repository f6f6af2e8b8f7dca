extension Canvas {
    /// The canvas as plain text for a golden file: header, numbered lines, then the runs of every style but plain text.
    ///
    /// The lines alone must tell two different states apart; the runs then say how they look.
    public func golden(screen: String, theme: Theme = Theme()) -> String {
        let place = cursor.map { "\($0.row + 1),\($0.column + 1)" } ?? "-"
        var text = "\(screen) \(size.columns)x\(size.rows) \(profile.name) cursor \(place)\n"
        let digits = String(size.rows).count
        var styles: [String] = []
        var used: [Style] = []
        for row in 0..<size.rows {
            text += numbered(row, digits) + "|" + line(row) + "\n"
            let runs = runs(row)
            if !runs.isEmpty {
                styles.append(
                    numbered(row, digits) + " "
                        + runs.map { "\($0.first + 1)-\($0.last + 1) \($0.style.name)" }.joined(separator: ", "))
                for run in runs where !used.contains(run.style) { used.append(run.style) }
            }
        }
        text += "styles\n" + styles.map { $0 + "\n" }.joined()
        text += "looks\n"
        for style in used.sorted(by: { $0.name < $1.name }) {
            text += "\(style.name) = \(theme.look(of: style, in: profile).name)\n"
        }
        return text
    }

    /// The text of a row without the spaces at its end.
    public func line(_ row: Int) -> String {
        guard row >= 0, row < size.rows else { return "" }
        var text = String.UnicodeScalarView()
        var written = text.endIndex
        for cell in rows[row] {
            if cell.base != 0, let base = Unicode.Scalar(cell.base) { text.append(base) }
            if cell.mark != 0, let mark = Unicode.Scalar(cell.mark) { text.append(mark) }
            if cell.secondMark != 0, let mark = Unicode.Scalar(cell.secondMark) { text.append(mark) }
            if cell.base != 0x20 { written = text.endIndex }
        }
        return String(text[..<written])
    }

    /// All rows, for tests that look for a sentence.
    public var text: String { (0..<size.rows).map(line).joined(separator: "\n") }

    private func runs(_ row: Int) -> [(first: Int, last: Int, style: Style)] {
        var runs: [(first: Int, last: Int, style: Style)] = []
        for column in 0..<size.columns {
            let style = rows[row][column].style
            guard style != .text else { continue }
            if let open = runs.last, open.last == column - 1, open.style == style {
                runs[runs.count - 1].last = column
            } else {
                runs.append((column, column, style))
            }
        }
        return runs
    }

    private func numbered(_ row: Int, _ digits: Int) -> String {
        let number = String(row + 1)
        return String(repeating: "0", count: digits - number.count) + number
    }
}

extension Style {
    /// The name in goldens, `error` or `text+bold`.
    public var name: String { ([String(describing: role)] + emphasis.names).joined(separator: "+") }
}

extension Style.Emphasis {
    var names: [String] {
        var names: [String] = []
        if contains(.bold) { names.append("bold") }
        if contains(.dim) { names.append("dim") }
        if contains(.underline) { names.append("underline") }
        if contains(.reverse) { names.append("reverse") }
        return names
    }
}

extension Look {
    /// The name in goldens, `red bold`, `plain` where the look is the terminal's own.
    public var name: String {
        var words: [String] = []
        if let foreground { words.append(String(describing: foreground)) }
        if let background { words.append("on \(background)") }
        words += emphasis.names
        return words.isEmpty ? "plain" : words.joined(separator: " ")
    }
}
