import Domain
import Terminal
import Wording

extension Destination {
    /// A form for any act.
    ///
    /// - Parameters:
    ///   - given: exact texts by path that are settled already and not asked.
    ///   - known: exact texts a person may change: the version that is corrected, the usual answer.
    ///   - standing: what the record says of the same now, where the act says all of it again. It is looked up anew whenever
    ///     somebody enters something, so that nobody takes back unseen what others have entered meanwhile.
    ///   - then: whether the form stays for the next one of its kind.
    static func act(
        _ kind: Act.Kind, given: [String: String], known: [String: String] = [:],
        standing: (@Sendable (Desk) -> [String: String])? = nil, then: ActSheet.Then = .leave
    ) -> Destination {
        let name = "act/" + kind.rawValue + given.sorted { $0.key < $1.key }.map { "/\($0.value)" }.joined()
        return Destination(name) {
            ActSheet(kind, given: given, known: known, then: then, name: name, standing: standing, $0)
        }
    }
}

/// The form of an act. Its fields come from the act's own declaration, their words from `Wording`; the same reader that
/// reads files reads what was typed.
struct ActSheet: AskingScreen {
    enum Then: Sendable {
        case leave
        /// Clear the form for the next one: envelopes come in piles.
        case again
    }

    /// The entry a correction is about, and what it says until now.
    struct Correcting: Sendable {
        var entry: Int
        var was: Act
    }

    let kind: Act.Kind
    let correcting: Correcting?
    let given: [String: String]
    let known: [String: String]
    /// What the record says now of what the act says again; nil where it says nothing again.
    let news: (@Sendable (Desk) -> [String: String])?
    /// The same, as the person has it before them.
    var standing: [String: String] = [:]
    /// By path what stood there before others have entered something else, in fields the person has left as they were.
    var taken: [String: String] = [:]
    /// By path what others have entered in fields the person has changed.
    var contested: [String: String] = [:]
    /// What stood there before, at the same fields: a draft goes on as contested.
    var before: [String: String] = [:]
    /// Whether saving has been held back once for what is contested.
    var isTold = false
    /// The lot somebody was asked about: its outcome is shown when it is in the record.
    var lot: Act?
    /// It began with a draft, and nobody has typed in it since.
    var isResumed = false
    private let then: Then
    let draft: String
    var fields: [ListedField] = []
    var form: Form<FieldPath>

    init(
        _ kind: Act.Kind, given: [String: String], known: [String: String], then: Then, name: String,
        standing: (@Sendable (Desk) -> [String: String])? = nil, correcting: Correcting? = nil, _ desk: Desk
    ) {
        self.kind = kind
        self.correcting = correcting
        self.given = given
        self.known = known
        news = standing
        self.then = then
        draft = name
        form = Form([])
        let kept = Dictionary(DraftText.read(desk.drafts[name] ?? ""), uniquingKeysWith: { $1 })
        let typed = kept.filter { !$0.key.hasPrefix(Self.standingMark) }
        fill(typed.isEmpty ? nil : typed, desk)
        if isResumed { takeNews(since: kept, desk) }
    }

    var asked: PlainField { PlainField(form) }

    var scopes: [Scope] { [.actForm, .form] }

    var call: String? { given["call"] }

    func heading(_ desk: Desk) -> Heading {
        let place = [
            call.map { desk.title(of: $0) }, given["application"] ?? given["envelope"] ?? given["filing"],
            given["operation"],
            given["session"], given["person"].map { desk.name(of: $0) },
            given["role"].flatMap(Role.init(rawValue:)).map { desk.language.name(of: $0) },
            given["item"] ?? given["criterion"] ?? given["doubt"].map { desk.title(ofDoubt: $0, in: call) },
        ]
        return Heading(
            desk.path(place.compactMap { $0 } + [title(desk)]),
            status: fields.contains { !$0.isNeeded }
                ? desk.say(sl: "* mora biti izpolnjeno", en: "* must be filled in") : "")
    }

    private func title(_ desk: Desk) -> String {
        let title = desk.language.title(of: kind)
        guard let correcting else { return title }
        return desk.say(
            sl: "popravek vpisa \(correcting.entry): \(title)", en: "correcting entry \(correcting.entry): \(title)")
    }

    mutating func refresh(_ desk: Desk) {
        takeNews(desk)
        form.groups = groups(desk)
    }

