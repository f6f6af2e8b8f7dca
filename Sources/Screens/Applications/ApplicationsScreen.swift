import Domain
import Terminal
import Wording

extension Destination {
    /// The opened applications of a call.
    ///
    /// - Parameter at: the one somebody comes for.
    public static func applications(_ call: String, at number: ApplicationNumber? = nil) -> Destination {
        Destination("applications/\(call)") { _ in ApplicationsScreen(call: call, at: number) }
    }
}

extension Scope {
    static let applications = Scope("applications")
}

extension CommandID {
    static let completeness = CommandID("completeness")
    static let eligibility = CommandID("eligibility")
    static let declare = CommandID("declare")
    static let declareNone = CommandID("declare-none")
    static let score = CommandID("score")
    static let requests = CommandID("requests")
    static let editApplication = CommandID("edit-application")
    static let sideBySide = CommandID("side-by-side")
}

enum ApplicationsCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .editApplication, sl: "podatki", en: "data", helpSL: "Vpiše ali popravi podatke vloge.",
            helpEN: "Records or corrects the data of the application.", footer: 6),
        ScreenCommand(
            .completeness, sl: "popolnost", en: "completeness", helpSL: "Pregled administrativne popolnosti.",
            helpEN: "The completeness checklist.", footer: 2),
        ScreenCommand(
            .eligibility, sl: "upravičenost", en: "eligibility", helpSL: "Pregled upravičenosti.",
            helpEN: "The eligibility checklist.", footer: 3),
        ScreenCommand(
            .requests, sl: "dopolnitve", en: "supplements", helpSL: "Pozivi na dopolnitev in razjasnitev z roki.",
            helpEN: "Requests for supplement and clarification with their limits.", footer: 7),
        ScreenCommand(
            .declare, sl: "interes", en: "interest", helpSL: "Izjava o interesu, preden vlogo vidite.",
            helpEN: "Declares an interest before you see the application.", footer: 4),
        ScreenCommand(
            .declareNone, sl: "brez interesa", en: "no interest", helpSL: "Izjavi, da pri tej vlogi nimate interesa.",
            helpEN: "Declares that you have no interest in this application.", footer: 8),
        ScreenCommand(
            .score, sl: "oceni", en: "score", helpSL: "Vaš ocenjevalni list za to vlogo.",
            helpEN: "Your score sheet for this application.", footer: 5),
        ScreenCommand(
            .sideBySide, sl: "listi", en: "sheets",
            helpSL: "Oddani listi drug ob drugem, ko je ocenjevanje zaključeno.",
            helpEN: "The submitted sheets side by side, once the scoring is closed.", footer: 9),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.applications, "p", .completeness), KeyBinding(.applications, "U", .eligibility),
        KeyBinding(.applications, "i", .declare), KeyBinding(.applications, "b", .declareNone),
        KeyBinding(.applications, "o", .score), KeyBinding(.applications, "d", .requests),
        KeyBinding(.applications, "e", .editApplication), KeyBinding(.applications, "s", .sideBySide),
        KeyBinding(.applications, "a", .acts),
    ]
}

/// Every opened application with its stage; the way to everything that is done with one.
struct ApplicationsScreen: ReadingScreen {
    struct Row: Sendable {
        var application: Application
        var stage: Stage
        var cells: [String]
        var style: Style
    }

    let call: String
    private var list = RowList<Row>(
        [
            Table.Column("", least: 5), Table.Column("", least: 16, weight: 2), Table.Column("", least: 14, weight: 2),
            Table.Column("", least: 12, align: .right, drop: 2), Table.Column("", least: 17),
        ],
        line: { .values($0.cells, style: $0.style) })

    /// Whom the selected application comes from, while the viewer has yet to declare an interest.
    var pane = TextPane([])

    /// The drafts the list was computed with.
    private var drafts: Set<String> = []

    /// Whom somebody came for; chosen once.
    private var wanted: ApplicationNumber?

    init(call: String, at number: ApplicationNumber? = nil) {
        self.call = call
        wanted = number
    }

