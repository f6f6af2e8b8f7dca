/// What a command answers to the shell that started it (the numbers of sysexits.h, and 1 for "the answer is no").
enum ExitStatus: Int32, Sendable, CaseIterable {
    case done = 0
    /// Lint found errors, verify found a break, a value the ranking needs is not settled.
    case answerIsNo = 1
    case wrongUsage = 64
    case wrongData = 65
    case noInput = 66
    /// No usable terminal.
    case unavailable = 69
    case cannotCreate = 73
    case diskTrouble = 74
    case notPermitted = 77
}
