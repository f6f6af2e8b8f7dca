import Domain
import Wording

/// The whole engine without an office: a rulebook and two tables in, a ranking out (docs/EVALUATE.md).
public struct Evaluation: Sendable {
    /// Why there is no ranking.
    public enum Failure: Error, Sendable {
        case file(TableFinding.File, FileFault)
        /// Wrong data, all of it at once.
        case findings(FindingList)
    }

    public let ranking: Ranking
    /// The sheets it was made from, for explanations.
    public let tables: [ScoreTable]
    /// The names of the assessors, by their numbers in the tables.
    public let assessors: [String]
    /// What is worth saying and changes nothing.
    public let notes: FindingList
    /// How somebody settles what is missing.
    let mending: Language.Mending

    public init(
        _ rulebook: Rulebook, applications: String, scores: String, encoding: TextEncoding? = nil
    ) throws(Failure) {
        try self.init(
            rulebook, applications: try Evaluation.open(applications, .applications),
            scores: try Evaluation.open(scores, .scores), encoding: encoding)
    }

    public init(
        _ rulebook: Rulebook, applications: [UInt8], scores: [UInt8], encoding: TextEncoding? = nil
    ) throws(Failure) {
        try self.init(
            rulebook, applications: ByteSource(bytes: applications), scores: ByteSource(bytes: scores),
            encoding: encoding)
    }

    private static func open(_ path: String, _ file: TableFinding.File) throws(Failure) -> ByteSource {
        do { return try ByteSource(path: path) } catch { throw .file(file, error) }
    }

    private init(
        _ rulebook: Rulebook, applications: ByteSource, scores: ByteSource, encoding: TextEncoding?
    ) throws(Failure) {
        var first = ApplicationsReader(RankingPlan(rulebook))
        do { try first.read(applications, encoding: encoding) } catch { throw .file(.applications, error) }
        first.checkScoring()
        var second = ScoresReader(first)
        do { try second.read(scores, encoding: encoding) } catch { throw .file(.scores, error) }
        var findings = first.findings
        findings.add(second.findings)
        guard findings.errors == 0 else { throw .findings(findings) }
        let totals = ScoreTotals(first.candidates, second.tables)
        ranking = Ranking(first.candidates, totals, second.tables)
        tables = second.tables
        assessors = (0..<second.assessors.count).map { second.assessors.text($0) }
        notes = findings
        mending = .setting
    }

    /// The ranking of a case out of the record: the same tables and files as from CSV.
    public init(_ input: RankingInput) {
        ranking = input.ranking()
        tables = input.tables
        assessors = []
        notes = FindingList()
        mending = .act
    }

    /// What keeps the ranking from being complete, and how it is mended.
    public func stops(in language: Language) -> [String] { language.stops(of: ranking, mending: mending) }

    /// Whether the answer is complete: everything settled and everything decided.
    public var isDecided: Bool { ranking.isDecided }
}
