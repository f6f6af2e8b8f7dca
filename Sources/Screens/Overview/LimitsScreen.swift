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

/// The limits of a call as they stand today: the date where there is one, else what it waits for.
enum LimitList {
    struct Row: Sendable {
        /// What the rule says in full, for the lower half.
        var about: [TextPane.Paragraph]
        var id: String
        var name: String
        var rule: String
        var ends: String
        var style: Style
        var line: String
        var end: Stamp?
        var limit: TimeLimit?
    }

    /// Those with a date first, the nearest first; then the others in the order of the rulebook.
    static func rows(_ seen: Case, _ desk: Desk) -> [Row] {
        let rows = (seen.rulebook?.timeLimits ?? []).flatMap { entry -> [Row] in
            let readings = seen.rulebook?.limitReadings(entry.id) ?? []
            if readings.isEmpty { return [unknown(entry, desk)] }
            return readings.map { row(entry.id, $0, seen, desk) }
        }
        let dated = rows.filter { $0.end != nil }.sorted { ($0.end?.order ?? 0) < ($1.end?.order ?? 0) }
        let ahead = dated.filter { ($0.end?.day ?? desk.today) >= desk.today }
        let past = dated.filter { ($0.end?.day ?? desk.today) < desk.today }
        return ahead + rows.filter { $0.end == nil } + past
    }

    private static func unknown(_ entry: TimeLimitEntry, _ desk: Desk) -> Row {
        let text = desk.say(sl: "poziv ne pove", en: "the call is silent")
        return Row(
            about: [.init(text)], id: entry.id, name: entry.id, rule: text, ends: "–", style: .warning,
            line: text.padded(to: 22) + entry.id, end: nil, limit: nil)
    }

    private static func row(_ id: String, _ reading: LimitReading, _ seen: Case, _ desk: Desk) -> Row {
        let language = desk.language
        let start = reading.rule.event.flatMap { seen.day(of: $0) }
        var limit: TimeLimit?
        if reading.rule.event == nil {
            limit = reading.rule.starting(.on(desk.today))
        } else if let start {
            limit = reading.rule.starting(.on(start))
        }
        let end = limit.flatMap { try? $0.end(desk.freeDays) }
        let left = end.map { language.daysLeft(desk.today.days(until: $0.day)) }
        let name = desk.say(reading.rule.text)
        let mark: String =
            switch reading.standing {
            case .holds: ""
            case .other: desk.say(sl: " (drugo branje)", en: " (other reading)")
            case .open: desk.say(sl: " (nedoločeno)", en: " (not settled)")
            }
        let ends = end.map { language.date($0.day) } ?? desk.say(sl: "čaka na dogodek", en: "waits for its event")
        let who = reading.rule.by.map { desk.say(sl: "Dolžan: ", en: "Due by: ") + language.words(.scalar($0)) }
        let basis = reading.rule.basis.map { desk.say(sl: "Vir: ", en: "Source: ") + $0 }
        return Row(
            about: [language.rule(reading.rule), who, basis].compactMap { $0.map { .init($0) } },
            id: id, name: name + mark, rule: language.rule(reading.rule), ends: ends,
            style: reading.standing == .open ? .warning : reading.standing == .other ? .dim : .text,
            line: ends.padded(to: 22) + (left.map { $0.padded(to: 24) } ?? "") + name + mark, end: end, limit: limit)
    }
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
        var below = rest.takeBottom(rest.rows / 2)
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: below.takeTop(1))
        if let limit = list.selected?.limit, let card = try? TimeLimitCard(limit, desk.freeDays) {
            pane.paragraphs = desk.language.card(card, foldingAbove: below.rows).map { .init($0) }
        } else {
            pane.paragraphs = list.selected?.about ?? []
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

    mutating func refresh(_ desk: Desk) {
        guard let card = try? TimeLimitCard(limit, desk.freeDays) else { return }
        pane.paragraphs = desk.language.card(card).map { .init($0) }
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let motion = command.motion { pane.move(motion) }
        return []
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        pane.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
