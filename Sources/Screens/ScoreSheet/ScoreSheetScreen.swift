import Domain
import Terminal
import Wording

extension Destination {
    /// The score sheet of the viewer for one application; for the clerk the transcript of a signed paper sheet.
    ///
    /// - Parameter correcting: whether it opens to be corrected, where it has been submitted.
    static func sheet(_ call: String, _ number: ApplicationNumber, correcting: Bool = false) -> Destination {
        Destination("sheet/\(call)/\(number.actText)") { _ in
            var screen = ScoreSheetScreen(call: call, number: number)
            screen.isCorrecting = correcting
            return screen
        }
    }
}

/// Criteria with running totals left, levels right, the reason below. Points are a draft, kept at every key, until one act
/// submits the whole sheet.
struct ScoreSheetScreen: ReadingScreen {
    /// What this sheet is at the moment.
    enum Mode: Sendable, Equatable {
        /// Nothing can be given here, and why.
        case closed(String)
        /// The clerk chooses whose paper sheet it is.
        case choosing([String])
        case own
        case transcript(of: String)
        case submitted
        /// Submitted, and nobody corrects a sheet any more.
        case concluded
        case correction
    }

    /// The last question before an act: what it needs besides the marks.
    struct Prompt: Sendable {
        enum Kind: Sendable { case signed, reason }
        var kind: Kind
        var field = TextField()
        var fault = ""
    }

    let call: String
    let number: ApplicationNumber
    var mode = Mode.closed("")
    var tree: SheetTree?
    /// What is noted in the call.
    var notes: [Note] = []
    var draft = SheetDraft()
    var faults: [String: SheetFault] = [:]
    var scores: [CriterionScore] = []
    var node = 0
    /// The option under the cursor at the selected criterion.
    var option = 0
    /// Figures typed at the selected criterion, while more of them could make sense.
    var figures = ""
    /// The criterion at which figures off the scale were typed just now: the next Enter means them, not the level under
    /// the cursor.
    var refused: String?
    var reason = TextArea()
    /// The reason where nobody writes it, and what is noted about the criterion.
    var pane = TextPane([])
    var isWriting = false
    var prompt: Prompt?
    var about = ""
    var people = List()
    var viewer = ""
    /// Whose paper sheet is being copied, once chosen.
    var chosen: String?
    var isCorrecting = false

    init(call: String, number: ApplicationNumber) {
        self.call = call
        self.number = number
    }

    var scopes: [Scope] {
        switch mode {
        case .choosing: [.sheetChoice]
        default: isWriting || prompt != nil ? [.form] : [.sheet]
        }
    }

    // MARK: What is shown

    func heading(_ desk: Desk) -> Heading {
        var path = [desk.title(of: call), number.actText]
        switch mode {
        case .transcript(let person):
            path.append(desk.say(sl: "Prepis lista", en: "Transcript"))
            path.append(name(person, desk))
        default:
            path.append(desk.say(sl: "Ocenjevalni list", en: "Score sheet"))
            if isSubmitted { path.append(desk.say(sl: "oddan", en: "submitted")) }
            if mode == .correction { path.append(desk.say(sl: "popravek", en: "correction")) }
        }
        if case .closed = mode { return Heading(path) }
        guard let tree else { return Heading(path) }
        let asked = tree.asked
        let given = asked.count { draft[$0.id].isGiven }
        let most = tree.most.map { desk.say(sl: " od ", en: " of ") + $0.mixed } ?? ""
        return Heading(
            path,
            status: tree.total(scores).mixed + most + " · \(given)" + desk.say(sl: " od ", en: " of ")
                + "\(asked.count)")
    }

    func name(_ person: String, _ desk: Desk) -> String { desk.name(of: person) }

    mutating func refresh(_ desk: Desk) {
        viewer = desk.viewer ?? ""
        guard let seen = desk.seen(call), let application = seen.application(number) else {
            mode = .closed(desk.say(sl: "Te vloge ni.", en: "There is no such application."))
            return
        }
        mode =
            SheetAccess(seen: seen, application: application, desk: desk, chosen: chosen, isCorrecting: isCorrecting)
            .mode
        about = SheetAccess.about(application, seen.rulebook, desk)
        guard application.sight == .full,
            case .value(let set?)? = seen.rulebook?.criteriaSet(for: seen.traits(of: application))
        else {
            tree = nil
            return
        }
        notes = seen.rulebook?.notes ?? []
        let isFirst = tree == nil
        tree = SheetTree(set, seen.traits(of: application), facts: seen.rulebook?.facts ?? [])
        let submitted = application.sheet(of: chosen ?? viewer)?.marks ?? []
        switch mode {
        case .own, .transcript: draft = SheetDraft(text: desk.drafts[draftKey] ?? "")
        case .correction:
            draft = desk.drafts[draftKey].map { SheetDraft(text: $0) } ?? SheetDraft(submitted)
        case .submitted, .concluded: draft = SheetDraft(submitted)
        case .closed, .choosing: draft = SheetDraft()
        }
        recount()
        if isFirst {
            node = tree?.nodes.firstIndex { $0.isAsked } ?? 0
            if !isSubmitted { goToNextEmpty(from: node - 1) } else { settle() }
        } else if !isWriting {
            settle()
        }
    }