    var scopes: [Scope] { [.applications, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(desk.title(of: call), desk.say(sl: "Vloge", en: "Applications")),
            status: desk.language.counted(list.rows.count, .application))
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Vloga", en: "No."), Text(sl: "Projekt", en: "Project"), Text(sl: "Prijavitelj", en: "Applicant"),
            Text(sl: "Zaprošeno", en: "Requested"), Text(sl: "Stanje", en: "State"),
        ]
        list.title(titles, in: desk.language)
        guard let seen = desk.seen(call) else { return list.replace([]) }
        list.replace(seen.applications.map { row($0, seen, desk) }, keeping: \.application.number)
        if let wanted { list.select { $0.application.number == wanted } }
        wanted = nil
    }

    private func row(_ application: Application, _ seen: Case, _ desk: Desk) -> Row {
        let stage = seen.stage(of: application)
        let data = application.data
        // Until it is recorded, what lies on the table is known by its envelope.
        let envelope = data == nil && application.sight != .nothing ? seen.envelope(application.envelope) : nil
        let inside = { (envelope: Envelope) in
            desk.say(sl: "ovojnica \(envelope.number.actText)", en: "envelope \(envelope.number.actText)")
        }
        let state: String
        switch application.sight {
        case .full: state = ownSheet(application, stage, seen, desk) ?? desk.language.brief(of: stage, application)
        case .names: state = desk.say(sl: "čaka na izjavo", en: "declare first")
        case .nothing: state = desk.say(sl: "vaša izločitev", en: "you are recused")
        }
        return Row(
            application: application, stage: stage,
            cells: [
                application.number.actText, data?.title ?? envelope.map(inside) ?? "–",
                data?.applicant.name ?? envelope?.facts.sender ?? "–",
                application.sight == .full ? data.map { desk.language.amount($0.requested) } ?? "–" : "–", state,
            ],
            style: application.sight == .full ? .text : .dim)
    }

    /// To an assessor the stage says nothing: what is asked is how far their own sheet is.
    private func ownSheet(_ application: Application, _ stage: Stage, _ seen: Case, _ desk: Desk) -> String? {
        guard stage == .scoring, let viewer = desk.viewer, seen.assessors(of: application).contains(viewer) else {
            return nil
        }
        if application.sheet(of: viewer) != nil {
            return desk.say(sl: "vaš list: oddan", en: "your sheet: in")
        }
        return desk.drafts["sheet/\(call)/\(application.number.actText)"] == nil
            ? desk.say(sl: "vaš list: prazen", en: "your sheet: empty")
            : desk.say(sl: "vaš list: osnutek", en: "your sheet: draft")
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        guard let row = list.selected else { return [] }
        let number = row.application.number
        let subject = Subject(call: call, application: number)
        switch command {
        case .open: return [.open(.dossier(call, number))]
        case .acts: return [.open(.acts(subject, number.actText))]
        case .completeness: return [.open(.checklist(call, number, .completeness))]
        case .eligibility: return [.open(.checklist(call, number, .eligibility))]
        case .requests: return [.open(.requests(call, number))]
        case .score: return [.open(.sheet(call, number))]
        case .sideBySide: return [.open(.sideBySide(call, number))]
        case .declare: return [.open(subject.form(.declareInterest, desk))]
        case .declareNone: return declareNone(number, desk)
        case .editApplication:
            let isRecorded = row.application.data != nil && row.application.sight == .full
            return [.open(subject.form(isRecorded ? .correctApplication : .recordApplication, desk))]
        default: return []
        }
    }

    /// One key, and a question: the declaration stays in the record as it was made.
    private func declareNone(_ number: ApplicationNumber, _ desk: Desk) -> [Effect] {
        [
            .ask(
                Question(
                    desk.say(
                        sl: "Pri vlogi \(number) nimate interesa. Zapišem izjavo?",
                        en: "You have no interest in \(number). Record the declaration?"),
                    consequence: desk.say(
                        sl:
                            "Potem vlogo vidite. Izjave ni mogoče vzeti nazaj; interes, ki se pokaže pozneje, izjavite z i.",
                        en:
                            "You see the application then. This cannot be taken back; an interest that emerges later is declared with i."
                    ),
                    yes: desk.say(sl: "da, zapiši", en: "yes, record it"),
                    effects: [
                        .perform(.declareInterest(DeclareInterest(call: call, application: number, interest: .none)))
                    ]))
        ]
    }

    /// What the viewer has declared already stands in the way of declaring it again.
    private func declared(_ application: Application, _ command: CommandID, _ desk: Desk) -> String? {
        guard let office = desk.office, let viewer = desk.viewer, let interest = application.interest(of: viewer) else {
            return nil
        }
        if interest.isRecusal { return desk.language.refusal(.recusalStays, in: office) }
        return command == .declareNone ? desk.language.refusal(.exists(.interest, viewer), in: office) : nil
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard let row = list.selected else {
            return command == .open || ApplicationsCommands.commands.contains { $0.id == command }
                ? desk.say(sl: "Odprte vloge še ni.", en: "No application is opened yet.") : nil
        }
        let given = ["call": call, "application": row.application.number.actText]
        switch command {
        case .declare, .declareNone:
            return desk.obstacle(to: .declareInterest, given) ?? declared(row.application, command, desk)
        case .editApplication:
            let isRecorded = row.application.data != nil && row.application.sight == .full
            return desk.obstacle(to: isRecorded ? .correctApplication : .recordApplication, given)
        default: break
        }
        guard row.application.sight != .full else { return nil }
        switch command {
        case .completeness, .eligibility, .requests, .score, .sideBySide, .open:
            return row.application.sight == .nothing
                ? desk.say(sl: "Pri tej vlogi ste izločeni.", en: "You are recused from this application.")
                : desk.say(
                    sl: "Najprej izjavite, ali imate pri tej vlogi interes: i ali b.",
                    en: "First declare whether you have an interest in this application: i or b.")
        default: return nil
        }
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let row = list.selected else {
            return Sentence(
                desk.say(
                    sl: "Vloge dobijo številke V pri odpiranju ovojnic.",
                    en: "Applications get their numbers V at the opening."))
        }
        let hints = desk.interestHints(call, row.application)
        return hints.isEmpty ? nil : Sentence(hints.joined(separator: " "), .warning)
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        // A sheet that was begun changes nothing in the office.
        let begun = Set(desk.drafts.keys)
        if begun != drafts {
            drafts = begun
            refresh(desk)
        }
        var rest = area.inset(columns: 1)
        pane.paragraphs = list.selected.map { parties($0.application, desk) } ?? []
        guard !pane.paragraphs.isEmpty else { return list.draw(on: &canvas, in: rest) }
        var below = rest.takeBottom(min(pane.paragraphs.count + 2, rest.rows / 2))
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: below.takeTop(1))
        pane.draw(on: &canvas, in: below)
    }

    /// Nobody can say whether they have an interest without knowing who asks, with whom and where.
    private func parties(_ application: Application, _ desk: Desk) -> [TextPane.Paragraph] {
        guard application.sight == .names else { return [] }
        return Dossier(desk: desk, call: call, seen: Case(call: call), application: application).parties
    }
}
