import Domain
import Terminal

extension Scope {
    static let whatIf = Scope("what-if")
    /// While a figure is typed.
    static let whatIfPrompt = Scope("what-if-prompt")
}

extension CommandID {
    static let tryPolicy = CommandID("try-policy")
    static let tryBudget = CommandID("try-budget")
    static let tryWithdrawal = CommandID("try-withdrawal")
    static let tryRefusal = CommandID("try-refusal")
    static let tryPoints = CommandID("try-points")
    static let tryGoals = CommandID("try-goals")
    static let tryFigure = CommandID("try-figure")
    static let tryNothing = CommandID("try-nothing")
}

enum WhatIfCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .tryPolicy, sl: "na meji", en: "at the line", helpSL: "Drugo pravilo na meji sredstev.",
            helpEN: "Another rule at the funding line.", footer: 1),
        ScreenCommand(
            .tryBudget, sl: "znesek", en: "budget", helpSL: "Drug znesek sklada izbrane vloge.",
            helpEN: "Another budget for the fund of the selected application.", footer: 2),
        ScreenCommand(
            .tryWithdrawal, sl: "umik", en: "withdrawal", helpSL: "Kot da bi bila izbrana vloga umaknjena.",
            helpEN: "As if the selected application were withdrawn.", footer: 3),
        ScreenCommand(
            .tryRefusal, sl: "zavrne", en: "refuses", helpSL: "Kot da bi izbrani prijavitelj ponudbo zavrnil.",
            helpEN: "As if the selected applicant refused the offer.", footer: 4),
        ScreenCommand(
            .tryPoints, sl: "točke", en: "points", helpSL: "Nekaj točk več ali manj za izbrano vlogo.",
            helpEN: "Some points more or fewer for the selected application.", footer: 5),
        ScreenCommand(
            .tryGoals, sl: "po ciljih", en: "by goals", helpSL: "Denar, razdeljen po ciljih: cilj=znesek, cilj=znesek.",
            helpEN: "The money divided by goals: goal=amount, goal=amount.", footer: 6),
        ScreenCommand(
            .tryNothing, sl: "od začetka", en: "clear", helpSL: "Pozabi vse, kar ste poskusili.",
            helpEN: "Forgets everything that was tried.", footer: 7),
        ScreenCommand(
            .tryFigure, sl: "izračunaj", en: "calculate", helpSL: "Razvrsti z vpisanim; nič se ne zapiše.",
            helpEN: "Ranks with what was typed; nothing is recorded.", footer: 5, palette: .hidden),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.whatIf, "p", .tryPolicy), KeyBinding(.whatIf, "b", .tryBudget),
        KeyBinding(.whatIf, "X", .tryWithdrawal), KeyBinding(.whatIf, "r", .tryRefusal),
        KeyBinding(.whatIf, "t", .tryPoints), KeyBinding(.whatIf, "c", .tryGoals),
        KeyBinding(.whatIf, "x", .tryNothing), KeyBinding(.whatIf, "enter", .why),
        KeyBinding(.whatIfPrompt, "ctrl-s", .tryFigure),
    ]
}
