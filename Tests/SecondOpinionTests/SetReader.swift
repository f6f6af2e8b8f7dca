import Domain
import Exchange
import Foundation
import Wording

/// What `evaluate` says of a set: its exit status, its rows with empty reasons, and where sheets diverge.
struct SetAnswer: Equatable, Sendable {
    var status: Int
    var rows = ""
    var divergences = ""
}

/// Evaluates sets in this process, because thousands of processes would take longer than the sets.
struct SetReader {
    private var bytes: [UInt8] = []
    private var tree = Node.scalar("")
    /// The last rulebook, and what was settled in it: neighbours often share both, and reading one takes longer than a set.
    private var last: (settings: String, read: (rulebook: Rulebook?, findings: [Finding]))?

    mutating func answer(in folder: String) throws -> SetAnswer {
        let read = try rulebook(of: folder)
        guard let rulebook = read.rulebook else {
            return SetAnswer(status: read.findings.contains { $0.settling != nil } ? 64 : 65)
        }
        do throws(Evaluation.Failure) {
            let evaluation = try Evaluation(
                rulebook, applications: folder + "/applications.csv", scores: folder + "/scores.csv")
            return SetAnswer(
                status: evaluation.isDecided ? 0 : 1, rows: withoutReasons(evaluation.csv(in: .slovenian)),
                divergences: divergences(in: evaluation))
        } catch {
            return SetAnswer(status: 65)
        }
    }

    private mutating func rulebook(of folder: String) throws -> (rulebook: Rulebook?, findings: [Finding]) {
        let settings = try String(contentsOfFile: folder + "/sets.txt", encoding: .utf8)
        let own = folder + "/rulebook.json"
        let isOwn = FileManager.default.fileExists(atPath: own)
        if !isOwn, let last, last.settings == settings { return last.read }
        let path = isOwn ? own : folder + "/../rulebook.json"
        if isOwn || bytes.isEmpty {
            bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            tree = try RulebookFile(bytes: bytes).tree
        }
        let read = Rulebook.read(tree, settling: try settlements(settings))
        last = (settings, read)
        return read
    }

    private func settlements(_ text: String) throws -> [DoubtID: Settlement] {
        var settlements: [DoubtID: Settlement] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
            settlements[parts[0]] = try Settlement(parts[1])
        }
        return settlements
    }

    /// A line each: application, criterion or `total`, lowest, highest, distance, what follows.
    private func divergences(in evaluation: Evaluation) -> String {
        evaluation.divergences.map { found in
            let divergence = found.divergence
            let figures = [divergence.lowest, divergence.highest, divergence.distance].map(\.mixed)
            let id = evaluation.ranking.candidates.ids[found.application]
            return ([id, divergence.criterion ?? "total"] + figures + [divergence.rule.then.rawValue])
                .joined(separator: ",") + "\n"
        }.joined()
    }

    /// Everything up to and with the sixth comma of a row; no column before the reason needs quotes.
    private func withoutReasons(_ csv: [UInt8]) -> String {
        String(decoding: csv, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { number, line in
                let cells = line.split(separator: ",", maxSplits: 6, omittingEmptySubsequences: false)
                return number == 0 || cells.count < 7 ? String(line) : cells.prefix(6).joined(separator: ",") + ","
            }.joined(separator: "\n")
    }
}
