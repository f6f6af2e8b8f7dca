/// An application as the ranking sees it: what it is, when it came, what it asks for, and what the checks said.
public struct Candidate: Sendable {
    public enum Marking: Sendable { case right, wrong }
    public enum OfferAnswer: String, Sendable, CaseIterable { case accepted, refused }

    public var id: String
    public var traits: Traits
    /// The goal it serves, where its measure does not say so.
    public var goal: String?
    /// On the clock that counts; nil where nobody knows which clock that is.
    public var arrival: Stamp?
    public var requested: Money
    public var eligibleCosts: Money?
    public var marking: Marking
    /// Items of the two lists with a final NO.
    public var incomplete: [String]
    public var ineligible: [String]
    public var isWithdrawn: Bool
    public var offer: OfferAnswer?

    public init(
        id: String, traits: Traits = Traits(), goal: String? = nil, arrival: Stamp?, requested: Money,
        eligibleCosts: Money? = nil, marking: Marking = .right, incomplete: [String] = [], ineligible: [String] = [],
        isWithdrawn: Bool = false, offer: OfferAnswer? = nil
    ) {
        self.id = id
        self.traits = traits
        self.goal = goal
        self.arrival = arrival
        self.requested = requested
        self.eligibleCosts = eligibleCosts
        self.marking = marking
        self.incomplete = incomplete
        self.ineligible = ineligible
        self.isWithdrawn = isWithdrawn
        self.offer = offer
    }
}
