import Domain
import Terminal
import Wording

extension Destination {
    /// The annual report, year by year.
    public static func annualReport(_ year: Int? = nil) -> Destination {
        Destination("annual" + (year.map { "/\($0)" } ?? "")) { desk in
            let year = year ?? desk.today.parts.year
            return ReportScreen(name: "letno-porocilo", year: year) { desk, year in
                guard let office = desk.office else { return nil }
                let report = AnnualReport(office.seen(by: desk.seat), year: year, today: desk.today)
                return (
                    desk.say(sl: "Letno poročilo", en: "Annual report") + " \(year)",
                    desk.language.annual(report, of: office.name)
                )
            }
        }
    }
}

extension Scope {
    static let parts = Scope("parts")
    /// Only where there is another year to show.
    static let years = Scope("years")
}

extension CommandID {
    static let exportText = CommandID("export-text")
    static let yearBefore = CommandID("year-before")
    static let yearAfter = CommandID("year-after")
    static let goAnnual = CommandID("go-annual")
}

enum ReportCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .exportText, sl: "izvozi", en: "export", helpSL: "Zapiše besedilo v datoteko v trenutni mapi.",
            helpEN: "Writes the text to a file in the current folder.", footer: 1),
        ScreenCommand(
            .yearBefore, sl: "leto prej", en: "year before", helpSL: "Pokaže leto prej.",
            helpEN: "Shows the year before.",
            footer: 2),
        ScreenCommand(
            .yearAfter, sl: "leto pozneje", en: "year after", helpSL: "Pokaže leto pozneje.",
            helpEN: "Shows the year after.", footer: 3),
        ScreenCommand(
            .goAnnual, sl: "letno poročilo", en: "annual report",
            helpSL: "Odobreno, izplačano, kazalniki in seje po letih.",
            helpEN: "Approved, paid, indicators and sessions by year.", footer: 45),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.parts, "e", .exportText), KeyBinding(.years, "[", .yearBefore), KeyBinding(.years, "]", .yearAfter),
    ]
}

/// A report made of parts, laid out for the width of the screen.
struct ReportScreen: Screen {
    typealias Made = (title: String, parts: [ReportPart])

    private let name: String
    private var year: Int?
    private let make: @Sendable (Desk, Int?) -> Made?
    private var made: Made?
    private var width = 0
    private var pane = TextPane([])

    init(name: String, make: @escaping @Sendable (Desk) -> Made?) {
        self.name = name
        self.make = { desk, _ in make(desk) }
    }

    init(name: String, year: Int, make: @escaping @Sendable (Desk, Int) -> Made?) {
        self.name = name
        self.year = year
        self.make = { desk, chosen in make(desk, chosen ?? year) }
    }

    var scopes: [Scope] { year == nil ? [.parts, .pane] : [.parts, .years, .pane] }

    func heading(_ desk: Desk) -> Heading { Heading(desk.path(made?.title ?? ""), status: desk.todayText) }

    mutating func refresh(_ desk: Desk) {
        made = make(desk, year)
        width = 0
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = pane.perform(command) { return effects }
        switch command {
        case .exportText:
            guard let made else { return [] }
            let file = name + (year.map { "-\($0)" } ?? "") + ".txt"
            return [.export(name: file, text: made.parts.lines(width: 100).joined(separator: "\n") + "\n")]
        case .yearBefore, .yearAfter:
            year = year.map { min(max($0 + (command == .yearBefore ? -1 : 1), 1900), 2199) }
            refresh(desk)
            return []
        default: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard command == .yearAfter, let year, year >= desk.today.parts.year else { return nil }
        return desk.say(sl: "Poznejšega leta še ni.", en: "A later year has not come yet.")
    }

    func sentence(_ desk: Desk) -> Sentence? {
        made == nil
            ? Sentence(desk.say(sl: "Tega ne smete videti.", en: "You may not see this."), .warning) : nil
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let inner = area.inset(columns: 1)
        if width != inner.columns {
            width = inner.columns
            pane.paragraphs = (made?.parts ?? []).flatMap { part -> [TextPane.Paragraph] in
                let lines = [part].lines(width: max(width - 2, 20))
                switch part {
                case .title: return lines.map { .init($0, style: .title) }
                case .heading: return lines.map { .init($0, style: .heading) }
                case .sentence, .table: return lines.map { .init($0) }
                }
            }
        }
        pane.draw(on: &canvas, in: inner)
    }
}
