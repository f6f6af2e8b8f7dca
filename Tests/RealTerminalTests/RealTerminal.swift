import CVterm
import Glibc

/// A program in a real terminal: a pty, with libvterm as the screen a person would see.
///
/// A journey launches a program, presses keys, and waits for what the screen must show; nothing ever sleeps for a fixed
/// time. When a wait fails, the error carries the last screen.
///
/// ```swift
/// let terminal = try RealTerminal.launch(Program.tockovnik, ["demo"])
/// try terminal.waitFor("Lestvica")
/// terminal.press("j j enter")
/// try terminal.waitFor("79 1/3")
/// terminal.press("q")
/// #expect(try terminal.waitForEnd() == .exited(0))
/// #expect(terminal.isAsFound)
/// ```
final class RealTerminal {
    /// How a program ended.
    enum End: Hashable {
        case exited(Int)
        case killed(by: Int32)
    }

    /// A wait that was in vain, with the screen as it was last.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let handle: OpaquePointer

    private init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { cv_free(handle) }

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - environment: added to `Program.environment`; an empty value takes a variable away.
    static func launch(
        _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
        rows: Int = 24, columns: Int = 80
    ) throws -> RealTerminal {
        let merged = Program.environment.merging(environment) { _, new in new }
        let variables = merged.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" }
        let handle = withCStrings([path] + arguments) { arguments in
            withCStrings(variables) { cv_launch(path, arguments, $0, Int32(rows), Int32(columns)) }
        }
        guard let handle else {
            throw Failure(description: "\(path) could not be started: \(String(cString: strerror(errno)))")
        }
        return RealTerminal(handle)
    }

    /// Sends bytes as they are.
    func send(_ text: String) {
        var bytes = Array(text.utf8)[...]
        for _ in 0..<1_000 where !bytes.isEmpty {
            let sent = bytes.withContiguousStorageIfAvailable { buffer in
                buffer.withMemoryRebound(to: CChar.self) { cv_send(handle, $0.baseAddress, $0.count) }
            }
            bytes = bytes.dropFirst(sent ?? 0)
            if !bytes.isEmpty { pump(5) }
        }
    }

    /// Presses keys by name, separated by spaces: `j j enter`, `ctrl-p`, `esc`, `f2`, `pgdn`.
    func press(_ keys: String) { send(KeyBytes.of(keys)) }

    /// Pastes text the way terminals do when the program asked for bracketed paste.
    func paste(_ text: String) { send("\u{1B}[200~\(text)\u{1B}[201~") }

    func resize(rows: Int, columns: Int) { cv_resize(handle, Int32(rows), Int32(columns)) }

    /// Closes the terminal window under the program.
    func hangUp() { cv_hang_up(handle) }

    func signal(_ number: Int32) { cv_signal(handle, number) }

    /// The screen as it is now; what has arrived is taken in first.
    var screen: RealScreen {
        pump(0)
        return RealScreen(handle)
    }

    /// Waits until a text is on the screen.
    @discardableResult
    func waitFor(_ text: String, within seconds: Double = 10) throws -> RealScreen {
        try wait("»\(text)«", within: seconds) { $0.text.contains(text) }
    }

    /// Waits until a text is no longer on the screen.
    @discardableResult
    func waitUntilGone(_ text: String, within seconds: Double = 10) throws -> RealScreen {
        try wait("no »\(text)«", within: seconds) { !$0.text.contains(text) }
    }

    /// Waits until the screen is as wanted.
    ///
    /// - Throws: after `seconds`, or at once when the program has ended and the screen can no longer change.
    @discardableResult
    func wait(_ what: String, within seconds: Double = 10, until wanted: (RealScreen) -> Bool) throws -> RealScreen {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while true {
            let screen = RealScreen(handle)
            if wanted(screen) { return screen }
            let closed = pump(20) < 0
            if ContinuousClock.now > deadline || (closed && !wanted(RealScreen(handle))) {
                let state = end.map { "; the program has ended: \($0)" } ?? ""
                throw Failure(description: "waited in vain for \(what)\(state)\n\(RealScreen(handle).framed)")
            }
        }
    }

    /// Waits until the program has ended.
    func waitForEnd(within seconds: Double = 10) throws -> End {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
            if let end {
                while pump(0) > 0 {}
                return end
            }
            if pump(5) < 0 { usleep(1_000) }
        }
        throw Failure(description: "the program does not end\n\(RealScreen(handle).framed)")
    }

    /// How the program ended; `nil` while it runs or is stopped.
    var end: End? {
        var status: Int32 = 0
        switch cv_state(handle, &status) {
        case 1: return .exited(Int(status))
        case 2: return .killed(by: status)
        default: return nil
        }
    }

    /// Whether the terminal is as the program found it: its modes, the normal screen, a visible cursor, no mouse.
    var isAsFound: Bool { leftovers.isEmpty }

    /// What is not as the program found it.
    var leftovers: [String] {
        pump(0)
        let found = [
            ("modes", cv_modes_are_restored(handle) == 1), ("another screen", cv_is_alternate(handle) == 0),
            ("no cursor", RealScreen(handle).cursor != nil), ("mouse", cv_mouse_is_on(handle) == 0),
        ]
        return found.filter { !$0.1 }.map(\.0)
    }

    var isAlternate: Bool { cv_is_alternate(handle) == 1 }

    /// How many bytes the program has written so far.
    var received: Int {
        pump(0)
        return cv_received(handle)
    }

    /// The end of what the program has written, with its escape sequences.
    var lastBytes: String {
        pump(0)
        var count = 0
        guard let bytes = cv_last_bytes(handle, &count) else { return "" }
        return UnsafeBufferPointer(start: bytes, count: count).withMemoryRebound(to: UInt8.self) {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Processor time used so far, in hundredths of a second.
    var processorTicks: Int { cv_processor_ticks(handle) }

    /// How often the program has waited and gone on since, over so many seconds.
    func wakes(within seconds: Double) -> Int {
        let before = cv_wakes(handle)
        let start = ContinuousClock.now
        while ContinuousClock.now - start < .seconds(seconds) { pump(50) }
        return cv_wakes(handle) - before
    }

    @discardableResult
    func pump(_ milliseconds: Int32) -> Int { Int(cv_pump(handle, milliseconds)) }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: texts.count + 1)
        for (place, text) in texts.enumerated() { pointers[place] = strdup(text) }
        pointers[texts.count] = nil
        defer {
            for place in texts.indices { free(pointers[place]) }
            pointers.deallocate()
        }
        return body(pointers)
    }
}
