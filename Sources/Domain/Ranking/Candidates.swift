/// All applications of a call in flat arrays, with what the rules say of each *kind* worked out once.
///
/// The number of an application is its position here; score tables and rows of a ranking speak of it by that number.
public struct Candidates: Sendable {
    /// Applications with the same traits: one pot, one criteria tree, the same quotas.
    public struct Kind: Sendable {
        public var traits: Traits
        /// nil where no pot takes it.
        public var pot: Int?
        /// The number of the criteria set; nil where none fits or the sets are in doubt.
        public var set: Int?
        /// The number of the scoring plan.
        var plan: Int?
        /// The goal it serves: that of its measure, or its own.
        public var goal: String?
        var quotas: [Int]
        /// The least grant of its fund and of its pot, whichever is more; a cent where there is none.
        var least: Settled<Money>
    }

    /// Flags of what the checks said.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        static let wronglyMarked = Marks(rawValue: 1)
        static let incomplete = Marks(rawValue: 2)
        static let ineligible = Marks(rawValue: 4)
        static let withdrawn = Marks(rawValue: 8)
        static let accepted = Marks(rawValue: 16)
        static let refused = Marks(rawValue: 32)
    }

    public let plan: RankingPlan
    public private(set) var ids: [String] = []
    public private(set) var kinds: [Kind] = []
    public private(set) var plans: [ScoringPlan] = []
    /// Of each plan what a total needs of it.
    private(set) var terms: [ScoringTerms] = []
    var kind: [Int32] = []
    /// Of each application the number of its scoring plan; -1 without one.
    var planOf: [Int32] = []
    /// The day of arrival as a number, the smallest number without a stamp; and the second, -1 without an hour.
    var arrivalDays: [Int32] = []
    var arrivalSeconds: [Int32] = []
    /// By which they are listed: `Stamp.order`, the largest number without a stamp.
    var arrivalOrder: [Int64] = []
    var requested: [Int64] = []
    /// -1 where nobody wrote them down.
    var eligible: [Int64] = []
    var marks: [Marks] = []
    /// A column per fact of the rulebook; `ScoreTable.missing` where it is not recorded, a choice as the number of its option.
    var facts: [[Int64]]
    /// The items with a NO, of the few that have any.
    var noes: [Int32: [String]] = [:]

    private var arranged: [Int32] = []
    private let askedFacts: Set<String>
    private var kindNumbers: [KindKey: Int32] = [:]
    private var planNumbers: [PlanKey: Int] = [:]
    private var last: (key: KindKey, kind: Int32)?

    private struct KindKey: Hashable {
        var traits: Traits
        var goal: String?
    }

    private struct PlanKey: Hashable {
        var set: Int
        var isIn: [Bool]
    }

    public init(_ plan: RankingPlan) {
        self.plan = plan
        facts = plan.rulebook.facts.map { _ in [] }
        askedFacts = plan.rulebook.factsAskedByConditions
    }

    public init(_ plan: RankingPlan, _ candidates: [Candidate]) {
        self.init(plan)
        for candidate in candidates { append(candidate) }
        arrange()
    }

    /// Everybody by arrival, then by id as people count: the order inside a shared place and among those without a place.
    public var listing: [Int32] { arranged.count == count ? arranged : listed() }

    /// Works the listing out once; to be called when the last one has been added.
    public mutating func arrange() { arranged = listed() }

    public var count: Int { ids.count }

    /// When it came, on the clock that counts.
    public func arrival(of application: Int) -> Stamp? {
        guard arrivalDays.indices.contains(application), arrivalDays[application] != .min else { return nil }
        let second = arrivalSeconds[application]
        return Stamp(day: Day(number: arrivalDays[application]), second: second < 0 ? nil : Int(second))
    }

    public subscript(kindOf application: Int) -> Kind { kinds[Int(kind[application])] }

    /// The number of its kind: what holds for one of a kind need not be worked out for each of them.
    public func kindNumber(of application: Int) -> Int { Int(kind[application]) }

    public mutating func append(_ candidate: Candidate) {
        let number = Int32(clamping: ids.count)
        ids.append(candidate.id)
        let kindNumber = kindNumber(of: candidate)
        kind.append(kindNumber)
        planOf.append(kinds[Int(kindNumber)].plan.map { Int32(clamping: $0) } ?? -1)
        arrivalDays.append(candidate.arrival?.day.number ?? .min)
        arrivalSeconds.append(Int32(clamping: candidate.arrival?.second ?? -1))
        arrivalOrder.append(candidate.arrival?.order ?? .max)
        requested.append(candidate.requested.cents)
        eligible.append(candidate.eligibleCosts?.cents ?? -1)
        var flags: Marks = []
        if candidate.marking == .wrong { flags.insert(.wronglyMarked) }
        if !candidate.incomplete.isEmpty { flags.insert(.incomplete) }
        if !candidate.ineligible.isEmpty { flags.insert(.ineligible) }
        if candidate.isWithdrawn { flags.insert(.withdrawn) }
        if let offer = candidate.offer { flags.insert(offer == .accepted ? .accepted : .refused) }
        marks.append(flags)
        if !candidate.incomplete.isEmpty || !candidate.ineligible.isEmpty {
            noes[number] = candidate.incomplete.isEmpty ? candidate.ineligible : candidate.incomplete
        }
        for column in facts.indices {
            let fact = plan.rulebook.facts[column]
            facts[column].append(fact.number(candidate.traits.facts[fact.id]) ?? ScoreTable.missing)
        }
    }

    /// The board's "what if": this application as if it had been withdrawn, or as if it had not.
    public mutating func setWithdrawn(_ isWithdrawn: Bool, _ application: Int) {
        guard marks.indices.contains(application) else { return }
        if isWithdrawn { marks[application].insert(.withdrawn) } else { marks[application].remove(.withdrawn) }
    }

    /// What the applicant says to an offer; nil: nothing yet.
    public mutating func setOffer(_ answer: Candidate.OfferAnswer?, _ application: Int) {
        guard marks.indices.contains(application) else { return }
        marks[application].subtract([.accepted, .refused])
        if let answer { marks[application].insert(answer == .accepted ? .accepted : .refused) }
    }
}

