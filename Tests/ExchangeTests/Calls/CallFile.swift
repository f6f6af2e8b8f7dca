import Domain
import Testing

@testable import Exchange

/// The rulebooks this house keeps, read as the program reads them.
enum CallFile: String, CaseIterable {
    case pohorje = "las-pob-esrr-1-2025"
    case pogorje = "las-loskega-pogorja-6-2019"
    case drava = "las-drava-esrr-3-2017"

    static let root = "\(#filePath)".split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

    func read() throws -> RulebookFile {
        try RulebookFile(path: "\(CallFile.root)/data/calls/\(rawValue).yaml")
    }

    /// The rulebook with some of its doubts settled, each in the words of `--set`.
    func rulebook(settling texts: [DoubtID: String] = [:]) throws -> Rulebook {
        let settlements = try texts.mapValues { try Settlement($0) }
        return try #require(Rulebook.read(try read().tree, settling: settlements).rulebook)
    }
}

extension Rulebook {
    func doubts(_ kind: Doubt.Kind) -> Set<DoubtID> { Set(doubts.filter { $0.kind == kind }.map(\.id)) }

    /// Every limit of the call that starts on a day, and where it ends: `appeal 2025-09-22 2025-09-30`.
    func ends(_ id: String, _ day: String) throws -> [String] {
        let start = try #require(Day(iso: day))
        return try limitReadings(id).map { try $0.rule.starting(.on(start)).end().iso }
    }
}

/// `8` or `2.5`.
func points(_ text: String) -> Fraction? { Fraction(decimal: text) }
