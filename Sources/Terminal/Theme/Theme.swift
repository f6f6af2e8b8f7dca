/// One of the sixteen colours of the user's own palette, in the order every terminal numbers them.
public enum Colour: UInt8, Sendable, CaseIterable {
    case black, red, green, yellow, blue, magenta, cyan, white
    case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite
}

/// How a style is shown: `nil` is the terminal's own foreground or background.
public struct Look: Hashable, Sendable {
    public var foreground: Colour?
    public var background: Colour?
    public var emphasis: Style.Emphasis

    public init(_ foreground: Colour? = nil, on background: Colour? = nil, _ emphasis: Style.Emphasis = []) {
        self.foreground = foreground
        self.background = background
        self.emphasis = emphasis
    }
}

/// The looks of all styles. Colour only ever repeats what position, marker or emphasis already says.
public struct Theme: Sendable {
    public init() {}

    public func look(of style: Style, in profile: Profile) -> Look {
        var look = profile.palette == .colour ? colour(style.role) : mono(style.role)
        look.emphasis.formUnion(style.emphasis)
        return look
    }

    // The marker of the selected row is plain: it moves with every key, and attributes would double what that costs.
    private func mono(_ role: Style.Role) -> Look {
        switch role {
        case .text, .rule, .bar, .barRest, .selection: Look()
        case .title, .heading, .warning, .success, .key: Look(nil, .bold)
        case .focus, .error: Look(nil, .reverse)
        case .field: Look(nil, .underline)
        case .dim: Look(nil, .dim)
        }
    }

    private func colour(_ role: Style.Role) -> Look {
        switch role {
        case .text, .selection: Look()
        case .title: Look(nil, .bold)
        case .rule, .barRest: Look(.brightBlack)
        case .heading: Look(.cyan, .bold)
        case .focus: Look(nil, .reverse)
        case .field: Look(nil, .underline)
        case .dim: Look(.brightBlack)
        case .error: Look(.red, .bold)
        case .warning: Look(.yellow)
        case .success: Look(.green)
        case .key: Look(.cyan)
        case .bar: Look(.blue)
        }
    }
}
