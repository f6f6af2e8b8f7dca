internal import CNcurses

extension Display.Failure {
    /// The failure behind a result of `cn_open`; `nil` when the screen is open.
    init?(openResult: Int) {
        switch openResult {
        case Int(CN_OPENED): return nil
        case Int(CN_INPUT_IS_NO_TERMINAL): self = .inputIsNoTerminal
        case Int(CN_OUTPUT_IS_NO_TERMINAL): self = .outputIsNoTerminal
        case Int(CN_TERM_IS_EMPTY): self = .terminalHasNoName
        case Int(CN_TERM_CANNOT_MOVE_ITS_CURSOR): self = .terminalCannotMoveItsCursor
        default: self = .terminalIsUnknown
        }
    }
}
