import Domain
import Terminal
import Wording

extension Destination {
    /// A form for any act.
    ///
    /// - Parameters:
    ///   - given: exact texts by path that are settled already and not asked.
    ///   - known: exact texts a person may change: the version that is corrected, the usual answer.
    ///   - then: whether the form stays for the next one of its kind.
    static func act(
        _ kind: Act.Kind, given: [String: String], known: [String: String] = [:], then: ActSheet.Then = .leave
    ) -> Destination {
        let name = "act/" + kind.rawValue + given.sorted { $0.key < $1.key }.map { "/\($0.value)" }.joined()
        return Destination(name) { ActSheet(kind, given: given, known: known, then: then, name: name, $0) }
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
    private let known: [String: String]
    private let then: Then
    private let draft: String
    private(set) var fields: [ListedField] = []
    private(set) var form: Form<FieldPath>

    init(
        _ kind: Act.Kind, given: [String: String], known: [String: String], then: Then, name: String,
        correcting: Correcting? = nil, _ desk: Desk
    ) {
        self.kind = kind
        self.correcting = correcting
        self.given = given
        self.known = known
        self.then = then
        draft = name
        form = Form([])
        let kept = Dictionary(DraftText.read(desk.drafts[name] ?? ""), uniquingKeysWith: { $1 })
        fill(kept.isEmpty ? nil : kept, desk)
    }

    var asked: PlainField { PlainField(form) }

    var scopes: [Scope] { [.form] }

    var call: String? { given["call"] }

    func heading(_ desk: Desk) -> Heading {
        let place = [
            call.map { desk.title(of: $0) }, given["application"] ?? given["envelope"] ?? given["filing"],
            given["operation"],
            given["session"], given["person"].map { desk.name(of: $0) },
            given["item"] ?? given["criterion"] ?? given["doubt"],
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

    mutating func refresh(_ desk: Desk) { form.groups = groups(desk) }

    // MARK: Fields

    /// Sets up the form: with a draft, or with what is known and usual.
    private mutating func fill(_ kept: [String: String]?, _ desk: Desk) {
        var texts = kept ?? [:]
        let known = known.reduce(into: [String: String]()) { texts, pair in
            texts.merge(
                FieldChoices.isListOfPeople(pair.key) ? pair.value.each(under: pair.key) : [pair.key: pair.value]
            ) { $1 }
        }
        fields = listed(counting: kept ?? known)
        if kept == nil {
            for field in fields {
                // What was left out in the entry that is corrected was left out.
                let isOfEntry = correcting != nil && field.group != CorrectionFields.group
                let exact = known[field.path] ?? (isOfEntry ? "" : usual(field, desk))
                texts[field.path] = exact.isEmpty ? "" : typing(field, desk).shown(exact)
            }
        }
        form = Form(
            groups(desk),
            texts: Dictionary(texts.map { (FieldPath(rawValue: $0.key), $0.value) }, uniquingKeysWith: { $1 }),
            find: Search.finder)
    }

    /// All fields that are asked; lists of groups show one more than is filled.
    private func listed(counting texts: [String: String]) -> [ListedField] {
        var counts: [String: Int] = [:]
        for (path, text) in texts where !text.trimmed.isEmpty {
            let parts = path.split(separator: ".").map(String.init)
            for (index, part) in parts.enumerated() {
                guard let number = Int(part), index > 0 else { continue }
                let list = parts[..<index].joined(separator: ".")
                counts[list] = max(counts[list] ?? 1, min(number + 1, 30))
            }
        }
        let fields = FieldLister.fields(of: kind, counts: counts)
            .filter { given[$0.path] == nil && !Self.isDrawn($0.path, in: kind) }
            .flatMap { FieldChoices.isListOfPeople($0.key) ? $0.each(counts[$0.path] ?? 1) : [$0] }
        return correcting == nil ? fields : CorrectionFields.all + fields
    }

    private func usual(_ field: ListedField, _ desk: Desk) -> String {
        if !field.usual.isEmpty { return field.usual }
        switch (field.key, field.form) {
        case ("session", .id) where kind == .conveneSession: return proposedSession(desk)
        case ("on", .day) where isNeeded(field, desk), ("from", .day): return desk.today.iso
        case ("received", .stamp): return Stamp(day: desk.today, second: desk.second / 60 * 60).iso
        default: break
        }
        // In a list nothing stands by itself: a choice would begin an item nobody asked for.
        guard field.isNeeded, field.group.split(separator: ".").allSatisfy({ Int($0) == nil }),
            let choices = choices(for: field, desk)
        else { return "" }
        return choices.count == 1 || field.key == "marking" ? choices[0].value : ""
    }

    private func choices(for field: ListedField, _ desk: Desk) -> [Form<FieldPath>.Choice]? {
        FieldChoices(kind: kind, desk: desk, call: call, given: given).choices(for: field)
    }

    func typing(_ field: ListedField, _ desk: Desk) -> FieldTyping {
        FieldTyping(form: field.form, isList: field.isList, language: desk.language, today: desk.today)
    }

    private func groups(_ desk: Desk) -> [Form<FieldPath>.Group] {
        var groups: [Form<FieldPath>.Group] = []
        var last: String?
        for field in fields {
            if field.group != last {
                groups.append(.init(desk.language.heading(group: field.group), []))
                last = field.group
            }
            groups[groups.count - 1].fields.append(row(field, desk))
        }
        return groups
    }

    private func row(_ field: ListedField, _ desk: Desk) -> Form<FieldPath>.Field {
        let typing = typing(field, desk)
        let language = desk.language
        let isNeeded = isNeeded(field, desk) && field.group.split(separator: ".").allSatisfy { Int($0) == nil }
        let isNewPerson = self.kind == .addPerson && field.key == "person"
        let kind: Form<FieldPath>.Kind =
            choices(for: field, desk).map { .choice($0) }
            ?? (Self.long.contains(field.key) ? .lines(3) : .line)
        return .init(
            FieldPath(rawValue: field.path),
            (field.isFurther ? desk.say(sl: "in še", en: "and") : language.label(field: field.key, of: self.kind))
                + (isNeeded ? " *" : ""), kind: kind,
            width: width(field), hint: field.isList ? desk.say(sl: "z vejicami", en: "with commas") : "",
            arrival: Self.given.contains(field.form) ? .replaces : .joins,
            check: { typing.fault($0, isNeeded: isNeeded) ?? (isNewPerson ? language.fault(ofPersonID: $0) : nil) },
            echo: { typing.echo($0) })
    }

    /// Short answers that nobody mends letter by letter.
    private static let given: Set<FieldForm> = [.day, .stamp, .amount, .count, .points]
    private static let long: Set<String> = ["grounds", "wording", "question", "missing", "description"]

    private func width(_ field: ListedField) -> Int {
        switch field.form {
        case .count where field.key == "option": 46
        case .day, .count, .points, .yesNo, .application, .envelope: 14
        case .stamp: 26
        case .amount: 20
        default: field.key == "registered" || field.key.hasSuffix("-number") || field.key == "postcode" ? 20 : 40
        }
    }

    // MARK: Keys

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch form.update(key) {
        case .unused: return nil
        case .moved: return []
        case .edited:
            grow(desk)
            return [.keepDraft(key: draft, text: form.draftText)]
        case .submitted: return save(desk)
        }
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        guard command == .saveForm, form.submit() else { return [] }
        return save(desk)
    }

    private var texts: [String: String] { form.textsByPath }

    /// A list whose last item was begun gets another empty one.
    private mutating func grow(_ desk: Desk) {
        let wanted = listed(counting: texts)
        guard wanted != fields else { return }
        fields = wanted
        form.groups = groups(desk)
    }

    private mutating func save(_ desk: Desk) -> [Effect] {
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
            let act = try Act(node)
            let effects: [Effect] = [.perform(corrected(act, exact), draft: draft)]
            return question(drawnBy: act, effects, desk).map { [.ask($0)] } ?? effects
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
        if case .refused(let refusal) = reply.outcome, let field = field(refusedBy: refusal, desk) {
            form.refuse(FieldPath(rawValue: field.path), reply.sentence.text)
            _ = form.submit()
        }
        guard case .done = reply.outcome else { return [] }
        guard then == .again else { return [.back] }
        fill(nil, desk)
        return []
    }

    func sentence(_ desk: Desk) -> Sentence? {
        let notes = notes(desk)
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
