/// A place of the call where somebody has to say, or has been presumed to say, what holds.
public struct Doubt: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The call is silent, or the source lost the value.
        case unknown
        /// The call says two things and nobody can tell which holds.
        case conflict
        /// It can be read in two ways and one is clearly meant; that one is used until an act switches it.
        case reading
    }

    /// One of the things the call can be taken to say. Of a reading the first is the chosen one, the second the other.
    public struct Option: Sendable, Equatable {
        public var value: Node
        public var source: String
    }

    public var id: DoubtID
    public var kind: Kind
    /// The paragraphs of the call; for a conflict each option has its own.
    public var source: String
    public var why: Text?
    /// Where in the rulebook it stands: keys, and for items of lists their number from 0.
    public var path: Path
    /// Empty for an unknown.
    public var options: [Option]
    /// The step that needs the value; only that one stops.
    public var stops: ProcedureStep
    /// How it has been settled; nil while it is open (and for a reading nobody has switched).
    public var settled: Settlement?
    public var place: Place?
}

extension Doubt {
    /// Whether the step that needs the value has to stop. A reading never stops anything.
    public var isOpen: Bool { kind != .reading && settled == nil }

    /// Whether two places are one doubt: the number of the option then says at both of them what holds. An unknown has no
    /// options, so each has its own value and its own id.
    func isSettledTogether(with other: Doubt) -> Bool {
        id == other.id && kind == other.kind && kind != .unknown && options.count == other.options.count
    }

    /// The option that holds now, from 1; nil for an unknown and for an open conflict.
    public var chosen: Int? {
        switch (kind, settled) {
        case (.unknown, _): nil
        case (_, .option(let number)?): number
        case (.reading, _): 1
        case (.conflict, _): nil
        }
    }
}

/// What somebody entitled said about a doubt.
public enum Settlement: Sendable, Equatable {
    /// An option of a conflict, from 1; of a reading 1 is the chosen one and 2 the other.
    case option(Int)
    /// The value of an unknown, as it would have been written in the rulebook.
    case value(Node)
}

/// The steps of the procedure a doubt can stop.
public enum ProcedureStep: String, Sendable, CaseIterable {
    case receipt, opening, completeness, eligibility, supplement, scoring, ranking, allocation, decision, appeal, limits

    /// Whether what is settled for this step can change who takes part, an order or an amount, or make such figures wrong.
    public var movesFigures: Bool {
        switch self {
        case .receipt, .eligibility, .scoring, .ranking, .allocation: true
        case .opening, .completeness, .supplement, .decision, .appeal, .limits: false
        }
    }
}