    var isSubmitted: Bool { mode == .submitted || mode == .concluded }

    var draftKey: String {
        switch mode {
        case .transcript(let person): "sheet/\(call)/\(number.actText)/\(person)"
        case .correction: "sheet-correction/\(call)/\(number.actText)"
        default: "sheet/\(call)/\(number.actText)"
        }
    }

    /// Marks can be given now.
    var isOpen: Bool {
        switch mode {
        case .own, .transcript, .correction: true
        case .closed, .choosing, .submitted, .concluded: false
        }
    }

    mutating func recount() { scores = tree?.scores(draft) ?? [] }

    var selected: SheetTree.Node? {
        guard let tree, tree.nodes.indices.contains(node) else { return nil }
        return tree.nodes[node]
    }

    /// Puts the cursor on what was chosen before and the reason into its field.
    mutating func settle() {
        figures = ""
        guard let selected else { return }
        let keys = SheetKeys(criterion: selected.criterion)
        let mark = draft[selected.criterion.id]
        option = keys.options.firstIndex { keys.isChosen($0, in: mark) } ?? 0
        reason = TextArea(mark.reason ?? "")
    }

    func sentence(_ desk: Desk) -> Sentence? {
        if let prompt, !prompt.fault.isEmpty { return Sentence(prompt.fault, .error) }
        if case .choosing = mode {
            return Sentence(desk.say(sl: "Čigav podpisani list prepisujete?", en: "Whose signed sheet do you copy?"))
        }
        guard let selected else { return nil }
        if let fault = faults[selected.criterion.id] { return Sentence(desk.language.sentence(fault), .error) }
        if mode == .concluded { return Sentence(concluded(desk)) }
        if mode == .submitted {
            return Sentence(
                desk.say(
                    sl: "List je oddan. Popravek (r) potrebuje razlog.",
                    en: "Submitted. A correction (r) needs a reason."))
        }
        if needsReason(selected) {
            return Sentence(
                desk.say(
                    sl: "Manj kot največ: potrebna je utemeljitev (Tab).",
                    en: "Below the most: a reason is needed (Tab)."),
                .warning)
        }
        return isOpen
            ? Sentence(
                desk.say(
                    sl: "Osnutek se shranjuje sproti; vidite ga samo vi, dokler lista ne oddate.",
                    en: "The draft is kept at every key; only you see it until you submit."))
            : nil
    }

    /// Points stand here that ask for a reason, and there is none.
    func needsReason(_ node: SheetTree.Node) -> Bool {
        guard let tree, node.isAsked else { return false }
        let mark = draft[node.criterion.id]
        guard case .success(let points) = node.criterion.points(of: mark) else { return false }
        return (mark.reason ?? "").isEmpty && node.criterion.asksReason(for: points, tree.set.reasons)
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        switch command {
        case .choose, .writeReason, .clearMark, .submitSheet, .nextEmpty:
            if case .closed(let why) = mode { return why }
            if mode == .concluded { return concluded(desk) }
            if mode == .submitted {
                return desk.say(
                    sl: "List je oddan; popravi ga r, z razlogom.",
                    en: "The sheet is submitted; r corrects it, with a reason.")
            }
            guard let selected, command != .submitSheet, command != .nextEmpty, !selected.isAsked else { return nil }
            return desk.say(
                sl: "To merilo se izračuna, točk ne vpisuje nihče.",
                en: "This criterion is computed; nobody gives points.")
        case .correctSheet:
            if mode == .concluded { return concluded(desk) }
            return mode == .submitted
                ? nil
                : desk.say(sl: "Popravi se lahko le oddani list.", en: "Only a submitted sheet can be corrected.")
        default: return nil
        }
    }

    private func concluded(_ desk: Desk) -> String {
        desk.say(
            sl: "List je oddan, ocenjevanje vloge je končano; popravki niso več mogoči.",
            en: "Submitted, and the scoring of the application is over; nothing can be corrected any more.")
    }

    // MARK: View

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        switch mode {
        case .choosing(let names):
            let shown = names.map { List.Item(name($0, desk)) }
            people.draw(on: &canvas, in: area.inset(columns: 1), count: names.count) { shown[$0] }
        case .closed(let why) where tree == nil || !why.isEmpty:
            canvas.putWrapped(why, in: area.inset(columns: 1))
        default:
            SheetView(screen: self, language: desk.language)
                .draw(on: &canvas, in: area, reason: &reason, pane: &pane)
        }
        if prompt != nil { drawPrompt(on: &canvas, in: area, desk) }
    }

    private mutating func drawPrompt(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        guard var field = prompt else { return }
        var rest = area
        let label =
            field.kind == .signed
            ? desk.say(sl: "Dan podpisa: ", en: "Day of the signature: ")
            : desk.say(sl: "Razlog popravka: ", en: "Reason for the correction: ")
        var box = rest.takeBottom(2)
        canvas.clear(box)
        canvas.rule(in: box.takeTop(1))
        var line = box.inset(columns: 1)
        canvas.put(label, in: line.takeLeft(TextWidth.of(label)), style: .heading)
        field.field.draw(on: &canvas, in: line, focused: true)
        prompt = field
    }
}
