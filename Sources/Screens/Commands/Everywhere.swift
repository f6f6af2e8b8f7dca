import Domain
import Terminal

extension Scope {
    public static let everywhere = Scope("everywhere")
    /// Tables and lists: arrows, letters of vi, filter, order.
    public static let list = Scope("list")
    /// Text to read.
    public static let pane = Scope("pane")
    /// Forms: letters are letters.
    public static let form = Scope("form")
}

extension CommandID {
    public static let help = CommandID("help")
    public static let palette = CommandID("palette")
    public static let back = CommandID("back")
    public static let leave = CommandID("leave")
    public static let quitNow = CommandID("quit-now")
    public static let suspend = CommandID("suspend")
    public static let redraw = CommandID("redraw")
    public static let language = CommandID("language")
    public static let takeBack = CommandID("take-back")
    public static let toPresent = CommandID("to-present")
    public static let mouse = CommandID("mouse")
    public static let open = CommandID("open")
    public static let new = CommandID("new")
    public static let correct = CommandID("correct")
    public static let why = CommandID("why")
    public static let saveForm = CommandID("save-form")
    public static let clearField = CommandID("clear-field")
    public static let filter = CommandID("filter")
    public static let sortUp = CommandID("sort-up")
    public static let sortDown = CommandID("sort-down")
    public static let up = CommandID("up")
    public static let down = CommandID("down")
    public static let left = CommandID("left")
    public static let right = CommandID("right")
    public static let pageUp = CommandID("page-up")
    public static let pageDown = CommandID("page-down")
    public static let start = CommandID("start")
    public static let end = CommandID("end")

    /// The motion a command stands for, in every list and text.
    public var motion: Motion? {
        switch self {
        case .up: .up
        case .down: .down
        case .left: .left
        case .right: .right
        case .pageUp: .pageUp
        case .pageDown: .pageDown
        case .start: .start
        case .end: .end
        default: nil
        }
    }
}

