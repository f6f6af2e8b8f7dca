import Domain
import Exchange
import Foundation
import Testing

/// The engine and `tools/recount.py`, written from the same pages by different hands, say the same of every set: the same status, the
/// same bytes but for the reasons, the same divergences. `SECOND_OPINION_SEED` changes which sets, `SECOND_OPINION_SETS` how many;
/// whatever differs is kept and named. `make opinion` asks ten thousand rulebooks more, of the finished program.
@Suite struct SecondOpinionTests {
    static let seed = ProcessInfo.processInfo.environment["SECOND_OPINION_SEED"] ?? "2025"

    @Test func theSameOfRandomSheetsOnTheCallOfPOB() async throws {
        let call = RepositoryFolder.root + "/data/calls/las-pob-esrr-1-2025.yaml"
        let sets = try SetFolder(named: "pob")
        let rulebook = sets.path + "/pob.json"
        try Data(try RulebookFile(path: call).tree.canonicalJSON()).write(to: URL(fileURLWithPath: rulebook))
        try await compare(sets, count: Self.count(2_000), arguments: ["--rulebook", rulebook])
    }

    @Test func theSameOfRandomRulebooks() async throws {
        try await compare(try SetFolder(named: "random"), count: Self.count(300), arguments: [])
    }

    private func compare(_ sets: SetFolder, count: Int, arguments: [String]) async throws {
        let folder = sets.path + "/sets"
        try sets.run("random_sets.py", ["--seed", Self.seed, "--count", "\(count)", "--dir", folder] + arguments)
        try sets.run("recount.py", ["batch", folder])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { Int($0) != nil }.sorted()
        #expect(names.count == count)
        // Neighbours stay together: they share what is settled.
        let parts = [names.prefix(names.count / 2), names.suffix(names.count - names.count / 2)]
        let different = try await withThrowingTaskGroup(of: [String].self) { group in
            for part in parts { group.addTask { try Self.different(Array(part), in: folder) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(different.isEmpty, "seed \(Self.seed), kept in \(folder)")
        if different.isEmpty { sets.remove() }
    }

    private static func different(_ names: [String], in folder: String) throws -> [String] {
        var reader = SetReader()
        return try names.filter { try reader.answer(in: folder + "/" + $0) != expected(in: folder + "/" + $0) }
    }

    private static func expected(in folder: String) throws -> SetAnswer {
        func text(_ name: String) throws -> String {
            try String(contentsOfFile: folder + "/expected." + name, encoding: .utf8)
        }
        let status = try text("status").trimmingCharacters(in: .whitespacesAndNewlines)
        return SetAnswer(status: Int(status) ?? -1, rows: try text("csv"), divergences: try text("divergences"))
    }

    private static func count(_ usual: Int) -> Int {
        ProcessInfo.processInfo.environment["SECOND_OPINION_SETS"].flatMap(Int.init) ?? usual
    }
}
