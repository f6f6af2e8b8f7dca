/// All commands and the one keymap.
///
/// A screen names its scopes from the narrowest to the widest; the first that knows a key decides.
public struct CommandTable<
    ID: Hashable & Sendable, Scope: Hashable & Sendable, Group: Hashable & Sendable, Words: Sendable
>: Sendable {
    public typealias Entry = Command<ID, Group, Words>
    public typealias Bound = Binding<Scope, ID>

    public let commands: [Entry]
    public let bindings: [Bound]
    private let byID: [ID: Int]
    private let byCommand: [ID: [Bound]]
    private let byScope: [Scope: [[Key]: ID]]
    private let beginnings: [Scope: Set<[Key]>]

    public init(_ commands: [Entry], _ bindings: [Bound]) {
        self.commands = commands
        self.bindings = bindings
        byID = Dictionary(commands.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        byCommand = Dictionary(grouping: bindings, by: \.command)
        var byScope: [Scope: [[Key]: ID]] = [:]
        var beginnings: [Scope: Set<[Key]>] = [:]
        for binding in bindings {
            byScope[binding.scope, default: [:]][binding.keys] =
                byScope[binding.scope]?[binding.keys] ?? binding.command
            for length in 1..<max(binding.keys.count, 1) {
                beginnings[binding.scope, default: []].insert(Array(binding.keys.prefix(length)))
            }
        }
        self.byScope = byScope
        self.beginnings = beginnings
    }

    public func command(_ id: ID) -> Entry? { byID[id].map { commands[$0] } }

    /// What keys pressed in a row mean.
    public enum Meaning: Hashable, Sendable {
        case command(ID)
        /// The beginning of a longer sequence: keep the keys and wait for the next.
        case beginning
        /// Nothing here.
        case unknown
    }

    public func meaning(of keys: [Key], in scopes: [Scope]) -> Meaning {
        for scope in scopes {
            if let id = byScope[scope]?[keys] { return .command(id) }
            if beginnings[scope]?.contains(keys) == true { return .beginning }
        }
        return .unknown
    }

    /// The keys of a command in these scopes, in the order of the keymap; keys taken over by a narrower scope are left out.
    public func keys(for id: ID, in scopes: [Scope]) -> [[Key]] {
        (byCommand[id] ?? []).filter { binding in
            scopes.contains(binding.scope) && meaning(of: binding.keys, in: scopes) == .command(id)
        }.map { $0.keys }
    }

    /// The commands for the footer, the most important first, each with its first key.
    public func footer(in scopes: [Scope]) -> [(command: Entry, keys: [Key])] {
        var listed: [(priority: Int, command: Entry, keys: [Key])] = []
        for command in commands {
            guard let priority = command.footer, let keys = keys(for: command.id, in: scopes).first else { continue }
            let place = listed.firstIndex { $0.priority > priority } ?? listed.count
            listed.insert((priority, command, keys), at: place)
        }
        return listed.map { ($0.command, $0.keys) }
    }

    /// The commands for the palette, in the order of the table.
    public var palette: [Entry] { commands.filter { $0.palette == .listed } }

    /// What is wrong with the table; a test demands that there is nothing.
    public enum Flaw: Hashable, Sendable {
        /// Two commands with one identifier.
        case twice(ID)
        /// A key for a command that does not exist.
        case bindsNothing(Scope, [Key], ID)
        /// The same keys mean two commands in one scope.
        case collision(Scope, [Key], ID, ID)
        /// Keys that can never be reached, because a shorter sequence is a command already.
        case covered(Scope, [Key], by: [Key])
        /// Neither a key nor a place in the palette.
        case unreachable(ID)
    }

    public var flaws: [Flaw] {
        var flaws: [Flaw] = []
        var seen: Set<ID> = []
        for command in commands where !seen.insert(command.id).inserted { flaws.append(.twice(command.id)) }
        let bound = Set(bindings.map(\.command))
        for command in commands where command.palette == .hidden && !bound.contains(command.id) {
            flaws.append(.unreachable(command.id))
        }
        for (place, binding) in bindings.enumerated() {
            if !seen.contains(binding.command) {
                flaws.append(.bindsNothing(binding.scope, binding.keys, binding.command))
            }
            for other in bindings[..<place] where other.scope == binding.scope {
                if other.keys == binding.keys, other.command != binding.command {
                    flaws.append(.collision(binding.scope, binding.keys, other.command, binding.command))
                } else if binding.keys.count > other.keys.count, binding.keys.starts(with: other.keys) {
                    flaws.append(.covered(binding.scope, binding.keys, by: other.keys))
                } else if other.keys.count > binding.keys.count, other.keys.starts(with: binding.keys) {
                    flaws.append(.covered(binding.scope, other.keys, by: binding.keys))
                }
            }
        }
        return flaws
    }
}
