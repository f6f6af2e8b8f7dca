import CVterm

/// Where the programs under test are: beside the tests, in the same build folder.
enum Program {
    /// The program itself.
    static var tockovnik: String { folder + "/tockovnik" }
    /// Shows every key it reads and breaks on demand, which the program itself must not be able to.
    static var probe: String { folder + "/terminal-probe" }

    /// What every program gets; nothing else of the tests' own environment.
    static let environment = [
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
        "SWIFT_BACKTRACE": "interactive=no",
    ]

    private static let folder = String(cString: cv_own_folder())
}
