import Domain
import Terminal
import Wording

extension Destination {
    /// The score sheet of the viewer for one application; for the clerk the transcript of a signed paper sheet.
    static func sheet(_ call: String, _ number: ApplicationNumber) -> Destination {
        Destination("sheet/\(call)/\(number.actText)") { _ in ScoreSheetScreen(call: call, number: number) }
    }
}

/// Criteria with running totals left, levels right, the reason below. Points are a draft, kept at every key, until one act
/// submits the whole sheet.
struct ScoreSheetScreen: Screen {
    /// What this sheet is at the moment.
    enum Mode: Sendable, Equatable {
        /// Nothing can be given here, and why.
        case closed(String)
        /// The clerk chooses whose paper sheet it is.
        case choosing([String])
        case own
        case transcript(of: String)
        case submitted
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
    private(set) var mode = Mode.closed("")
    private(set) var tree: SheetTree?
    private(set) var draft = SheetDraft()
    private(set) var faults: [String: SheetFault] = [:]
    private(set) var scores: [CriterionScore] = []
    private(set) var node = 0
    /// The option under the cursor at the selected criterion.
    private(set) var option = 0
    /// Figures typed at the selected criterion, while more of them could make sense.
    private(set) var figures = ""
    var reason = TextArea()
    private(set) var isWriting = false
    private(set) var prompt: Prompt?
    private(set) var about = ""
    private var people = List()
    private var viewer = ""
    /// Whose paper sheet is being copied, once chosen.
    private var chosen: String?
    private var isCorrecting = false

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
            if mode == .submitted { path.append(desk.say(sl: "oddan", en: "submitted")) }
            if mode == .correction { path.append(desk.say(sl: "popravek", en: "correction")) }
        }
        guard let tree else { return Heading(path) }
        let asked = tree.asked
        let given = asked.count { draft[$0.id].isGiven }
        let most = tree.most.map { desk.say(sl: " od ", en: " of ") + $0.mixed } ?? ""
        return Heading(
            path,
            status: tree.total(scores).mixed + most + " · \(given)" + desk.say(sl: " od ", en: " of ")
                + "\(asked.count)")
    }

    func name(_ person: String, _ desk: Desk) -> String { desk.office?.person(person)?.name ?? person }

    mutating func refresh(_ desk: Desk) {
        viewer = desk.viewer ?? ""
        guard let seen = desk.seen(call), let application = seen.application(number) else {
            mode = .closed(desk.say(sl: "Te vloge ni.", en: "There is no such application."))
            return
        }
        mode =
            SheetAccess(seen: seen, application: application, desk: desk, chosen: chosen, isCorrecting: isCorrecting)
            .mode
        about = SheetAccess.about(application, desk)
        guard application.sight == .full,
            case .value(let set?)? = seen.rulebook?.criteriaSet(for: seen.traits(of: application))
        else {
            tree = nil
            return
        }
        let isFirst = tree == nil
        tree = SheetTree(set, seen.traits(of: application))
        let submitted = application.sheet(of: chosen ?? viewer)?.marks ?? []
        switch mode {
        case .own, .transcript: draft = SheetDraft(text: desk.drafts[draftKey] ?? "")
        case .correction:
            draft = desk.drafts[draftKey].map { SheetDraft(text: $0) } ?? SheetDraft(submitted)
        case .submitted: draft = SheetDraft(submitted)
        case .closed, .choosing: draft = SheetDraft()
        }
        recount()
        if isFirst {
            node = tree?.nodes.firstIndex { $0.isAsked } ?? 0
            if mode != .submitted { goToNextEmpty(from: node - 1) } else { settle() }
        } else {
            settle()
        }
    }

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
        case .closed, .choosing, .submitted: false
        }
    }

    private mutating func recount() { scores = tree?.scores(draft) ?? [] }

    var selected: SheetTree.Node? {
        guard let tree, tree.nodes.indices.contains(node) else { return nil }
        return tree.nodes[node]
    }

    /// Puts the cursor on what was chosen before and the reason into its field.
    private mutating func settle() {
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

    // MARK: Keys

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        if prompt != nil { return typePrompt(key, desk) }
        if isWriting { return typeReason(key) }
        guard isOpen, let selected, selected.isAsked else { return nil }
        switch key {
        case .character(let letter) where letter.isASCII && letter.isNumber: return typeFigure(letter, selected, desk)
        case .character(","), .character("."):
            guard !figures.isEmpty, case .range = selected.criterion.kind else { return nil }
            figures += "."
            return []
        case .backspace:
            figures = ""
            return clear(selected)
        default: return nil
        }
    }

    private mutating func typeFigure(_ letter: Character, _ selected: SheetTree.Node, _ desk: Desk) -> [Effect] {
        let keys = SheetKeys(criterion: selected.criterion)
        let mark = draft[selected.criterion.id]
        for candidate in [figures + String(letter), String(letter)] {
            if let next = keys.typed(candidate, in: mark) {
                figures = keys.isBeginning(candidate) ? candidate : ""
                return give(next, selected)
            }
            if keys.isBeginning(candidate) {
                figures = candidate
                return []
            }
        }
        figures = ""
        return [.say(Sentence(SheetWords(language: desk.language).scale(of: selected.criterion), .warning))]
    }

    private mutating func give(_ mark: Mark, _ node: SheetTree.Node) -> [Effect] {
        draft[node.criterion.id] = mark
        faults[node.criterion.id] = nil
        recount()
        let keys = SheetKeys(criterion: node.criterion)
        if !mark.levels.isEmpty || mark.points != nil, case .oneOf = node.criterion.kind {
            option = keys.options.firstIndex { keys.isChosen($0, in: mark) } ?? option
        }
        return [.keepDraft(key: draftKey, text: draft.text)]
    }

    private mutating func clear(_ node: SheetTree.Node) -> [Effect] {
        give(Mark(criterion: node.criterion.id, reason: draft[node.criterion.id].reason), node)
    }

    private mutating func typeReason(_ key: Key) -> [Effect]? {
        switch key {
        case .escape, .tab, .backTab:
            isWriting = false
            return []
        case .enter:
            isWriting = false
            goToNextEmpty(from: node)
            return []
        default: break
        }
        guard reason.update(key), let selected else { return nil }
        var mark = draft[selected.criterion.id]
        mark.reason = reason.text.isEmpty ? nil : reason.text
        return give(mark, selected)
    }

    private mutating func typePrompt(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch key {
        case .escape:
            prompt = nil
            return []
        case .enter: return answerPrompt(desk)
        default:
            prompt?.fault = ""
            return prompt?.field.update(key) == true ? [] : nil
        }
    }

    // MARK: Commands

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if case .choosing(let names) = mode { return choosePerson(command, names, desk) }
        switch command {
        case .up: step(-1)
        case .down: step(1)
        case .previousCriterion: move(to: previous(of: node))
        case .nextCriterion: move(to: next(of: node))
        case .start: move(to: next(of: -1))
        case .end: move(to: previous(of: tree?.nodes.count ?? 0))
        case .choose: return chooseOption()
        case .writeReason: isWriting = true
        case .nextEmpty: goToNextEmpty(from: node)
        case .clearMark:
            if let selected { return clear(selected) }
        case .seeDossier: return [.open(.dossier(call, number))]
        case .acts: return [.open(.acts(Subject(call: call, application: number), number.actText))]
        case .correctSheet:
            isCorrecting = true
            refresh(desk)
        case .submitSheet: return submit(desk)
        case .leave where mode == .correction:
            isCorrecting = false
            refresh(desk)
            return [
                .say(Sentence(desk.say(sl: "Popravek ostane kot osnutek.", en: "The correction is kept as a draft.")))
            ]
        default: break
        }
        return []
    }

    private mutating func choosePerson(_ command: CommandID, _ names: [String], _ desk: Desk) -> [Effect] {
        if let motion = command.motion {
            people.move(motion, count: names.count)
        } else if command == .open, let index = people.selected(count: names.count) {
            chosen = names[index]
            refresh(desk)
            goToNextEmpty(from: -1)
        }
        return []
    }

    private func next(of place: Int) -> Int? {
        guard let tree else { return nil }
        return tree.nodes.indices.first { $0 > place && tree.nodes[$0].criterion.isLeaf }
    }

    private func previous(of place: Int) -> Int? {
        guard let tree else { return nil }
        return tree.nodes.indices.last { $0 < place && tree.nodes[$0].criterion.isLeaf }
    }

    private mutating func move(to place: Int?) {
        guard let place else { return }
        node = place
        settle()
    }

    /// Walks the levels and, past the last one, the next criterion: everything can be reached with two keys.
    private mutating func step(_ by: Int) {
        figures = ""
        let count = selected.map { SheetKeys(criterion: $0.criterion).options.count } ?? 0
        if (0..<count).contains(option + by) {
            option += by
            return
        }
        guard let place = by < 0 ? previous(of: node) : next(of: node) else { return }
        move(to: place)
        let options = selected.map { SheetKeys(criterion: $0.criterion).options.count } ?? 0
        option = by < 0 ? max(options - 1, 0) : 0
    }

    private mutating func chooseOption() -> [Effect] {
        guard let selected else { return [] }
        let keys = SheetKeys(criterion: selected.criterion)
        guard keys.options.indices.contains(option) else {
            goToNextEmpty(from: node)
            return []
        }
        let effects = give(keys.choosing(keys.options[option], in: draft[selected.criterion.id]), selected)
        if case .severalOf = selected.criterion.kind { return effects }
        if needsReason(selected) { isWriting = true } else { goToNextEmpty(from: node) }
        return effects
    }

    /// From here on, around the end.
    private mutating func goToNextEmpty(from place: Int) {
        guard let tree else { return }
        let order = tree.nodes.indices.filter { $0 > place } + tree.nodes.indices.filter { $0 <= place }
        let open = order.first { index in
            let node = tree.nodes[index]
            return node.isAsked && (!draft[node.criterion.id].isGiven || needsReason(node))
        }
        if let open { node = open } else if !tree.nodes.indices.contains(node) { node = 0 }
        settle()
    }

    // MARK: Submission

    /// Everything that is wrong is shown at its criterion; what is right is asked once more.
    private mutating func submit(_ desk: Desk) -> [Effect] {
        guard let tree, let seen = desk.seen(call), let application = seen.application(number) else { return [] }
        let found = seen.faults(of: draft.marks(of: tree.asked), for: application)
        guard found.isEmpty else { return show(found, desk) }
        switch mode {
        case .transcript: prompt = Prompt(kind: .signed)
        case .correction: prompt = Prompt(kind: .reason)
        default: return [question(desk)]
        }
        return []
    }

    private mutating func show(_ found: [SheetFault], _ desk: Desk) -> [Effect] {
        faults = Dictionary(found.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        if let place = tree?.nodes.firstIndex(where: { faults[$0.criterion.id] != nil }) {
            node = place
            settle()
        }
        let count = faults.count
        return [
            .say(
                Sentence(
                    desk.say(
                        sl: "Lista še ni mogoče oddati: \(desk.language.counted(count, .criterion)) ! "
                            + (found.first.map { desk.language.sentence($0) } ?? ""),
                        en: "The sheet cannot be submitted yet: \(desk.language.counted(count, .criterion)) ! "
                            + (found.first.map { desk.language.sentence($0) } ?? "")), .error))
        ]
    }

    private func question(_ desk: Desk) -> Effect {
        let marks = draft.marks(of: tree?.asked ?? [])
        let total = desk.language.points(tree?.total(scores) ?? .zero)
        return .ask(
            Question(
                desk.say(
                    sl: "Oddam ocenjevalni list za \(number.actText): \(total)?",
                    en: "Submit the score sheet for \(number.actText): \(total)?"),
                consequence: desk.say(
                    sl:
                        "Točke gredo v zapis. Drugi jih vidijo po zaključku ocenjevanja; popraviti jih je mogoče le z razlogom, izvirnik ostane.",
                    en:
                        "The points go into the record. Others see them once the scoring is closed; they are corrected only with a reason, the original stays."
                ),
                yes: desk.say(sl: "da, oddaj", en: "yes, submit"),
                effects: [
                    .perform(
                        .submitSheet(SubmitSheet(call: call, application: number, marks: marks)), draft: draftKey,
                        tag: "submit")
                ]))
    }

    private mutating func answerPrompt(_ desk: Desk) -> [Effect] {
        guard let tree, let prompt else { return [] }
        let marks = draft.marks(of: tree.asked)
        let text = prompt.field.text
        switch (prompt.kind, mode) {
        case (.signed, .transcript(let person)):
            do {
                let signed = try Day(typed: text, today: desk.today)
                let act = TranscribeSheet(
                    call: call, application: number, assessor: person, signed: signed, marks: marks)
                return [.perform(.transcribeSheet(act), draft: draftKey, tag: "submit")]
            } catch {
                self.prompt?.fault = desk.language.sentence(error)
                return []
            }
        case (.reason, _):
            guard text.contains(where: { $0 != " " }) else {
                self.prompt?.fault = desk.say(
                    sl: "Napišite razlog popravka.", en: "Give the reason for the correction.")
                return []
            }
            let act = CorrectSheet(call: call, application: number, assessor: viewer, marks: marks, reason: text)
            return [.perform(.correctSheet(act), draft: draftKey, tag: "submit")]
        default: return []
        }
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        guard reply.tag == "submit" else { return [] }
        switch reply.outcome {
        case .done:
            prompt = nil
            isCorrecting = false
            chosen = nil
            faults = [:]
            refresh(desk)
            return []
        case .refused(.sheetFaults(let found)):
            prompt = nil
            return show(found, desk)
        case .refused, .failed: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        switch command {
        case .choose, .writeReason, .clearMark, .submitSheet, .nextEmpty:
            if case .closed(let why) = mode { return why }
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
            return mode == .submitted
                ? nil
                : desk.say(sl: "Popravi se lahko le oddani list.", en: "Only a submitted sheet can be corrected.")
        default: return nil
        }
    }

    // MARK: View

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        switch mode {
        case .choosing(let names):
            let shown = names.map { List.Item(name($0, desk)) }
            people.draw(on: &canvas, in: area.inset(columns: 1), count: names.count) { shown[$0] }
        case .closed(let why) where tree == nil || !why.isEmpty:
            canvas.putWrapped(why, in: area.inset(columns: 1))
        default: SheetView(screen: self, language: desk.language).draw(on: &canvas, in: area, reason: &reason)
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
