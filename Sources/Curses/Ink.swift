internal import CNcurses
internal import Terminal

/// A look in the terms of the terminal: attributes and a colour pair.
struct Ink {
    let emphasis: Int32
    let pair: Int32

    /// - Parameter colours: how many the terminal has; with eight, a bright colour is the bold form of its dark one.
    @MainActor
    init(_ look: Look, colours: Int) {
        var emphasis = look.emphasis
        var foreground = look.foreground.map { Int32($0.rawValue) } ?? -1
        if colours < 16, foreground == Int32(Colour.brightBlack.rawValue) {
            // Bold black is invisible on a dark ground.
            foreground = -1
            emphasis.insert(.dim)
        } else if colours < 16, foreground >= 8 {
            foreground -= 8
            emphasis.insert(.bold)
        }
        var background = look.background.map { Int32($0.rawValue) } ?? -1
        if colours < 16, background >= 8 { background -= 8 }
        self.emphasis = Int32(emphasis.rawValue)
        pair = colours >= 8 ? cn_pair(foreground, background) : 0
    }
}
