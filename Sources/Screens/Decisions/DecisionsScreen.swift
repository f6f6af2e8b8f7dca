import Domain
import Terminal
import Wording

extension Destination {
    /// Decisions and appeals of a call, filing by filing.
    public static func decisions(_ call: String, at filing: Filing? = nil) -> Destination {
        Destination("decisions/\(call)") { _ in DecisionsScreen(call: call, at: filing) }
    }
}

extension Scope {
    static let decisions = Scope("decisions")
}

extension CommandID {
    static let goDecisions = CommandID("go-decisions")
    static let decideFiling = CommandID("decide-filing")
    static let dispatchDecision = CommandID("dispatch-decision")
    static let serveDecision = CommandID("serve-decision")
    static let fileAppeal = CommandID("file-appeal")
    static let decideAppeal = CommandID("decide-appeal")
    static let declareFinal = CommandID("declare-final")
    static let inspection = CommandID("inspection")
    static let sendToAuthority = CommandID("send-to-authority")
}

enum DecisionsCommands {
    /// What is done about the selected application or envelope.
    static let kinds: [CommandID: Act.Kind] = [
        .decideFiling: .decideFiling, .dispatchDecision: .dispatchDecision, .serveDecision: .serveDecision,
        .fileAppeal: .fileAppeal, .decideAppeal: .decideAppeal, .declareFinal: .declareFinal,
        .inspection: .recordInspection, .sendToAuthority: .sendToAuthority,
    ]
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .goDecisions, sl: "sklepi", en: "decisions", helpSL: "Sklepi, vročitve in pritožbe.",
            helpEN: "Decisions, service and appeals.", footer: 26),
        ScreenCommand(
            .decideFiling, sl: "sklep", en: "decide", helpSL: "Zapiše sklep o vlogi ali ovojnici.",
            helpEN: "Records the decision on an application or an envelope.", footer: 1),
        ScreenCommand(
            .dispatchDecision, sl: "odprema", en: "dispatch", helpSL: "Sklep je oddan na pošto.",
            helpEN: "The decision was handed to the post.", footer: 2),
        ScreenCommand(
            .serveDecision, sl: "vročitev", en: "service", helpSL: "Sklep je vročen ali je puščeno obvestilo.",
            helpEN: "The decision was served, or a notice was left.", footer: 3),
        ScreenCommand(
            .fileAppeal, sl: "pritožba", en: "appeal", helpSL: "Prispela je pritožba.", helpEN: "An appeal arrived.",
            footer: 4),
        ScreenCommand(
            .decideAppeal, sl: "odločitev", en: "ruling", helpSL: "Organ je odločil o pritožbi.",
            helpEN: "The body decided the appeal.", footer: 5),
        ScreenCommand(
            .declareFinal, sl: "dokončnost", en: "final", helpSL: "Sklep je dokončen.",
            helpEN: "The decision is final.", footer: 6),
        ScreenCommand(
            .inspection, sl: "vpogled", en: "inspection", helpSL: "Prijavitelj je pogledal svoje ocene.",
            helpEN: "The applicant looked at its own score sheets.", footer: 7),
        ScreenCommand(
            .sendToAuthority, sl: "pošlji", en: "send", helpSL: "Vloga gre na ministrstvo ali agencijo.",
            helpEN: "The file goes to the ministry or the agency.", footer: 8),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.decisions, "s", .decideFiling), KeyBinding(.decisions, "o", .dispatchDecision),
        KeyBinding(.decisions, "v", .serveDecision), KeyBinding(.decisions, "p", .fileAppeal),
        KeyBinding(.decisions, "r", .decideAppeal), KeyBinding(.decisions, "t", .declareFinal),
        KeyBinding(.decisions, "i", .inspection), KeyBinding(.decisions, "m", .sendToAuthority),
        KeyBinding(.decisions, "a", .acts),
    ]
}