/// The commands of every screen and of every list.
enum EverywhereCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .help, .everywhere, sl: "pomoč", en: "help", helpSL: "Pokaže, kaj na tem zaslonu pomenijo tipke.",
            helpEN: "Shows what the keys mean on this screen."),
        ScreenCommand(
            .palette, .everywhere, sl: "ukazi", en: "commands", helpSL: "Našteje vse ukaze; poišči in izberi.",
            helpEN: "Lists every command; search and choose."),
        ScreenCommand(
            .back, .everywhere, sl: "nazaj", en: "back", helpSL: "Zapusti ta zaslon; na prvem konča program.",
            helpEN: "Leaves this screen; on the first one ends the program."),
        ScreenCommand(
            .leave, .everywhere, sl: "nazaj", en: "back", helpSL: "Zapusti eno raven: iskanje, obrazec, zaslon.",
            helpEN: "Leaves one level: filter, form, screen.", palette: .hidden),
        ScreenCommand(
            .quitNow, .everywhere, sl: "končaj", en: "quit",
            helpSL: "Konča program. Napol izpolnjeni obrazci ostanejo.",
            helpEN: "Ends the program. Forms left half-way are kept."),
        ScreenCommand(
            .suspend, .everywhere, sl: "odloži", en: "suspend",
            helpSL: "Vrne terminal ukazni lupini; fg pripelje nazaj.",
            helpEN: "Gives the terminal back to the shell; fg brings it back."),
        ScreenCommand(
            .redraw, .everywhere, sl: "osveži", en: "redraw", helpSL: "Nariše zaslon na novo.",
            helpEN: "Paints the screen anew."),
        ScreenCommand(
            .language, .everywhere, sl: "English", en: "slovensko", helpSL: "Preklopi med slovenščino in angleščino.",
            helpEN: "Switches between Slovenian and English."),
        ScreenCommand(
            .toPresent, .everywhere, sl: "v sedanjost", en: "to the present",
            helpSL: "Iz stanja na pretekli dan nazaj v sedanjost.",
            helpEN: "From the state on a past day back to the present."),
        ScreenCommand(
            .mouse, .everywhere, sl: "miška", en: "mouse",
            helpSL: "Prepusti miško terminalu, da označuje besedilo, ali jo vzame nazaj.",
            helpEN: "Leaves the mouse to the terminal, to mark text, or takes it back."),
        ScreenCommand(
            .takeBack, .everywhere, sl: "vzemi nazaj", en: "take back",
            helpSL: "Pripravi dejanje, ki vzame nazaj vaš zadnji vpis; iz zapisa se nič ne briše.",
            helpEN: "Prepares the act that takes back your last entry; nothing is erased from the record.", footer: 200),
        ScreenCommand(
            .open, .moving, sl: "odpri", en: "open", helpSL: "Odpre izbrano vrstico.",
            helpEN: "Opens the selected row.",
            footer: 10, palette: .hidden),
        ScreenCommand(
            .filter, .moving, sl: "išči", en: "search", helpSL: "Pokaže le vrstice z vpisanim besedilom.",
            helpEN: "Shows only the rows with the typed text.", footer: 80, palette: .hidden),
        ScreenCommand(
            .sortUp, .moving, sl: "uredi", en: "sort", helpSL: "Uredi po stolpcu pod kazalcem, naraščajoče.",
            helpEN: "Sorts by the column under the cursor, ascending.", palette: .hidden),
        ScreenCommand(
            .sortDown, .moving, sl: "uredi", en: "sort", helpSL: "Uredi po stolpcu pod kazalcem, padajoče.",
            helpEN: "Sorts by the column under the cursor, descending.", palette: .hidden),
        ScreenCommand(
            .up, .moving, sl: "gor", en: "up", helpSL: "Vrstica više.", helpEN: "One row up.", palette: .hidden),
        ScreenCommand(
            .down, .moving, sl: "dol", en: "down", helpSL: "Vrstica niže.", helpEN: "One row down.", palette: .hidden),
        ScreenCommand(
            .left, .moving, sl: "levo", en: "left", helpSL: "Stolpec levo.", helpEN: "One column left.",
            palette: .hidden),
        ScreenCommand(
            .right, .moving, sl: "desno", en: "right", helpSL: "Stolpec desno.", helpEN: "One column right.",
            palette: .hidden),
        ScreenCommand(
            .pageUp, .moving, sl: "stran gor", en: "page up", helpSL: "Stran više.", helpEN: "One page up.",
            palette: .hidden),
        ScreenCommand(
            .pageDown, .moving, sl: "stran dol", en: "page down", helpSL: "Stran niže.", helpEN: "One page down.",
            palette: .hidden),
        ScreenCommand(
            .readOn, .moving, sl: "beri naprej", en: "read on",
            helpSL: "Besedilo pod vrsticami naprej, kadar ga je več, kot ga je videti.",
            helpEN: "The text below the rows further down, when there is more of it than is seen.", footer: 9,
            palette: .hidden),
        ScreenCommand(
            .readBack, .moving, sl: "beri nazaj", en: "read back", helpSL: "Besedilo pod vrsticami nazaj.",
            helpEN: "The text below the rows back up.", footer: 9, palette: .hidden),
        ScreenCommand(
            .start, .moving, sl: "začetek", en: "start", helpSL: "Prva vrstica.", helpEN: "The first row.",
            palette: .hidden),
        ScreenCommand(
            .end, .moving, sl: "konec", en: "end", helpSL: "Zadnja vrstica.", helpEN: "The last row.",
            palette: .hidden),
        ScreenCommand(
            .saveForm, .here, sl: "shrani", en: "save", helpSL: "Shrani obrazec, v katerem koli polju.",
            helpEN: "Saves the form, whichever field has the focus.", footer: 5, palette: .hidden),
        ScreenCommand(
            .clearField, .here, sl: "izprazni polje", en: "clear the field",
            helpSL: "Izprazni polje: vse pred kazalcem, pri izbiri izbrano.",
            helpEN: "Empties the field: everything before the cursor, or what is chosen.", footer: 90,
            palette: .hidden),
    ]

    static let bindings: [KeyBinding] =
        [
            KeyBinding(.everywhere, "?", .help),
            KeyBinding(.everywhere, "f1", .help),
            KeyBinding(.everywhere, "ctrl-p", .palette),
            KeyBinding(.everywhere, "q", .back),
            KeyBinding(.everywhere, "esc", .leave),
            KeyBinding(.everywhere, "ctrl-c", .quitNow),
            KeyBinding(.everywhere, "ctrl-q", .quitNow),
            KeyBinding(.everywhere, "ctrl-z", .suspend),
            KeyBinding(.everywhere, "ctrl-l", .redraw),
            KeyBinding(.everywhere, "f8", .toPresent),
            KeyBinding(.everywhere, "f9", .language),
            KeyBinding(.everywhere, "f7", .mouse),
            KeyBinding(.form, "ctrl-s", .saveForm), KeyBinding(.form, "ctrl-u", .clearField),
            KeyBinding(.list, "u", .takeBack),
            KeyBinding(.pane, "u", .takeBack),
            KeyBinding(.list, "enter", .open),
            KeyBinding(.list, "/", .filter),
            KeyBinding(.list, "ctrl-f", .filter),
            KeyBinding(.list, "[", .sortUp),
            KeyBinding(.list, "<", .sortUp),
            KeyBinding(.list, "ctrl-d", .readOn),
            KeyBinding(.list, "ctrl-u", .readBack),
            KeyBinding(.list, "]", .sortDown),
            KeyBinding(.list, ">", .sortDown),
        ] + motions(.list) + motions(.pane)

    private static func motions(_ scope: Scope) -> [KeyBinding] {
        [
            ("up", CommandID.up), ("k", .up), ("down", .down), ("j", .down), ("left", .left), ("h", .left),
            ("right", .right), ("l", .right), ("pgup", .pageUp), ("pgdn", .pageDown), ("home", .start),
            ("g g", .start), ("end", .end), ("G", .end),
        ].map { KeyBinding(scope, $0.0, $0.1) }
    }
}
