import Domain
import Terminal
import Wording

extension Destination {
    /// The submitted sheets of one application, a column per assessor, once its scoring is closed.
    static func sideBySide(_ call: String, _ number: ApplicationNumber) -> Destination {
        Destination("sheets/\(call)/\(number.actText)") { _ in SideBySideScreen(call: call, number: number) }
    }
}

extension Scope {
    static let sideBySide = Scope("side-by-side")
}

extension CommandID {
    static let justify = CommandID("justify")
    static let furtherAssessor = CommandID("further-assessor")
}

enum SideBySideCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .justify, sl: "utemelji razliko", en: "justify", helpSL: "Zapiše pojasnilo razlike med listi.",
            helpEN: "Records what is said about the difference of the sheets.", footer: 3),
        ScreenCommand(
            .furtherAssessor, sl: "dodatni ocenjevalec", en: "further assessor",
            helpSL: "Pokliče dodatnega ocenjevalca, kjer ga pravilnik predvideva.",
            helpEN: "Calls a further assessor where the rulebook provides one.", footer: 4),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.sideBySide, "J", .justify), KeyBinding(.sideBySide, "D", .furtherAssessor),
        KeyBinding(.sideBySide, "v", .seeDossier), KeyBinding(.sideBySide, "enter", .why),
        KeyBinding(.sideBySide, "a", .acts),
    ]
}

/// Criteria with a column per assessor, and below them the differences that matter and the reasons of the selected row.
struct SideBySideScreen: ReadingScreen {
    struct Row: Sendable {
        var criterion: String
        var cells: [String]
        var style: Style
        /// Who said what here.
        var reasons: [String]
        /// The points on their scale; nil where there is no most.
        var spread: Spread?
    }

    let call: String
    let number: ApplicationNumber
    private var list = RowList<Row>([], line: { .values($0.cells, style: $0.style) })
    private var notes: [TextPane.Paragraph] = []
    var pane = TextPane([])
    private var status = ""
    /// Why there is nothing to compare.
    private var closed = ""

    init(call: String, number: ApplicationNumber) {
        self.call = call
        self.number = number
    }

    var scopes: [Scope] { [.sideBySide, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            [desk.title(of: call), number.actText, desk.say(sl: "Listi drug ob drugem", en: "Sheets side by side")],
            status: status)
    }

    mutating func refresh(_ desk: Desk) {
        let chosen = list.selected?.criterion
        notes = []
        list.replace([])
        status = ""
        guard let seen = desk.seen(call), let application = seen.application(number) else { return }
        closed = obstacle(seen, application, desk)
        guard closed.isEmpty, case .value(let set?)? = seen.rulebook?.criteriaSet(for: seen.traits(of: application))
        else { return }
        let sheets = seen.countedSheets(of: application).filter { $0.marks != nil }
        let comparison = SheetComparison(
            sheets: sheets, tree: SheetTree(set, seen.traits(of: application), facts: seen.rulebook?.facts ?? []),
            desk: desk)
        list.table.columns = comparison.columns
        list.replace(comparison.rows)
        if let chosen { list.select { $0.criterion == chosen } }
        status = comparison.status
        notes = comparison.divergences.map { .init("! " + desk.language.sentence($0), style: .warning) }
        notes += application.justifications.map { said in
            let who = said.assessor ?? said.person
            return .init(
                desk.say(sl: "Utemeljeno: ", en: "Justified: ") + comparison.name(who) + ": " + said.reason, style: .dim
            )
        }
        notes += mattering(seen, desk)
    }

    private func obstacle(_ seen: Case, _ application: Application, _ desk: Desk) -> String {
        if application.sight != .full {
            return application.sight == .nothing
                ? desk.say(sl: "Pri tej vlogi ste izločeni.", en: "You are recused from this application.")
                : desk.say(
                    sl: "Najprej izjavite, ali imate pri tej vlogi interes.",
                    en: "First declare whether you have an interest in this application.")
        }
        if !seen.isScored(application) {
            let missing = seen.awaited(for: application).map { desk.name(of: $0) }
            let waits =
                missing.isEmpty
                ? "" : desk.say(sl: " Čaka: ", en: " Waits for: ") + missing.joined(separator: ", ") + "."
            return desk.say(
                sl: "Listi so vidni, ko je ocenjevanje te vloge zaključeno.\(waits)",
                en: "The sheets can be seen once the scoring of this application is closed.\(waits)")
        }
        return seen.countedSheets(of: application).isEmpty
            ? desk.say(sl: "Za to vlogo ni listov.", en: "There are no sheets for this application.") : ""
    }

    /// What one assessor could have turned over: of a provisional list nobody can tell.
    private func mattering(_ seen: Case, _ desk: Desk) -> [TextPane.Paragraph] {
        guard let input = try? seen.rankingInput() else {
            return [
                .init(
                    desk.say(
                        sl: "Katera razlika odloča, se vidi, ko je zaključeno ocenjevanje celega poziva.",
                        en: "Which difference matters can be told once the scoring of the whole call is closed."),
                    style: .dim)
            ]
        }
        let changes = input.smallestChanges(for: number)
        let dropped = ((try? seen.dropsThatMatter(for: number)) ?? []).map { drop in
            TextPane.Paragraph(
                desk.language.sentence(drop, name: desk.name(of: drop.assessor)))
        }
        guard !changes.isEmpty || !dropped.isEmpty else {
            return [
                .init(
                    desk.say(
                        sl:
                            "Noben posamezni ocenjevalec z enim merilom ne more spremeniti praga, meje sredstev ali izenačenja.",
                        en: "No single assessor on one criterion can change threshold, funding line or a tie."),
                    style: .dim)
            ]
        }
        return changes.map { change in
            let person =
                input.assessors.indices.contains(Int(change.assessor)) ? input.assessors[Int(change.assessor)] : ""
            return .init(desk.language.sentence(change, name: desk.name(of: person)))
        } + dropped
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        let subject = Subject(call: call, application: number)
        switch command {
        case .acts: return [.open(.acts(subject, number.actText))]
        case .justify: return [.open(subject.form(.justifyDivergence, desk))]
        case .furtherAssessor: return [.open(subject.form(.callFurtherAssessor, desk))]
        case .seeDossier: return [.open(.dossier(call, number))]
        case .why: return [.open(.rankingWhy(call, number))]
        default: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        let given = ["call": call, "application": number.actText]
        switch command {
        case .why: return closed.isEmpty ? nil : closed
        case .justify: return closed.isEmpty ? desk.obstacle(to: .justifyDivergence, given) : closed
        case .furtherAssessor: return desk.obstacle(to: .callFurtherAssessor, given)
        default: return nil
        }
    }

    func sentence(_ desk: Desk) -> Sentence? { closed.isEmpty ? nil : Sentence(closed, .warning) }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area
        guard closed.isEmpty else {
            canvas.putWrapped(closed, in: area.inset(columns: 1))
            return
        }
        pane.paragraphs = notes + (list.selected?.reasons ?? []).map { .init($0, style: .dim) }
        var lower = rest.takeBottom(max(rest.rows / 3, 5))
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: lower.takeTop(1))
        if let spread = list.selected?.spread { spread.draw(on: &canvas, in: lower.takeTop(1).inset(columns: 1)) }
        pane.draw(on: &canvas, in: lower.inset(columns: 1))
    }
}
