import Domain
import Wording

extension LimitTable {
    /// For people: the day each limit ends, its name, and below how it is counted and from when.
    public func text(in language: Language) -> String {
        let title = [call.short, call.title[language]]
        let heading = title[0] == title[1] ? title[0] : title.joined(separator: ": ")
        var lines = wrapped(heading, width: LimitTable.width, hanging: 4) + [""]
        let days = rows.map { day($0, language) }
        let width = days.reduce(0) { max($0, $1.count) } + 2
        for (row, day) in zip(rows, days) {
            let name = wrapped(language.name(row), width: LimitTable.width - width)
            let rule = wrapped(language.rule(row), width: LimitTable.width - width - 2).map { "  " + $0 }
            for (index, line) in (name + rule).enumerated() {
                lines.append((index == 0 ? day : "").padded(to: width) + line)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A line of a terminal that nobody has made wider.
    private static let width = 80

    private func day(_ row: Row, _ language: Language) -> String {
        guard let end = row.end else { return "–" }
        return language.columnDate(end.day) + (end.second.map { " " + language.hour($0) } ?? "")
    }
}
