import Domain
import Terminal
import Wording

extension Destination {
    /// The form that settles what a call leaves open or says twice.
    static func settling(_ call: String, _ doubt: DoubtID) -> Destination {
        let name = "settle/\(call)/\(doubt)"
        return Destination(name) { SettlingScreen(call: call, doubt: doubt, known: [:], draft: name, $0) }
    }

    /// The same, beginning with what an act says: what held before, when a settlement is taken back.
    static func settling(_ act: SettleDoubt, draft: String) -> Destination {
        let known = ["option": act.value.text, "value": act.value.text, "source": act.source].compactMapValues(\.self)
        return Destination(draft) {
            SettlingScreen(call: act.call, doubt: act.doubt, known: known, draft: draft, $0)
        }
    }
}

/// What a doubt is settled to, asked in the shape of its place in the rulebook, with the reason and the source.
struct SettlingScreen: AskingScreen {
    let call: String
    let doubt: DoubtID
    private let draft: String
    private var blanks: [Blank] = []
    private(set) var form: Form<FieldPath>

    /// - Parameter known: exact answers to begin with, by blank.
    init(call: String, doubt: DoubtID, known: [String: String], draft: String, _ desk: Desk) {
        self.call = call
        self.doubt = doubt
        self.draft = draft
        form = Form([])
        let kept = Dictionary(DraftText.read(desk.drafts[draft] ?? ""), uniquingKeysWith: { $1 })
        var texts = kept
        if kept.isEmpty {
            texts["source"] = context(desk)?.doubt.source ?? ""
            // What is usual raises the next questions, and those have usual answers too.
            for _ in 0..<2 {
                for blank in asked(texts, desk) {
                    guard let text = known[blank.path] ?? (texts[blank.path] == nil ? blank.usual : nil) else {
                        continue
                    }
                    texts[blank.path] = text.isEmpty ? "" : typing(blank, desk).shown(text)
                }
            }
        }
        blanks = asked(texts, desk)
        form = Form(
            groups(desk),
            texts: Dictionary(texts.map { (FieldPath(rawValue: $0.key), $0.value) }, uniquingKeysWith: { $1 }),
            find: Search.finder)
    }

    var asked: PlainField { PlainField(form) }

