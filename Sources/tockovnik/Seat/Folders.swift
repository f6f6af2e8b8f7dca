import Glibc

/// Where this desk keeps its own things: offices, keys, what it remembers (XDG base directories).
struct Folders: Sendable {
    /// `$XDG_DATA_HOME/tockovnik`, else `~/.local/share/tockovnik`.
    var data: String

    var keys: String { data + "/keys" }
    var memory: String { data + "/desk" }
    /// The office that is opened when none is named.
    var office: String { data + "/pisarna.tkv" }

    static var here: Folders {
        func variable(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        if let base = variable("XDG_DATA_HOME"), base.hasPrefix("/") { return Folders(data: base + "/tockovnik") }
        return Folders(data: (variable("HOME") ?? "/tmp") + "/.local/share/tockovnik")
    }
}
