import Domain
import Terminal
import Wording

extension Destination {
    /// Everything the viewer may do here now.
    static func acts(_ subject: Subject, _ title: String) -> Destination {
        let about = subject.given.sorted { $0.key < $1.key }.map(\.value) + [subject.person].compactMap { $0 }
        return Destination("acts/" + about.joined(separator: "/")) { _ in ActMenu(subject: subject, title: title) }
    }
}

extension Scope {
    static let actMenu = Scope("act-menu")
}

extension CommandID {
    /// What can be done with what is selected.
    static let acts = CommandID("acts")
}

enum ActMenuCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .acts, .moving, sl: "dejanja", en: "acts", helpSL: "Našteje vsa dejanja, ki so tu zdaj mogoča.",
            helpEN: "Lists every act that is possible here now.", footer: 20, palette: .hidden)
    ]
    static let bindings: [KeyBinding] = []
}

/// The acts that the role of the viewer and the stage of the subject admit, each with what it means.
struct ActMenu: Screen {
    let subject: Subject
    let title: String
    private var list = RowList<(kind: Act.Kind, cells: [String])>(
        [Table.Column("", least: 28), Table.Column("", least: 30, weight: 1)], line: { .values($0.cells) })

    init(subject: Subject, title: String) {
        self.subject = subject
        self.title = title
    }

    var scopes: [Scope] { [.actMenu, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        let place = title == desk.office?.name ? [] : [title]
        return Heading(desk.path(place + [desk.say(sl: "Dejanja", en: "Acts")]), status: "")
    }

    mutating func refresh(_ desk: Desk) {
        list.table.columns[0].title = desk.say(sl: "Dejanje", en: "Act")
        list.table.columns[1].title = desk.say(sl: "Kaj pomeni", en: "What it means")
        list.replace(
            subject.acts(desk).map { ($0, [desk.language.title(of: $0), desk.language.meaning(of: $0)]) })
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        guard command == .open, let row = list.selected else { return [] }
        return [.replace(subject.form(row.kind, desk))]
    }

    func sentence(_ desk: Desk) -> Sentence? {
        list.rows.isEmpty
            ? Sentence(
                desk.say(
                    sl: "Tu zdaj za vas ni mogoče nobeno dejanje.",
                    en: "No act is possible for you here now."), .warning)
            : list.selected.map { Sentence($0.cells[1]) }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        list.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
