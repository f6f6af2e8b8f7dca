/// What arrived, still closed.
public struct Envelope: Sendable, Equatable {
    public var number: EnvelopeNumber
    public var facts: EnvelopeFacts
    /// The entry that registered it.
    public var entry = 0
    /// Versions before corrections, the first one first.
    public var earlier: [EnvelopeFacts] = []
    public var rulings: [EnvelopeRuling] = []
    public var withdrawnOn: Day?
    /// The application it became.
    public var application: ApplicationNumber?
    /// Found inside an envelope that stays sealed for everything else.
    public var foundAddress: FoundAddress?
    public var decisions: [Decision] = []
    /// The viewer may not see what is on it.
    public var sight = Sight.full

    /// The time of posting as it counts: what a person established, else what is stamped.
    public var posted: Stamp? { rulings.last { $0.posted != nil }?.posted ?? facts.posted }

    public func ruling(on question: EnvelopeQuestion) -> EnvelopeRuling? { rulings.last { $0.question == question } }
}

public struct EnvelopeRuling: Sendable, Equatable {
    public var question: EnvelopeQuestion
    public var ruling: Ruling
    public var posted: Stamp?
    public var reason: String
    public var person: String
    public var on: Day
}

public struct FoundAddress: Sendable, Equatable {
    public var sender: String
    public var address: String
}