    var scopes: [Scope] { [.form] }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(
                desk.title(of: call), desk.title(ofDoubt: doubt, in: call), desk.say(sl: "Določitev", en: "Settling")),
            status: desk.say(sl: "* mora biti izpolnjeno", en: "* must be filled in"))
    }

    mutating func refresh(_ desk: Desk) {
        blanks = asked(texts, desk)
        form.groups = groups(desk)
    }

    // MARK: What is asked

    private func context(_ desk: Desk) -> PieceContext? {
        guard let rules = desk.seen(call)?.rules, let book = rules.rulebook, let doubt = book.doubt(doubt),
            let tree = rules.versions.last?.rulebook
        else { return nil }
        return PieceContext(language: desk.language, doubt: doubt, rulebook: book, tree: tree)
    }

    /// The blanks of the piece, or of the file it comes from, then why and by what.
    private func asked(_ texts: [String: String], _ desk: Desk) -> [Blank] {
        let file = Blank(
            path: "file",
            label: desk.say(sl: "Datoteka s tem delom pravilnika", en: "File with this piece of the rulebook"))
        return (context(desk)?.piece.map { $0.blanks(texts) } ?? [file]) + [
            Blank(
                path: "reason", label: desk.language.label(field: "reason"),
                group: desk.say(sl: "Utemeljitev", en: "Grounds")),
            Blank(
                path: "source", label: desk.language.label(field: "source"),
                group: desk.say(sl: "Utemeljitev", en: "Grounds")),
        ]
    }

    private func typing(_ blank: Blank, _ desk: Desk) -> FieldTyping {
        FieldTyping(form: blank.form, isList: false, language: desk.language, today: desk.today)
    }

    private func groups(_ desk: Desk) -> [Form<FieldPath>.Group] {
        var groups: [Form<FieldPath>.Group] = []
        for blank in blanks {
            if groups.last?.title != blank.group { groups.append(.init(blank.group, [])) }
            groups[groups.count - 1].fields.append(row(blank, desk))
        }
        return groups
    }

    private func row(_ blank: Blank, _ desk: Desk) -> Form<FieldPath>.Field {
        let typing = typing(blank, desk)
        let isNeeded = blank.need == .needed
        let kind: Form<FieldPath>.Kind =
            blank.choices.map { .choice($0) } ?? (blank.path == "reason" ? .lines(2) : .line)
        return .init(
            FieldPath(rawValue: blank.path), blank.label + (isNeeded ? " *" : ""), kind: kind,
            width: blank.choices == nil && (blank.form != .text || !blank.hint.isEmpty) ? 24 : blank.width,
            hint: blank.hint,
            check: { typing.fault($0, isNeeded: isNeeded) }, echo: { typing.echo($0) })
    }

    // MARK: Keys

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch form.update(key) {
        case .unused: return nil
        case .moved: return []
        case .edited:
            unfold(desk)
            nameSource(desk)
            return [.keepDraft(key: draft, text: form.draftText)]
        case .submitted: return save(desk)
        }
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        guard command == .saveForm, form.submit() else { return [] }
        return save(desk)
    }

    private var texts: [String: String] { form.textsByPath }

    /// An answer can raise further questions, with usual answers of their own.
    private mutating func unfold(_ desk: Desk) {
        let wanted = asked(texts, desk)
        guard wanted.map(\.path) != blanks.map(\.path) else { return }
        let before = Set(blanks.map(\.path))
        blanks = wanted
        form.groups = groups(desk)
        for blank in wanted where !before.contains(blank.path) && !blank.usual.isEmpty {
            let id = FieldPath(rawValue: blank.path)
            if form[id].isEmpty { form[id] = typing(blank, desk).shown(blank.usual) }
        }
    }

    /// The options of a conflict stand in paragraphs of their own: that of the chosen one is the source, until somebody
    /// names another.
    private mutating func nameSource(_ desk: Desk) {
        let source = FieldPath(rawValue: "source")
        guard let options = context(desk)?.doubt.options, let number = Int(form[FieldPath(rawValue: "option")]),
            options.indices.contains(number - 1),
            form[source].isEmpty || options.contains(where: { $0.source == form[source] })
        else { return }
        form[source] = options[number - 1].source
    }

    /// What was typed, in its exact form.
    private func exact(_ desk: Desk) -> [String: String] {
        var exact: [String: String] = [:]
        for blank in blanks {
            guard case .success(let text) = typing(blank, desk).exact(form[FieldPath(rawValue: blank.path)]),
                !text.isEmpty
            else { continue }
            exact[blank.path] = text
        }
        return exact
    }

    // MARK: Saving

    private mutating func save(_ desk: Desk) -> [Effect] {
        let texts = exact(desk)
        let reason = texts["reason"] ?? ""
        let source = texts["source"] ?? ""
        guard let context = context(desk) else { return [] }
        guard let piece = context.piece else {
            return [
                .settleFromFile(
                    call: call, doubt: doubt, file: texts["file"] ?? "", reason: reason, source: source, draft: draft)
            ]
        }
        guard let value = piece.node(texts) else { return [] }
        if context.doubt.kind == .unknown, let rules = desk.seen(call)?.rules {
            let faults = rules.faults(settling: doubt, to: value)
            if !faults.isEmpty { return point(at: faults, context, desk) }
        }
        let act = SettleDoubt(call: call, doubt: doubt, value: value, reason: reason, source: source)
        return [.perform(.settleDoubt(act), draft: draft)]
    }

    /// Says at the field what the grammar would not take.
    private mutating func point(at faults: [Finding], _ context: PieceContext, _ desk: Desk) -> [Effect] {
        let above = context.doubt.path.steps
        for fault in faults {
            let sentence = desk.language.words(fault).text
            let place =
                fault.path.steps.starts(with: above) ? Path(Array(fault.path.steps.dropFirst(above.count))).text : ""
            let blank =
                blanks.first { $0.covers.contains { place.hasPrefix($0) } } ?? blanks.first { $0.choices == nil }
                ?? blanks.first
            if let blank { form.refuse(FieldPath(rawValue: blank.path), sentence) }
        }
        _ = form.submit()
        return []
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        if case .done = reply.outcome { return [.back] }
        return []
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let context = context(desk) else { return nil }
        if context.piece == nil {
            return Sentence(
                desk.say(
                    sl:
                        "Za obrazec je to preveliko: navedite datoteko s tem delom pravilnika, ali pa skrbnik spremeni poziv.",
                    en: "Too large for a form: name a file with this piece of the rulebook, or have the call amended."))
        }
        return context.doubt.why.map { Sentence(desk.say($0)) }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        form.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
