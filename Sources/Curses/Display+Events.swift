internal import CNcurses
public import Terminal

extension Display {
    /// What happened while the program waited.
    public enum Event: Hashable, Sendable {
        case key(Key)
        /// Nothing until the time was over.
        case idle
        /// What was watched has something to read.
        case heard
        case ending(Ending)
    }

    /// Why the program has to end now, without asking.
    public enum Ending: Hashable, Sendable {
        /// HUP, INT or TERM, by number: the exit status is 128 plus it.
        case signal(Int32)
        /// The terminal is gone.
        case inputClosed
    }

    /// Waits for the next event, at most `milliseconds`; the processor has nothing to do meanwhile.
    ///
    /// - Parameter descriptor: waited for beside the terminal.
    public func next(within milliseconds: Int, watching descriptor: Int32? = nil) -> Event {
        if let ending = ending() { return .ending(ending) }
        var event = cn_event()
        let kind = Int(cn_read(Int32(clamping: max(milliseconds, 0)), descriptor ?? -1, &event))
        if let ending = ending() { return .ending(ending) }
        if cn_was_continued() != 0 {
            // Somebody stopped the job from outside; the shell has used the terminal meanwhile. A key that came with it
            // still counts.
            lend {}
            if kind == Int(CN_NOTHING) { return .key(.resize) }
        }
        switch kind {
        case Int(CN_INPUT_CLOSED): return .ending(.inputClosed)
        case Int(CN_RESIZE):
            shown = nil
            return .key(.resize)
        case Int(CN_CHARACTER): return Key(typed: event.value).map { .key($0) } ?? .idle
        case Int(CN_KEY): return Key(named: Int(event.value)).map { .key($0) } ?? .idle
        case Int(CN_FUNCTION_KEY): return .key(.function(Int(event.value)))
        case Int(CN_MOUSE): return mouse(event).map { .key(.mouse($0)) } ?? .idle
        case Int(CN_PASTE): return .key(.paste(pasted()))
        case Int(CN_WATCHED): return .heard
        default: return .idle
        }
    }

    /// The signal that told the program to end, if one did.
    public var endingSignal: Int32? {
        let signal = cn_ending_signal()
        return signal == 0 ? nil : signal
    }

    private func ending() -> Ending? {
        endingSignal.map { .signal($0) }
    }

    private func mouse(_ event: cn_event) -> Mouse? {
        let point = Point(row: Int(event.row), column: Int(event.column))
        switch Int(event.value) {
        case Int(CN_PRESS): return Mouse(.press, at: point)
        case Int(CN_SECONDARY_PRESS): return Mouse(.secondaryPress, at: point)
        case Int(CN_WHEEL_UP): return Mouse(.wheelUp, at: point)
        case Int(CN_WHEEL_DOWN): return Mouse(.wheelDown, at: point)
        default: return nil
        }
    }

    private func pasted() -> String {
        var count = 0
        var text = String.UnicodeScalarView()
        guard let scalars = cn_pasted(&count) else { return "" }
        for value in UnsafeBufferPointer(start: scalars, count: count) {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }
}

extension Key {
    /// The key behind a scalar as the terminal sends it; control characters are keys of their own.
    init?(typed value: UInt32) {
        switch value {
        case 9: self = .tab
        case 10, 13: self = .enter
        case 27: self = .escape
        case 8, 127: self = .backspace
        case 1...26:
            guard let letter = Unicode.Scalar(value + 0x60) else { return nil }
            self = .control(Character(letter))
        case 0...31, 0x80...0x9F: return nil
        default:
            guard let scalar = Unicode.Scalar(value) else { return nil }
            self = .character(Character(scalar))
        }
    }

    /// The key behind one of the shim's names.
    init?(named value: Int) {
        switch value {
        case Int(CN_UP): self = .up
        case Int(CN_DOWN): self = .down
        case Int(CN_LEFT): self = .left
        case Int(CN_RIGHT): self = .right
        case Int(CN_HOME): self = .home
        case Int(CN_END): self = .end
        case Int(CN_PAGE_UP): self = .pageUp
        case Int(CN_PAGE_DOWN): self = .pageDown
        case Int(CN_ENTER): self = .enter
        case Int(CN_BACKSPACE): self = .backspace
        case Int(CN_DELETE): self = .delete
        case Int(CN_INSERT): self = .insert
        case Int(CN_BACK_TAB): self = .backTab
        case Int(CN_ESCAPE): self = .escape
        default: return nil
        }
    }
}
