import Domain

/// Which column of a table of applications is which, and the ids its cells may name. A class, because every row looks at it
/// and none should copy it.
final class ApplicationsLayout {
    let headings: Headings?
    let columns: ApplicationColumns
    /// By fact of the rulebook: its column.
    let factColumns: [Int?]
    let facts: [Fact]
    let funds, measures, projectTypes, classes, goals: [String]
    let completeness, eligibility: [String]
    /// The column of the clock that counts; nil while nobody knows which it is.
    let clockColumn: ApplicationColumn?

    init(
        _ rulebook: Rulebook, headings: Headings? = nil, columns: ApplicationColumns = ApplicationColumns(),
        factColumns: [Int?]? = nil
    ) {
        self.headings = headings
        self.columns = columns
        facts = rulebook.facts
        self.factColumns = factColumns ?? rulebook.facts.map { _ in nil }
        funds = rulebook.funds.map(\.id)
        measures = rulebook.measures.map(\.id)
        projectTypes = rulebook.projectTypes.map(\.id)
        classes = rulebook.classes.map(\.id)
        goals = rulebook.goals.map(\.id)
        completeness = rulebook.completeness.map(\.id)
        eligibility = rulebook.eligibility.map(\.id)
        clockColumn = rulebook.submission.counts.value.map { $0 == .posted ? .posted : .received }
    }

    func column(of trait: Trait) -> Int? {
        switch trait {
        case .fund: columns[.fund]
        case .measure: columns[.measure]
        case .projectType: columns[.projectType]
        case .applicantClass: columns[.applicantClass]
        case .fact(let id):
            facts.firstIndex { $0.id == id }.flatMap { factColumns[$0] }
        }
    }
}