/// What was decided on every filing and how far the letter has come; below, the limit that runs.
struct DecisionsScreen: ReadingScreen {
    let call: String
    private var list = RowList<DecisionRow>(
        [
            Table.Column("", least: 6), Table.Column("", least: 14, weight: 2), Table.Column("", least: 12, weight: 1),
            Table.Column("", least: 10, align: .right, drop: 2), Table.Column("", least: 12, drop: 1),
            Table.Column("", least: 13, drop: 3), Table.Column("", least: 17),
        ],
        line: { .values($0.cells, style: $0.style) })
    var pane = TextPane([])

    /// Whom somebody came for; chosen once.
    private var wanted: Filing?

    init(call: String, at filing: Filing? = nil) {
        self.call = call
        wanted = filing
    }

    var scopes: [Scope] { [.decisions, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        let decided = list.rows.count { $0.decision != nil }
        return Heading(
            desk.path(desk.title(of: call), desk.say(sl: "Sklepi in pritožbe", en: "Decisions and appeals")),
            status: desk.say(sl: "\(decided) od \(list.rows.count)", en: "\(decided) of \(list.rows.count)"))
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Vloga", en: "Filing"), Text(sl: "Prijavitelj", en: "Applicant"),
            Text(sl: "Sklep", en: "Decision"),
            Text(sl: "Podpora", en: "Grant"), Text(sl: "Odprema", en: "Dispatched"), Text(sl: "Vročitev", en: "Served"),
            Text(sl: "Stanje", en: "State"),
        ]
        list.title(titles, in: desk.language)
        list.replace(desk.seen(call).map { DecisionRow.rows($0, desk) } ?? [], keeping: \.filing)
        if let wanted { list.select { $0.filing == wanted } }
        wanted = nil
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        guard let row = list.selected else { return [] }
        let given = ["call": call, "filing": row.filing.actText]
        let application = ["call": call, "application": row.filing.actText]
        switch command {
        case .open:
            guard case .application(let number) = row.filing else { return [] }
            return [.open(.dossier(call, number))]
        case .acts: return [.open(.acts(row.subject(call), row.filing.actText))]
        case .decideFiling: return [.open(.act(.decideFiling, given: given, known: row.proposal))]
        case .dispatchDecision: return [.open(.act(.dispatchDecision, given: given))]
        case .serveDecision: return [.open(.act(.serveDecision, given: given))]
        case .fileAppeal: return [.open(.act(.fileAppeal, given: given))]
        case .decideAppeal:
            let known = ["appeal": "\(row.appeals)"].merging(row.body.map { ["body": $0] } ?? [:]) { $1 }
            return [.open(.act(.decideAppeal, given: given.merging(known) { $1 }))]
        case .declareFinal: return [.open(.act(.declareFinal, given: given))]
        case .inspection: return [.open(.act(.recordInspection, given: application))]
        case .sendToAuthority: return [.open(.act(.sendToAuthority, given: application))]
        default: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard let kind = DecisionsCommands.kinds[command] else { return nil }
        guard let row = list.selected else {
            return desk.say(sl: "Ni še ničesar, o čemer bi se odločalo.", en: "There is nothing to decide yet.")
        }
        guard ActRule.of(kind).stages.contains(row.stage) else {
            return desk.say(
                sl: "\(row.filing.actText) je \(desk.language.name(of: row.stage)).",
                en: "\(row.filing.actText) is \(desk.language.name(of: row.stage)).")
                + desk.language.remedy(at: row.stage)
        }
        return desk.obstacle(
            to: kind, ["call": call, "filing": row.filing.actText, "application": row.filing.actText])
    }

    func sentence(_ desk: Desk) -> Sentence? {
        list.rows.isEmpty
            ? Sentence(
                desk.say(
                    sl: "O sklepih se odloča, ko je lestvica sprejeta.",
                    en: "Decisions are taken once the ranking is adopted."))
            : list.selected?.decision.map { Sentence($0.reason) }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        var below = rest.takePane(belowListOf: list.rows.count)
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: below.takeTop(1))
        pane.paragraphs = list.selected?.paragraphs(desk, rows: below.rows, columns: below.columns) ?? []
        pane.draw(on: &canvas, in: below)
    }
}
