internal import CNcurses
public import Terminal

/// The real terminal: shows canvases, reads keys, and leaves everything as it was found.
///
/// There is one at a time. All of it runs on the main actor, because ncurses keeps one global screen.
@MainActor
public final class Display {
    /// What the terminal can show; canvases are made for it.
    public let profile: Profile

    /// Whether the program has the mouse, or the terminal.
    public private(set) var mouseState: Options.Mouse

    private let theme: Theme
    private let colours: Int
    var shown: Canvas?
    private var inks: [Ink?]
    private var cells: [cn_cell] = []

    /// Opens the screen on standard input and output.
    ///
    /// - Throws: why it cannot be opened.
    public init(_ options: Options = Options(), theme: Theme = Theme()) throws(Failure) {
        let result = Int(cn_open(Int32(clamping: options.escapeDelay)))
        if let failure = Failure(openResult: result) { throw failure }
        let wanted =
            switch options.colour {
            case .always: true
            case .never: false
            case .automatic: cn_environment_refuses_colour() == 0
            }
        colours = wanted ? Int(cn_begin_colours()) : 0
        profile = Profile(
            glyphs: options.glyphs == .ascii || cn_is_utf8() == 0 ? .ascii : .unicode,
            palette: colours >= 8 ? .colour : .mono)
        self.theme = theme
        inks = Array(repeating: nil, count: 256)
        mouseState = options.mouse
        if options.mouse == .on { cn_mouse(1) }
    }

    /// The size of the terminal now.
    public var size: Size { Size(rows: Int(cn_rows()), columns: Int(cn_columns())) }

    /// Leaves the terminal as it was found; what was written to standard error meanwhile is shown then.
    public func close() {
        cn_close()
        shown = nil
    }

    /// Leaves the screen while another program has the terminal, and comes back with the size read anew.
    public func lend<Result>(_ body: () throws -> Result) rethrows -> Result {
        cn_leave()
        defer {
            cn_return()
            shown = nil
        }
        return try body()
    }

    /// Ctrl-Z: gives the terminal back to the shell and stops until the job is continued.
    public func suspend() { lend { cn_stop_job() } }

    /// Ctrl-L: everything is painted anew at the next `show`, whatever has damaged the screen.
    public func redraw() {
        cn_redraw()
        shown = nil
    }

    public func mouse(_ state: Options.Mouse) {
        mouseState = state
        cn_mouse(state == .on ? 1 : 0)
    }
}

extension Display {
    /// Brings a canvas onto the screen: only what differs from the canvas shown before is sent.
    public func show(_ canvas: Canvas) {
        let repaint = Repaint(from: shown, to: canvas)
        if let shift = repaint.shift { cn_scroll(Int32(shift.top), Int32(shift.bottom), Int32(shift.count)) }
        paint(repaint.stretches, of: canvas)
        if let cursor = canvas.cursor {
            cn_cursor(Int32(cursor.row), Int32(cursor.column))
        } else {
            cn_hide_cursor()
        }
        cn_flush()
        shown = canvas
    }

    private func paint(_ stretches: [Stretch], of canvas: Canvas) {
        for stretch in stretches {
            cells.removeAll(keepingCapacity: true)
            for column in stretch.columns {
                let cell = canvas.rows[stretch.row][column]
                guard cell.width > 0 else { continue }
                cells.append(
                    cn_cell(base: cell.base, mark: cell.mark, second_mark: cell.secondMark, width: UInt32(cell.width)))
            }
            let ink = ink(for: stretch.style)
            let place = (row: Int32(stretch.row), column: Int32(stretch.columns.lowerBound))
            cn_put(place.row, place.column, cells, Int32(cells.count), ink.emphasis, ink.pair)
        }
    }

    private func ink(for style: Style) -> Ink {
        let place = Int(style.role.rawValue) << 4 | Int(style.emphasis.rawValue & 15)
        guard inks.indices.contains(place) else { return Ink(Look(), colours: 0) }
        if let known = inks[place] { return known }
        let ink = Ink(theme.look(of: style, in: profile), colours: colours)
        inks[place] = ink
        return ink
    }
}
