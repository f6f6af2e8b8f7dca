import Domain
import Terminal
import Wording

extension Destination {
    /// Everybody of the office with roles and keys.
    public static let people = Destination("people") { _ in PeopleScreen() }
}

extension Scope {
    static let people = Scope("people")
}

extension CommandID {
    static let addPerson = CommandID("add-person")
    static let giveRole = CommandID("give-role")
    static let makeKey = CommandID("make-key")
}

enum PeopleCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .addPerson, sl: "nova oseba", en: "new person", helpSL: "Doda osebo.", helpEN: "Adds a person.", footer: 1),
        ScreenCommand(
            .giveRole, sl: "naloga", en: "role", helpSL: "Podeli izbrani osebi nalogo.",
            helpEN: "Gives the selected person a role.", footer: 2),
        ScreenCommand(
            .makeKey, sl: "ključ", en: "key", helpSL: "Izdela izbrani osebi ključ na tej mizi.",
            helpEN: "Makes a key for the selected person at this desk.", footer: 3),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.people, "n", .addPerson), KeyBinding(.people, "v", .giveRole), KeyBinding(.people, "k", .makeKey),
        KeyBinding(.people, "a", .acts),
    ]
}

/// People, what they are entrusted with, and whether their key lies here.
struct PeopleScreen: Screen {
    struct Row: Sendable {
        var person: Person
        var cells: [String]
        var style: Style
    }

    private var list = RowList<Row>(
        [
            Table.Column("", least: 12), Table.Column("", least: 18, weight: 2), Table.Column("", least: 24, weight: 2),
            Table.Column("", least: 12),
        ], line: { .values($0.cells, style: $0.style) })

    /// Who was there when somebody new was asked for; nil once anything else was done.
    private var known: Set<String>?

    var scopes: [Scope] { [.people, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading { Heading(desk.path(desk.say(sl: "Osebe", en: "People"))) }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Oznaka", en: "Id"), Text(sl: "Ime", en: "Name"), Text(sl: "Naloge", en: "Roles"),
            Text(sl: "Ključ", en: "Key"),
        ]
        list.title(titles, in: desk.language)
        list.replace(
            (desk.office?.people ?? []).map { person in
                let roles = Role.allCases.filter(person.roles(on: desk.today).contains)
                let key =
                    desk.keys.contains { $0.person == person.id }
                    ? desk.say(sl: "na tej mizi", en: "at this desk")
                    : person.validKeys.isEmpty
                        ? desk.say(sl: "nima", en: "none") : desk.say(sl: "drugje", en: "elsewhere")
                return Row(
                    person: person,
                    cells: [
                        person.id, person.name, roles.map { desk.language.name(of: $0) }.joined(separator: ", "), key,
                    ], style: person.isHere(on: desk.today) ? .text : .dim)
            }, keeping: \.person.id)
        // A role or a key is meant for whoever was added just now.
        guard let known, list.rows.contains(where: { !known.contains($0.person.id) }) else { return }
        list.select { !known.contains($0.person.id) }
        self.known = nil
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        known = nil
        return list.type(key)
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        known = command == .addPerson ? Set(list.rows.map(\.person.id)) : nil
        if let effects = list.perform(command) { return effects }
        switch command {
        case .addPerson: return [.open(.act(.addPerson, given: [:]))]
        case .goFreeDays: return [.open(.freeDays)]
        case .acts:
            let person = list.selected?.person
            return [.open(.acts(Subject(person: person?.id), person?.name ?? desk.office?.name ?? ""))]
        default: break
        }
        guard let person = list.selected?.person else { return [] }
        switch command {
        case .giveRole, .open: return [.open(.act(.giveRole, given: ["person": person.id]))]
        case .makeKey: return [.makeKey(person: person.id)]
        default: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard [.addPerson, .giveRole, .makeKey].contains(command) else { return nil }
        if command == .makeKey, let person = list.selected?.person,
            desk.keys.contains(where: { $0.person == person.id })
        {
            return desk.say(sl: "Ta oseba ima na tej mizi že ključ.", en: "This person has a key at this desk already.")
        }
        let given = ["person": list.selected?.person.id ?? ""]
        return desk.obstacle(
            to: command == .addPerson ? .addPerson : command == .giveRole ? .giveRole : .makeKey, given)
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        list.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
