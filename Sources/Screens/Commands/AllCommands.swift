import Terminal

/// The one table of commands and keys. A screen declares its rows beside itself and is named here once.
public enum AllCommands {
    public static let table = Commands(
        [
            EverywhereCommands.commands, StartCommands.commands, CallsCommands.commands, OverviewCommands.commands,
            RegisterCommands.commands, ApplicationsCommands.commands, ChecklistCommands.commands,
            RequestsCommands.commands, ActMenuCommands.commands, DossierCommands.commands,
        ].flatMap { $0 },
        [
            EverywhereCommands.bindings, StartCommands.bindings, CallsCommands.bindings, OverviewCommands.bindings,
            RegisterCommands.bindings, ApplicationsCommands.bindings, ChecklistCommands.bindings,
            RequestsCommands.bindings, ActMenuCommands.bindings, DossierCommands.bindings,
        ].flatMap { $0 })
}
