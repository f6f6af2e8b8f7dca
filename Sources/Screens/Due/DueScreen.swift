import Domain
import Terminal
import Wording

extension Destination {
    /// What is due today, this week, later and already over; of one call or of all.
    public static func due(_ call: String? = nil) -> Destination {
        Destination("due" + (call.map { "/\($0)" } ?? "")) { _ in DueScreen(call: call) }
    }
}

extension Scope {
    static let due = Scope("due")
}

extension CommandID {
    static let goDue = CommandID("go-due")
    static let mineOnly = CommandID("mine-only")
}

enum DueCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .goDue, sl: "roki", en: "due", helpSL: "Kaj je treba storiti danes, ta teden in kaj je zapadlo.",
            helpEN: "What has to be done today, this week, and what is overdue.", footer: 5),
        ScreenCommand(
            .mineOnly, sl: "moje", en: "mine", helpSL: "Pokaže samo, kar čaka na vas in vaše organe, ali spet vse.",
            helpEN: "Shows only what waits for you and your bodies, or everything again.", footer: 1),
    ]
    static let bindings: [KeyBinding] = [KeyBinding(.due, "m", .mineOnly)]
}

/// Everything that is due in a table, the card of the selected limit below.
struct DueScreen: ReadingScreen {
    struct Row: Sendable {
        var due: Due
        /// What its card counts, with what settled it.
        var limit: TimeLimit?
        var cells: [String]
        var style: Style
    }

    let call: String?
    private var isMineOnly = false
    private var counts = DueCounts([], on: Day(number: 0))
    private var list = RowList<Row>(
        [
            Table.Column("", least: 12), Table.Column("", least: 10, align: .right),
            Table.Column("", least: 26, weight: 3), Table.Column("", least: 12, weight: 1, drop: 1),
            Table.Column("", least: 14, weight: 1),
        ],
        precedes: { column, one, other in
            column < 2 ? (one.due.ends?.order ?? .max) < (other.due.ends?.order ?? .max) : nil
        },
        line: { .values($0.cells, style: $0.style) })
    var pane = TextPane([])

    init(call: String?) { self.call = call }

    var scopes: [Scope] { [.due, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        let parts = [call.map { desk.title(of: $0) }, desk.say(sl: "Kaj je treba storiti", en: "What is due")]
        return Heading([desk.office?.name ?? ""] + parts.compactMap { $0 }, status: desk.todayText)
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Rok", en: "By"), Text(sl: "Dni", en: "Days"), Text(sl: "Kaj", en: "What"),
            Text(sl: "Poziv", en: "Call"), Text(sl: "Kdo", en: "Who"),
        ]
        list.title(titles, in: desk.language)
        var all = desk.office?.due(for: desk.seat, on: desk.today) ?? []
        if let call { all = all.filter { $0.call == call } }
        if isMineOnly { all = all.filter { desk.office?.concerns($0, desk.seat, on: desk.today) ?? false } }
        counts = DueCounts(all, on: desk.today)
        var seen: [String: Case] = [:]
        for id in Set(all.compactMap(\.call)) { seen[id] = desk.seen(id) }
        list.replace(
            all.map { due in
                let urgency = due.urgency(on: desk.today)
                return Row(
                    due: due, limit: limit(of: due, due.call.flatMap { seen[$0] }),
                    cells: [
                        due.ends.map { desk.language.columnDate($0.day) } ?? desk.language.word(Due.Urgency.undated),
                        due.left(from: desk.today).map { desk.language.daysAway($0) } ?? "",
                        desk.language.due(due, desk.office, due.call.flatMap { seen[$0] }),
                        due.call.map { desk.title(of: $0) } ?? "", desk.language.owner(due.owner, desk.office),
                    ], style: urgency == .overdue ? .warning : urgency == .today ? .heading : .text)
            }, keeping: \.due)
    }

    private func limit(of due: Due, _ seen: Case?) -> TimeLimit? {
        guard var limit = due.limit, limit.basis == nil else { return due.limit }
        switch due.matter {
        case .callLimit(let id): limit.basis = seen?.basis(ofLimit: id)
        case .answer(_, _, let isSupplement):
            limit.basis = seen?.basis(ofLimit: isSupplement ? "supplement" : "clarification")
        default: break
        }
        return limit
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        switch command {
        case .mineOnly:
            isMineOnly.toggle()
            refresh(desk)
            return []
        case .open: return list.selected.flatMap { place(of: $0.due, desk) }.map { [.open($0)] } ?? []
        default: return []
        }
    }

