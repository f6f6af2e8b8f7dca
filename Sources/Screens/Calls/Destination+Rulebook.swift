import Domain
import Terminal
import Wording

/// A rulebook from its file: it is linted, and its whole text goes into the record.
extension Destination {
    /// Opening a call.
    static let newCall = Destination("new-call") {
        ActFileScreen(
            .init(
                title: { [$0.say(sl: "Nov poziv", en: "A new call")] }, content: rulebook, reasonMissing: nil,
                meaning: {
                    $0.say(
                        sl: "Pravilnik pred tem preverite z: tockovnik lint DATOTEKA. Napake ga ustavijo.",
                        en: "Check the rulebook first with: tockovnik lint FILE. Errors stop it.")
                },
                effect: { file, _ in .openCall(file: file) }), $0)
    }

    /// Amending an open call with a later version.
    static func amendCall(_ call: String) -> Destination {
        Destination("amend-call/" + call) {
            ActFileScreen(
                .init(
                    title: { [$0.title(of: call), $0.language.title(of: .amendCall)] }, content: rulebook,
                    reasonMissing: Text(sl: "Izpolnite to polje.", en: "Fill in this field."),
                    meaning: { $0.language.meaning(of: .amendCall) },
                    effect: { .amendCall(call, file: $0, reason: $1) }), $0)
        }
    }

    private static let rulebook = Text(sl: "Pravilnik poziva", en: "The rulebook of the call")
}
