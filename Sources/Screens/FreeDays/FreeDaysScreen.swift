import Domain
import Terminal
import Wording

extension Destination {
    /// The days nobody works, by which this office counts its limits.
    static let freeDays = Destination("free-days") { _ in FreeDaysScreen() }
}

extension Scope {
    static let freeDays = Scope("free-days")
}

extension CommandID {
    static let goFreeDays = CommandID("go-free-days")
    static let newFreeDays = CommandID("new-free-days")
}

enum FreeDaysCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .goFreeDays, sl: "prosti dnevi", en: "free days",
            helpSL: "Dela prosti dnevi, po katerih pisarna šteje roke.",
            helpEN: "The work-free days by which the office counts its limits.", footer: 3),
        ScreenCommand(
            .newFreeDays, sl: "nov seznam", en: "new list",
            helpSL: "Sprejme seznam dela prostih dni iz datoteke; roki se štejejo po njem.",
            helpEN: "Adopts a list of work-free days from a file; limits are counted by it.", footer: 1),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.limits, "p", .goFreeDays), KeyBinding(.people, "p", .goFreeDays),
        KeyBinding(.freeDays, "n", .newFreeDays),
    ]
}

/// Which list holds and since when, and its days of this year and the next.
struct FreeDaysScreen: ReadingScreen {
    struct Row: Sendable {
        var day: Day
        var cells: [String]
        var style: Style
    }

    private var about: [TextPane.Paragraph] = []
    private var list = RowList<Row>(
        [
            Table.Column("", least: 12), Table.Column("", least: 11), Table.Column("", least: 24, weight: 1),
            Table.Column("", least: 18),
        ],
        line: { .values($0.cells, style: $0.style) })
    var pane = TextPane([])

    var scopes: [Scope] { [.freeDays, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        let year = desk.today.parts.year
        return Heading(
            desk.path(desk.say(sl: "Dela prosti dnevi", en: "Work-free days")), status: "\(year), \(year + 1)")
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Dan", en: "Day"), Text(sl: "V tednu", en: "Weekday"), Text(sl: "Kaj", en: "What"),
            Text(sl: "Za roke", en: "For limits"),
        ]
        list.title(titles, in: desk.language)
        let year = desk.today.parts.year
        let chosen = list.selected?.day ?? desk.today
        list.replace(
            [year, year + 1].flatMap { desk.freeDays.days(in: $0) }.map { day, holiday in
                Row(
                    day: day,
                    cells: [
                        desk.language.columnDate(day), desk.language.weekday(day), holiday.name[desk.language],
                        desk.language.word(holiday.kind),
                    ], style: day < desk.today ? .dim : .text)
            })
        list.select { $0.day >= chosen }
        about = paragraphs(desk)
    }

    private func paragraphs(_ desk: Desk) -> [TextPane.Paragraph] {
        guard let calendar = desk.office?.calendar else {
            return [
                .init(
                    desk.say(
                        sl: "Velja vgrajeni seznam po zakonu o praznikih in dela prostih dnevih v RS (ZPDPD).",
                        en: "The built-in list by the Slovenian law on holidays and work-free days (ZPDPD) holds."))
            ]
        }
        let name = desk.name(of: calendar.person)
        let day = desk.language.date(calendar.on)
        return [
            .init(
                desk.say(sl: "Velja seznam: ", en: "The list in force: ")
                    + (calendar.source ?? desk.say(sl: "vir ni naveden", en: "no source named"))),
            .init(
                desk.say(sl: "Od \(day), vpis: \(name). ", en: "Since \(day), entered by \(name). ") + calendar.reason),
        ]
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        return command == .newFreeDays ? [.open(.newFreeDays)] : []
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        if command == .open { return desk.say(sl: "Za dnevom ni ničesar.", en: "There is nothing behind a day.") }
        return command == .newFreeDays ? desk.obstacle(to: .adoptFreeDays) : nil
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        let above = rest.takeTop(min(about.count * 2, 4))
        pane.paragraphs = about
        pane.draw(on: &canvas, in: above)
        list.draw(on: &canvas, in: rest)
    }
}
