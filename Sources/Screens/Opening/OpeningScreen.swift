import Domain
import Terminal
import Wording

extension Destination {
    /// The opening of the envelopes, in their order.
    public static func opening(_ call: String) -> Destination {
        Destination("opening/\(call)") { _ in OpeningScreen(call: call) }
    }
}

extension Scope {
    static let opening = Scope("opening")
}

extension CommandID {
    static let openAll = CommandID("open-all")
}

enum OpeningCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .openAll, sl: "odpri ovojnice", en: "open envelopes",
            helpSL: "Odpre ovojnice v izračunanem vrstnem redu; vrstni red se s tem zamrzne.",
            helpEN: "Opens the envelopes in the computed order, which is frozen by it.", footer: 1)
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.opening, "o", .openAll), KeyBinding(.opening, "e", .minutes),
    ]
}

/// What will be opened, in which order, and what stays sealed and why.
struct OpeningScreen: ReadingScreen {
    let call: String
    private var order: [EnvelopeNumber] = []
    private var waiting: [EnvelopeNumber] = []
    private var obstacle: String?
    private var list = RowList<Table.Row>(
        [
            Table.Column("", least: 4, align: .right), Table.Column("", least: 6),
            Table.Column("", least: 22, weight: 1), Table.Column("", least: 30, weight: 2),
        ],
        line: { $0 })
    var pane = TextPane([])

    init(call: String) { self.call = call }

    var scopes: [Scope] { [.opening, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(desk.title(of: call), desk.say(sl: "Odpiranje", en: "Opening")),
            status: desk.say(sl: "za odpiranje ", en: "to open ") + "\(order.count)")
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "", en: ""), Text(sl: "Št.", en: "No."), Text(sl: "Pošiljatelj", en: "Sender"),
            Text(sl: "Zakaj", en: "Why"),
        ]
        list.title(titles, in: desk.language)
        guard let seen = desk.seen(call) else { return list.replace([]) }
        let admissions = seen.admissions
        waiting = seen.undecided(at: desk.moment).filter { $0.envelope.sight == .full }.map(\.envelope.number)
        switch seen.openingOrder(at: desk.moment) {
        case .value(let numbers):
            order = numbers
            obstacle = nil
        case .open(let doubt):
            order = []
            obstacle = desk.say(sl: "Vrstni red ni določen (\(doubt)).", en: "The order is not settled (\(doubt)).")
        }
        var rows: [Table.Row] = order.enumerated().compactMap { index, number in
            seen.envelope(number).map { row("\(index + 1).", $0, seen, .text, desk) }
        }
        let sealed = zip(seen.envelopes, admissions).filter {
            $0.0.application == nil && $0.0.sight == .full && !$0.1.isAdmitted
        }
        if !sealed.isEmpty {
            rows.append(.separator(desk.say(sl: "ostane zaprto", en: "stays sealed")))
            rows += sealed.map { row("", $0.0, seen, $0.1.isOpen ? .warning : .dim, desk) }
        }
        list.replace(rows)
    }

    private func row(_ place: String, _ envelope: Envelope, _ seen: Case, _ style: Style, _ desk: Desk) -> Table.Row {
        .values(
            [
                place, envelope.number.actText, envelope.facts.sender ?? "–",
                desk.language.admission(seen.admission(of: envelope)),
            ], style: style)
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        if command == .minutes { return [.open(.openingMinutes(call))] }
        guard command == .openAll || command == .open else { return [] }
        let count = desk.language.counted(order.count, .envelope, .accusative)
        return [
            .ask(
                Question(
                    desk.say(sl: "Odprem \(count)?", en: "Open \(count)?"),
                    consequence: desk.say(
                        sl: "Vrstni red se zamrzne, vloge dobijo številke V. Tega ni mogoče vzeti nazaj.",
                        en: "The order is frozen and applications get their numbers V. This cannot be taken back."),
                    yes: desk.say(sl: "da, odpri", en: "yes, open"),
                    effects: [.perform(.openEnvelopes(OpenEnvelopes(call: call, order: order)))]))
        ]
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        if command == .minutes {
            return desk.seen(call)?.openings.isEmpty == false
                ? nil : desk.say(sl: "Odpiranja še ni bilo.", en: "There was no opening yet.")
        }
        guard command == .openAll || command == .open else { return nil }
        if let obstacle { return obstacle }
        if !waiting.isEmpty {
            let names = waiting.map(\.actText).joined(separator: ", ")
            return desk.say(sl: "Najprej odločite o: \(names).", en: "First decide about: \(names).")
        }
        return order.isEmpty
            ? desk.say(sl: "Ni ničesar, kar bi bilo treba odpreti.", en: "There is nothing to open.")
            : desk.obstacle(to: .openEnvelopes, ["call": call])
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        if case .done = reply.outcome { return [.replace(.applications(call))] }
        return []
    }

    func sentence(_ desk: Desk) -> Sentence? {
        list.rows.isEmpty
            ? Sentence(desk.say(sl: "Nobena ovojnica ne čaka na odpiranje.", en: "No envelope waits to be opened."))
            : obstacle(to: .openAll, desk).map { Sentence($0, .warning) }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        guard case .values(let cells, _, _)? = list.selected, cells.count == 4 else {
            return list.draw(on: &canvas, in: rest)
        }
        var below = rest.takeBottom(4)
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: below.takeTop(1))
        // In full what the columns may cut.
        pane.paragraphs = [.init(cells[1] + ", " + cells[2], style: .title), .init(cells[3])]
        pane.draw(on: &canvas, in: below)
    }
}
