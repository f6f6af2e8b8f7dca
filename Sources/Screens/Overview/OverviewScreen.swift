import Domain
import Terminal
import Wording

extension Destination {
    /// How far a call has come, and the way to everything in it.
    public static func overview(_ call: String) -> Destination {
        Destination("overview/\(call)") { _ in OverviewScreen(call: call) }
    }
}

extension Scope {
    static let overview = Scope("overview")
}

extension CommandID {
    static let goRegister = CommandID("go-register")
    static let goApplications = CommandID("go-applications")
    static let goRanking = CommandID("go-ranking")
    static let goLimits = CommandID("go-limits")
    static let goDoubts = CommandID("go-doubts")
    static let goOperations = CommandID("go-operations")
    static let goJournal = CommandID("go-journal")
}

enum OverviewCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .goRegister, sl: "register", en: "register", helpSL: "Register ovojnic in odpiranje.",
            helpEN: "Register of envelopes and the opening.", footer: 1),
        ScreenCommand(
            .goApplications, sl: "vloge", en: "applications",
            helpSL: "Odprte vloge: podatki, seznama, dopolnitve, ocene.",
            helpEN: "Opened applications: data, both lists, supplements, sheets.", footer: 2),
        ScreenCommand(
            .goRanking, sl: "lestvica", en: "ranking", helpSL: "Lestvica z mejo sredstev in razlogi.",
            helpEN: "The ranking with the funding line and the reasons.", footer: 3),
        ScreenCommand(
            .goLimits, sl: "roki", en: "limits", helpSL: "Roki poziva, vsak s svojo kartico.",
            helpEN: "The time limits of the call, each with its card.", footer: 4),
        ScreenCommand(
            .goDoubts, sl: "nejasno", en: "doubts", helpSL: "Česar poziv ne pove ali pove dvakrat: določi, kaj velja.",
            helpEN: "What the call does not say or says twice: settle it.", footer: 5),
        ScreenCommand(
            .goOperations, sl: "operacije", en: "operations", helpSL: "Odobrene operacije, zahtevki in izplačila.",
            helpEN: "Approved operations, claims and payments.", footer: 30),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.overview, "r", .goRegister), KeyBinding(.overview, "v", .goApplications),
        KeyBinding(.overview, "t", .goRanking), KeyBinding(.overview, "c", .goLimits),
        KeyBinding(.overview, "n", .goDoubts), KeyBinding(.overview, "o", .goOperations),
        KeyBinding(.overview, "d", .goJournal), KeyBinding(.overview, "a", .acts),
        KeyBinding(.overview, "s", .goSessions), KeyBinding(.overview, "k", .goDecisions),
    ]
}

/// The funnel of a call with its numbers, and who owes what.
struct OverviewScreen: Screen {
    let call: String
    private var steps: [Chart.Step] = []
    private var money: [MoneyBar] = []
    private var owed: [String] = []
    private var pane = TextPane([])

    init(call: String) { self.call = call }

