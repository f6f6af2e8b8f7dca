import Domain
import Exchange
import Foundation
import Wording

/// What `evaluate` says of a set: its exit status, and its rows with empty reasons.
struct SetAnswer: Equatable {
    var status: Int
    var rows: String
}

/// Evaluates sets in this process, because thousands of processes would take longer than the sets.
struct SetReader {
    private var bytes: [UInt8] = []
    private var tree = Node.scalar("")

    mutating func answer(in folder: String) throws -> SetAnswer {
        let rulebook = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/rulebook.json")))
        if rulebook != bytes {
            tree = try RulebookFile(bytes: rulebook).tree
            bytes = rulebook
        }
        let (read, findings) = Rulebook.read(tree, settling: try settlements(in: folder))
        guard let read else {
            return SetAnswer(status: findings.contains { $0.settling != nil } ? 64 : 65, rows: "")
        }
        do throws(Evaluation.Failure) {
            let evaluation = try Evaluation(
                read, applications: folder + "/applications.csv", scores: folder + "/scores.csv")
            return SetAnswer(
                status: evaluation.isDecided ? 0 : 1, rows: withoutReasons(evaluation.csv(in: .slovenian)))
        } catch {
            return SetAnswer(status: 65, rows: "")
        }
    }

    private func settlements(in folder: String) throws -> [DoubtID: Settlement] {
        var settlements: [DoubtID: Settlement] = [:]
        let text = try String(contentsOfFile: folder + "/sets.txt", encoding: .utf8)
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
            settlements[parts[0]] = try Settlement(parts[1])
        }
        return settlements
    }

    /// Everything up to and with the sixth comma of a row; no column before the reason needs quotes.
    private func withoutReasons(_ csv: [UInt8]) -> String {
        var lines = csv.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for index in lines.indices.dropFirst() {
            var commas = 0
            lines[index] = lines[index].prefix { byte in
                defer { if byte == UInt8(ascii: ",") { commas += 1 } }
                return commas < 6
            }
        }
        return String(decoding: Array(lines.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
    }
}
