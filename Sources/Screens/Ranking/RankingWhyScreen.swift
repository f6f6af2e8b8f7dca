import Domain
import Terminal
import Wording

extension Destination {
    /// The whole derivation of one row of the ranking.
    static func rankingWhy(_ call: String, _ number: ApplicationNumber) -> Destination {
        Destination("ranking/\(call)/\(number.actText)") { _ in
            RankingWhyScreen(call: call, number: number, trial: RankingTrial(), changes: [])
        }
    }

    /// The same under what the board tries, and below it as it stands.
    static func rankingWhy(
        _ call: String, _ number: ApplicationNumber, trying trial: RankingTrial, changes: [String]
    ) -> Destination {
        Destination("what-if/\(call)/\(number.actText)") { _ in
            RankingWhyScreen(call: call, number: number, trial: trial, changes: changes)
        }
    }
}

/// Points, threshold, place and amount of one application, step by step, to be recounted with a pencil.
struct RankingWhyScreen: Screen {
    let call: String
    let number: ApplicationNumber
    private let trial: RankingTrial
    /// What is tried, in sentences.
    private let changes: [String]
    private var pane = TextPane([])
    private var status = ""

    init(call: String, number: ApplicationNumber, trial: RankingTrial, changes: [String]) {
        self.call = call
        self.number = number
        self.trial = trial
        self.changes = changes
    }

    var scopes: [Scope] { [.rankingWhy, .pane] }

    func heading(_ desk: Desk) -> Heading {
        Heading([desk.title(of: call), number.actText, desk.say(sl: "Zakaj", en: "Why")], status: status)
    }

    mutating func refresh(_ desk: Desk) {
        guard let seen = desk.seen(call), let input = try? seen.rankingInput(),
            let candidate = input.candidate(number)
        else {
            pane.paragraphs = [.init(desk.say(sl: "Lestvice ni več.", en: "There is no ranking any more."))]
            return
        }
        let data = seen.application(number)?.data
        let head = [data?.title, data?.applicant.name].compactMap { $0 }.joined(separator: " · ")
        let names = input.assessors.map { desk.name(of: $0) }
        let standing = input.ranking()
        let now = standing.explanation(of: candidate, input.tables)
        let today = now.map { desk.language.explanation($0, standing, assessors: names) } ?? []
        pane.paragraphs = [.init(head, style: .title)]
        if let leftOut = desk.language.leftOut(of: seen) {
            pane.paragraphs.append(.init("! " + leftOut, style: .warning, hanging: 2))
        }
        guard !trial.isEmpty else {
            status = now.map { desk.language.word($0.row, in: standing) } ?? ""
            return pane.paragraphs += paragraphs(today)
        }
        let tried = trial.ranking(of: input)
        let then = tried.explanation(of: candidate, input.tables)
        status = then.map { desk.language.word($0.row, in: tried) } ?? ""
        let after = then.map { desk.language.outcome($0, tried, raised: trial.raised[candidate]) } ?? []
        pane.paragraphs +=
            [.init(desk.say(sl: "Kaj če", en: "What if"), style: .heading)]
            + changes.map { .init($0, indent: 1) }
            + [.init(""), .init(desk.say(sl: "Potem", en: "After"), style: .heading)] + paragraphs(after)
            + [.init(""), .init(desk.say(sl: "Zdaj", en: "Now"), style: .heading)] + paragraphs(today)
    }

    private func paragraphs(_ lines: [String]) -> [TextPane.Paragraph] {
        lines.map { line in
            let indent = line.prefix { $0 == " " }.count
            let text = String(line.dropFirst(indent))
            return .init(text, indent: indent, hanging: indent > 0 ? min(text.lastColumn, 30) : 0)
        }
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = pane.perform(command) { return effects }
        switch command {
        case .sideBySide: return [.open(.sideBySide(call, number))]
        case .acts: return [.open(.acts(Subject(call: call, application: number), number.actText))]
        default: return []
        }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        pane.draw(on: &canvas, in: area.inset(columns: 1))
    }
}

extension String {
    /// Where the last column begins in a line whose columns stand two blanks apart.
    fileprivate var lastColumn: Int {
        let letters = Array(self)
        let gap = letters.indices.dropLast().last { letters[$0] == " " && letters[$0 + 1] == " " }
        return gap.map { $0 + 2 } ?? 0
    }
}
