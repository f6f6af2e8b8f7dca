import Domain
import Exchange
import Foundation
import Testing
import Wording

/// The engine and `tools/recount.py`, written from the same pages by different hands, say the same of every set: the same status and
/// the same bytes but for the reasons. `SECOND_OPINION_SETS` and `SECOND_OPINION_SEED` change how many sets and which; whatever differs is kept and named.
@Suite struct SecondOpinionTests {
    static let count = number("SECOND_OPINION_SETS") ?? 150
    static let seed = ProcessInfo.processInfo.environment["SECOND_OPINION_SEED"] ?? "2025"

    @Test func theSameOfRandomSheetsOnTheCallOfPOB() throws {
        let call = RepositoryFolder.root + "/data/calls/las-pob-esrr-1-2025.yaml"
        let tree = try RulebookFile(path: call).tree
        let sets = try SetFolder(named: "pob")
        try Data(tree.canonicalJSON()).write(to: URL(fileURLWithPath: sets.path + "/rulebook.json"))
        try compare(sets, arguments: ["--rulebook", sets.path + "/rulebook.json"])
    }

    @Test func theSameOfRandomRulebooks() throws {
        try compare(try SetFolder(named: "random"), arguments: [])
    }

    private func compare(_ sets: SetFolder, arguments: [String]) throws {
        let folder = sets.path + "/sets"
        try sets.run("random_sets.py", ["--seed", Self.seed, "--count", "\(Self.count)", "--dir", folder] + arguments)
        try sets.run("recount.py", ["batch", folder])
        var reader = SetReader()
        var different: [String] = []
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        for name in names where try reader.answer(in: folder + "/" + name) != expected(in: folder + "/" + name) {
            different.append(name)
        }
        #expect(names.count == Self.count)
        #expect(different.isEmpty, "seed \(Self.seed), kept in \(folder)")
        if different.isEmpty { sets.remove() }
    }

    private func expected(in folder: String) throws -> SetAnswer {
        let status = try String(contentsOfFile: folder + "/expected.status", encoding: .utf8)
        return SetAnswer(
            status: Int(status.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1,
            rows: try String(contentsOfFile: folder + "/expected.csv", encoding: .utf8))
    }

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap(Int.init)
    }
}
