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

extension Desk {
    /// The beginning of what is not clear, as the list of doubts says it: a title has no room for more.
    func title(ofDoubt id: DoubtID, in call: String?) -> String {
        let why = call.flatMap { seen($0)?.rulebook?.doubt(id)?.why }
        return why.map { TextWidth.fit(say($0), columns: 32) } ?? id
    }
}

/// The doubts of a call: what each stops, what is printed where, and who settled it. After them the notes on its text, which
/// nobody settles.
struct DoubtsScreen: ReadingScreen {
    struct Row: Sendable {
        enum Matter: Sendable {
            case doubt(Doubt)
            case note(Note)
            /// Stands before the notes.
            case heading
        }

        var matter: Matter
        var cells: [String]
        var style = Style.text

        var doubt: Doubt? { if case .doubt(let doubt) = matter { doubt } else { nil } }

        /// A doubt and a note may have one id.
        var id: [String] {
            switch matter {
            case .doubt(let doubt): ["doubt", doubt.id]
            case .note(let note): ["note", note.id]
            case .heading: []
            }
        }
    }

    let call: String
    private var list = RowList<Row>(
        [
            Table.Column("", least: 28, weight: 2), Table.Column("", least: 18), Table.Column("", least: 22, weight: 1),
        ],
        line: { row in
            if case .heading = row.matter { return .separator(row.cells.first ?? "") }
            return .values(row.cells, style: row.style)
        })
    var pane = TextPane([])
    private var settled: [CaseRules.Settled] = []
    private var book: Rulebook?

    init(call: String) { self.call = call }

    var scopes: [Scope] { [.doubts, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(desk.title(of: call), desk.say(sl: "Nejasno v pozivu", en: "Doubts in the call")),
            status: desk.say(sl: "odprto ", en: "open ") + "\(list.rows.count { $0.doubt?.isOpen ?? false })")
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Kaj ni jasno", en: "What is not clear"), Text(sl: "Ustavi", en: "Stops"),
            Text(sl: "Velja", en: "In force"),
        ]
        list.title(titles, in: desk.language)
        book = desk.seen(call)?.rulebook
        guard let rules = desk.seen(call)?.rules, let book else { return list.replace([]) }
        settled = rules.settlements.filter { $0.droppedAt == nil }
        let open = book.doubts.filter(\.isOpen)
        let others = book.doubts.filter { !$0.isOpen }
        list.replace((open + others).map { row($0, desk) } + notes(book, desk), keeping: \.id)
    }

    private func row(_ doubt: Doubt, _ desk: Desk) -> Row {
        Row(
            matter: .doubt(doubt),
            cells: [
                doubt.why.map { desk.say($0) } ?? doubt.id, desk.language.name(of: doubt.stops), inForce(doubt, desk),
            ], style: doubt.isOpen ? .warning : .text)
    }

    /// The notes in the order of the file, under a heading of their own.
    private func notes(_ book: Rulebook, _ desk: Desk) -> [Row] {
        guard !book.notes.isEmpty else { return [] }
        let heading = desk.say(sl: "Opombe k besedilu poziva", en: "Notes on the text of the call")
        return [Row(matter: .heading, cells: [heading])]
            + book.notes.map { note in
                let source = desk.say(sl: "vir: ", en: "source: ") + note.source
                return Row(matter: .note(note), cells: [desk.say(note.text), "–", source])
            }
    }

    private func inForce(_ doubt: Doubt, _ desk: Desk) -> String {
        if doubt.isOpen { return desk.say(sl: "ni določeno", en: "not settled") }
        if let chosen = doubt.chosen, doubt.options.indices.contains(chosen - 1) {
            return desk.language.words(doubt.options[chosen - 1].value, of: doubt)
        }
        return settled.last { $0.doubt == doubt.id }.map { words($0.settlement, doubt, desk) } ?? "–"
    }

    private func words(_ settlement: Settlement, _ doubt: Doubt, _ desk: Desk) -> String {
        switch settlement {
        case .option(let number):
            doubt.options.indices.contains(number - 1)
                ? desk.language.words(doubt.options[number - 1].value, of: doubt) : "\(number)"
        case .value(let node): desk.language.words(node, of: doubt)
        }
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        guard command == .open, let doubt = list.selected?.doubt else { return [] }
        if doubt.kind == .reading {
            let option = doubt.chosen == 1 ? "2" : "1"
            let given = ["call": call, "doubt": doubt.id]
            return [.open(.act(.switchReading, given: given, known: ["option": option, "source": doubt.source]))]
        }
        return [.open(.settling(call, doubt.id))]
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard command == .open else { return nil }
        guard let row = list.selected else { return nothing(desk) }
        guard let doubt = row.doubt else {
            return desk.say(
                sl: "Opomba pove, kaj piše v pozivu; pri njej ni česa določiti.",
                en: "A note says what stands in the call; there is nothing to settle about it.")
        }
        return desk.obstacle(to: doubt.kind == .reading ? .switchReading : .settleDoubt, ["call": call])
    }

    private func nothing(_ desk: Desk) -> String {
        list.rows.isEmpty
            ? desk.say(sl: "Poziv nima nejasnosti.", en: "The call has no doubts.")
            : desk.noneFits
    }

    func sentence(_ desk: Desk) -> Sentence? {
        if let why = obstacle(to: .open, desk) { return Sentence(why) }
        switch list.selected?.doubt?.kind {
        case .reading?:
            return Sentence(
                desk.say(sl: "Enter zamenja branje, z razlogom.", en: "Enter switches the reading, with a reason."))
        case .conflict?:
            return Sentence(
                desk.say(
                    sl: "Enter določi, katera možnost velja, z razlogom.",
                    en: "Enter settles which option holds, with a reason."))
        case .unknown?:
            return Sentence(
                desk.say(sl: "Enter določi vrednost, z razlogom.", en: "Enter settles the value, with a reason."))
        case nil: return nil
        }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        var below = rest.takeBottom(rest.rows * 2 / 5)
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: below.takeTop(1))
        pane.paragraphs =
            switch list.selected?.matter {
            case .doubt(let doubt)?: about(doubt, desk)
            case .note(let note)?: about(note, desk)
            case .heading?, nil: []
            }
        pane.draw(on: &canvas, in: below)
    }

    private func about(_ doubt: Doubt, _ desk: Desk) -> [TextPane.Paragraph] {
        let kind = desk.language.word(doubt.kind)
        var lines = [TextPane.Paragraph("\(doubt.id) · \(kind) · \(doubt.source)", style: .heading)]
        if let why = doubt.why { lines.append(.init(desk.say(why))) }
        for (index, option) in doubt.options.enumerated() {
            lines.append(
                .init(
                    "\(index + 1): \(desk.language.words(option.value, of: doubt))  (\(option.source))", indent: 1,
                    hanging: 3))
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

    /// The whole note, and what it concerns.
    private func about(_ note: Note, _ desk: Desk) -> [TextPane.Paragraph] {
        let kind = desk.say(sl: "opomba", en: "note")
        var lines = [
            TextPane.Paragraph("\(note.id) · \(kind) · \(note.source)", style: .heading), .init(desk.say(note.text)),
        ]
        let names = note.about.map { book?.timeLimit($0) == nil ? $0 : desk.language.name(limit: $0) }
        if !names.isEmpty {
            lines.append(
                .init(desk.say(sl: "Zadeva: ", en: "Concerns: ") + names.joined(separator: ", "), style: .dim))
        }
        return lines
    }
}
