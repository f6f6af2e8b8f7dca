/// Decides who takes part: timely, rightly marked, complete, eligible, not withdrawn, fully scored, not below a threshold.
struct Sieve {
    let plan: RankingPlan
    let candidates: Candidates
    let totals: ScoreTotals
    let knockOuts: [Int32: ScoreTable.KnockOut]
    /// The first status that applies; `unranked` for those who take part until the walk says more.
    var statuses: [RankStatus]
    var isIn: [Bool]
    var hasTotal: [Bool]
    /// -1 where no pot takes it.
    var lists: [Int32]
    /// What each asks for, in cents; -1 where no band of the award reaches its total.
    var asks: [Int64]
    private(set) var stops: [RankingStop] = []
    private var known: Set<RankingStop> = []

    init(_ candidates: Candidates, _ totals: ScoreTotals, _ tables: [ScoreTable], _ plan: RankingPlan) {
        self.plan = plan
        self.candidates = candidates
        self.totals = totals
        let count = candidates.count
        statuses = [RankStatus](repeating: .unranked, count: count)
        isIn = [Bool](repeating: true, count: count)
        hasTotal = [Bool](repeating: false, count: count)
        lists = [Int32](repeating: -1, count: count)
        asks = candidates.requested
        var knockOuts: [Int32: ScoreTable.KnockOut] = [:]
        for (set, table) in tables.enumerated() {
            for knockOut in table.knockOuts where table.applications.indices.contains(Int(knockOut.sheet)) {
                let application = table.applications[Int(knockOut.sheet)]
                guard candidates.kind.indices.contains(Int(application)),
                    candidates.kinds[Int(candidates.kind[Int(application)])].set == set
                else { continue }
                knockOuts[application] = knockOuts[application] ?? knockOut
            }
        }
        self.knockOuts = knockOuts
    }

    mutating func stop(_ stop: RankingStop) { if known.insert(stop).inserted { stops.append(stop) } }

    private mutating func out(_ application: Int, _ status: RankStatus) {
        statuses[application] = status
        isIn[application] = false
    }
}

extension Sieve {
    /// What is known before anybody gives points.
    mutating func stand() {
        let submission = plan.rulebook.submission
        let pots = candidates.kinds.map { Int32(clamping: $0.pot ?? -1) }
        if case .open(let doubt) = submission.counts, candidates.count > 0 { stop(.doubt(doubt, list: nil)) }
        let span = submission.onlyWindow
        let isOpen = submission.isOpenForTimeliness
        for application in 0..<candidates.count {
            var window = 0
            var timeliness = Timeliness.inTime
            let isSurelyIn = span?.contains(candidates.arrivalDays[application]) ?? false
            if submission.counts.value != nil, !isSurelyIn || candidates.arrivalSeconds[application] < 0 {
                if let arrival = candidates.arrival(of: application) {
                    (window, timeliness) = submission.timeliness(of: arrival)
                    let open = isOpen ? submission.openForTimeliness(of: arrival, window: window, timeliness) : []
                    for doubt in open { stop(.doubt(doubt, list: nil)) }
                } else {
                    timeliness = .unknownHour
                }
            }
            let pot = pots[Int(candidates.kind[application])]
            if pot >= 0 { lists[application] = Int32(clamping: plan.list(pot: Int(pot), window: window)) }
            if timeliness != .inTime || !candidates.marks[application].isEmpty || !knockOuts.isEmpty {
                sort(application, timeliness, submission)
            }
            if pot < 0, isIn[application] { stop(.noPot(application: application)) }
        }
    }

    private mutating func sort(_ application: Int, _ timeliness: Timeliness, _ submission: Submission) {
        switch timeliness {
        case .inTime: break
        case .unknownHour: stop(.unknownHour(application: application))
        case .early:
            switch submission.early {
            case .value(.dismiss): return out(application, .dismissedEarly)
            case .value(.accept): break
            case .open(let doubt): stop(.doubt(doubt, list: nil))
            }
        case .late:
            switch submission.late {
            case .value(.dismiss): return out(application, .dismissedLate)
            case .open(let doubt): stop(.doubt(doubt, list: nil))
            }
        }
        let marks = candidates.marks[application]
        if marks.contains(.wronglyMarked) {
            switch submission.wrongMarking {
            case .value(.dismiss): return out(application, .dismissedMarking)
            case .value(.accept): break
            case .value(.ask): stop(.marking(application: application))
            case .open(let doubt): stop(.doubt(doubt, list: nil))
            }
        }
        if marks.contains(.incomplete) { return out(application, .dismissedIncomplete) }
        if marks.contains(.ineligible) || knockOuts[Int32(clamping: application)] != nil {
            return out(application, .ineligible)
        }
        if marks.contains(.withdrawn) || marks.contains(.refused) { return out(application, .withdrawn) }
    }
}

