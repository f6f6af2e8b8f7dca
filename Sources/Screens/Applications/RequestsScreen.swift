import Domain
import Terminal
import Wording

extension Destination {
    /// What was asked of an applicant, with the limit of each.
    static func requests(_ call: String, _ number: ApplicationNumber) -> Destination {
        Destination("requests/\(call)/\(number.actText)") { _ in RequestsScreen(call: call, number: number) }
    }
}

extension Scope {
    static let requests = Scope("requests")
}

extension CommandID {
    static let dispatchRequest = CommandID("dispatch-request")
    static let serveRequest = CommandID("serve-request")
    static let receiveAnswer = CommandID("receive-answer")
    static let judgeAnswer = CommandID("judge-answer")
    static let lapseRequest = CommandID("lapse-request")
}

enum RequestsCommands {
    /// What is done with the selected request.
    static let kinds: [CommandID: Act.Kind] = [
        .dispatchRequest: .dispatchRequest, .serveRequest: .serveRequest, .receiveAnswer: .receiveAnswer,
        .judgeAnswer: .judgeAnswer, .lapseRequest: .lapseRequest,
    ]
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .dispatchRequest, sl: "odprema", en: "dispatch", helpSL: "Poziv je oddan na pošto.",
            helpEN: "The request was handed to the post.", footer: 1),
        ScreenCommand(
            .serveRequest, sl: "vročitev", en: "service", helpSL: "Poziv je vročen, ali je puščeno obvestilo.",
            helpEN: "The request was served, or a notice was left.", footer: 2),
        ScreenCommand(
            .receiveAnswer, sl: "prejem", en: "answer", helpSL: "Prispel je odgovor prijavitelja.",
            helpEN: "The answer of the applicant arrived.", footer: 3),
        ScreenCommand(
            .judgeAnswer, sl: "presoja", en: "judge", helpSL: "Vsaka zahtevana postavka je dopolnjena ali ne.",
            helpEN: "Every item asked for is complete or not.", footer: 4),
        ScreenCommand(
            .lapseRequest, sl: "potek", en: "lapse", helpSL: "Rok je potekel brez odgovora.",
            helpEN: "The limit passed without an answer.", footer: 5),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.requests, "o", .dispatchRequest), KeyBinding(.requests, "v", .serveRequest),
        KeyBinding(.requests, "p", .receiveAnswer), KeyBinding(.requests, "r", .judgeAnswer),
        KeyBinding(.requests, "t", .lapseRequest), KeyBinding(.requests, "a", .acts),
    ]
}

/// The requests of one application; below, the card of the selected one's limit.
struct RequestsScreen: ReadingScreen {
    struct Row: Sendable {
        var number: Int
        var request: Request
        var limit: RequestLimit
        var line: RequestLine
        var isLate: Bool
        /// Items that were asked for, each with what was made of it.
        var items: [String]
        var cells: [String]
    }

    let call: String
    let number: ApplicationNumber
    private var list = RowList<Row>(
        [Table.Column("", least: 40, weight: 2), Table.Column("", least: 22, weight: 1)],
        line: { .values($0.cells, style: $0.request.isOpen ? .text : .dim) })
    var pane = TextPane([])

    init(call: String, number: ApplicationNumber) {
        self.call = call
        self.number = number
    }

