import Foundation
import Testing

/// Two offices that differ only in what a person may not see print the same for that person; only the fingerprint, which is
/// no secret, tells that they are two.
@Suite("Commands in two worlds")
struct CommandWorldsTests {
    private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "data/samples/las-log-mali-2024")

    /// The small sample before its scoring is closed, every line through `change`.
    private func founded(_ change: (String) -> String = { $0 }) throws -> DemoOffice {
        let home = FileManager.default.temporaryDirectory.appending(path: "tockovnik-worlds-\(UUID().uuidString)")
        let target = home.appending(path: "data/samples/mali")
        let files = FileManager.default
        try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try files.copyItem(at: Self.sample, to: target)
        let acts = try String(contentsOf: Self.sample.appending(path: "acts.jsonl"), encoding: .utf8)
            .split(separator: "\n").map(String.init).prefix { !$0.contains(#""act":"close-scoring""#) }
        try acts.map(change).joined(separator: "\n").write(
            to: target.appending(path: "acts.jsonl"), atomically: true, encoding: .utf8)
        let office = DemoOffice(home: home.path)
        let answer = try Shell.tockovnik(
            ["demo", "mali", "--folder", office.folder],
            environment: ["XDG_DATA_HOME": home.path, "TOCKOVNIK_DATA": home.path + "/data"])
        try #require(answer.status == 0 && answer.errors.isEmpty, "\(answer.errors)")
        return office
    }

    /// What the commands say to a person: lists, files, refusals. Paths and fingerprints are taken out.
    private func said(_ office: DemoOffice, to person: String) throws -> [String] {
        let call = #""call":"las-log-mali-2024","application":"V-1""#
        let commands: [([String], String?)] = [
            (["rank", office.path, "--as", person], nil),
            (["rank", office.path, "--as", person, "--format", "csv", "--lang", "en"], nil),
            (["journal", office.path, "--as", person], nil),
            (["report", "annual", office.path, "--as", person, "--year", "2024"], nil),
            (["report", "annual", office.path, "--as", person, "--year", "2024", "--format", "json"], nil),
            (["act", office.path, "--as", person, "--dry-run"], #"{"act":"close-scoring",\#(call)}"#),
            (
                ["act", office.path, "--as", person, "--dry-run"],
                #"{"act":"justify-divergence",\#(call),"reason":"x"}"#
            ),
            (
                ["act", office.path, "--as", person, "--dry-run"],
                #"{"act":"record-fact",\#(call),"fact":"partners","value":"2","evidence":"x"}"#
            ),
            (
                ["act", office.path, "--as", person, "--dry-run"],
                #"{"act":"adopt-ranking","call":"las-log-mali-2024","rows":[]}"#
            ),
        ]
        return try commands.map { arguments, input in
            let answer = try Shell.tockovnik(
                arguments, environment: ["XDG_DATA_HOME": office.home], input: input.map { $0 + "\n" })
            return "\(answer.status)\n\(answer.output)\n\(answer.errors)"
                .replacing(office.home, with: "")
                .replacing(#/[0-9a-f]{8}( [0-9a-f]{8}){3,7}/#, with: "odtis")
        }
    }

    /// Other points for the second assessor: those who score with him must not notice.
    private func otherPoints(_ line: String) -> String {
        guard line.contains(#""by":"gorazd","act":"submit-sheet""#) else { return line }
        return line.replacing(#/"criterion":"2","points":"[0-9]"/#, with: #""criterion":"2","points":"7""#)
    }

    /// Other projects and amounts, too: the board has declared nothing yet.
    private func otherProjects(_ line: String) -> String {
        otherPoints(line).replacing("Kolesarska postaja", with: "Tržnica").replacing(
            #""requested":"40000.00""#, with: #""requested":"39000.00""#
        ).replacing(#""fact":"partners","value":"3""#, with: #""fact":"partners","value":"2""#)
    }

    @Test("say the same to whoever may not see the difference")
    func same() throws {
        let one = try founded()
        defer { try? FileManager.default.removeItem(atPath: one.home) }
        for (change, people) in [(otherPoints, ["ines", "matic"]), (otherProjects, ["vlasta", "zala"])] {
            let two = try founded(change)
            defer { try? FileManager.default.removeItem(atPath: two.home) }
            for person in people {
                let (first, second) = (try said(one, to: person), try said(two, to: person))
                for (place, pair) in zip(first, second).enumerated() {
                    #expect(pair.0 == pair.1, "\(person), command \(place + 1)")
                }
                #expect(first.contains { !$0.hasPrefix("0\n") } && first.contains { $0.hasPrefix("0\n") })
            }
            // They are two: the auditor's whole entries differ.
            #expect(
                try one.tockovnik("journal", one.path, "--json", "--as", "zala").output
                    != two.tockovnik("journal", two.path, "--json", "--as", "zala").output)
        }
    }
}
