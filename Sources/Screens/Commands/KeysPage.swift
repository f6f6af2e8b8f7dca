public import Domain
import Terminal

/// `docs/KEYS.md` and the keys of the manual, out of the table of commands. A test fails when the page is stale.
public enum KeysPage {
    /// The page in Markdown, both languages side by side.
    public static var markdown: String {
        var lines = [
            "# Tipke / Keys", "",
            "Made from the table of commands (`make goldens` writes it anew).",
            "",
        ]
        for scope in scopes {
            let bindings = AllCommands.table.bindings.filter { $0.scope == scope }
            lines += ["## \(scope.rawValue)", "", "| tipka / key | sl | en |", "| --- | --- | --- |"]
            var seen: Set<CommandID> = []
            for binding in bindings where seen.insert(binding.command).inserted {
                guard let command = AllCommands.table.command(binding.command) else { continue }
                let keys = bindings.filter { $0.command == binding.command }
                    .map { $0.keys.map(\.label).joined(separator: " ").replacingPipes }.joined(separator: ", ")
                lines.append("| \(keys) | \(command.help.sl) | \(command.help.en) |")
            }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    /// The keys that mean the same on every screen and in every list, for the manual.
    public static var everywhere: [(keys: String, help: Text)] {
        let bindings = AllCommands.table.bindings.filter { $0.scope == .everywhere || $0.scope == .list }
        var seen: Set<CommandID> = []
        return bindings.filter { seen.insert($0.command).inserted }.compactMap { binding in
            AllCommands.table.command(binding.command).map { command in
                let keys = bindings.filter { $0.command == command.id }.map {
                    $0.keys.map(\.label).joined(separator: " ")
                }
                return (keys.joined(separator: ", "), command.help)
            }
        }
    }

    /// The scopes in the order in which the table first names them.
    private static var scopes: [Scope] {
        AllCommands.table.bindings.reduce(into: []) { scopes, binding in
            if !scopes.contains(binding.scope) { scopes.append(binding.scope) }
        }
    }
}

extension String {
    fileprivate var replacingPipes: String { map { $0 == "|" ? "\\|" : String($0) }.joined() }
}
