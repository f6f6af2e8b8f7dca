import Foundation

/// The small sample office, told up to a point and founded by the program: an office for a journey in a second or two.
enum SmallOffice {
    private static let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "data")

    /// - Parameters:
    ///   - mark: The acts before the first line that holds this are told.
    ///   - more: Acts after them, as lines of a sample.
    /// - Returns: The folder with `demo.tkv` and everybody's keys.
    static func told(before mark: String, and more: [String] = []) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tockovnik-small-\(UUID().uuidString)")
        let sample = data.appending(path: "samples/las-log-mali-2024")
        let target = folder.appending(path: "data/samples/mali")
        let files = FileManager.default
        try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try files.copyItem(at: sample, to: target)
        let acts = try String(contentsOf: sample.appending(path: "acts.jsonl"), encoding: .utf8)
            .split(separator: "\n").map(String.init).prefix { !$0.contains(mark) }
        try (acts + more).joined(separator: "\n").write(
            to: target.appending(path: "acts.jsonl"), atomically: true, encoding: .utf8)
        let office = folder.appending(path: "office")
        let founding = try RealTerminal.launch(
            "/bin/sh", ["-c", "exec \(Program.tockovnik) demo mali --folder \(office.path) </dev/null"],
            environment: ["TOCKOVNIK_DATA": folder.appending(path: "data").path])
        guard try founding.waitForEnd(within: 60) == .exited(0) else {
            throw RealTerminal.Failure(description: founding.screen.framed)
        }
        return office
    }
}

extension JourneyDesk {
    /// A desk at the office of this folder, with these people's keys.
    convenience init(at folder: URL, keysOf people: String...) throws {
        try self.init(office: folder.appending(path: "demo.tkv"))
        for person in people {
            try FileManager.default.copyItem(
                at: folder.appending(path: "keys/\(person).key"),
                to: home.appending(path: "tockovnik/keys/\(person).key"))
        }
    }
}
