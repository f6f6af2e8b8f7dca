import Terminal

/// The one table of commands and keys. A screen adds its rows in a file beside it and is named here once.
public enum AllCommands {
    public static let table = Commands(
        EverywhereCommands.commands + StartCommands.commands + CallsCommands.commands,
        EverywhereCommands.bindings + StartCommands.bindings + CallsCommands.bindings)
}
