import Domain
import Terminal
import Wording

extension Destination {
    /// Every entry, or those of one call.
    public static func journal(_ call: String? = nil) -> Destination {
        Destination("journal" + (call.map { "/\($0)" } ?? "")) { _ in JournalScreen(call: call) }
    }
}

extension Scope {
    static let journal = Scope("journal")
}

extension CommandID {
    static let verifyRecord = CommandID("verify-record")
    static let correctEntry = CommandID("correct-entry")
}

enum JournalCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .verifyRecord, sl: "preračunaj", en: "verify",
            helpSL: "Preračuna ves zapis: bajte, verigo, podpise in pravila.",
            helpEN: "Recounts the whole record: bytes, chain, signatures and rules.", footer: 1),
        ScreenCommand(
            .correctEntry, sl: "popravi", en: "correct",
            helpSL: "Popravi ali razveljavi izbrani vpis; oba ostaneta v zapisu.",
            helpEN: "Corrects the selected entry or takes it back; both stay in the record.", footer: 2),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.journal, "v", .verifyRecord), KeyBinding(.journal, "p", .correctEntry),
    ]
}

/// When, who, what: every entry as far as the viewer may know of it, and below the list what the chosen one says. Enter
/// shows the screens as they stood after it.
struct JournalScreen: ReadingScreen {
    let call: String?
    private var list = RowList<JournalLine>(
        [
            Table.Column("", least: 6, align: .right), Table.Column("", least: 18),
            Table.Column("", least: 14, weight: 1),
            Table.Column("", least: 20, weight: 2), Table.Column("", least: 7),
        ], line: { .values($0.cells) })

    var pane = TextPane([])

    init(call: String?) { self.call = call }

    var scopes: [Scope] { [.journal, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path((call.map { [desk.title(of: $0)] } ?? []) + [desk.say(sl: "Dnevnik", en: "Journal")]),
            status: desk.language.counted(list.rows.count, .entry))
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Vpis", en: "Entry"), Text(sl: "Kdaj", en: "When"), Text(sl: "Kdo", en: "Who"),
            Text(sl: "Dejanje", en: "Act"), Text(sl: "O čem", en: "About"),
        ]
        list.title(titles, in: desk.language)
        let seen = desk.journal
        let corrections = Dictionary(
            seen.compactMap { line in
                if case .correctEntry(let act)? = line.act { (act.entry, (line.number, act.instead)) } else { nil }
            }, uniquingKeysWith: { $1 })
        let all = seen.filter { call == nil || $0.call == call }
        list.replace(all.reversed().map { JournalLine($0, corrections[$0.number], desk) }, keeping: \.number)
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        switch command {
        case .verifyRecord: return [.verify]
        case .correctEntry:
            guard let line = list.selected, let act = line.act, let holds = desk.office?.holds(line.number, act) else {
                return []
            }
            return [.open(.correcting(line.number, holds))]
        case .open: return list.selected.map { [.lookBack(to: $0.number)] } ?? []
        default: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard command == .correctEntry else { return nil }
        if desk.past != nil { return desk.nothingInThePast }
        guard let line = list.selected, let act = line.act else {
            if let line = list.selected, line.isOfSheet, line.person == desk.viewer {
                let title = desk.language.title(of: .correctSheet)
                return desk.say(
                    sl:
                        "List je zapečaten, dokler ocenjevanje vloge ni zaključeno. Popravi ga »\(title)« med dejanji vloge (a).",
                    en:
                        "The sheet is sealed until the scoring of the application is closed. \"\(title)\" among the acts of the application (a) puts it right."
                )
            }
            return desk.say(
                sl: "Tega vpisa ne vidite, zato ga ne morete popraviti.",
                en: "You do not see this entry, so you cannot correct it.")
        }
        if act.kind.remedy != .correction {
            return desk.language.refusal(.notCorrectable(act.kind), in: desk.office ?? Office())
        }
        return desk.office?.holds(line.number, act) == nil
            ? desk.say(sl: "Ta vpis je že razveljavljen.", en: "This entry has been taken back already.") : nil
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        guard reply.tag == "look-back", case .done = reply.outcome else { return [] }
        return [.open(list.selected?.call.map { .overview($0) } ?? .calls)]
    }

    func sentence(_ desk: Desk) -> Sentence? {
        Sentence(desk.say(sl: "Prstni odtis ", en: "Fingerprint ") + desk.record.fingerprint)
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let about = list.selected.map { line in line.note(desk).map { [$0] } ?? [] } ?? []
        let lines = about + (list.selected?.act.map { EntryLines.of($0, desk) } ?? [])
        pane.paragraphs = lines.map { .init($0, hanging: 2) }
        var rest = area.inset(columns: 1)
        var below = rest.takeBottom(min(lines.count + 1, rest.rows / 3))
        list.draw(on: &canvas, in: rest)
        guard !lines.isEmpty else { return }
        canvas.rule(in: below.takeTop(1))
        pane.draw(on: &canvas, in: below)
    }
}

/// One line of the journal.
struct JournalLine: Sendable {
    let number: Int
    let call: String?
    /// Who entered it, as far as that is seen.
    let person: String?
    /// Whether it holds the points of somebody's sheet.
    let isOfSheet: Bool
    /// What it says; nil where that is sealed or withheld.
    let act: Act?
    /// The entry that corrected this one last, and what it says instead; nil instead: it was taken back.
    let correction: (entry: Int, instead: Act?)?
    let clockFault: ClockFault?
    let cells: [String]

    init(_ entry: Headline, _ correction: (Int, Act?)?, _ desk: Desk) {
        number = entry.number
        self.correction = correction
        clockFault = desk.office?.clockFaults.last { $0.since <= entry.number && entry.number <= $0.until }
        call = entry.call
        person = entry.person
        isOfSheet =
            entry.kind.map { [Act.Kind.submitSheet, .transcribeSheet, .correctSheet].contains($0) } ?? false
        act = entry.act
        let stamp = Stamp(day: entry.moment.day, second: entry.moment.second / 60 * 60)
        cells = [
            "\(entry.number)", desk.language.columnStamp(stamp),
            entry.person.map { desk.name(of: $0) } ?? "–",
            (correction == nil && clockFault == nil ? "" : "! ")
                + (entry.kind.map { desk.language.title(of: $0) } ?? "–"),
            entry.filing?.actText ?? entry.act?.session ?? entry.act?.operation
                ?? (entry.kind?.isOfRules == true ? entry.call.map { desk.title(of: $0) } : nil) ?? "",
        ]
    }

    /// What became of the entry, and whether its hour can be believed.
    func note(_ desk: Desk) -> String? {
        var notes: [String] = []
        if let correction {
            notes.append(
                correction.instead == nil
                    ? desk.say(
                        sl: "Razveljavljen z vpisom \(correction.entry).",
                        en: "Taken back by entry \(correction.entry).")
                    : desk.say(
                        sl: "Popravljen z vpisom \(correction.entry).", en: "Corrected by entry \(correction.entry)."))
        }
        if let clockFault {
            notes.append(
                desk.say(
                    sl:
                        "Vpisano z napačno uro (\(clockFault.reason)); ugotovljeno \(desk.language.date(clockFault.on)).",
                    en:
                        "Entered with a wrong clock (\(clockFault.reason)); found out on \(desk.language.date(clockFault.on))."
                ))
        }
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }
}

extension Act.Kind {
    /// What it is about is the call itself.
    fileprivate var isOfRules: Bool { [.openCall, .amendCall, .archiveCall].contains(self) }
}