    var scopes: [Scope] { [.overview, .pane] }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(desk.title(of: call), desk.say(sl: "Pregled", en: "Overview")),
            status: desk.seen(call).map { desk.language.name(of: $0.stage) } ?? "")
    }

    mutating func refresh(_ desk: Desk) {
        guard let seen = desk.seen(call) else { return }
        let opened = seen.applications
        let stages = opened.map { seen.stage(of: $0) }
        func reached(_ test: (Application) -> Bool) -> Int { opened.count(where: test) }
        let counts: [(String, Int)] = [
            (desk.say(sl: "Prispelo", en: "Received"), seen.envelopes.count),
            (desk.say(sl: "Odprto", en: "Opened"), opened.count),
            (desk.say(sl: "Popolno", en: "Complete"), reached { $0.completeness == .complete }),
            (desk.say(sl: "Upravičeno", en: "Eligible"), reached { $0.eligibility == .eligible }),
            (
                desk.say(sl: "Ocenjeno", en: "Scored"),
                zip(opened, stages).count { application, stage in
                    application.eligibility == .eligible
                        && seen.isScored(application) && stage != .withdrawn
                }
            ),
            (
                desk.say(sl: "Izbrano", en: "Selected"),
                seen.adoption?.rows.count { row in
                    (row.status == .selected || row.status == .offered)
                        && seen.application(row.application)?.sight == .full
                } ?? 0
            ),
        ]
        steps = counts.map { Chart.Step($0.0, count: $0.1, note: "\($0.1)") }
        money = MoneyBar.of(seen, desk.language)
        // Of an application somebody is recused from they know only that it is there.
        owed = Owed.lines(seen, zip(opened, stages).lazy.filter { $0.0.sight != .nothing }.map(\.1), desk)
        pane.paragraphs = paragraphs(seen, desk)
    }

    private func paragraphs(_ seen: Case, _ desk: Desk) -> [TextPane.Paragraph] {
        var lines: [TextPane.Paragraph] = []
        lines.append(.init(desk.say(sl: "Kaj čaka", en: "What waits"), style: .heading))
        lines +=
            owed.isEmpty
            ? [.init(desk.say(sl: "Nič.", en: "Nothing."), style: .dim, indent: 1)] : owed.map { .init($0, indent: 1) }
        lines += withheld(seen, desk).map { .init($0, style: .warning, indent: 1) }
        lines.append(.init(""))
        lines.append(.init(desk.say(sl: "Roki", en: "Time limits"), style: .heading))
        lines += LimitList.lines(seen, desk).prefix(8)
        return lines
    }

    /// Whose applications the figures above leave out, and what the viewer can do about it.
    private func withheld(_ seen: Case, _ desk: Desk) -> [String] {
        let names = seen.applications.count { $0.sight == .names }
        let recused = seen.applications.count { $0.sight == .nothing }
        var lines: [String] = []
        if names > 0 {
            let count = desk.language.counted(names, .application)
            lines.append(
                desk.say(
                    sl: "Številke ne povejo vsega, ker niste podali izjave o interesu: \(count) (v, nato i ali b).",
                    en: "The figures are not complete, because you have not declared: \(count) (v, then i or b)."))
        }
        if recused > 0 {
            let count = desk.language.counted(recused, .application)
            lines.append(
                desk.language.agreeing(
                    recused,
                    sl: Forms(
                        "Od »Popolno« naprej ni šteta \(count), pri kateri ste izločeni.",
                        "Od »Popolno« naprej nista šteti \(count), pri katerih ste izločeni.",
                        "Od »Popolno« naprej niso štete \(count), pri katerih ste izločeni.",
                        "Od »Popolno« naprej ni šteto \(count), pri katerih ste izločeni."),
                    en: "From \"Complete\" on \(count) is left out that you are recused from.",
                    "From \"Complete\" on \(count) are left out that you are recused from."))
        }
        return lines
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = pane.perform(command) { return effects }
        switch command {
        case .goRegister: return [.open(.register(call))]
        case .goApplications: return [.open(.applications(call))]
        case .goRanking: return [.open(.ranking(call))]
        case .goLimits: return [.open(.limits(call))]
        case .goJournal: return [.open(.journal(call)), .readEntries]
        case .goOperations: return [.open(.operations(call))]
        case .goSessions: return [.open(.sessions(call))]
        case .goDecisions: return [.open(.decisions(call))]
        case .goDoubts: return [.open(.doubts(call))]
        case .acts: return [.open(.acts(Subject(call: call), desk.title(of: call)))]
        default: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard command == .goRanking, let seen = desk.seen(call) else { return nil }
        if seen.rules == nil {
            return desk.say(
                sl: "Pretekli poziv nima pravil, zato lestvice ni.",
                en: "A past call has no rules, so there is no ranking.")
        }
        return nil
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        Chart.funnel(on: &canvas, in: rest.takeTop(steps.count), steps: steps)
        _ = rest.takeTop(1)
        let label = steps.reduce(0) { max($0, TextWidth.of($1.label)) }
        for bar in money.prefix(rest.rows / 3) { bar.draw(on: &canvas, in: rest.takeTop(1), label: label) }
        if !money.isEmpty { _ = rest.takeTop(1) }
        pane.draw(on: &canvas, in: rest)
    }
}

