/// How the applications it fits are scored.
public struct CriteriaSet: Sendable {
    public enum ReasonsRule: String, Sendable, CaseIterable {
        case belowMost = "below-most"
        case always, never
    }

    /// nil where the call has only one set.
    public var id: String?
    public var when: Conditions = .always
    public var assessors: Assessors
    /// The maximum the call prints; the linter holds it against the reachable one.
    public var most: Fraction?
    /// For which points an assessor has to give a reason.
    public var reasons: ReasonsRule = .belowMost
    /// All must be met; empty: the call has none.
    public var threshold: Settled<[Threshold]>
    public var divergence: [DivergenceRule] = []
    public var criteria: [Criterion]
}

public struct Assessors: Sendable, Equatable {
    public enum Number: Sendable, Hashable {
        case exactly(Int)
        case atLeast(Int)

        /// The least number of sheets.
        public var least: Int {
            switch self {
            case .exactly(let number), .atLeast(let number): number
            }
        }
    }

    public enum Aggregation: String, Sendable, CaseIterable {
        case mean, sum
        /// One common sheet.
        case consensus
        /// The mean over those who really scored, at least `minimum` of them.
        case present
    }

    public enum Replacement: String, Sendable, CaseIterable { case substitute, none }
    public enum Draw: String, Sendable, CaseIterable { case lot, named }

    public var number: Settled<Number>
    public var aggregate: Settled<Aggregation>
    /// Given with `present`.
    public var minimum: Int?
    public var replacement: Replacement?
    public var draw: Draw?
}

/// When two sheets differ so much that somebody has to look. It never changes a score.
public struct DivergenceRule: Sendable, Equatable {
    public enum Subject: Sendable, Hashable {
        case total
        /// Each leaf.
        case eachCriterion
        case criterion(String)
    }

    public enum Against: String, Sendable, CaseIterable {
        /// Highest minus lowest sheet; a share is of the highest.
        case spread
        /// The largest distance of one sheet from the mean of the others; a share is of that mean.
        case mean
    }

    public enum Consequence: String, Sendable, CaseIterable {
        case reconcile, justify, committee
        case furtherAssessor = "further-assessor"
    }

    public var of: Subject
    public var moreThan: PointsOrShare
    public var against: Against
    public var then: Consequence
}
