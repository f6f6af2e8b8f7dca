/// The decision on one filing, its service and what came of it.
public struct Decision: Sendable, Equatable {
    public var kind: DecisionKind
    public var grant: Money?
    public var reason: String
    public var session: String?
    public var number: String?
    public var on: Day
    /// The entry of it: a list adopted later may ask for another one.
    public var entry = 0
    public var dispatch: Dispatch?
    public var service: ServedLetter?
    public var appeals: [Appeal] = []
    public var finalOn: Day?

    /// An upheld appeal takes a decision away; new acts lead to another one.
    public var isAnnulled: Bool { appeals.last?.outcome == .upheld }
    /// An appeal waits for a body.
    public var isAppealed: Bool { appeals.last.map { $0.outcome == nil } ?? false }
    /// What was decided about the last appeal, while the decision stands; an upheld appeal is answered by a new decision.
    public var ruling: Appeal? { isAnnulled || isAppealed ? nil : appeals.last }
}

public struct Appeal: Sendable, Equatable {
    public var arrival: Arrival
    public var grounds: String
    /// The entry of its arrival.
    public var enteredAt = 0
    public var body: String?
    public var outcome: AppealOutcome?
    public var reason: String?
    public var session: String?
    public var decidedOn: Day?
    /// The entry of what was decided.
    public var decidedAt: Int?
    /// The letter with what was decided.
    public var dispatch: Dispatch?
    /// The service of what was decided: the limit for the next appeal starts here.
    public var service: ServedLetter?
}
