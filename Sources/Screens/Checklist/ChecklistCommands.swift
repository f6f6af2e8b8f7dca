import Terminal

extension Scope {
    static let checklist = Scope("checklist")
}

extension CommandID {
    static let answerYes = CommandID("answer-yes")
    static let answerNo = CommandID("answer-no")
    static let answerNotApplicable = CommandID("answer-not-applicable")
    static let answerWithNote = CommandID("answer-with-note")
    static let conclude = CommandID("conclude")
    static let askSupplement = CommandID("ask-supplement")
}

enum ChecklistCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .answerYes, sl: "DA", en: "YES", helpSL: "Postavka je izpolnjena.", helpEN: "The item is fulfilled.",
            footer: 1),
        ScreenCommand(
            .answerNo, sl: "NE", en: "NO", helpSL: "Postavka ni izpolnjena.", helpEN: "The item is not fulfilled.",
            footer: 2),
        ScreenCommand(
            .answerNotApplicable, sl: "n. r.", en: "n/a", helpSL: "Postavka za to vlogo ni relevantna.",
            helpEN: "The item does not concern this application.", footer: 3),
        ScreenCommand(
            .answerWithNote, sl: "z opombo", en: "with note",
            helpSL: "Odgovor z dokazilom in opombo, ali popravek odgovora.",
            helpEN: "An answer with evidence and note, or the correction of one.", footer: 11),
        ScreenCommand(
            .askSupplement, sl: "poziv na dopolnitev", en: "ask supplement",
            helpSL: "Pozove prijavitelja, naj dopolni, kar manjka.",
            helpEN: "Asks the applicant for what is missing.", footer: 6),
        ScreenCommand(
            .conclude, sl: "zaključi", en: "conclude",
            helpSL: "Zaključi seznam te vloge; nič se ne zgodi samo od sebe.",
            helpEN: "Concludes this list; nothing advances by itself.", footer: 5),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.checklist, "d", .answerYes), KeyBinding(.checklist, "y", .answerYes),
        KeyBinding(.checklist, "n", .answerNo), KeyBinding(.checklist, "r", .answerNotApplicable),
        KeyBinding(.checklist, "o", .answerWithNote), KeyBinding(.checklist, "z", .conclude),
        KeyBinding(.checklist, "s", .askSupplement), KeyBinding(.checklist, "a", .acts),
    ]
}