extension Candidates {
    private mutating func kindNumber(of candidate: Candidate) -> Int32 {
        var traits = candidate.traits
        if !traits.facts.isEmpty { traits.facts = traits.facts.filter { askedFacts.contains($0.key) } }
        let key = KindKey(traits: traits, goal: candidate.goal)
        if let last, last.key == key { return last.kind }
        let number = kindNumbers[key] ?? makeKind(key)
        last = (key, number)
        return number
    }

    private mutating func makeKind(_ key: KindKey) -> Int32 {
        let rulebook = plan.rulebook
        let traits = key.traits
        let sets = rulebook.scoring.value ?? []
        let set = sets.firstIndex { $0.when.fits(traits) }
        let goal = traits.measure.flatMap { rulebook.measure($0)?.goal } ?? key.goal
        let pot = plan.pots.firstIndex { $0.takes(traits) }
        let leasts = [traits.fund.flatMap { rulebook.fund($0)?.least }, pot.flatMap { plan.pots[$0].least }].compactMap(
            \.self)
        let least =
            leasts.first { $0.doubt != nil } ?? .value(leasts.compactMap(\.value).max() ?? Money(cents: 1))
        kinds.append(
            Kind(
                traits: traits, pot: pot, set: set,
                plan: set.map { planNumber(set: $0, sets[$0], traits) },
                goal: goal,
                quotas: plan.quotas.indices.filter { plan.quotas[$0].when.fits(traits) }, least: least))
        let number = Int32(clamping: kinds.count - 1)
        kindNumbers[key] = number
        return number
    }

    /// Traits that leave the same criteria in the tree share a plan.
    private mutating func planNumber(set number: Int, _ set: CriteriaSet, _ traits: Traits) -> Int {
        let key = PlanKey(set: number, isIn: set.criteria.flatMap { $0.membership(traits) })
        if let known = planNumbers[key] { return known }
        let made = ScoringPlan(set, traits: traits, slots: plan.slots)
        plans.append(made)
        terms.append(ScoringTerms(made))
        planNumbers[key] = plans.count - 1
        return plans.count - 1
    }
}

extension Criterion {
    /// Of it and every criterion below it: whether its condition holds.
    fileprivate func membership(_ traits: Traits) -> [Bool] {
        [when.fits(traits)] + parts.flatMap { $0.membership(traits) }
    }
}

extension Fact {
    /// The value as a whole number: a choice by the position of its option, so that a key can order by it.
    public func number(_ value: FactValue?) -> Int64? {
        switch (kind, value) {
        case (.choice(let options), .choice(let id)?): options.firstIndex { $0.id == id }.map(Int64.init)
        case (.choice, _), (_, .choice?), (_, nil): nil
        case (_, .number(let number)?): number
        }
    }
}

extension Rulebook {
    /// Facts some `when` looks at: they decide where an application belongs.
    public var factsAskedByConditions: Set<String> {
        let sets = scoring.value ?? []
        let conditions =
            allocation.pots.map(\.when) + allocation.quotas.map(\.when) + sets.map(\.when)
            + sets.flatMap { $0.criteria.flatMap(\.conditions) }
        return Set(conditions.flatMap { $0.facts.map(\.fact) })
    }
}

extension Criterion {
    /// Its own condition and those of every criterion below it.
    var conditions: [Conditions] { [when] + parts.flatMap(\.conditions) }
}
