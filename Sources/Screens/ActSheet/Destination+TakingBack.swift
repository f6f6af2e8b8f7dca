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
}
