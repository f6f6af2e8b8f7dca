/// The rules of one call as data: what `docs/RULEBOOK.md` describes, read and checked.
///
/// No part of the program knows a criterion, a date or an amount of a call but from here.
public struct Rulebook: Sendable {
    public var identity: CallIdentity
    /// The day the call was published; nil where the rulebook has no such key, and the first day of submission stands for it.
    public var published: Settled<Stamp>?
    public var sectors: [Sector] = []
    public var funds: [Fund]
    public var goals: [Goal] = []
    public var measures: [Measure] = []
    public var projectTypes: [ProjectType] = []
    public var classes: [ApplicantClass] = []
    public var facts: [Fact] = []
    public var submission: Submission
    public var opening: OpeningRule
    /// The first list: NO usually leads to a supplement.
    public var completeness: [ChecklistItem] = []
    /// The second list: NO usually excludes.
    public var eligibility: [ChecklistItem] = []
    /// Who goes through the two lists.
    public var reviewer: Reviewer = .leadPartner
    /// nil where the rulebook has no supplements.
    public var supplement: SupplementRule?
    /// What is looked at once more when the lists are long concluded.
    public var laterChecks: [LaterCheck] = []
    /// Those the program asks for first, in the order of the procedure; then the others by their ids.
    public var timeLimits: [TimeLimitEntry] = []
    /// The criteria sets; an application is scored by the first one whose conditions it fits.
    public var scoring: Settled<[CriteriaSet]>
    public var ranking: RankingRule
    public var allocation: Allocation
    /// From when on the results are published.
    public var resultsAfter: ResultsAfter = .selection
    public var bodies: [Body] = []
    /// nil where the rulebook says nothing of appeals.
    public var appeals: Settled<Appeals>?
    /// nil where the rulebook says nothing of operations after selection.
    public var operations: OperationRules?
    public var notes: [Note] = []
    /// Every unknown, conflict and reading, settled or not, in the order of the page that describes the language.
    public var doubts: [Doubt] = []
}

/// What the publication of the results waits for.
public enum ResultsAfter: String, Sendable, CaseIterable {
    /// The selection of the group.
    case selection
    /// What the ministry or the agency says.
    case approval
}

/// Who does stage one: answers the lists, concludes them, asks for supplements and judges them.
public enum Reviewer: String, Sendable, CaseIterable {
    /// The office; the committee only where the lead partner has an interest.
    case leadPartner = "lead-partner"
    /// The office prepares answers and sends the letters.
    case committee
}

/// Which call this is.
public struct CallIdentity: Sendable, Equatable {
    public var id: String
    public var title: Text
    /// For title lines; the call's id where the rulebook gives none.
    public var short: String
    /// The number as printed in the call.
    public var number: String?
    /// The local action group.
    public var group: String
    public var leadPartner: Settled<String>?
    /// Where applications are sent.
    public var address: String?
    /// The document the rulebook was written from, and its date.
    public var source: String
    /// 1, and one more with every amendment before the close.
    public var version: Int = 1
}

/// A doubt or a fact of the call that no rule touches but people should see.
public struct Note: Sendable, Equatable {
    public var id: String
    /// The ids of what it concerns: items of the lists, criteria, time limits, measures, funds. An id that names several
    /// is about all of them.
    public var about: [String] = []
    public var text: Text
    public var source: String
}
