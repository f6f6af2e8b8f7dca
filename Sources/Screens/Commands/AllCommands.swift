import Terminal

/// The one table of commands and keys. A screen declares its rows beside itself and is named here once.
public enum AllCommands {
    public static let table = Commands(
        [
            EverywhereCommands.commands, CallsCommands.commands, OverviewCommands.commands,
            RegisterCommands.commands, ApplicationsCommands.commands, ChecklistCommands.commands,
            RequestsCommands.commands, ActMenuCommands.commands, ActSheetCommands.commands, DossierCommands.commands,
            JournalCommands.commands, OpeningCommands.commands, PeopleCommands.commands,
            DueCommands.commands, SessionsCommands.commands, SessionCommands.commands, DecisionsCommands.commands,
            OperationsCommands.commands, ReportCommands.commands, FreeDaysCommands.commands,
            SheetCommands.commands, SideBySideCommands.commands, RankingCommands.commands, WhatIfCommands.commands,
        ].flatMap { $0 },
        [
            EverywhereCommands.bindings, CallsCommands.bindings, OverviewCommands.bindings,
            RegisterCommands.bindings, ApplicationsCommands.bindings, ChecklistCommands.bindings,
            RequestsCommands.bindings, ActMenuCommands.bindings, ActSheetCommands.bindings, DossierCommands.bindings,
            JournalCommands.bindings, OpeningCommands.bindings, PeopleCommands.bindings,
            DueCommands.bindings, SessionsCommands.bindings, SessionCommands.bindings, DecisionsCommands.bindings,
            OperationsCommands.bindings, ReportCommands.bindings, FreeDaysCommands.bindings,
            SheetCommands.bindings, SideBySideCommands.bindings, RankingCommands.bindings, WhatIfCommands.bindings,
        ].flatMap { $0 })
}
