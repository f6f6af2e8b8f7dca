import Domain
import Terminal

extension Scope {
    /// The forms of acts, which keep drafts.
    static let actForm = Scope("act-form")
}

extension CommandID {
    static let startOver = CommandID("start-over")
}

enum ActSheetCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .startOver, sl: "začni znova", en: "start over",
            helpSL: "Zavrže osnutek, s katerim se je obrazec odprl, in ga začne znova.",
            helpEN: "Discards the draft the form opened with and starts it over.", palette: .hidden)
    ]
    static let bindings: [KeyBinding] = [KeyBinding(.actForm, "ctrl-n", .startOver)]
}

extension ActSheet {
    /// Whoever comes back to a form must know that what stands in it is what they typed, not what the record says.
    func sentenceOfDraft(_ desk: Desk) -> Sentence? {
        guard isResumed else { return nil }
        return Sentence(
            desk.say(
                sl: "Nadaljujete obrazec, ki ste ga začeli prej; Ctrl-N ga začne znova.",
                en: "You go on with a form you began earlier; Ctrl-N starts it over."), .warning)
    }

    /// Without the draft: with what stands in the record now.
    mutating func startOver(_ desk: Desk) -> [Effect] {
        fill(nil, desk)
        return [.dropDraft(key: draft)]
    }
}
