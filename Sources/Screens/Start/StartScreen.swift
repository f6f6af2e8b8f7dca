import Domain
import Terminal
import Wording

extension Destination {
    /// Who am I: founding an office, or choosing the person at this desk.
    public static let start = Destination("start") { desk in
        desk.office?.isFounded == true ? StartScreen() as any Screen : FoundingScreen(desk)
    }
}

extension Scope {
    static let start = Scope("start")
}

extension CommandID {
    static let people = CommandID("people")
}

/// The people whose keys lie at this desk; whoever is chosen signs from now on.
struct StartScreen: Screen {
    private var list = RowList<(person: String, cells: [String])>(
        [Table.Column("", least: 24, weight: 1), Table.Column("", least: 34, weight: 1)],
        line: { .values($0.cells) })

    var scopes: [Scope] { [.start, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(desk.path(desk.say(sl: "Kdo sem", en: "Who am I")), status: desk.todayText)
    }

    mutating func refresh(_ desk: Desk) {
        list.table.columns[0].title = desk.say(sl: "Oseba", en: "Person")
        list.table.columns[1].title = desk.say(sl: "Naloge", en: "Roles")
        list.replace(
            desk.keys.map { holder in
                let roles = desk.office?.person(holder.person)?.roles(on: desk.today) ?? []
                let names = Role.allCases.filter(roles.contains).map { desk.language.name(of: $0) }
                return (holder.person, [holder.name, names.joined(separator: ", ")])
            })
        if let viewer = desk.viewer { list.select { $0.person == viewer } }
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        guard command == .open, let holder = list.selected else { return [] }
        return [.choosePerson(holder.person), .replace(.calls)]
    }

    func sentence(_ desk: Desk) -> Sentence? {
        // Whose name is missing learns here why, and what mends it; a command somebody has to copy ends with its line.
        if !desk.keyTroubles.isEmpty { return Sentence(desk.keyTroubles.joined(separator: "\n"), .warning) }
        return desk.keys.isEmpty
            ? Sentence(noKey(desk), .warning)
            : Sentence(desk.say(sl: "Kdo sedi za mizo? Enter izbere.", en: "Who sits at the desk? Enter chooses."))
    }

    private func noKey(_ desk: Desk) -> String {
        let none = desk.say(
            sl: "Na tej mizi ni ključa nobene osebe te pisarne. Ključ izdela skrbnik na zaslonu Osebe.",
            en: "No person of this office has a key at this desk. The administrator makes one on the screen People.")
        guard !desk.keyFolder.isEmpty else { return none }
        return none
            + desk.say(
                sl: " Datoteko ključa (OSEBA.key) položite v mapo \(desk.keyFolder).",
                en: " Put the key file (PERSON.key) into the folder \(desk.keyFolder).")
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        list.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