    // MARK: Keys

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch form.update(key) {
        case .unused: return nil
        case .moved: return []
        case .edited:
            isResumed = false
            answerNews(desk)
            followPerson(desk)
            grow(desk)
            if hasConditions { form.groups = groups(desk) }
            return [.keepDraft(key: draft, text: draftText)]
        case .submitted: return save(desk)
        }
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if command == .startOver { return startOver(desk) }
        guard command == .saveForm, form.submit() else { return [] }
        return save(desk)
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard command == .startOver, !isResumed else { return nil }
        guard desk.drafts[draft] == nil else {
            return desk.say(
                sl: "Obrazec ste že spremenili. Esc, nato ga odprite znova: takrat Ctrl-N začne od začetka.",
                en: "You have changed the form already. Esc, then open it again: Ctrl-N starts over then.")
        }
        return standing.isEmpty && known.isEmpty
            ? desk.say(sl: "Obrazec je že prazen.", en: "The form is empty already.")
            : desk.say(sl: "V obrazcu še niste ničesar spremenili.", en: "You have changed nothing in the form yet.")
    }

    private mutating func save(_ desk: Desk) -> [Effect] {
        if let held = holdForNews(desk) { return held }
        var exact = given
        for field in fields {
            guard case .success(let text) = typing(field, desk).exact(form[FieldPath(rawValue: field.path)]) else {
                continue
            }
            exact[field.path] = text
        }
        let lists = Set(fields.filter(\.isList).map(\.path))
        let own = withoutEmptyGroups(exact).filter { correcting == nil || !CorrectionFields.paths.contains($0.key) }
        let node = FieldTree.node(kind, withLot(own), lists: lists)
        do throws(ActUnreadable) {
            return saving(corrected(try Act(node), exact), desk)
        } catch {
            return point(at: error, desk)
        }
    }

    /// The act itself, or the correction of an entry that should have said this, or should not be there.
    private func corrected(_ act: Act, _ exact: [String: String]) -> Act {
        guard let correcting else { return act }
        return .correctEntry(
            CorrectEntry(
                entry: correcting.entry, was: correcting.was,
                instead: exact[CorrectionFields.way] == CorrectionFields.takeBack ? nil : act,
                reason: exact[CorrectionFields.reason] ?? ""))
    }

    /// A group of a list in which nothing was typed is no item; choices alone do not begin one.
    private func withoutEmptyGroups(_ exact: [String: String]) -> [String: String] {
        exact.filter { path, _ in
            guard let group = fields.first(where: { $0.path == path })?.group,
                group.split(separator: ".").contains(where: { Int($0) != nil })
            else { return true }
            return fields.contains { $0.group == group && $0.usual.isEmpty && !(exact[$0.path] ?? "").isEmpty }
        }
    }

    private mutating func point(at unreadable: ActUnreadable, _ desk: Desk) -> [Effect] {
        var lost: [String] = []
        for fault in unreadable.faults {
            let sentence = desk.language.sentence(fault)
            let path = fields.first { fault.path == $0.path || fault.path.hasPrefix($0.path + ".") }
            guard let path else {
                lost.append(sentence)
                continue
            }
            form.refuse(FieldPath(rawValue: path.path), sentence)
        }
        _ = form.submit()
        return lost.isEmpty ? [] : [.say(Sentence(lost.joined(separator: " "), .error))]
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        if case .refused(let refusal) = reply.outcome { point(at: refusal, reply.sentence.text, desk) }
        guard case .done = reply.outcome else { return [] }
        let drawn = lot.map {
            Effect.say(Sentence(outcome(ofLot: $0, desk) + " " + reply.sentence.text, reply.sentence.tone))
        }
        lot = nil
        guard then == .again else { return [.back] + [drawn].compactMap { $0 } }
        fill(nil, desk)
        return [drawn].compactMap { $0 }
    }

    func sentence(_ desk: Desk) -> Sentence? {
        let notes = notes(desk)
        if let first = sentenceOfNews(desk) ?? sentenceOfDraft(desk) {
            return Sentence(([first.text] + notes).joined(separator: " "), .warning)
        }
        return notes.isEmpty
            ? Sentence(desk.language.meaning(of: correcting == nil ? kind : .correctEntry))
            : Sentence(notes.joined(separator: " "), .warning)
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        let below = parties(desk)
        if !below.isEmpty {
            var place = rest.takeBottom(min(below.count + 2, rest.rows / 2))
            canvas.rule(in: place.takeTop(1))
            var pane = TextPane(below)
            pane.draw(on: &canvas, in: place)
        }
        form.draw(on: &canvas, in: rest)
    }
}