    /// Where it is done.
    private func place(of due: Due, _ desk: Desk) -> Destination? {
        if case .session(let id) = due.matter { return .session(id) }
        guard let call = due.call else { return nil }
        switch due.matter {
        case .close, .envelopes: return .register(call)
        case .opening: return .opening(call)
        case .callLimit: return .limits(call)
        case .answer(let number, _, _), .sendRequest(let number, _, _), .service(.request(let number, _)):
            return .requests(call, number)
        case .consent, .adoption, .newAdoption, .tie: return .ranking(call)
        case .doubts: return .doubts(call)
        case .step(let step, let numbers):
            guard let number = numbers.first else { return .applications(call) }
            return numbers.count == 1 ? place(of: step, call, number, desk) : .applications(call, at: number)
        case .closingOfScoring: return .applications(call)
        case .laterCheck(_, let numbers):
            return numbers.count == 1 ? .dossier(call, numbers[0]) : .applications(call, at: numbers.first)
        case .decisions(let filings): return .decisions(call, at: filings.first)
        case .appeal(let filing), .appealDecision(let filing, _, _), .sendDecision(let filing),
            .filingLimit(let filing, _), .sendRuling(let filing, _), .declareFinal(let filing),
            .service(.decision(let filing)), .service(.ruling(let filing, _)):
            return .decisions(call, at: filing)
        case .sendToAuthority(let number), .authorityDecision(let number):
            return .decisions(call, at: .application(number))
        case .phase, .operationLimit, .contract, .payment, .completion: return .operations(call)
        case .sheet(let number):
            return due.owner == desk.viewer.map(Due.Owner.person) ? .sheet(call, number) : .dossier(call, number)
        case .session: return nil
        }
    }

    /// The form or the list a step is done in, for whoever may; everybody else reads the application.
    private func place(of step: Due.Step, _ call: String, _ number: ApplicationNumber, _ desk: Desk) -> Destination {
        let subject = Subject(call: call, application: number)
        let kind: Act.Kind
        switch step {
        case .completeness: return .checklist(call, number, .completeness)
        case .eligibility: return .checklist(call, number, .eligibility)
        case .recording: kind = .recordApplication
        case .assessors: kind = .assignAssessors
        case .facts: kind = .recordFact
        case .interests: kind = .declareInterest
        // The scoring is closed: first it opens again.
        case .furtherAssessor: kind = .reopenScoring
        case .justification: kind = .justifyDivergence
        }
        return desk.obstacle(to: kind, subject.given) == nil ? subject.form(kind, desk) : .dossier(call, number)
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        command == .open && list.rows.isEmpty ? desk.say(sl: "Nič ni izbrano.", en: "Nothing is selected.") : nil
    }

    func sentence(_ desk: Desk) -> Sentence? {
        if list.rows.isEmpty {
            if let withheld = withheld(desk) { return Sentence(withheld) }
            return Sentence(
                isMineOnly
                    ? desk.say(sl: "Na vas ne čaka nič.", en: "Nothing waits for you.")
                    : desk.say(sl: "Nič ne čaka.", en: "Nothing waits."), .success)
        }
        if let over = list.selected.flatMap({ desk.language.ranOut($0.due, desk.today) }) {
            return Sentence(over, .warning)
        }
        return nil
    }

    /// Why the viewer is told nothing: of the one call, or of all of them alike.
    private func withheld(_ desk: Desk) -> String? {
        if let call { return desk.withheld(call) }
        let reasons = (desk.office?.cases ?? []).map { desk.withheld($0.call) }
        return reasons.contains(nil) ? nil : reasons.first ?? nil
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        canvas.put(
            desk.language.line(counts), in: rest.takeTop(1),
            style: counts.overdue > 0 ? .warning : counts.today > 0 ? .heading : .dim)
        guard let row = list.selected else {
            pane.paragraphs = []
            return list.draw(on: &canvas, in: rest)
        }
        var below = row.due.limit == nil ? rest.takeBottom(3) : rest.takePane(belowListOf: list.rows.count)
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: below.takeTop(1))
        // In full what the columns may cut.
        let parts = row.cells.dropFirst(2).filter { !$0.isEmpty }
        var about = [TextPane.Paragraph(parts.joined(separator: " · "), style: .heading)]
        if let limit = row.limit, let card = try? TimeLimitCard(limit, desk.freeDays) {
            about += desk.language.card(card, foldingAbove: below.rows - 1, width: below.columns - 1).map { .init($0) }
        }
        pane.paragraphs = about
        pane.draw(on: &canvas, in: below)
    }
}
