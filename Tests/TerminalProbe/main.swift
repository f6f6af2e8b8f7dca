import Curses
import Glibc
import Terminal

// A program for the tests of the terminal: shows every key it reads, a table of a thousand rows and a field, and breaks
// on demand (F2 traps, F3 overflows the stack, F4 writes to standard error), which the real program must not be able to.

func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : overflow(depth + 1) + depth }

func complain(_ sentence: String) {
    let line = sentence + "\n"
    _ = line.withCString { write(STDERR_FILENO, $0, line.utf8.count) }
}

func fail(_ sentence: String) -> Never {
    complain("terminal-probe: \(sentence)")
    // EX_UNAVAILABLE, as the program answers where no terminal is usable.
    exit(69)
}

var options = Display.Options()
for argument in CommandLine.arguments.dropFirst() {
    switch argument {
    case "--color=always": options.colour = .always
    case "--color=never": options.colour = .never
    case "--ascii": options.glyphs = .ascii
    case "--mouse": options.mouse = .on
    default: fail("unknown argument \(argument)")
    }
}

@MainActor
func run() throws(Display.Failure) -> Int32 {
    let display = try Display(options)
    defer { display.close() }
    var probe = Probe()
    while true {
        var canvas = Canvas(size: display.size, profile: display.profile)
        probe.draw(on: &canvas)
        display.show(canvas)
        switch display.next(within: 60_000) {
        case .idle, .heard: continue
        case .ending(.signal(let number)): return 128 + number
        case .ending(.inputClosed): return 1
        case .key(.control("z")): display.suspend()
        case .key(.control("l")): display.redraw()
        case .key(.function(2)):
            let none: Int? = canvas.size.rows > 0 ? nil : 1
            precondition(none != nil, "asked to trap")
        case .key(.function(3)): exit(Int32(overflow(1) & 1))
        case .key(.function(4)): complain("a library complains")
        case .key(.control("q")): return 0
        case .key(let key): probe.update(key)
        }
    }
}

do {
    exit(try run())
} catch {
    fail("no screen: \(error)")
}
