import Domain
import Terminal
import Wording

/// What stands in the form when it opens, and which fields there are.
extension ActSheet {
    /// Sets up the form: with a draft, or with what stands in the record, what is known and what is usual.
    mutating func fill(_ kept: [String: String]?, _ desk: Desk) {
        standing = news.map { Self.oneByOne($0(desk)) } ?? [:]
        (taken, contested, before, isTold) = ([:], [:], [:], false)
        isResumed = kept != nil
        var texts = kept ?? [:]
        let known = standing.merging(Self.oneByOne(known)) { $1 }
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

    /// Exact texts by path, those chosen one by one under a path for each.
    static func oneByOne(_ exact: [String: String]) -> [String: String] {
        exact.reduce(into: [String: String]()) { texts, pair in
            let each =
                FieldChoices.isChosenOneByOne(pair.key) ? pair.value.each(under: pair.key) : [pair.key: pair.value]
            texts.merge(each) { $1 }
        }
    }

    /// All fields that are asked; lists of groups show one more than is filled.
    func listed(counting texts: [String: String]) -> [ListedField] {
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
            .flatMap { FieldChoices.isChosenOneByOne($0.key) ? $0.each(counts[$0.path] ?? 1) : [$0] }
        return correcting == nil ? fields : CorrectionFields.all + fields
    }

    private func usual(_ field: ListedField, _ desk: Desk) -> String {
        if !field.usual.isEmpty { return field.usual }
        switch (field.key, field.form) {
        case ("session", .id) where kind == .conveneSession: return proposedSession(desk)
        case ("on", .day) where isNeeded(field, desk) || kind == .completeOperation, ("from", .day):
            return desk.today.iso
        case ("received", .stamp): return Stamp(day: desk.today, second: desk.second / 60 * 60).iso
        default: break
        }
        // In a list nothing stands by itself: a choice would begin an item nobody asked for.
        guard field.isNeeded, field.group.split(separator: ".").allSatisfy({ Int($0) == nil }),
            let choices = choices(for: field, desk)
        else { return "" }
        let isClear = choices.count == 1 || field.key == "marking" || field.key == "channel" && hasOneChannel(desk)
        return isClear ? choices[0].value : ""
    }

    /// Whether the call names one way to hand in: it stands first among all there are.
    private func hasOneChannel(_ desk: Desk) -> Bool {
        call.flatMap { desk.office?.case($0)?.rulebook }?.submission.channels.count == 1
    }

    func choices(for field: ListedField, _ desk: Desk) -> [Form<FieldPath>.Choice]? {
        var given = given
        // Whose keys there are to choose from stands in another field.
        if kind.endsKey, given["person"] == nil { given["person"] = form[FieldPath(rawValue: "person")] }
        return FieldChoices(kind: kind, desk: desk, call: call, given: given).choices(for: field)
    }

    func typing(_ field: ListedField, _ desk: Desk) -> FieldTyping {
        FieldTyping(form: field.form, isList: field.isList, language: desk.language, today: desk.today)
    }

    var texts: [String: String] { form.textsByPath }

    /// A list whose last item was begun gets another empty one.
    mutating func grow(_ desk: Desk) {
        let wanted = listed(counting: texts)
        guard wanted != fields else { return }
        fields = wanted
        form.groups = groups(desk)
    }

    /// The keys of another person are other keys.
    mutating func followPerson(_ desk: Desk) {
        guard kind.endsKey, form.focus?.rawValue == "person", let key = fields.first(where: { $0.path == "key" }) else {
            return
        }
        form.groups = groups(desk)
        form[FieldPath(rawValue: key.path)] = usual(key, desk)
    }
}
