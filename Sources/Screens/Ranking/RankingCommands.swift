import Domain
import Terminal

extension Scope {
    static let ranking = Scope("ranking")
    static let rankingWhy = Scope("ranking-why")
}

extension CommandID {
    static let goWhatIf = CommandID("what-if")
    static let nextPot = CommandID("next-pot")
    static let exportList = CommandID("export-list")
    static let adoptList = CommandID("adopt-list")
    static let offerRest = CommandID("offer-rest")
    static let orderTie = CommandID("order-tie")
    static let closeScoring = CommandID("close-scoring")
    static let seeTwoLists = CommandID("two-lists")
    static let seeResults = CommandID("results")
    static let seeAssessment = CommandID("assessment")
}

enum RankingCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .why, sl: "zakaj", en: "why", helpSL: "Pokaže vso izpeljavo izbrane vrstice: točke, prag, mesto, znesek.",
            helpEN: "Shows how the selected row came about: points, threshold, place, amount.", footer: 1),
        ScreenCommand(
            .goWhatIf, sl: "kaj če", en: "what if",
            helpSL: "Preizkusi drugo pravilo na meji, znesek, umik ali točke; nič se ne zapiše.",
            helpEN: "Tries another rule at the line, budget, withdrawal or points; nothing is recorded.", footer: 2),
        ScreenCommand(
            .nextPot, sl: "sklad", en: "fund", helpSL: "Pokaže naslednji sklad, nazadnje vse.",
            helpEN: "Shows the next fund, at the end all of them.", footer: 3),
        ScreenCommand(
            .seeTwoLists, sl: "prej in zdaj", en: "before and now",
            helpSL: "Pokaže sprejeto lestvico poleg nove: kdo se je premaknil, kdo pridobil, kdo izgubil.",
            helpEN: "Shows the adopted list beside the new one: who moved, who gained, who lost.", footer: 5),
        ScreenCommand(
            .exportList, sl: "izvozi", en: "export", helpSL: "Zapiše lestvico kot preglednico CSV v trenutno mapo.",
            helpEN: "Writes the ranking as a CSV table to the current folder.", footer: 90),
        ScreenCommand(
            .closeScoring, sl: "zaključi ocenjevanje", en: "close scoring",
            helpSL: "Predsednik komisije zaključi ocenjevanje poziva; nato so vidni listi in lestvica.",
            helpEN: "The chair closes the scoring of the call; sheets and ranking can be seen then.", footer: 91),
        ScreenCommand(
            .adoptList, sl: "sprejmi", en: "adopt", helpSL: "Upravni odbor sprejme izračunano lestvico.",
            helpEN: "The board adopts the computed list.", footer: 4),
        ScreenCommand(
            .offerRest, sl: "ponudi", en: "offer", helpSL: "Ponudi, kar ostane, prvi vlogi pod mejo.",
            helpEN: "Offers what is left to the first application below the line.", footer: 92),
        ScreenCommand(
            .orderTie, sl: "izenačene", en: "tie", helpSL: "Zapiše, kako so razvrščene izenačene vloge na meji.",
            helpEN: "Records how those tied at the line were ordered.", footer: 93),
        ScreenCommand(
            .seeAssessment, sl: "poročilo", en: "report",
            helpSL: "Pokaže poročilo o ocenitvi: listi, točke, prag, mesta; od tam ga izvozite.",
            helpEN: "Shows the report on the assessment: sheets, points, threshold, places; export it from there.",
            footer: 94),
        ScreenCommand(
            .seeResults, sl: "objava", en: "publication",
            helpSL: "Pokaže rezultate za objavo po sprejeti lestvici; od tam jih izvozite.",
            helpEN: "Shows the results to publish, from the adopted list; export them from there.", footer: 95),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.ranking, "enter", .why), KeyBinding(.ranking, "w", .goWhatIf), KeyBinding(.ranking, "f", .nextPot),
        KeyBinding(.ranking, "p", .seeTwoLists), KeyBinding(.ranking, "e", .exportList),
        KeyBinding(.ranking, "z", .closeScoring),
        KeyBinding(.ranking, "S", .adoptList), KeyBinding(.ranking, "O", .offerRest),
        KeyBinding(.ranking, "r", .seeAssessment), KeyBinding(.ranking, "o", .seeResults),
        KeyBinding(.ranking, "T", .orderTie), KeyBinding(.ranking, "n", .goDoubts),
        KeyBinding(.ranking, "a", .acts), KeyBinding(.ranking, "s", .sideBySide),
        KeyBinding(.rankingWhy, "s", .sideBySide), KeyBinding(.rankingWhy, "a", .acts),
    ]
}
