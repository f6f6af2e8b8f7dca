extension Display {
    /// What people chose on the command line or in their settings.
    public struct Options: Sendable {
        public enum Colour: Hashable, Sendable {
            /// As the environment (`NO_COLOR`, `TERM=dumb`) and the terminal allow.
            case automatic
            case always
            case never
        }

        public enum Glyphs: Hashable, Sendable {
            /// Unicode, or ASCII where the locale knows nothing else.
            case automatic
            case ascii
        }

        /// Off lets the terminal select text.
        public enum Mouse: Hashable, Sendable {
            case on
            case off
        }

        public var colour: Colour
        public var glyphs: Glyphs
        public var mouse: Mouse
        /// How long after Esc the rest of a key sequence may arrive, in milliseconds; slow lines need more.
        public var escapeDelay: Int

        public init(
            colour: Colour = .automatic, glyphs: Glyphs = .automatic, mouse: Mouse = .off, escapeDelay: Int = 25
        ) {
            self.colour = colour
            self.glyphs = glyphs
            self.mouse = mouse
            self.escapeDelay = escapeDelay
        }
    }

    /// Why there is no screen.
    public enum Failure: Error, Hashable, Sendable {
        case inputIsNoTerminal
        case outputIsNoTerminal
        /// `TERM` is not set.
        case terminalHasNoName
        /// The description of the terminal named in `TERM` is not installed.
        case terminalIsUnknown
        /// The terminal named in `TERM` (such as `dumb`) cannot place its cursor.
        case terminalCannotMoveItsCursor
    }
}
