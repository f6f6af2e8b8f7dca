import Domain
import Testing

@testable import Exchange

/// docs/RULEBOOK.md is what others write rulebooks and programs from, so the tests read it.
@Suite struct `The page about rulebooks` {
    private static let repository = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }

    private static func text(_ path: String) throws -> String {
        String(decoding: try FileBytes.read(repository + "/" + path, limit: 1 << 22), as: UTF8.self)
    }

    @Test func `lists every finding with its severity`() throws {
        let rows = try Self.text("docs/RULEBOOK.md").split(separator: "\n")
            .filter { $0.hasPrefix("| `") && ($0.contains("` | error |") || $0.contains("` | warning |")) }
            .map { row in row.split(separator: "|").prefix(2).map { $0.filter { $0 != " " && $0 != "`" } } }
        #expect(rows == FindingCode.allCases.map { [$0.rawValue, $0.severity.rawValue] })
    }

    @Test func `gives examples that read`() throws {
        let examples = try Self.text("docs/RULEBOOK.md").split(separator: "```yaml example\n").dropFirst()
            .map { String($0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex)) }
        #expect(examples.count >= 12)
        let chain = try #require(SoundRulebook.changed("{ points-of: \"2\" }, ", ""))
        let base = try RulebookFile(bytes: Array(chain.text.utf8)).tree
        for example in examples {
            let tree = try RulebookFile(bytes: Array(example.utf8)).tree
            let findings = Rulebook.lint(base.replacing(with: tree)).filter { $0.severity == .error }
            #expect(findings == [], "\(example)")
        }
    }

    @Test func `names every key, word, event and time limit of the grammar`() throws {
        let page = try Self.text("docs/RULEBOOK.md")
        for word in Rulebook.schema.words { #expect(page.contains(word), "\(word)") }
        for limit in KnownLimit.allCases { #expect(page.contains(limit.rawValue)) }
    }

    @Test func `has a schema for editors that is the grammar`() throws {
        #expect(try Self.text("docs/rulebook.schema.json") == RulebookSchema.text)
    }

    @Test func `is kept by the calls of this house`() throws {
        for call in ["las-pob-esrr-1-2025", "las-loskega-pogorja-6-2019", "las-drava-esrr-3-2017"] {
            let file = try RulebookFile(path: Self.repository + "/data/calls/\(call).yaml")
            #expect(Rulebook.lint(file.tree).filter { $0.severity == .error } == [])
            // The record holds the canonical JSON: it is the same rulebook.
            let canonical = try Node(canonicalJSON: file.tree.canonicalJSON())
            #expect(Rulebook.read(canonical).findings.map(\.kind) == Rulebook.read(file.tree).findings.map(\.kind))
        }
    }
}

extension Node {
    /// The map with the keys of another in the place of its own.
    func replacing(with other: Node) -> Node {
        let new = other.pairs ?? []
        let kept = (pairs ?? []).filter { pair in !new.contains { $0.key == pair.key } }
        return Node(.map(kept + new))
    }
}

extension Schema {
    /// Every key and every word that can be written.
    var words: Set<String> {
        switch self {
        case .words(let words): Set(words)
        case .list(let item, _), .byID(let item): item.words
        case .anyOf(let schemas): schemas.reduce(into: []) { $0.formUnion($1.words) }
        case .map(_, let fields): fields.reduce(into: []) { $0.formUnion($1.schema.words.union([$1.name])) }
        case .scalar, .reference, .anything: []
        }
    }
}
