import Domain
import Terminal
import Wording

extension Destination {
    /// What a call leaves open, says twice, or can be read in two ways.
    public static func doubts(_ call: String) -> Destination {
        Destination("doubts/\(call)") { _ in DoubtsScreen(call: call) }
    }
}

extension Scope {
    static let doubts = Scope("doubts")
}

/// The doubts of a call: what each stops, what is printed where, and who settled it.
struct DoubtsScreen: ReadingScreen {
    struct Row: Sendable {
        var doubt: Doubt
        var cells: [String]
        var style: Style
    }

    let call: String
    private var list = RowList<Row>(
        [
            Table.Column("", least: 28, weight: 2), Table.Column("", least: 18), Table.Column("", least: 22, weight: 1),
        ], line: { .values($0.cells, style: $0.style) })
    var pane = TextPane([])
    private var settled: [CaseRules.Settled] = []

    init(call: String) { self.call = call }

    var scopes: [Scope] { [.doubts, .list] }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(desk.title(of: call), desk.say(sl: "Nejasno v pozivu", en: "Doubts in the call")),
            status: desk.say(sl: "odprto ", en: "open ") + "\(list.rows.count { $0.doubt.isOpen })")
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Kaj ni jasno", en: "What is not clear"), Text(sl: "Ustavi", en: "Stops"),
            Text(sl: "Velja", en: "In force"),
        ]
        list.title(titles, in: desk.language)
        guard let rules = desk.seen(call)?.rules, let book = rules.rulebook else { return list.replace([]) }
        settled = rules.settlements.filter { $0.droppedAt == nil }
        let rows = book.doubts.map { doubt in
            Row(
                doubt: doubt,
                cells: [
                    doubt.why.map { desk.say($0) } ?? doubt.id, desk.language.name(of: doubt.stops),
                    inForce(doubt, desk),
                ], style: doubt.isOpen ? .warning : .text)
        }
        list.replace(rows.filter { $0.doubt.isOpen } + rows.filter { !$0.doubt.isOpen }, keeping: \.doubt.id)
    }

    private func inForce(_ doubt: Doubt, _ desk: Desk) -> String {
        if doubt.isOpen { return desk.say(sl: "ni določeno", en: "not settled") }
        if let chosen = doubt.chosen, doubt.options.indices.contains(chosen - 1) {
            return desk.language.words(doubt.options[chosen - 1].value)
        }
        return settled.last { $0.doubt == doubt.id }.map { words($0.settlement, doubt, desk) } ?? "–"
    }

    private func words(_ settlement: Settlement, _ doubt: Doubt, _ desk: Desk) -> String {
        switch settlement {
        case .option(let number):
            doubt.options.indices.contains(number - 1)
                ? desk.language.words(doubt.options[number - 1].value) : "\(number)"
        case .value(let node): desk.language.words(node)
        }
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        guard command == .open, let row = list.selected else { return [] }
        let given = ["call": call, "doubt": row.doubt.id]
        if row.doubt.kind == .reading {
            let option = row.doubt.chosen == 1 ? "2" : "1"
            return [.open(.act(.switchReading, given: given, known: ["option": option, "source": row.doubt.source]))]
        }
        return [.open(.settling(call, row.doubt.id))]
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard command == .open, let doubt = list.selected?.doubt else { return nil }
        return desk.obstacle(to: doubt.kind == .reading ? .switchReading : .settleDoubt, ["call": call])
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let row = list.selected else {
            return Sentence(desk.say(sl: "Poziv nima nejasnosti.", en: "The call has no doubts."))
        }
        if let why = obstacle(to: .open, desk) { return Sentence(why) }
        switch row.doubt.kind {
        case .reading:
            return Sentence(
                desk.say(sl: "Enter zamenja branje, z razlogom.", en: "Enter switches the reading, with a reason."))
        case .conflict:
            return Sentence(
                desk.say(
                    sl: "Enter določi, katera možnost velja, z razlogom.",
                    en: "Enter settles which option holds, with a reason."))
        case .unknown:
            return Sentence(
                desk.say(sl: "Enter določi vrednost, z razlogom.", en: "Enter settles the value, with a reason."))
        }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        var below = rest.takeBottom(rest.rows * 2 / 5)
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: below.takeTop(1))
        pane.paragraphs = list.selected.map { about($0.doubt, desk) } ?? []
        pane.draw(on: &canvas, in: below)
    }

    private func about(_ doubt: Doubt, _ desk: Desk) -> [TextPane.Paragraph] {
        let kind = desk.language.word(doubt.kind)
        var lines = [TextPane.Paragraph("\(doubt.id) · \(kind) · \(doubt.source)", style: .heading)]
        if let why = doubt.why { lines.append(.init(desk.say(why))) }
        for (index, option) in doubt.options.enumerated() {
            lines.append(
                .init("\(index + 1): \(desk.language.words(option.value))  (\(option.source))", indent: 1, hanging: 3))
        }
        if let last = settled.last(where: { $0.doubt == doubt.id }) {
            let person = desk.name(of: last.person)
            lines.append(
                .init(
                    desk.say(sl: "Določeno: ", en: "Settled: ") + words(last.settlement, doubt, desk) + " · "
                        + last.reason + " · "
                        + person + ", " + desk.language.date(last.on), style: .success))
        }
        return lines
    }
}
