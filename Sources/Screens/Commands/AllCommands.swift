import Terminal

/// The one table of commands and keys. A screen declares its rows beside itself and is named here once.
public enum AllCommands {
    public static let table = Commands(
        [
            EverywhereCommands.commands, StartCommands.commands, CallsCommands.commands, RegisterCommands.commands,
        ].flatMap { $0 },
        [
            EverywhereCommands.bindings, StartCommands.bindings, CallsCommands.bindings, RegisterCommands.bindings,
        ].flatMap { $0 })
}
