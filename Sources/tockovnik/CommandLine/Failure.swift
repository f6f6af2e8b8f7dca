/// Why a command ended without its result: a sentence for standard error and the exit status that goes with it.
struct Failure: Error, Sendable, Equatable {
    let status: ExitStatus
    /// Lines for standard error, already in the language of the person; may be empty when everything is said.
    let lines: [String]

    init(_ status: ExitStatus, _ lines: [String]) {
        self.status = status
        self.lines = lines
    }

    init(_ status: ExitStatus, _ sentence: String) { self.init(status, [sentence]) }
}
