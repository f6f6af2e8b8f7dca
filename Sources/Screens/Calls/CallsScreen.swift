import Domain
import Terminal
import Wording

extension Destination {
    /// Which calls there are and how far each has come.
    public static let calls = Destination("calls") { _ in CallsScreen() }
}

extension Scope {
    static let calls = Scope("calls")
}

extension CommandID {
    static let switchPerson = CommandID("switch-person")
}

enum CallsCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .new, sl: "nov poziv", en: "new call", helpSL: "Odpre poziv iz datoteke s pravilnikom.",
            helpEN: "Opens a call from a rulebook file.", footer: 20),
        ScreenCommand(
            .people, sl: "osebe", en: "people", helpSL: "Osebe, naloge in ključi.", helpEN: "People, roles and keys.",
            footer: 30),
        ScreenCommand(
            .switchPerson, sl: "kdo sem", en: "who am I", helpSL: "Za mizo sede druga oseba.",
            helpEN: "Another person sits down at the desk.", footer: 40),
        ScreenCommand(
            .goJournal, sl: "dnevnik", en: "journal", helpSL: "Vsi vpisi: kdaj, kdo, kaj.",
            helpEN: "Every entry: when, who, what.", footer: 50),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.calls, "i", .switchPerson), KeyBinding(.calls, "n", .new), KeyBinding(.calls, "p", .people),
        KeyBinding(.calls, "d", .goJournal), KeyBinding(.calls, "a", .acts),
        KeyBinding(.calls, "c", .goDue), KeyBinding(.calls, "s", .goSessions), KeyBinding(.calls, "y", .goAnnual),
    ]
}

/// The calls of the office, those that still run first.
struct CallsScreen: Screen {
    struct Row: Sendable {
        var call: String
        /// Of a past call there is nothing but its operations.
        var isArchive: Bool
        var cells: [String]
    }

    private var counts = DueCounts([], on: Day(number: 0))
    private var list = RowList<Row>(
        [
            Table.Column("", least: 14), Table.Column("", least: 20, weight: 1, drop: 2),
            Table.Column("", least: 16, drop: 1), Table.Column("", least: 7, align: .right),
        ],
        line: { .values($0.cells) })

    var scopes: [Scope] { [.calls, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        let name = desk.viewer.flatMap { desk.office?.person($0)?.name } ?? ""
        return Heading(
            desk.path(desk.say(sl: "Pozivi", en: "Calls")),
            status: [name, desk.todayText].filter { !$0.isEmpty }.joined(separator: " · "))
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Poziv", en: "Call"), Text(sl: "Naslov", en: "Title"), Text(sl: "Rok", en: "Closes"),
            Text(sl: "Ovojnic", en: "Filed"),
        ]
        list.title(titles, in: desk.language)
        counts = DueCounts(desk.office?.due(for: desk.seat, on: desk.today) ?? [], on: desk.today)
        list.replace(desk.office?.cases.compactMap { desk.seen($0.call) }.map { row($0, desk) } ?? [], keeping: \.call)
        // What short names and days leave free belongs to the titles.
        list.fit([0, 2], most: 20)
    }

    private func row(_ kept: Case, _ desk: Desk) -> Row {
        let closes: String
        if case .value(let stamp)? = kept.rulebook?.submission.windows.last?.closes {
            closes = stamp.second == nil ? desk.language.date(stamp.day) : desk.language.stamp(stamp)
        } else {
            closes = "–"
        }
        return Row(
            call: kept.call, isArchive: kept.archive != nil,
            cells: [
                desk.title(of: kept.call),
                kept.rulebook.map { desk.say($0.identity.title) } ?? kept.archive?.title ?? kept.call,
                closes,
                kept.withheld != nil || kept.archive != nil ? "–" : "\(kept.envelopes.count)",
            ])
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let row = list.selected else {
            return Sentence(
                desk.say(sl: "Še ni pozivov. Tipka n odpre prvega.", en: "No calls yet. The key n opens the first."))
        }
        if let withheld = desk.withheld(row.call) { return Sentence(withheld) }
        return desk.seen(row.call).flatMap { past($0, desk) }
    }

    /// A past call has neither a close nor envelopes in the record.
    private func past(_ kept: Case, _ desk: Desk) -> Sentence? {
        guard let archive = kept.archive else { return nil }
        let operations = desk.language.counted(kept.operations.count, .operation)
        let published = desk.language.date(archive.published)
        return Sentence(
            desk.say(
                sl: "Pretekli poziv, objavljen \(published): \(operations).",
                en: "A past call, published \(published): \(operations)."))
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        switch command {
        case .switchPerson: return [.open(.start)]
        case .new: return [.open(.newCall)]
        case .people: return [.open(.people)]
        case .goJournal: return [.open(.journal()), .readEntries]
        case .goDue: return [.open(.due())]
        case .goSessions: return [.open(.sessions())]
        case .goAnnual: return [.open(.annualReport())]
        case .acts: return [.open(.acts(Subject(), desk.office?.name ?? ""))]
        case .open: return list.selected.map { [.open($0.isArchive ? .operations($0.call) : .overview($0.call))] } ?? []
        default: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        switch command {
        case .new: desk.obstacle(to: .openCall)
        case .open where list.selected == nil:
            list.rows.isEmpty ? desk.say(sl: "Še ni pozivov.", en: "No calls yet.") : desk.noneFits
        default: nil
        }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        let due = rest.takeBottom(1)
        list.draw(on: &canvas, in: rest)
        canvas.put(
            desk.language.line(counts), in: due,
            style: counts.overdue > 0 ? .warning : counts.today > 0 ? .heading : .dim)
    }
}
