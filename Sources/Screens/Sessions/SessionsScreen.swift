import Domain
import Terminal
import Wording

extension Destination {
    /// The sessions of the office, or those that concern one call.
    public static func sessions(_ call: String? = nil) -> Destination {
        Destination("sessions" + (call.map { "/\($0)" } ?? "")) { _ in SessionsScreen(call: call) }
    }
}

extension Scope {
    static let sessions = Scope("sessions")
}

extension CommandID {
    static let goSessions = CommandID("go-sessions")
    static let convene = CommandID("convene")
}

enum SessionsCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .goSessions, sl: "seje", en: "sessions", helpSL: "Seje organov: dnevni red, navzočnost, glasovi, zapisnik.",
            helpEN: "Sessions of the bodies: agenda, presence, votes, minutes.", footer: 25),
        ScreenCommand(
            .convene, sl: "skliči", en: "convene", helpSL: "Skliče novo sejo, redno ali dopisno.",
            helpEN: "Convenes a new session, regular or by correspondence.", footer: 1),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.sessions, "n", .convene), KeyBinding(.sessions, "a", .acts),
    ]
}

/// Sessions in a table, the latest first.
struct SessionsScreen: Screen {
    struct Row: Sendable {
        var id: String
        var cells: [String]
        var isOpen: Bool
        var place: Day
    }

    let call: String?
    /// What has been listed; nil before anything was.
    private var listed: Set<String>?
    private var list = RowList<Row>(
        [
            Table.Column("", least: 19), Table.Column("", least: 14, weight: 1), Table.Column("", least: 24),
            Table.Column("", least: 12, weight: 2, drop: 1), Table.Column("", least: 11),
        ],
        // A window is no day, and stands by its first one.
        precedes: { column, one, other in
            column == 0 && one.place != other.place ? one.place < other.place : nil
        },
        line: { .values($0.cells, style: $0.isOpen ? .text : .dim) })

    init(call: String?) { self.call = call }

    var scopes: [Scope] { [.sessions, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        let parts = [call.map { desk.title(of: $0) }, desk.say(sl: "Seje", en: "Sessions")]
        return Heading([desk.office?.name ?? ""] + parts.compactMap { $0 }, status: desk.todayText)
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Dan", en: "Day"), Text(sl: "Organ", en: "Body"), Text(sl: "Seja", en: "Session"),
            Text(sl: "Zadeva", en: "Subject"), Text(sl: "Stanje", en: "State"),
        ]
        list.title(titles, in: desk.language)
        let mayLook = desk.viewer != nil && !desk.seat.roles.isEmpty
        let sessions = (mayLook ? desk.office?.sessions ?? [] : []).filter { session in
            call == nil || session.call == call || session.agenda.contains { $0.call == call }
        }
        list.replace(sessions.latestFirst.map { row($0, desk) }, keeping: \.id)
        // Whoever has convened a session goes on with it.
        let new = sessions.filter { !(listed?.contains($0.id) ?? true) }
        if let id = new.last?.id { list.select { $0.id == id } }
        listed = Set(sessions.map(\.id))
    }

    private func row(_ session: Session, _ desk: Desk) -> Row {
        let state: String =
            switch session.end {
            case nil: desk.say(sl: "sklicana", en: "convened")
            case .closed?: desk.say(sl: "zaključena", en: "closed")
            case .cancelled?: desk.say(sl: "odpovedana", en: "cancelled")
            }
        return Row(
            id: session.id,
            cells: [
                desk.language.columnDays(session),
                desk.office?.body(session.body)?.name ?? session.body,
                desk.language.name(session), session.subject ?? "", state,
            ], isOpen: session.end == nil, place: session.place)
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        switch command {
        case .open: return list.selected.map { [.open(.session($0.id))] } ?? []
        case .convene:
            return [.open(.act(.conveneSession, given: [:], known: call.map { ["call": $0] } ?? [:]))]
        case .acts:
            guard let id = list.selected?.id else { return [] }
            return [.open(.acts(Subject(session: id), id))]
        default: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        command == .convene ? desk.obstacle(to: .conveneSession) : nil
    }

    func sentence(_ desk: Desk) -> Sentence? {
        list.rows.isEmpty
            ? Sentence(desk.say(sl: "Nobena seja še ni sklicana (n).", en: "No session has been convened yet (n)."))
            : nil
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        list.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
