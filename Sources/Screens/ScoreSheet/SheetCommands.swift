import Domain
import Terminal

extension Scope {
    static let sheet = Scope("sheet")
    static let sheetChoice = Scope("sheet-choice")
}

extension CommandID {
    static let choose = CommandID("choose")
    static let writeReason = CommandID("write-reason")
    static let nextEmpty = CommandID("next-empty")
    static let submitSheet = CommandID("submit-sheet")
    static let previousCriterion = CommandID("previous-criterion")
    static let nextCriterion = CommandID("next-criterion")
    static let seeDossier = CommandID("see-dossier")
    static let correctSheet = CommandID("correct-sheet")
    static let clearMark = CommandID("clear-mark")
}

enum SheetCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .choose, sl: "izberi, 0-9", en: "choose, 0-9",
            helpSL: "Izbere raven pod kazalcem; številke vpišejo točke, število enot ali številko ravni.",
            helpEN: "Chooses the level under the cursor; figures give points, units or the number of a level.",
            footer: 1),
        ScreenCommand(
            .writeReason, sl: "utemeljitev", en: "reason", helpSL: "Piše utemeljitev k izbranemu merilu.",
            helpEN: "Writes the reason for the selected criterion.", footer: 2),
        ScreenCommand(
            .nextEmpty, sl: "naslednje prazno", en: "next empty",
            helpSL: "Skoči na naslednje merilo brez točk ali brez potrebne utemeljitve.",
            helpEN: "Jumps to the next criterion without points or without a needed reason.", footer: 3),
        ScreenCommand(
            .submitSheet, sl: "oddaj", en: "submit", helpSL: "Odda cel list; dotlej so točke le osnutek na tem mestu.",
            helpEN: "Submits the whole sheet; until then the points are a draft at this desk.", footer: 4),
        ScreenCommand(
            .seeDossier, sl: "vloga", en: "application", helpSL: "Pokaže prijavitelja, zneske, priloge in dejstva.",
            helpEN: "Shows applicant, amounts, annexes and facts.", footer: 8),
        ScreenCommand(
            .correctSheet, sl: "popravi", en: "correct",
            helpSL: "Popravi oddani list; potreben je razlog, izvirnik ostane.",
            helpEN: "Corrects the submitted sheet; a reason is needed, the original stays.", footer: 7),
        ScreenCommand(
            .clearMark, sl: "izprazni", en: "clear", helpSL: "Izprazni točke izbranega merila v osnutku.",
            helpEN: "Takes the points of the selected criterion out of the draft."),
        ScreenCommand(
            .previousCriterion, .moving, sl: "prejšnje merilo", en: "previous criterion",
            helpSL: "Prejšnje merilo.", helpEN: "The previous criterion.", palette: .hidden),
        ScreenCommand(
            .nextCriterion, .moving, sl: "naslednje merilo", en: "next criterion",
            helpSL: "Naslednje merilo.", helpEN: "The next criterion.", palette: .hidden),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.sheet, "enter", .choose), KeyBinding(.sheet, "space", .choose),
        KeyBinding(.sheet, "tab", .writeReason), KeyBinding(.sheet, "n", .nextEmpty),
        KeyBinding(.sheet, "S", .submitSheet), KeyBinding(.sheet, "v", .seeDossier),
        KeyBinding(.sheet, "r", .correctSheet), KeyBinding(.sheet, "del", .clearMark),
        KeyBinding(.sheet, "up", .up), KeyBinding(.sheet, "k", .up), KeyBinding(.sheet, "down", .down),
        KeyBinding(.sheet, "j", .down), KeyBinding(.sheet, "left", .previousCriterion),
        KeyBinding(.sheet, "h", .previousCriterion), KeyBinding(.sheet, "right", .nextCriterion),
        KeyBinding(.sheet, "l", .nextCriterion), KeyBinding(.sheet, "pgup", .previousCriterion),
        KeyBinding(.sheet, "pgdn", .nextCriterion), KeyBinding(.sheet, "home", .start),
        KeyBinding(.sheet, "g g", .start), KeyBinding(.sheet, "end", .end), KeyBinding(.sheet, "G", .end),
        KeyBinding(.sheet, "a", .acts), KeyBinding(.sheet, "ctrl-d", .readOn), KeyBinding(.sheet, "ctrl-u", .readBack),
        KeyBinding(.sheetChoice, "enter", .open), KeyBinding(.sheetChoice, "up", .up),
        KeyBinding(.sheetChoice, "k", .up), KeyBinding(.sheetChoice, "down", .down),
        KeyBinding(.sheetChoice, "j", .down),
    ]
}
