import Domain
import Terminal
import Wording

/// A form that says again what stands in the record must not take back unseen what others have entered meanwhile.
extension ActSheet {
    /// Before the paths of what stood in the record when somebody began the draft.
    static let standingMark = "standing/"

    /// What is typed, with what it began with.
    var draftText: String {
        DraftText.write(
            texts.map { ($0.key, $0.value) }
                + standing.merging(before) { $1 }.map { (Self.standingMark + $0.key, $0.value) })
    }

    /// Takes in what others have entered about the same: fields left as they were follow it, at the others it is marked.
    mutating func takeNews(_ desk: Desk) {
        let now = news.map { Self.oneByOne($0(desk)) } ?? [:]
        // What cannot be seen any more says nothing; the refusal will.
        guard !now.isEmpty else { return }
        let changed = Set(standing.keys).union(now.keys).filter {
            given[$0] == nil && (standing[$0] ?? "") != (now[$0] ?? "")
        }
        guard !changed.isEmpty else { return }
        var counted = texts
        for path in changed {
            let (old, new) = (standing[path] ?? "", now[path] ?? "")
            let mine = exact(path, desk)
            contested[path] = mine == old || mine == new ? nil : new
            before[path] = contested[path] == nil ? nil : before[path] ?? old
            taken[path] = mine == old ? taken[path] ?? old : nil
            if mine == old, !new.isEmpty { counted[path] = new }
        }
        isTold = false
        standing = now
        fields = listed(counting: counted)
        form.groups = groups(desk)
        for field in fields where changed.contains(field.path) && taken[field.path] != nil {
            let exact = now[field.path] ?? ""
            form[FieldPath(rawValue: field.path)] = exact.isEmpty ? "" : typing(field, desk).shown(exact)
        }
        grow(desk)
    }

    /// The same for a draft: since somebody began it.
    mutating func takeNews(since kept: [String: String], _ desk: Desk) {
        let began = kept.filter { $0.key.hasPrefix(Self.standingMark) }
        standing = Dictionary(
            began.map { (String($0.key.dropFirst(Self.standingMark.count)), $0.value) }, uniquingKeysWith: { $1 })
        takeNews(desk)
    }

    /// What is typed where others have been: who types the same agrees with them, and what is typed anew was not taken over.
    mutating func answerNews(_ desk: Desk) {
        let remarks = (taken, contested)
        if let focus = form.focus { taken[focus.rawValue] = nil }
        for (path, theirs) in contested where exact(path, desk) == theirs {
            (contested[path], before[path]) = (nil, nil)
        }
        if remarks != (taken, contested) { form.groups = groups(desk) }
    }

    /// What a field says as an exact text; nil where nobody can read it.
    private func exact(_ path: String, _ desk: Desk) -> String? {
        guard let field = fields.first(where: { $0.path == path }) else { return "" }
        guard case .success(let exact) = typing(field, desk).exact(form[FieldPath(rawValue: path)]) else { return nil }
        return exact
    }

    /// Saving is held back once, where others have changed what the person changes; the next time is meant.
    mutating func holdForNews(_ desk: Desk) -> [Effect]? {
        guard !isTold, !contested.isEmpty else { return nil }
        isTold = true
        if let first = fields.first(where: { contested[$0.path] != nil }) {
            form.focus(on: FieldPath(rawValue: first.path))
        }
        return [
            .say(
                Sentence(
                    desk.say(
                        sl:
                            "Ni shranjeno: medtem je nekdo drug spremenil isto kot vi. Kaj, stoji ob polju; Ctrl-S shrani vaše.",
                        en:
                            "Not saved: somebody else has changed the same as you meanwhile. It stands beside the field; Ctrl-S saves yours."
                    ), .warning))
        ]
    }

    /// What stands at a field that others have changed meanwhile.
    func remark(at field: ListedField, _ desk: Desk) -> String? {
        func shown(_ exact: String) -> String {
            choices(for: field, desk)?.first { $0.value == exact }?.label ?? typing(field, desk).shown(exact)
        }
        if let theirs = contested[field.path] {
            return theirs.isEmpty
                ? desk.say(sl: "Nekdo drug je to medtem izpraznil.", en: "Somebody else has emptied this meanwhile.")
                : desk.say(
                    sl: "Nekdo drug je medtem vpisal: \(shown(theirs))",
                    en: "Somebody else has entered meanwhile: \(shown(theirs))")
        }
        return taken[field.path].map { before in
            before.isEmpty
                ? desk.say(sl: "Medtem vpisano.", en: "Entered meanwhile.")
                : desk.say(
                    sl: "Medtem popravljeno, prej: \(shown(before))",
                    en: "Corrected meanwhile, before: \(shown(before))")
        }
    }

    /// What somebody must know of the form before they go on in it.
    func sentenceOfNews(_ desk: Desk) -> Sentence? {
        if !contested.isEmpty {
            return Sentence(
                desk.say(
                    sl: "Medtem je nekdo drug spremenil isto kot vi. Kaj, stoji ob polju; ob shranjevanju velja vaše.",
                    en:
                        "Somebody else has changed the same as you meanwhile. It stands beside the field; yours is saved."
                ), .warning)
        }
        if !taken.isEmpty {
            return Sentence(
                desk.say(
                    sl: "Medtem je to popravil nekdo drug. Kar je novo in vi tega niste spremenili, je že v poljih.",
                    en:
                        "Somebody else has corrected this meanwhile. What is new and not changed by you stands in the fields."
                ), .warning)
        }
        return nil
    }
}
