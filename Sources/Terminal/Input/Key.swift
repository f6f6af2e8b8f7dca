/// One thing a person does at the keyboard or with the mouse.
public enum Key: Hashable, Sendable {
    /// A character as typed, one grapheme.
    case character(Character)
    /// Ctrl with a letter: `.control("p")`.
    case control(Character)
    case enter
    case tab
    case backTab
    case escape
    case backspace
    case delete
    case insert
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    /// F1 to F12.
    case function(Int)
    case mouse(Mouse)
    /// Text pasted in one piece (bracketed paste), line ends as `\n`.
    case paste(String)
    /// The window has another size now.
    case resize
}

/// What the mouse did and where.
public struct Mouse: Hashable, Sendable {
    public enum Action: Hashable, Sendable {
        case press
        case secondaryPress
        case wheelUp
        case wheelDown
    }

    public var action: Action
    public var point: Point

    public init(_ action: Action, at point: Point) {
        self.action = action
        self.point = point
    }
}
