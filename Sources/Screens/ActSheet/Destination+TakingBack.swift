import Domain

extension Destination {
    /// The form of the act that takes an entry back: whatever it is about is settled, the rest stands in its fields, and the
    /// reason is for the person to say. It has a draft of its own: what was begun in the usual form is another thing.
    static func takingBack(_ act: Act, entry: Int) -> Destination {
        let name = "take-back/\(entry)"
        if case .settleDoubt(let act) = act { return .settling(act, draft: name) }
        let texts = KnownTexts.of(act.payload)
        let about: Set<String> = [
            "call", "application", "envelope", "list", "item", "doubt", "fact", "person", "role", "body", "member",
        ]
        let given = texts.filter { about.contains($0.key) }
        let known = texts.filter { !about.contains($0.key) }
        return Destination(name) {
            ActSheet(act.kind, given: given, known: known, then: .leave, name: name, $0)
        }
    }

    /// The form of an earlier entry, to be corrected or taken back. What it is about stays: an entry made at the wrong place
    /// is taken back and made anew.
    static func correcting(_ entry: Int, _ was: Act) -> Destination {
        var texts = KnownTexts.of(was.payload)
        var about: Set<String> = ["call", "application", "envelope", "filing", "operation"]
        if was.session != nil { about.insert("session") }
        if case .body? = was.matter { about.insert("body") }
        let given = texts.filter { about.contains($0.key) }
        texts = texts.filter { !about.contains($0.key) }
        let name = "correct/\(entry)"
        return Destination(name) { [texts] in
            ActSheet(
                was.kind, given: given, known: texts, then: .leave, name: name,
                correcting: .init(entry: entry, was: was), $0)
        }
    }
}
