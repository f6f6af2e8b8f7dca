/// What xterm sends for a key.
enum KeyBytes {
    static func of(_ names: String) -> String {
        names.split(separator: " ").map { one(String($0)) }.joined()
    }

    private static func one(_ name: String) -> String {
        if let known = named[name] { return known }
        if name.hasPrefix("ctrl-"), let letter = name.unicodeScalars.last,
            let control = Unicode.Scalar(letter.value & 0x1F)
        {
            return String(Character(control))
        }
        return name
    }

    private static let named = [
        "enter": "\r", "tab": "\t", "shift-tab": "\u{1B}[Z", "esc": "\u{1B}", "backspace": "\u{7F}",
        "del": "\u{1B}[3~", "ins": "\u{1B}[2~", "up": "\u{1B}OA", "down": "\u{1B}OB", "right": "\u{1B}OC",
        "left": "\u{1B}OD", "home": "\u{1B}OH", "end": "\u{1B}OF", "pgup": "\u{1B}[5~", "pgdn": "\u{1B}[6~",
        "space": " ", "f1": "\u{1B}OP", "f2": "\u{1B}OQ", "f3": "\u{1B}OR", "f4": "\u{1B}OS", "f5": "\u{1B}[15~",
        "f6": "\u{1B}[17~", "f7": "\u{1B}[18~", "f8": "\u{1B}[19~", "f9": "\u{1B}[20~", "f10": "\u{1B}[21~",
        "f11": "\u{1B}[23~", "f12": "\u{1B}[24~",
    ]
}