    var scopes: [Scope] { [.requests, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading([
            desk.title(of: call), number.actText,
            desk.say(sl: "Dopolnitve in razjasnitve", en: "Supplements and clarifications"),
        ])
    }

    mutating func refresh(_ desk: Desk) {
        list.table.columns[0].title = desk.say(sl: "Poziv", en: "Request")
        list.table.columns[1].title = desk.say(sl: "Rok", en: "Limit")
        guard let seen = desk.seen(call), let application = seen.application(number) else { return list.replace([]) }
        list.replace(
            application.requests.enumerated().map { index, request in
                let limit = seen.limit(of: request)
                let line = RequestLine(request, index + 1, seen, application, desk.language, desk.today)
                return Row(
                    number: index + 1, request: request, limit: limit.based(on: seen, request), line: line,
                    isLate: seen.timeliness(of: request) == .late,
                    items: items(request, application, desk),
                    cells: [line.brief, until(limit, request, line, desk)])
            })
    }

    /// How long there is time; once answered, whether that was in time; of what lapsed only the day it was due.
    private func until(_ limit: RequestLimit, _ request: Request, _ line: RequestLine, _ desk: Desk) -> String {
        guard let end = limit.end else { return desk.language.word(limit, desk.today, request.letter) }
        let day = desk.language.date(end.day)
        if let verdict = line.verdict { return day + ", " + verdict }
        return request.isOpen ? desk.language.word(limit, desk.today, request.letter) : day
    }

    private func items(_ request: Request, _ application: Application, _ desk: Desk) -> [String] {
        request.missing.map { item in
            let answer = request.judgedOn == nil ? nil : RequestLine.answer(to: item, application)
            return "\(item.item): \(item.missing)" + (answer.map { " – " + desk.language.word($0) } ?? "")
        }
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        if command == .acts { return [.open(.acts(Subject(call: call, application: number), number.actText))] }
        guard let row = list.selected, let kind = RequestsCommands.kinds[command] else { return [] }
        return [.open(.act(kind, given: given(row), known: kind == .judgeAnswer ? asked(row) : [:]))]
    }

    private func given(_ row: Row) -> [String: String] {
        ["call": call, "application": number.actText, "request": "\(row.number)"]
    }

    /// The items that were asked for, as the form of their judging knows them.
    private func asked(_ row: Row) -> [String: String] {
        var known: [String: String] = [:]
        for (index, item) in row.request.missing.enumerated() { known["items.\(index + 1).item"] = item.item }
        return known
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard let kind = RequestsCommands.kinds[command] else { return nil }
        guard let row = list.selected else {
            return desk.say(sl: "Poziva še ni.", en: "Nothing has been asked yet.")
        }
        return row.request.isOpen
            ? desk.obstacle(to: kind, given(row))
            : desk.say(sl: "Ta poziv je že zaključen.", en: "This request is concluded already.")
    }

    func sentence(_ desk: Desk) -> Sentence? {
        list.rows.isEmpty
            ? Sentence(
                desk.say(
                    sl:
                        "Od prijavitelja se še ni zahtevalo nič. Poziv na dopolnitev se naredi v seznamu popolnosti (s).",
                    en:
                        "Nothing has been asked of the applicant yet. A supplement is requested on the completeness list (s)."
                ))
            : nil
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        guard !list.rows.isEmpty else { return list.draw(on: &canvas, in: rest) }
        var below = rest.takeBottom(rest.rows * 2 / 3)
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: below.takeTop(1))
        pane.paragraphs = list.selected.map { about($0, desk, below) } ?? []
        pane.draw(on: &canvas, in: below)
    }

    private func about(_ row: Row, _ desk: Desk, _ place: Area) -> [TextPane.Paragraph] {
        var lines = [TextPane.Paragraph(row.line.text, style: .heading)]
        if let reason = row.line.reason {
            lines.append(.init(reason, style: row.isLate ? .warning : .text))
        }
        lines += row.items.map { TextPane.Paragraph($0, indent: 1) }
        if case .clarification(let question) = row.request.matter { lines.append(.init(question, indent: 1)) }
        guard case .ends(let limit, _) = row.limit, let counted = try? TimeLimitCard(limit, desk.freeDays) else {
            return lines + [.init(desk.language.word(row.limit, desk.today, row.request.letter), style: .warning)]
        }
        let card = desk.language.card(
            counted, foldingAbove: max(place.rows - lines.count, 8), width: place.columns - 1)
        return lines + card.map { .init($0) }
    }
}

extension RequestLimit {
    /// With what settled it on its card, where the call itself was silent.
    fileprivate func based(on seen: Case, _ request: Request) -> RequestLimit {
        guard case .ends(var limit, let end) = self else { return self }
        let rule = request.isSupplement ? KnownLimit.supplement : .clarification
        limit.basis = limit.basis ?? seen.basis(ofLimit: rule.rawValue)
        return .ends(limit, end)
    }
}
