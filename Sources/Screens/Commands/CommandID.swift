public import Domain
public import Terminal

/// The name of a command; the text stands in `docs/KEYS.md` and in tests. Screens add theirs in an extension beside them.
public struct CommandID: Hashable, Sendable, RawRepresentable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ name: String) { rawValue = name }
}

/// Where a key has its meaning: everywhere, in lists, in forms, on one screen.
public struct Scope: Hashable, Sendable, RawRepresentable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ name: String) { rawValue = name }
}

/// The headings of the help.
public enum CommandGroup: Hashable, Sendable, CaseIterable {
    case here
    case moving
    case everywhere

    public var title: Text {
        switch self {
        case .here: Text(sl: "Na tem zaslonu", en: "On this screen")
        case .moving: Text(sl: "Premikanje", en: "Moving about")
        case .everywhere: Text(sl: "Povsod", en: "Everywhere")
        }
    }
}

public typealias Commands = CommandTable<CommandID, Scope, CommandGroup, Text>
public typealias ScreenCommand = Commands.Entry
public typealias KeyBinding = Commands.Bound

extension Command where ID == CommandID, Group == CommandGroup, Words == Text {
    /// A command of one screen: `ScreenCommand(.open, sl: "odpri", en: "open", helpSL: "...", helpEN: "...", footer: 1)`.
    public init(
        _ id: CommandID, _ group: CommandGroup = .here, sl: String, en: String, helpSL: String, helpEN: String,
        footer: Int? = nil, palette: Palette = .listed
    ) {
        self.init(
            id, group: group, title: Text(sl: sl, en: en), help: Text(sl: helpSL, en: helpEN), footer: footer,
            palette: palette)
    }
}

extension Binding where Scope == Screens.Scope, ID == CommandID {
    /// A key by its name (`enter`, `ctrl-p`, `g g`) in a scope.
    public init(_ scope: Screens.Scope, _ keys: String, _ command: CommandID) {
        self.init(scope, Key.sequence(keys), command)
    }
}
