import Foundation
import Testing

@testable import Exchange

/// The cases a person can read, asked of `tools/recount.py` too.
@Suite struct RankingCaseOpinionTests {
    @Test func theSecondOpinionSaysTheSameOfEveryCase() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cases-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for one in RankingCase.all {
            let own = folder.appendingPathComponent(one.name)
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            let files: [(String, Data)] = [
                ("rulebook.json", Data(try one.tree().canonicalJSON())),
                ("applications.csv", Data(one.applications.utf8)),
                ("scores.csv", Data(one.scores.utf8)),
                ("sets.txt", Data(one.settings.map { $0 + "\n" }.joined().utf8)),
            ]
            for (name, data) in files { try data.write(to: own.appendingPathComponent(name)) }
        }
        try recount(folder)
        for one in RankingCase.all {
            func said(_ name: String) throws -> String {
                try String(contentsOf: folder.appendingPathComponent(one.name + "/expected." + name), encoding: .utf8)
            }
            let rows = try said("csv").split(separator: "\n").map { row in
                row.split(separator: ",", maxSplits: 6, omittingEmptySubsequences: false).prefix(5).joined(
                    separator: ",")
            }
            #expect(rows.joined(separator: "\n") == one.result, "\(one.name)")
            #expect(try said("status") == "\(one.status)\n", "\(one.name)")
        }
    }

    private func recount(_ folder: URL) throws {
        let process = Process()
        let root = #filePath.dropLast("/Tests/ExchangeTests/Evaluate/RankingCaseOpinionTests.swift".count)
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", root + "/tools/recount.py", "batch", folder.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
