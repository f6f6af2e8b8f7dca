extension Key {
    /// What people see in the footer and in the help: `Enter`, `Ctrl-P`, `↑`, `w`. The same in every language.
    public var label: String {
        switch self {
        case .character(" "): "␣"
        case .character(let character): String(character)
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        case .enter: "Enter"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .escape: "Esc"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        case .mouse: "mouse"
        case .paste: "paste"
        case .resize: "resize"
        }
    }

    /// A key from its name in tests and scripts, in any case: `enter`, `ctrl-p`, `up`, `f2`, `space`, or one character.
    public init?(named name: String) {
        if let only = name.first, name.count == 1 {
            self = .character(only)
            return
        }
        let lower = name.lowercased()
        if let key = Self.named[lower] {
            self = key
        } else if lower.hasPrefix("ctrl-"), let letter = lower.dropFirst(5).first, lower.count == 6 {
            self = .control(letter)
        } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...12).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }

    /// Keys from names separated by spaces, `g g ctrl-p enter`. A word that is no key is typed letter by letter.
    public static func sequence(_ names: String) -> [Key] {
        names.split(separator: " ").flatMap { word in
            Key(named: String(word)).map { [$0] } ?? word.map { Key.character($0) }
        }
    }

    private static let named: [String: Key] = [
        "enter": .enter, "tab": .tab, "shift-tab": .backTab, "backtab": .backTab, "esc": .escape,
        "escape": .escape, "backspace": .backspace, "del": .delete, "delete": .delete, "ins": .insert,
        "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp,
        "pgdn": .pageDown, "pageup": .pageUp, "pagedown": .pageDown, "space": .character(" "), "resize": .resize,
    ]
}
