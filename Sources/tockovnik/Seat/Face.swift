import Curses
import Screens
import Terminal

/// What stands between the loop and the person: the screen of a terminal, or plain lines.
@MainActor
protocol Face: AnyObject {
    /// Waits for what the person does next, or until there is something to read at the descriptor; at most so long where that
    /// can be bounded.
    func next(within milliseconds: Int, watching descriptor: Int32?) -> Display.Event
    func show(_ app: inout App)
    /// Whether somebody can see how far a long job is, and stop it.
    var followsLongJobs: Bool { get }
    func suspend()
    func redraw()
    /// Takes the mouse, or leaves it to the terminal.
    ///
    /// - Returns: whether the program has it now.
    func switchMouse() -> Bool
    func close()
    /// Why nobody reads any more what is said; nil while somebody does.
    var failure: Failure? { get }
}

extension Display: Face {
    /// The footer follows what the key has moved.
    func show(_ app: inout App) {
        var canvas = app.drawContent(size: size, profile: profile)
        show(canvas)
        if app.drawFooter(on: &canvas) { show(canvas) }
    }

    var followsLongJobs: Bool { true }

    var failure: tockovnik.Failure? { nil }

    func switchMouse() -> Bool {
        let wanted: Options.Mouse = mouseState == .on ? .off : .on
        mouse(wanted)
        return wanted == .on
    }
}
