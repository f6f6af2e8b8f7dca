import Domain

/// What was found wrong, all of it counted and the first thousand kept: a file of nonsense must not fill the memory.
public struct FindingList: Sendable {
    public static let most = 1_000
    /// So many without one row that reads: this is no such table, whatever its name.
    static let patience = 1_000
    /// So many in any table: nobody mends them row by row, and memory has an end.
    static let endurance = 100_000

    public private(set) var findings: [TableFinding] = []
    /// Also those that were not kept.
    public private(set) var errors = 0
    public private(set) var notes = 0

    public init() {}

    /// Ends reading that leads nowhere.
    func checkPatience(hasRows: Bool) throws(TableReader.Halt) {
        if errors >= (hasRows ? FindingList.endurance : FindingList.patience) { throw .content(.gaveUp(errors)) }
    }

    public mutating func add(_ finding: TableFinding) {
        if finding.isNote { notes += 1 } else { errors += 1 }
        if findings.count < FindingList.most { findings.append(finding) }
    }

    public mutating func add(_ other: FindingList) {
        errors += other.errors
        notes += other.notes
        findings += other.findings.prefix(FindingList.most - min(FindingList.most, findings.count))
    }

    public var notKept: Int { errors + notes - findings.count }
}