extension Due.Matter {
    /// What is owed, stands in no count of applications at one stage, and has no limit below that would name it.
    fileprivate var isInNoCount: Bool {
        switch self {
        case .closingOfScoring, .adoption, .tie, .step(.furtherAssessor, _), .step(.justification, _), .opening,
            .decisions, .sendRequest, .sendDecision, .sendRuling, .sendToAuthority, .declareFinal, .authorityDecision,
            .laterCheck, .newAdoption:
            true
        default: false
        }
    }
}

/// Who owes what in a call now, computed.
enum Owed {
    static func lines(_ seen: Case, _ stages: [Stage], _ desk: Desk) -> [String] {
        var lines: [String] = []
        func add(_ count: Int, _ sl: String, _ en: String) {
            guard count > 0 else { return }
            lines.append(desk.say(sl: sl, en: en) + ": \(count)")
        }
        add(
            seen.openings.isEmpty
                ? zip(seen.envelopes, seen.admissions).count { $0.0.sight == .full && $0.1.isOpen } : 0,
            "Ovojnice, o katerih je treba odločiti",
            "Envelopes to decide about")
        lines += wronglyOpened(seen, desk)
        for (stage, sl, en) in [
            (Stage.unrecorded, "Vloge, ki jih je treba vpisati", "Applications to record"),
            (.completeness, "Vloge v pregledu popolnosti", "Applications in the completeness check"),
            (.supplementing, "Vloge, ki čakajo na dopolnitev", "Applications that wait for a supplement"),
            (.eligibility, "Vloge v pregledu upravičenosti", "Applications in the eligibility check"),
            (.scoring, "Vloge v ocenjevanju", "Applications in scoring"),
            (.offered, "Ponudbe, ki čakajo na odgovor", "Offers that wait for an answer"),
            (.appealed, "Pritožbe, o katerih je treba odločiti", "Appeals to decide"),
        ] {
            add(stages.count { $0 == stage }, sl, en)
        }
        if desk.seat.roles.contains(.chair) {
            add(
                seen.applications.count {
                    $0.sight == .full && $0.assignment == nil && seen.stage(of: $0) == .scoring
                }, "Vloge brez ocenjevalcev", "Applications without assessors")
        }
        if let viewer = desk.viewer {
            add(
                seen.applications.count { $0.sight == .names && $0.interest(of: viewer) == nil },
                "Vloge, pri katerih še niste podali izjave o interesu", "Applications you have not declared about")
        }
        for due in seen.due(on: desk.today) where due.matter.isInNoCount {
            lines.append(desk.language.due(due, desk.office, seen).withCapital)
        }
        add(seen.rulebook?.doubts.count(where: \.isOpen) ?? 0, "Nejasnosti v pozivu", "Doubts in the call")
        return lines
    }

    /// Envelopes that were opened and by what the call says now should have stayed sealed, until a list is adopted.
    private static func wronglyOpened(_ seen: Case, _ desk: Desk) -> [String] {
        guard seen.adoption == nil else { return [] }
        let names = zip(seen.envelopes, seen.admissions).compactMap { envelope, admission -> String? in
            guard envelope.sight == .full, admission.isDismissed, let number = envelope.application else { return nil }
            return "\(envelope.number.actText) (\(number.actText))"
        }
        guard !names.isEmpty else { return [] }
        let listed = names.joined(separator: ", ")
        return [
            desk.say(
                sl: "Odprto, čeprav bi moralo ostati zaprto: \(listed)",
                en: "Opened, though it should have stayed sealed: \(listed)")
        ]
    }
}