extension Sieve {
    /// Who has a total, who reaches the thresholds, and what they ask for.
    mutating func score() {
        if case .open(let doubt) = plan.rulebook.scoring {
            if isIn.contains(true) { stop(.doubt(doubt, list: nil)) }
            return
        }
        let rules = candidates.plans.map { PlanRule($0) }
        // Where nothing is open and no total has to be compared, counting sheets is all there is.
        var plain: (number: Int, least: Int32, most: Int32) = (-1, 0, 0)
        for application in 0..<candidates.count where isIn[application] {
            let number = Int(candidates.planOf[application])
            if number == plain.number {
                if totals.isEnough(application, plain.least, plain.most) {
                    hasTotal[application] = true
                } else {
                    out(application, .unscored)
                }
                continue
            }
            guard rules.indices.contains(number) else {
                stop(.noCriteriaSet(application: application))
                continue
            }
            let rule = rules[number]
            if rule.canTotal, rule.openThresholds.isEmpty, rule.checks.isEmpty {
                plain = (number, rule.least, rule.most)
            }
            guard rule.canTotal else {
                for doubt in rule.open { stop(.doubt(doubt, list: nil)) }
                continue
            }
            guard totals.isEnough(application, rule.least, rule.most) else {
                out(application, .unscored)
                continue
            }
            hasTotal[application] = true
            for doubt in rule.openThresholds { stop(.doubt(doubt, list: nil)) }
            if !rule.checks.isEmpty, missedThreshold(application, candidates.plans[number]) != nil {
                out(application, .belowThreshold)
            }
        }
        if !plan.award.isEmpty { award() }
        // Without an order for the call nobody is below anything either.
        if !stops.isEmpty {
            for application in statuses.indices where statuses[application] == .belowThreshold {
                statuses[application] = .unranked
            }
        }
    }

    /// What the rules of a plan say of the number of sheets, without looking at each application anew.
    private struct PlanRule {
        var open: [DoubtID] = []
        var openThresholds: [DoubtID]
        var canTotal: Bool
        var least: Int32 = 1
        var most = Int32.max
        let checks: [ThresholdCheck]

        init(_ plan: ScoringPlan) {
            let assessors = plan.set.assessors
            open = plan.open + [assessors.number.doubt, assessors.aggregate.doubt].compactMap(\.self)
            canTotal = open.isEmpty
            openThresholds = plan.openThresholds
            checks = plan.checks
            (least, most) = plan.set.sheetsNeeded
        }
    }

    /// Where the score decides how much: the share of the request its band gives.
    private mutating func award() {
        for application in 0..<candidates.count where isIn[application] && hasTotal[application] {
            asks[application] = ask(application) ?? -1
            if asks[application] < 0 { out(application, .belowThreshold) }
        }
    }

    private func ask(_ application: Int) -> Int64? {
        guard let total = totals.total(of: application, candidates),
            let band = plan.award.first(where: { $0.from <= total })
        else { return nil }
        return band.share.share(of: Money(cents: candidates.requested[application]))?.cents
    }

    /// Puts the applications with a total in order, higher first, and answers a number per application that is equal for
    /// equal totals only.
    func totalKeys(_ order: inout [Int32]) -> [Int64] {
        // As they lie in memory, not as they are listed: hopping about would cost more than adding up.
        var members: [Int32] = []
        members.reserveCapacity(order.count)
        for application in hasTotal.indices where hasTotal[application] {
            members.append(Int32(truncatingIfNeeded: application))
        }
        var keys = totals.keys(members[...], candidates, slot: nil)
        if let values = keys, values.count < candidates.count {
            var all = [Int64](repeating: .min, count: candidates.count)
            for (position, application) in members.enumerated() { all[Int(application)] = values[position] }
            keys = all
        }
        guard let keys else { return [Int64](repeating: .min, count: candidates.count) }
        StableOrder.descending(&order, by: keys)
        return keys
    }
}

extension ScoreTotals {
    /// Whether it has as many complete sheets as the rules ask, and none that lacks points.
    fileprivate func isEnough(_ application: Int, _ least: Int32, _ most: Int32) -> Bool {
        !incomplete[application] && sheets[application] >= least && sheets[application] <= most
            && (beyond.isEmpty || !beyond.contains(Int32(clamping: application)))
    }
}

extension CriteriaSet {
    /// How many complete sheets an application needs, and how many it may have. Where a divergence calls a further assessor,
    /// it may have more than the number says.
    public var sheetsNeeded: (least: Int32, most: Int32) {
        let (least, most) = assessors.sheetsNeeded
        return (least, divergence.contains { $0.then == .furtherAssessor } ? .max : most)
    }
}

extension Assessors {
    /// How many complete sheets an application needs, and how many it may have; at least one while the number is in doubt.
    fileprivate var sheetsNeeded: (least: Int32, most: Int32) {
        switch number {
        case .open: (1, .max)
        case .value(.atLeast(let number)): (Int32(clamping: max(1, min(number, minimum ?? number))), .max)
        case .value(.exactly(let number)):
            // `minimum` is written only where some may be absent.
            (Int32(clamping: max(1, min(number, minimum ?? number))), Int32(clamping: number))
        }
    }
}
