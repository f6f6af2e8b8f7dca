import Domain
import Terminal
import Wording

extension Destination {
    /// The whole derivation of one row of the ranking.
    static func rankingWhy(_ call: String, _ number: ApplicationNumber) -> Destination {
        Destination("ranking/\(call)/\(number.actText)") { _ in RankingWhyScreen(call: call, number: number) }
    }
}

/// Points, threshold, place and amount of one application, step by step, to be recounted with a pencil.
struct RankingWhyScreen: Screen {
    let call: String
    let number: ApplicationNumber
    private var pane = TextPane([])
    private var status = ""

    init(call: String, number: ApplicationNumber) {
        self.call = call
        self.number = number
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
        let ranking = input.ranking()
        guard let explanation = ranking.explanation(of: candidate, input.tables) else { return }
        status = desk.language.word(explanation.row.status)
        let names = input.assessors.map { desk.name(of: $0) }
        let data = seen.application(number)?.data
        let head = [data?.title, data?.applicant.name].compactMap { $0 }.joined(separator: " · ")
        pane.paragraphs =
            [.init(head, style: .title)]
            + desk.language.explanation(explanation, ranking, assessors: names).map { line in
                let indent = line.prefix { $0 == " " }.count
                return .init(String(line.dropFirst(indent)), indent: indent)
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
