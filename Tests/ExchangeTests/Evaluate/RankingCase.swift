import Domain
import Foundation
import Testing

@testable import Exchange

/// One file of Tests/ExchangeTests/Cases: what differs from `minimal.yaml`, two tables, and the rows that must come out.
struct RankingCase: Sendable, CustomTestStringConvertible {
    let name: String
    let rulebook: String
    let settings: [String]
    let applications: String
    let scores: String
    let result: String
    let status: Int

    var testDescription: String { name }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Cases")

    static let all: [RankingCase] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".txt") }.sorted().compactMap(RankingCase.init)
    }()

    init?(file: String) {
        guard let text = try? String(contentsOf: RankingCase.folder.appendingPathComponent(file), encoding: .utf8)
        else {
            return nil
        }
        var parts: [String: String] = [:]
        var part = "rulebook"
        var status = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("--- ") {
                let words = line.dropFirst(4).split(separator: ",")
                part = String(words[0])
                if let last = words.dropFirst().first?.split(separator: " ").last { status = Int(last) ?? -1 }
            } else {
                parts[part, default: ""] += line + "\n"
            }
        }
        name = String(file.dropLast(4))
        rulebook = parts["rulebook"] ?? ""
        settings = (parts["set"] ?? "").split(separator: "\n").map(String.init)
        applications = parts["applications.csv"] ?? ""
        scores = parts["scores.csv"] ?? ""
        result = (parts["result"] ?? "").trimmingCharacters(in: .newlines)
        self.status = status
    }

    /// The minimal rulebook with the keys of the case in the place of its own.
    func tree() throws -> Node {
        let base = try RulebookFile(
            bytes: Array(Data(contentsOf: RankingCase.folder.appendingPathComponent("minimal.yaml"))))
        var pairs = base.tree.pairs ?? []
        let isEmpty = rulebook.split(separator: "\n").allSatisfy { $0.hasPrefix("#") }
        let own = isEmpty ? [] : try RulebookFile(bytes: Array(rulebook.utf8)).tree.pairs ?? []
        for pair in own {
            if let place = pairs.firstIndex(where: { $0.key == pair.key }) {
                pairs[place] = pair
            } else {
                pairs.append(pair)
            }
        }
        return Node(.map(pairs))
    }

    func read() throws -> Rulebook {
        var settlements: [DoubtID: Settlement] = [:]
        for setting in settings {
            let words = setting.split(separator: "=", maxSplits: 1).map(String.init)
            settlements[words[0]] = try Settlement(words[1])
        }
        let (rulebook, findings) = Rulebook.read(try tree(), settling: settlements)
        return try #require(rulebook, "\(findings)")
    }

    func evaluate() throws -> Evaluation {
        try Evaluation(try read(), applications: Array(applications.utf8), scores: Array(scores.utf8))
    }
}
