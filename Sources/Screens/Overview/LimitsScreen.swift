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
        /// It is over, and what it is for has not been done.
        var isOverdue = false
    }

    /// What is overdue first, then today, this week and later, each by its day; then what is over and done; what waits for
    /// its event last, in the order of the rulebook. In a call of several windows a limit has a row for each of them.
    static func rows(_ seen: Case, _ desk: Desk) -> [Row] {
        let overdue = Set(
            seen.due(on: desk.today).filter { $0.urgency(on: desk.today) == .overdue }.compactMap { due in
                if case .callLimit(let id) = due.matter { Overdue(id: id, ends: due.ends) } else { nil }
            })
        var all: [Row] = []
        for entry in seen.rulebook?.timeLimits ?? [] {
            let readings = seen.rulebook?.limitReadings(entry.id) ?? []
            if readings.isEmpty { all.append(unknown(entry, desk)) }
            for reading in readings { all += windowed(entry.id, reading, seen, desk) }
        }
        for index in all.indices where overdue.contains(Overdue(id: all[index].id, ends: all[index].end)) {
            all[index].isOverdue = true
            all[index].style = .error
        }
        let dated = all.filter { $0.end != nil }.sorted { ($0.end?.order ?? 0) < ($1.end?.order ?? 0) }
        func isOver(_ row: Row) -> Bool { row.end.map { $0.day < desk.today } ?? false }
        return dated.filter(\.isOverdue) + dated.filter { !$0.isOverdue && !isOver($0) }
            + dated.filter { !$0.isOverdue && isOver($0) } + all.filter { $0.end == nil }
    }

    private struct Overdue: Hashable {
        var id: String
        var ends: Stamp?
    }

    /// A limit once, or once for each window whose own day it is counted from.
    private static func windowed(_ id: String, _ reading: LimitReading, _ seen: Case, _ desk: Desk) -> [Row] {
        let windows = seen.rulebook?.submission.windows ?? []
        guard windows.count > 1, let event = reading.rule.event else { return [row(id, reading, seen, desk)] }
        let days = windows.indices.map { seen.day(of: event, in: $0) }
        // What every window has alike is one limit.
        guard Set(days).count > 1 else { return [row(id, reading, seen, desk)] }
        return windows.indices.map { row(id, reading, seen, desk, window: $0, named: windows[$0].id) }
    }

    private static func unknown(_ entry: TimeLimitEntry, _ desk: Desk) -> Row {
        let text = desk.say(sl: "poziv ne pove", en: "the call is silent")
        return Row(
            about: [.init(text)], id: entry.id, name: desk.language.name(limit: entry.id), rule: text, ends: "–",
            style: .warning, line: text.padded(to: 22) + desk.language.name(limit: entry.id), end: nil, limit: nil)
    }

    private static func row(
        _ id: String, _ reading: LimitReading, _ seen: Case, _ desk: Desk, window: Int? = nil, named: String? = nil
    ) -> Row {
        let language = desk.language
        let start = reading.rule.event.flatMap { seen.day(of: $0, in: window) }
        var limit: TimeLimit?
        if reading.rule.event == nil {
            limit = reading.rule.starting(.on(desk.today))
        } else if let start {
            limit = reading.rule.starting(.on(start))
        }
        let end = limit.flatMap { try? $0.end(desk.freeDays) }
        let left = end.map { language.daysLeft(desk.today.days(until: $0.day)) }
        let name = desk.say(reading.rule.text) + (named.map { " (\($0))" } ?? "")
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
