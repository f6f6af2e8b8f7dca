extension Rulebook {
    public func fund(_ id: String) -> Fund? { funds.first { $0.id == id } }
    public func measure(_ id: String) -> Measure? { measures.first { $0.id == id } }
    public func goal(_ id: String) -> Goal? { goals.first { $0.id == id } }
    public func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }
    public func body(_ id: String) -> Body? { bodies.first { $0.id == id } }
    /// The fund of a call that has one: there is no need to name it.
    var onlyFund: String? { funds.count == 1 ? funds.first?.id : nil }
    public func pot(_ id: String) -> Pot? { allocation.pots.first { $0.id == id } }
    public func doubt(_ id: DoubtID) -> Doubt? { doubts.first { $0.id == id } }
    public func timeLimit(_ id: String) -> Settled<TimeLimitRule>? { timeLimits.first { $0.id == id }?.rule }

    /// What the call says, or says twice, of an item, a criterion, a time limit, a measure or a fund.
    public func notes(about id: String) -> [Note] { notes.filter { $0.about.contains(id) } }

    /// What is noted about one item of a list, about fewer things first. What is noted about several items that are more than
    /// half of the list is about the list, and stands among the doubts alone.
    public func notes(about item: ChecklistItem, of list: [ChecklistItem]) -> [Note] {
        let own = notes(about: item.id).filter { note in
            let items = list.count { note.about.contains($0.id) }
            return items < 2 || items * 2 <= list.count
        }
        return own.enumerated()
            .sorted { ($0.element.about.count, $0.offset) < ($1.element.about.count, $1.offset) }
            .map(\.element)
    }

    /// An item of either list.
    public func item(_ id: String) -> ChecklistItem? {
        completeness.first { $0.id == id } ?? eligibility.first { $0.id == id }
    }

    /// The criterion with this id in any set, at any depth.
    public func criterion(_ id: String) -> Criterion? {
        for set in scoring.value ?? [] { if let found = set.criterion(id) { return found } }
        return nil
    }

    /// The pot an application is paid from: the first that fits, in the order of the file; nil: none.
    public func pot(for traits: Traits) -> Pot? { allocation.pots.first { $0.takes(traits) } }

    /// The set an application is scored by; `.value(nil)` where none fits.
    public func criteriaSet(for traits: Traits) -> Settled<CriteriaSet?> {
        scoring.map { $0.first { $0.when.fits(traits) } }
    }

    /// The doubts that stop a step now.
    public func open(in step: ProcedureStep) -> [Doubt] { doubts.filter { $0.stops == step && $0.isOpen } }
}

extension CriteriaSet {
    public func criterion(_ id: String) -> Criterion? {
        for criterion in criteria { if let found = criterion.find(id) { return found } }
        return nil
    }

    /// What is given on a sheet, in the order of the file: criteria without parts that the tree of such an application has.
    /// `from-facts` leaves are among them (`kind` tells). Where a combination is in doubt, its parts count as if all were asked.
    public func leaves(for traits: Traits) -> [Criterion] { criteria.flatMap { $0.leaves(for: traits) } }

    /// All criteria without parts, for whichever application.
    public var leaves: [Criterion] { criteria.flatMap(\.leaves) }
}

extension Criterion {
    /// Itself, or the criterion with this id below it.
    public func find(_ id: String) -> Criterion? {
        if self.id == id { return self }
        for part in parts { if let found = part.find(id) { return found } }
        return nil
    }

    /// All parts, also those that `only` leaves out.
    public var parts: [Criterion] { if case .parts(_, let parts) = kind { parts } else { [] } }

    /// The parts that are in the tree of an application: those that fit, and of `only` the one.
    public func parts(for traits: Traits) -> [Criterion] {
        guard case .parts(let combination, let parts) = kind else { return [] }
        if case .value(.only(let id)) = combination { return parts.filter { $0.id == id && $0.when.fits(traits) } }
        return parts.filter { $0.when.fits(traits) }
    }

    public var isLeaf: Bool { if case .parts = kind { false } else { true } }
    /// Whether assessors give it points (`from-facts` is computed, parts add up).
    public var isAssessed: Bool {
        switch kind {
        case .parts, .fromFacts: false
        default: true
        }
    }

    public func leaves(for traits: Traits) -> [Criterion] {
        guard when.fits(traits) else { return [] }
        return isLeaf ? [self] : parts(for: traits).flatMap { $0.leaves(for: traits) }
    }

    public var leaves: [Criterion] { isLeaf ? [self] : parts.flatMap(\.leaves) }
}
