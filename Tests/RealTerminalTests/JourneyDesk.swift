import Foundation

/// An office in mid-call for the journeys, founded once by the program itself out of the sample: everything is submitted but
/// one sheet (of `alenka`, for V-16), the scoring is open.
enum JourneyOffice {
    static let sample: Result<URL, any Error> = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tockovnik-journeys-\(UUID().uuidString)")
        let data = folder.appending(path: "data")
        let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "data")
        let sample = source.appending(path: "samples/las-pob-esrr-1-2025")
        let target = data.appending(path: "samples/skoraj")
        let files = FileManager.default
        try files.createDirectory(at: target, withIntermediateDirectories: true)
        try files.createSymbolicLink(
            at: data.appending(path: "calls"), withDestinationURL: source.appending(path: "calls"))
        try files.copyItem(at: sample.appending(path: "seed"), to: target.appending(path: "seed"))
        let acts = try String(contentsOf: sample.appending(path: "acts.jsonl"), encoding: .utf8)
            .split(separator: "\n")
            .prefix { !$0.contains(#""act":"close-scoring""#) || $0.contains(#""application""#) }
            .filter { !($0.contains(#""by":"alenka","act":"submit-sheet""#) && $0.contains(#""V-16""#)) }
        try acts.joined(separator: "\n").write(
            to: target.appending(path: "acts.jsonl"), atomically: true, encoding: .utf8)
        let office = folder.appending(path: "office")
        let founding = try RealTerminal.launch(
            "/bin/sh", ["-c", "exec \(Program.tockovnik) demo skoraj --folder \(office.path) </dev/null"],
            environment: ["TOCKOVNIK_DATA": data.path])
        guard try founding.waitForEnd(within: 120) == .exited(0) else {
            throw RealTerminal.Failure(description: founding.screen.framed)
        }
        return office
    }
}

/// A desk of its own for one journey: its folder with keys, and an office file that other desks may share.
final class JourneyDesk {
    let home: URL
    let office: URL

    /// A desk with nothing on it.
    init(office: URL? = nil) throws {
        home = FileManager.default.temporaryDirectory.appending(path: "tockovnik-desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: home.appending(path: "tockovnik/keys"), withIntermediateDirectories: true)
        self.office = office ?? home.appending(path: "tockovnik/pisarna.tkv")
    }

    /// A desk where these people's keys lie, with a copy of the sample office or with the office of another desk.
    convenience init(keysOf people: String..., sharing other: JourneyDesk? = nil) throws {
        let sample = try JourneyOffice.sample.get()
        try self.init(office: other?.office)
        if other == nil { try FileManager.default.copyItem(at: sample.appending(path: "demo.tkv"), to: office) }
        for person in people {
            try FileManager.default.copyItem(
                at: sample.appending(path: "keys/\(person).key"),
                to: home.appending(path: "tockovnik/keys/\(person).key"))
        }
    }

    deinit { try? FileManager.default.removeItem(at: home) }

    /// Sits down at the office.
    func launch(environment: [String: String] = [:], rows: Int = 24, columns: Int = 80) throws -> RealTerminal {
        let terminal = try RealTerminal.launch(
            Program.tockovnik, [office.path], environment: self.environment.merging(environment) { $1 }, rows: rows,
            columns: columns)
        return terminal
    }

    var environment: [String: String] { ["XDG_DATA_HOME": home.path, "TZ": "Europe/Ljubljana"] }

    /// What a command without a screen prints about the office.
    func command(_ words: String) throws -> (text: String, end: RealTerminal.End) {
        let terminal = try RealTerminal.launch(
            "/bin/sh", ["-c", "exec \(Program.tockovnik) \(words) </dev/null"], environment: environment, rows: 60,
            columns: 200)
        let end = try terminal.waitForEnd(within: 60)
        return (terminal.screen.text, end)
    }

    /// The person goes home: the program is told to end as a closed session tells it.
    static func leave(_ terminal: RealTerminal) throws -> RealTerminal.End {
        terminal.press("ctrl-q")
        return try terminal.waitForEnd()
    }
}
