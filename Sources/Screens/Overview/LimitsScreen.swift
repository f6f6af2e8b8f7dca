import Domain
import Terminal
import Wording

extension Destination {
    /// The time limits of a call, each with its card.
    public static func limits(_ call: String) -> Destination {
        Destination("limits/\(call)") { _ in LimitsScreen(call: call) }
    }
}

extension Scope {
    static let limits = Scope("limits")
}

/// The limits in a table, the card of the selected one below.
struct LimitsScreen: ReadingScreen {
    let call: String
    private var list = RowList<LimitList.Row>(
        [
            Table.Column("", least: 24, weight: 2), Table.Column("", least: 22, weight: 1, drop: 1),
            Table.Column("", least: 19),
        ],
        line: { .values([$0.name, $0.rule, $0.ends], style: $0.style) })
    var pane = TextPane([])

    init(call: String) { self.call = call }

    var scopes: [Scope] { [.limits, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(desk.path(desk.title(of: call), desk.say(sl: "Roki", en: "Time limits")), status: desk.todayText)
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [Text(sl: "Rok", en: "Limit"), Text(sl: "Pravilo", en: "Rule"), Text(sl: "Izteče se", en: "Ends")]
        list.title(titles, in: desk.language)
        list.replace(desk.seen(call).map { LimitList.rows($0, desk) } ?? [])
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        if command == .goFreeDays { return [.open(.freeDays)] }
        guard command == .open, let limit = list.selected?.limit else { return [] }
        return [.open(.card(list.selected?.name ?? "", limit))]
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        var below = rest.takePane(belowListOf: list.rows.count)
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: below.takeTop(1))
        let notes = list.selected?.notes ?? []
        if let limit = list.selected?.limit, let card = try? TimeLimitCard(limit, desk.freeDays) {
            let lines = desk.language.card(card, foldingAbove: below.rows, width: below.columns - 1)
            pane.paragraphs = notes + (notes.isEmpty ? [] : [.init("")]) + lines.map { .init($0) }
        } else {
            pane.paragraphs = (list.selected?.about ?? []) + notes
        }
        pane.draw(on: &canvas, in: below)
    }
}

extension Destination {
    /// The whole card of one limit, to be read page by page.
    static func card(_ title: String, _ limit: TimeLimit) -> Destination {
        Destination("card/\(title)") { CardScreen(title: title, limit: limit, $0) }
    }
}

/// A card alone: how the days were counted.
struct CardScreen: Screen {
    let title: String
    private let limit: TimeLimit
    private var pane = TextPane([])

    init(title: String, limit: TimeLimit, _ desk: Desk) {
        self.title = title
        self.limit = limit
    }

    var scopes: [Scope] { [.pane] }

    func heading(_ desk: Desk) -> Heading { Heading(desk.path(title)) }

    mutating func refresh(_ desk: Desk) {}

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let motion = command.motion { pane.move(motion) }
        return []
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let place = area.inset(columns: 1)
        if let card = try? TimeLimitCard(limit, desk.freeDays) {
            pane.paragraphs = desk.language.card(card, width: place.columns - 1).map { .init($0) }
        }
        pane.draw(on: &canvas, in: place)
    }
}
