import Wording

/// A report as Markdown: read on a screen, printed, or turned into anything else by others.
public enum ReportMarkdown {
    public static func text(_ parts: [ReportPart]) -> String {
        parts.map(text).joined(separator: "\n\n") + "\n"
    }

    private static func text(_ part: ReportPart) -> String {
        switch part {
        case .title(let text): "# " + escaped(text)
        case .heading(let text): "## " + escaped(text)
        case .sentence(let text): escaped(text)
        case .table(let table): text(table)
        }
    }

    private static func text(_ table: ReportTable) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.map(escaped).joined(separator: " | ") + " |" }
        let rule = "| " + table.columns.map { $0.isFigure ? "---:" : "---" }.joined(separator: " | ") + " |"
        return ([line(table.columns.map(\.title)), rule] + table.rows.map(line)).joined(separator: "\n")
    }

    /// What people write must not become markup: a title with a bar would shift a column.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, letter in
            if "\\|*_`<[#".contains(letter) { result.append("\\") }
            result.append(letter.isNewline ? " " : letter)
        }
    }
}
